# Generated from likeness/openapi.yaml by `workorders generate`. Do not edit.
"""A resource whose class begins like that of another one."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ..async_client_ import GET_OTHER

__all__ = ["AsyncResourceAsyncClient"]


class AsyncResourceAsyncClient(AsyncResource):
    """A resource whose class begins like that of another one. Reached as ``AsyncLikeness(…).async_client_``."""

    async def get_other(self, **options: Unpack[CallOptions]) -> None:
        """Get other.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(GET_OTHER, NoneType, {}, options)
