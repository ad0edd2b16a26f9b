# Generated from nesting/openapi.yaml by `workorders generate`. Do not edit.
"""Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from workorders_runtime.client import cached_resource
from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..orders import GET

if TYPE_CHECKING:
    from .notes import AsyncNotes

__all__ = ["AsyncOrders"]


class AsyncOrders(AsyncResource):
    """Orders. Reached as ``AsyncNestingClient(…).orders``."""

    async def get(self, id: int, **options: Unpack[CallOptions]) -> models.Order:
        """Get an order.

        Retried after transient failures. Documented errors: 404; see ``errors``.

        Args:
            id: Id of the order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.nesting.example/orders
        """
        return await self._call(GET, models.Order, {"id": id}, options)

    @cached_resource
    def notes(self) -> AsyncNotes:
        """Notes on an order."""
        from .notes import AsyncNotes

        return AsyncNotes(self._client)
