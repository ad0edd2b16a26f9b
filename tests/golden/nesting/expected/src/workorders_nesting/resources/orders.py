# Generated from nesting/openapi.yaml by `workorders generate`. Do not edit.
"""Orders."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from workorders_runtime import CallOptions, Resource
from workorders_runtime.spec import OperationSpec, Path

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

    from .notes import Notes

__all__ = ["Orders"]

GET = OperationSpec("getOrder", "GET", "/orders/{id}", "safe", (Path("id"),))


class Orders(Resource):
    """Orders. Reached as ``NestingClient(…).orders``."""

    def get(
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
        return self._call(
            GET,
            models.Order,
            {
                "id": id,
            },
            options,
        )

    @cached_property
    def notes(self) -> Notes:
        """Notes on an order."""
        from .notes import Notes

        return Notes(self._client)
