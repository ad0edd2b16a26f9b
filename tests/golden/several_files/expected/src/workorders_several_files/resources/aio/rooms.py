# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on rooms."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..rooms import BOOK

__all__ = ["AsyncRooms"]


class AsyncRooms(AsyncResource):
    """Operations on rooms. Reached as ``AsyncSeveralFiles(…).rooms``."""

    async def book(
        self, *, order: models.OrderInput | models.Order | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Order:
        """Book.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(BOOK, models.Order, {"order": order}, options)
