# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""When the provider means to arrive."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import OperationSpec, Path, Query

from .. import models

__all__ = ["Eta"]

GET = OperationSpec(
    "getWorkOrderEta",
    "GET",
    "/workorders/{work_order_id}/eta",
    "safe",
    (Path("work_order_id", type=int), Query("acting_user_id", type=int)),
    name="work_orders.eta.get",
)


class Eta(Resource):
    """When the provider means to arrive. Reached as ``FieldNation(…).work_orders.eta``."""

    def get(
        self, work_order_id: int, *, acting_user_id: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Eta:
        """Get the arrival time of a work order.

        Returns the time at which the provider means to arrive. It cannot be changed here.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview
        """
        return self._call(GET, models.Eta, {"work_order_id": work_order_id, "acting_user_id": acting_user_id}, options)
