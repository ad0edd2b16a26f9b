# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bonuses of the company that a work order pays."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

__all__ = ["Bonuses"]

LIST = OperationSpec(
    "listBonuses",
    "GET",
    "/workorders/{work_order_id}/bonuses",
    "safe",
    (Path("work_order_id", type=int),),
    envelope="PayBonusList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.bonuses.list",
)
APPLY = OperationSpec(
    "applyBonus",
    "POST",
    "/workorders/{work_order_id}/bonuses/{bonus_id}",
    "unsafe",
    (Path("work_order_id", type=int), Path("bonus_id", type=int)),
    body=Body("ChargeCreate", required=False),
    name="work_orders.bonuses.apply",
)


class Bonuses(Resource):
    """Bonuses of the company that a work order pays. Reached as ``FieldNation(…).work_orders.bonuses``."""

    def list(self, work_order_id: int, **options: Unpack[CallOptions]) -> builtins.list[models.PayBonus]:
        """List bonuses.

        Returns the bonuses of a work order. ``work_orders.pay.get`` returns their sums too.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/bonuses-penalties
        """
        return self._call(LIST, builtins.list[models.PayBonus], {"work_order_id": work_order_id}, options)

    def apply(
        self, work_order_id: int, bonus_id: int, *, charged: bool | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.WorkOrder:
        """Apply a bonus to a work order.

        Applies one of the company's bonuses to a work order and returns the work order.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            bonus_id: The id of one of the company's bonuses.
            charged: Whether it is charged to the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/bonuses-penalties
        """
        return self._call(
            APPLY, models.WorkOrder, {"work_order_id": work_order_id, "bonus_id": bonus_id, "charged": charged}, options
        )
