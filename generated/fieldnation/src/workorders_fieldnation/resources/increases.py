# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Pay increases that providers ask for, and the decisions on them."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

__all__ = ["Increases"]

LIST = OperationSpec(
    "listIncreases",
    "GET",
    "/workorders/{work_order_id}/increases",
    "safe",
    (Path("work_order_id", type=int),),
    envelope="PayIncreaseList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.increases.list",
)
GET = OperationSpec(
    "getIncrease",
    "GET",
    "/workorders/{work_order_id}/increases/{increase_id}",
    "safe",
    (Path("work_order_id", type=int), Path("increase_id", type=int)),
    name="work_orders.increases.get",
)
UPDATE = OperationSpec(
    "updateIncrease",
    "PUT",
    "/workorders/{work_order_id}/increases/{increase_id}",
    "idempotent",
    (Path("work_order_id", type=int), Path("increase_id", type=int)),
    body=Body("Increase", copies=(("increase_id", "id"),)),
    name="work_orders.increases.update",
)


class Increases(Resource):
    """Pay increases that providers ask for, and the decisions on them. Reached as
    ``FieldNation(…).work_orders.increases``.
    """

    def list(self, work_order_id: int, **options: Unpack[CallOptions]) -> builtins.list[models.PayIncrease]:
        """List pay increases.

        Returns the pay increases that were asked for, such as for work beyond what was agreed.
        ``work_orders.pay.get`` returns their sum too.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/discounts-increases
        """
        return self._call(LIST, builtins.list[models.PayIncrease], {"work_order_id": work_order_id}, options)

    def get(self, work_order_id: int, increase_id: int, **options: Unpack[CallOptions]) -> models.PayIncrease:
        """Get a pay increase.

        Returns one pay increase that was asked for.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            increase_id: The id of the increase.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/discounts-increases
        """
        return self._call(
            GET, models.PayIncrease, {"work_order_id": work_order_id, "increase_id": increase_id}, options
        )

    def update(
        self,
        work_order_id: int,
        increase_id: int,
        *,
        status: models.IncreaseStatusLike,
        status_description: str,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Accept or deny a pay increase.

        Accepts or denies a pay increase and returns the work order.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            increase_id: The id of the increase.
            status: Decision: ``accepted`` or ``denied``.
            status_description: The reason for accepting or denying the increase.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/discounts-increases
        """
        return self._call(
            UPDATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "increase_id": increase_id,
                "status": status,
                "status_description": status_description,
            },
            options,
        )
