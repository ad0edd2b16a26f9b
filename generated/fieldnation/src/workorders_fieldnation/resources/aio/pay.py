# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""What a job pays."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..pay import GET, UPDATE

__all__ = ["AsyncPay"]


class AsyncPay(AsyncResource):
    """What a job pays. Reached as ``AsyncFieldNation(…).work_orders.pay``."""

    async def get(
        self, work_order_id: int, *, acting_user_id: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Pay:
        """Get the pay of a work order.

        Returns what the job pays, with all additions and deductions.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/pay
        """
        return await self._call(
            GET, models.Pay, {"work_order_id": work_order_id, "acting_user_id": acting_user_id}, options
        )

    async def update(
        self,
        work_order_id: int,
        *,
        type: models.PayTypeLike,
        base: models.PayPartInput,
        additional: models.PayPartInput | MISSING = MISSING,
        hours: float | MISSING = MISSING,
        finance: models.IdRefInput | MISSING = MISSING,
        bonuses: models.ChargeInput | MISSING = MISSING,
        penalties: models.ChargeInput | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Pay:
        """Update the pay of a work order.

        Sets what the job pays and returns the pay. It can be changed until the work is done.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            type: How the pay is calculated. Never send the empty text that responses may hold.
            base: The first part of the pay. Fixed pay: the amount is the total and the units are 1. Hourly pay: the
                amount is for an hour and the units are the most hours.
            additional: The second part of blended pay.
            hours: The hours to be paid.
            finance: The terms on which the work order is financed, by id.
            bonuses: Whether the bonuses are charged.
            penalties: Whether the penalties are charged.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/pay
        """
        return await self._call(
            UPDATE,
            models.Pay,
            {
                "work_order_id": work_order_id,
                "type": type,
                "base": base,
                "additional": additional,
                "hours": hours,
                "finance": finance,
                "bonuses": bonuses,
                "penalties": penalties,
            },
            options,
        )
