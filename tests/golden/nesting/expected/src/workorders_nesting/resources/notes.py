# Generated from nesting/openapi.yaml by `workorders generate`. Do not edit.
"""Notes on an order."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path

__all__ = ["Notes"]

ADD = OperationSpec(
    "addNote",
    "POST",
    "/orders/{id}/notes",
    "unsafe",
    (Path("id", type=int),),
    body=Body("NoteCreate", copies=(("id", "order_id"),)),
    name="orders.notes.add",
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

        Not retried once the API may have applied it. Documented errors: 404; see ``errors``.

        Args:
            id: Id of the order.
            text: What it says. At most 200 characters.
            pinned: Whether it stands at the top.
            w8ben: Whether the form is there.
            center: Name of the center.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.nesting.example/orders
        """
        self._call(ADD, NoneType, {"id": id, "text": text, "pinned": pinned, "w8ben": w8ben, "center": center}, options)
