# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The incident or ticket behind a work order."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..incident import DELETE, UPDATE

__all__ = ["AsyncIncident"]


class AsyncIncident(AsyncResource):
    """The incident or ticket behind a work order. Reached as ``AsyncFieldNation(…).work_orders.incident``."""

    async def update(
        self, work_order_id: int, *, incident_id: str, **options: Unpack[CallOptions]
    ) -> models.SiteRevisitReport:
        """Set the incident of a work order.

        Sets the incident behind a work order and returns the visits to the site.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            incident_id: The buyer's number of the incident or ticket, as text.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/revisits
        """
        return await self._call(
            UPDATE, models.SiteRevisitReport, {"work_order_id": work_order_id, "incident_id": incident_id}, options
        )

    async def delete(self, work_order_id: int, **options: Unpack[CallOptions]) -> models.SiteRevisitReport:
        """Delete the incident of a work order.

        Takes the incident off a work order and returns the visits to the site.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(DELETE, models.SiteRevisitReport, {"work_order_id": work_order_id}, options)
