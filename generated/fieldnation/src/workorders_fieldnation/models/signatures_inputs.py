# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: signatures."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .shared_inputs import IdRefInput

__all__ = ["SignatureCreate"]


class SignatureCreate(WriteModel):
    """A signature to add.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/signatures
    """

    name: str
    """The name of the person who signed."""

    format: str
    """The format of ``data``. Field Nation does not list the formats."""

    data: str
    """The drawing, such as a data URL of a PNG picture."""

    task: IdRefInput | None | MISSING = MISSING
    """The task that asked for the signature, or null."""
