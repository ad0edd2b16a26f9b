# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: service items."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

__all__ = ["ServiceItemCloseRequest"]


class ServiceItemCloseRequest(WriteModel):
    """How a service item is closed. Every field may be left out."""

    service_status_id: int | MISSING = MISSING
    """The closed status that the item gets, an id of the account's enum service_item_status: 4 (closed) or 5. Left
    out, 4.
    """

    reference: str | MISSING = MISSING
    """The caller's own reference for the closing."""
