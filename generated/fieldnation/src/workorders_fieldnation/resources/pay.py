# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""What a job pays."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["Pay"]

GET = OperationSpec(
    "getWorkOrderPay",
    "GET",
    "/workorders/{work_order_id}/pay",
    "safe",
    (Path("work_order_id", type=int), Query("acting_user_id", type=int)),
    name="work_orders.pay.get",
)
UPDATE = OperationSpec(
    "updateWorkOrderPay",
    "PUT",
    "/workorders/{work_order_id}/pay",
    "idempotent",
    (Path("work_order_id", type=int),),
    body=Body("PayUpdate"),
    name="work_orders.pay.update",
)


class Pay(Resource):
    """What a job pays. Reached as ``FieldNation(…).work_orders.pay``."""

    def get(
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
        return self._call(GET, models.Pay, {"work_order_id": work_order_id, "acting_user_id": acting_user_id}, options)

    def update(
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
        return self._call(
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
