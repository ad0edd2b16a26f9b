# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""When a work order reached each stage of its life cycle."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec, Path

from .. import models

__all__ = ["Milestones"]

GET = OperationSpec(
    "getMilestones",
    "GET",
    "/workorders/{work_order_id}/milestones",
    "safe",
    (Path("work_order_id", type=int),),
    name="work_orders.milestones.get",
)


class Milestones(Resource):
    """When a work order reached each stage of its life cycle. Reached as
    ``FieldNation(…).work_orders.milestones``.
    """

    def get(self, work_order_id: int, **options: Unpack[CallOptions]) -> models.Milestones:
        """Get the milestones of a work order.

        Returns the times at which a work order reached each stage of its life cycle.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/milestones
        """
        return self._call(GET, models.Milestones, {"work_order_id": work_order_id}, options)
