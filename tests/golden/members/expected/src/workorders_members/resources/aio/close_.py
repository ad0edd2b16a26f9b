# Generated from members/openapi.yaml by `workorders generate`. Do not edit.
"""Closing."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ..close_ import CLOSE_JOB

__all__ = ["AsyncClose"]


class AsyncClose(AsyncResource):
    """Closing. Reached as ``AsyncMembers(…).close_``."""

    async def close_job(self, **options: Unpack[CallOptions]) -> None:
        """Close job.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(CLOSE_JOB, NoneType, {}, options)
