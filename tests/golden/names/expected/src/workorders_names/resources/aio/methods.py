# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Methods called like types."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..methods import DEL, DICT, INT, LIST, STR, TYPE

__all__ = ["AsyncMethods"]


class AsyncMethods(AsyncResource):
    """Methods called like types. Reached as ``AsyncNames(…).methods``."""

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """List methods.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(LIST, builtins.list[str], {}, options)

    async def str_(self, **options: Unpack[CallOptions]) -> str:
        """Str methods.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(STR, str, {}, options)

    async def type_(self, **options: Unpack[CallOptions]) -> builtins.list[models.Named]:
        """Type methods.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(TYPE, builtins.list[models.Named], {}, options)

    async def int_(self, **options: Unpack[CallOptions]) -> int:
        """Int methods.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(INT, int, {}, options)

    async def dict_(
        self, dict: str, *, list: Sequence[str] | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> builtins.dict[str, int]:
        """Dict methods.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(DICT, builtins.dict[str, int], {"dict": dict, "list": list}, options)

    async def del_(self, dict: str, **options: Unpack[CallOptions]) -> None:
        """Del methods.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(DEL, NoneType, {"dict": dict}, options)
