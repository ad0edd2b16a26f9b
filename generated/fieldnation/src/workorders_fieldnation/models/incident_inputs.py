# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: incident."""

from __future__ import annotations

from workorders_runtime.serialization.models import WriteModel

__all__ = [
    "Incident",
]


class Incident(WriteModel):
    """The incident behind a work order.

    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/revisits (2026-02)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    incident_id: str
    """The buyer's number of the incident or ticket, as text."""
