# Generated from nesting/openapi.yaml by `workorders generate`. Do not edit.
"""Notes on an order."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from workorders_runtime import MISSING, CallOptions, Resource
from workorders_runtime.spec import Body, OperationSpec, Path

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["Notes"]

ADD = OperationSpec(
    "addNote",
    "POST",
    "/orders/{id}/notes",
    "unsafe",
    (Path("id"),),
    body=Body("NoteCreate", copies=(("id", "order_id"),)),
)


class Notes(Resource):
    """Notes on an order. Reached as ``NestingClient(…).orders.notes``."""

    def add(
        self,
        id: int,
        *,
        text: str,
        pinned: bool | MISSING = MISSING,
        w8ben: bool | MISSING = MISSING,
        center: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add a note.

        Args:
            id: Id of the order.
            text: What it says.
            pinned: Whether it stands at the top.
            w8ben: Whether the form is there.
            center: Name of the center.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            NotFoundError: There is no such object (404).
            ApiError: Any other failure; the base class of all errors.

        Not retried once the API may have applied it.

        Source: https://docs.nesting.example/orders (2026-08)
        """
        self._call(
            ADD,
            NoneType,
            {
                "id": id,
                "text": text,
                "pinned": pinned,
                "w8ben": w8ben,
                "center": center,
            },
            options,
        )
