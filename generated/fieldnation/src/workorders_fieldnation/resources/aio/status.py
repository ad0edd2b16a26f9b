# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Where a work order stands in its life cycle."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..status import GET

__all__ = ["AsyncStatus"]


class AsyncStatus(AsyncResource):
    """Where a work order stands in its life cycle. Reached as ``AsyncFieldNation(…).work_orders.status``."""

    async def get(self, work_order_id: int, **options: Unpack[CallOptions]) -> models.WorkOrderStatus:
        """Get the status of a work order.

        Returns where the work order stands in its life cycle, without the rest of the work order.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview
        """
        return await self._call(GET, models.WorkOrderStatus, {"work_order_id": work_order_id}, options)
