# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: incident."""

from __future__ import annotations

from workorders_runtime.serialization.models import WriteModel

__all__ = ["Incident"]


class Incident(WriteModel):
    """The incident behind a work order.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/revisits
    """

    incident_id: str
    """The buyer's number of the incident or ticket, as text."""
