# Generated from nesting/openapi.yaml by `workorders generate`. Do not edit.
"""Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from workorders_runtime.client import cached_resource
from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec, Path

from .. import models

if TYPE_CHECKING:
    from .notes import Notes

__all__ = ["Orders"]

GET = OperationSpec("getOrder", "GET", "/orders/{id}", "safe", (Path("id", type=int),), name="orders.get")


class Orders(Resource):
    """Orders. Reached as ``NestingClient(…).orders``."""

    def get(self, id: int, **options: Unpack[CallOptions]) -> models.Order:
        """Get an order.

        Retried after transient failures. Documented errors: 404; see ``errors``.

        Args:
            id: Id of the order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.nesting.example/orders
        """
        return self._call(GET, models.Order, {"id": id}, options)

    @cached_resource
    def notes(self) -> Notes:
        """Notes on an order."""
        from .notes import Notes

        return Notes(self._client)
