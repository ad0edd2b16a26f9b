# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: locations."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

__all__ = ["LocationCoordinatesInput", "NewLocation", "NewLocationContactInput"]


class NewLocation(WriteModel):
    """A location to save.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/location_object
    """

    name: str
    """The name by which users look for the location."""

    type: str
    """The id of the kind of place, as text: 1 commercial, 2 government, 3 residential, 4 educational, 5 other."""

    address1: str | MISSING = MISSING
    """The first line of the address."""

    address2: str | MISSING = MISSING
    """The second line of the address."""

    city: str | MISSING = MISSING
    """The city."""

    state: str | MISSING = MISSING
    """The state or province, as a code."""

    zip: str | MISSING = MISSING
    """The postal code."""

    country: str | MISSING = MISSING
    """The country, as an ISO 3166 alpha-2 code."""

    display_name: str | MISSING = MISSING
    """The location's name as shown to providers."""

    notes: str | MISSING = MISSING
    """Remarks on the location."""

    group: str | MISSING = MISSING
    """The group that the location belongs to."""

    client: int | MISSING = MISSING
    """The id of the client that the location belongs to."""

    contact: NewLocationContactInput | MISSING = MISSING
    """Whom to turn to at the location."""


class NewLocationContactInput(WriteModel):
    """Whom to turn to at a location."""

    name: str
    """The person's name."""

    phone: str
    """The telephone number."""

    phone_ext: str | MISSING = MISSING
    """The extension of the telephone number."""

    email: str | MISSING = MISSING
    """The e-mail address."""


class LocationCoordinatesInput(WriteModel):
    """The position of a place, and whether it is exact."""

    latitude: float | None
    """The latitude in degrees; null where it is not known."""

    longitude: float | None
    """The longitude in degrees; null where it is not known."""

    exact: bool
    """Whether the position is that of the address itself, not only of its surroundings."""
