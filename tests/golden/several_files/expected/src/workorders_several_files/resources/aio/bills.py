# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on bills."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..bills import LIST

__all__ = ["AsyncBills"]


class AsyncBills(AsyncResource):
    """Operations on bills. Reached as ``AsyncSeveralFiles(…).bills``."""

    async def list(
        self, *, order: models.ListBillsOrderInput | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> builtins.list[models.Bill]:
        """List bills.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(LIST, builtins.list[models.Bill], {"order": order}, options)
