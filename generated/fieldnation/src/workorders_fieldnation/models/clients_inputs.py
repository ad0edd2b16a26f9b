# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: clients."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .shared_inputs import IdRefInput

__all__ = ["ClientCreate"]


class ClientCreate(WriteModel):
    """A new client.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/clients
    """

    name: str
    """The client's name."""

    manager: IdRefInput | MISSING = MISSING
    """The user who manages the client."""

    print_logo: bool | MISSING = MISSING
    """Whether the client's logo is printed on work orders."""

    address_1: str | MISSING = MISSING
    """The first line of the address."""

    address_2: str | MISSING = MISSING
    """The second line of the address."""

    city: str | MISSING = MISSING
    """The city."""

    state: str | MISSING = MISSING
    """The state or province."""

    zip: str | MISSING = MISSING
    """The postal code."""

    country: str | MISSING = MISSING
    """The country."""

    location_type: int | MISSING = MISSING
    """The id of the kind of place: 1 commercial, 2 government, 3 residential, 4 educational, 5 other."""

    about: str | MISSING = MISSING
    """What the client does."""

    website: str | MISSING = MISSING
    """The address of the client's website."""

    standard_instruction: str | MISSING = MISSING
    """The instructions for the provider."""

    policy_procedure: str | MISSING = MISSING
    """The rules that the provider has to follow."""

    notes: str | MISSING = MISSING
    """Remarks on the client. They may be ignored."""
