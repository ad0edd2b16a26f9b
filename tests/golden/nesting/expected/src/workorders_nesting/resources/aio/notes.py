# Generated from nesting/openapi.yaml by `workorders generate`. Do not edit.
"""Notes on an order."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ..notes import ADD

__all__ = ["AsyncNotes"]


class AsyncNotes(AsyncResource):
    """Notes on an order. Reached as ``AsyncNestingClient(…).orders.notes``."""

    async def add(
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
        await self._call(
            ADD, NoneType, {"id": id, "text": text, "pinned": pinned, "w8ben": w8ben, "center": center}, options
        )
