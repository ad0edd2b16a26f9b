# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Penalties of the company that lower the pay of a work order."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..penalties import APPLY, LIST

__all__ = ["AsyncPenalties"]


class AsyncPenalties(AsyncResource):
    """Penalties of the company that lower the pay of a work order. Reached as
    ``AsyncFieldNation(…).work_orders.penalties``.
    """

    async def list(self, work_order_id: int, **options: Unpack[CallOptions]) -> builtins.list[models.PayPenalty]:
        """List penalties.

        Returns the penalties of a work order. ``work_orders.pay.get`` returns their sums too.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/bonuses-penalties
        """
        return await self._call(LIST, builtins.list[models.PayPenalty], {"work_order_id": work_order_id}, options)

    async def apply(
        self, work_order_id: int, penalty_id: int, *, charged: bool | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.WorkOrder:
        """Apply a penalty to a work order.

        Applies one of the company's penalties to a work order, which must not be paid yet, and returns the work
        order.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            penalty_id: The id of one of the company's penalties.
            charged: Whether it is charged to the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/bonuses-penalties
        """
        return await self._call(
            APPLY,
            models.WorkOrder,
            {"work_order_id": work_order_id, "penalty_id": penalty_id, "charged": charged},
            options,
        )
