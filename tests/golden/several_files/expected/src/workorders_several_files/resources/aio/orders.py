# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on orders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..orders import GET, REPLACE

__all__ = ["AsyncOrders"]


class AsyncOrders(AsyncResource):
    """Operations on orders. Reached as ``AsyncSeveralFiles(…).orders``."""

    async def get(self, id: str, **options: Unpack[CallOptions]) -> models.OrdersOrder:
        """Get order.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET, models.OrdersOrder, {"id": id}, options)

    async def replace(
        self,
        id: str,
        *,
        lines: Sequence[models.OrdersLineInput | models.OrdersLine],
        state: models.StateLike | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.OrdersOrder:
        """Replace order.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(REPLACE, models.OrdersOrder, {"id": id, "lines": lines, "state": state}, options)
