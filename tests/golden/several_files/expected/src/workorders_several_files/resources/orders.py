# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on orders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

__all__ = ["Orders"]

GET = OperationSpec("getOrder", "GET", "/orders/{id}", "safe", (Path("id", type=str),), auth=False, name="orders.get")
REPLACE = OperationSpec(
    "replaceOrder",
    "PUT",
    "/orders/{id}",
    "idempotent",
    (Path("id", type=str),),
    body=Body("OrdersOrderUpdate"),
    auth=False,
    name="orders.replace",
)


class Orders(Resource):
    """Operations on orders. Reached as ``SeveralFiles(…).orders``."""

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.OrdersOrder:
        """Get order.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET, models.OrdersOrder, {"id": id}, options)

    def replace(
        self,
        id: str,
        *,
        lines: Sequence[models.OrdersLineInput | models.OrdersLine],
        state: models.StateLike | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.OrdersOrder:
        """Replace order.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(REPLACE, models.OrdersOrder, {"id": id, "lines": lines, "state": state}, options)
