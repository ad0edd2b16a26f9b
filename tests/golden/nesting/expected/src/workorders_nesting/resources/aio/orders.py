# Generated from nesting/openapi.yaml by `workorders generate`. Do not edit.
"""Orders."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from workorders_runtime import AsyncResource, CallOptions

from ... import models
from ..orders import GET

if TYPE_CHECKING:
    from typing import Unpack

    from .notes import AsyncNotes

__all__ = ["AsyncOrders"]


class AsyncOrders(AsyncResource):
    """Orders. Reached as ``AsyncNestingClient(…).orders``."""

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Order:
        """Get an order.

        Args:
            id: Id of the order.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            NotFoundError: There is no such object (404).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Source: https://docs.nesting.example/orders (2026-08)
        """
        return await self._call(
            GET,
            models.Order,
            {
                "id": id,
            },
            options,
        )

    @cached_property
    def notes(self) -> AsyncNotes:
        """Notes on an order."""
        from .notes import AsyncNotes

        return AsyncNotes(self._client)
