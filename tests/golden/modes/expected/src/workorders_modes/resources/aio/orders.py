# Generated from modes/openapi.yaml by `workorders generate`. Do not edit.
"""Orders."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..orders import CREATE, UPDATE

__all__ = ["AsyncOrders"]


class AsyncOrders(AsyncResource):
    """Orders. Reached as ``AsyncModesClient(…).orders``."""

    async def create(
        self,
        *,
        customer: str,
        note: str | None | MISSING = MISSING,
        at: dt.datetime | MISSING = MISSING,
        phone: str | MISSING = MISSING,
        state: models.StateLike | MISSING = MISSING,
        lines: Sequence[models.LineCreateInput | models.Line] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Order:
        """Create an order.

        Creates one.

        Retried after transient failures, with the same idempotency key. Documented errors: 422; see ``errors``.

        Args:
            note: A note.
            state: State of an order.
            lines: At most 9 items.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://docs.modes.example/orders
        """
        return await self._call(
            CREATE,
            models.Order,
            {"customer": customer, "note": note, "at": at, "phone": phone, "state": state, "lines": lines},
            options,
        )

    async def update(
        self,
        id: str,
        *,
        note: str | None | MISSING = MISSING,
        at: dt.datetime | MISSING = MISSING,
        phone: str | None | MISSING = MISSING,
        state: models.StateLike | MISSING = MISSING,
        lines: Sequence[models.LineUpdateInput | models.Line] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Order:
        """Update an order.

        Not retried once the API may have applied it. Rate limit: 5 requests in 1 s for each token. Documented
        errors: 404; see ``errors``.

        Args:
            id: Its id.
            note: A note.
            state: State of an order.
            lines: At most 9 items.
            **options: Per-call options; see ``CallOptions``.

        Partly assumed; not fully documented by the vendor.
        Docs: https://docs.modes.example/orders
        """
        return await self._call(
            UPDATE,
            models.Order,
            {"id": id, "note": note, "at": at, "phone": phone, "state": state, "lines": lines},
            options,
        )
