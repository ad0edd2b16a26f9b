# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Discounts that lower what the buyer pays. They can be read only."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec, Path

from .. import models

__all__ = ["Discounts"]

LIST = OperationSpec(
    "listDiscounts",
    "GET",
    "/workorders/{work_order_id}/discounts",
    "safe",
    (Path("work_order_id", type=int),),
    envelope="PayDiscountList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.discounts.list",
)


class Discounts(Resource):
    """Discounts that lower what the buyer pays. They can be read only. Reached as
    ``FieldNation(…).work_orders.discounts``.
    """

    def list(self, work_order_id: int, **options: Unpack[CallOptions]) -> builtins.list[models.PayDiscount]:
        """List discounts.

        Returns the discounts of a work order, which lower what the buyer pays and not what the provider gets. They
        cannot be set here: Field Nation's own rules and administrators give them. ``work_orders.pay.get`` returns
        their sum too.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/discounts-increases
        """
        return self._call(LIST, builtins.list[models.PayDiscount], {"work_order_id": work_order_id}, options)
