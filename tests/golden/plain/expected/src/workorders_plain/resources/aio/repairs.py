# Generated from plain/openapi.yaml by `workorders generate`. Do not edit.
"""Repairs of things."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import NoneType
from typing import Any, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..repairs import ADD, LIST, REMOVE

__all__ = ["AsyncRepairs"]


class AsyncRepairs(AsyncResource):
    """Repairs of things. Reached as ``AsyncPlain(…).repairs``."""

    async def list(
        self,
        *,
        state: models.ListRepairsStateLike | MISSING = MISSING,
        tags: Sequence[str] | MISSING = MISSING,
        x_trace: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.Repair]:
        """List repairs.

        Retried after transient failures. Documented errors: 404; see ``errors``.

        Args:
            x_trace: Sent as ``X-Trace``.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            LIST, builtins.list[models.Repair], {"state": state, "tags": tags, "x_trace": x_trace}, options
        )

    async def add(
        self,
        *,
        title: str,
        class_: str | MISSING = MISSING,
        status: models.RepairStatusLike | MISSING = MISSING,
        price: Decimal | MISSING = MISSING,
        at: dt.datetime | MISSING = MISSING,
        day: dt.date | None | MISSING = MISSING,
        owner: models.RepairOwnerInput | models.RepairOwner | MISSING = MISSING,
        parent: models.RepairInput | models.Repair | MISSING = MISSING,
        notes: Mapping[str, str] | MISSING = MISSING,
        anything: Any | MISSING = MISSING,
        either: str | int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Repair:
        """Add repair.

        Not retried once the API may have applied it.

        Args:
            title: At most 80 characters.
            class_: Sent as ``class``.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            ADD,
            models.Repair,
            {
                "title": title,
                "class_": class_,
                "status": status,
                "price": price,
                "at": at,
                "day": day,
                "owner": owner,
                "parent": parent,
                "notes": notes,
                "anything": anything,
                "either": either,
            },
            options,
        )

    async def remove(self, id: int, **options: Unpack[CallOptions]) -> None:
        """Remove repair.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(REMOVE, NoneType, {"id": id}, options)
