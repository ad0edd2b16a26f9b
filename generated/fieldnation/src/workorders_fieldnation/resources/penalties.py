# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Penalties of the company that lower the pay of a work order."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

__all__ = ["Penalties"]

LIST = OperationSpec(
    "listPenalties",
    "GET",
    "/workorders/{work_order_id}/penalties",
    "safe",
    (Path("work_order_id", type=int),),
    envelope="PayPenaltyList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.penalties.list",
)
APPLY = OperationSpec(
    "applyPenalty",
    "POST",
    "/workorders/{work_order_id}/penalties/{penalty_id}",
    "unsafe",
    (Path("work_order_id", type=int), Path("penalty_id", type=int)),
    body=Body("ChargeCreate", required=False),
    name="work_orders.penalties.apply",
)


class Penalties(Resource):
    """Penalties of the company that lower the pay of a work order. Reached as
    ``FieldNation(…).work_orders.penalties``.
    """

    def list(self, work_order_id: int, **options: Unpack[CallOptions]) -> builtins.list[models.PayPenalty]:
        """List penalties.

        Returns the penalties of a work order. ``work_orders.pay.get`` returns their sums too.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/bonuses-penalties
        """
        return self._call(LIST, builtins.list[models.PayPenalty], {"work_order_id": work_order_id}, options)

    def apply(
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
        return self._call(
            APPLY,
            models.WorkOrder,
            {"work_order_id": work_order_id, "penalty_id": penalty_id, "charged": charged},
            options,
        )
