# Generated from members/openapi.yaml by `workorders generate`. Do not edit.
"""Inputs and outputs."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..aio_ import GET_AIO

__all__ = ["AsyncAio"]


class AsyncAio(AsyncResource):
    """Inputs and outputs. Reached as ``AsyncMembers(…).aio_``."""

    async def get_aio(self, **options: Unpack[CallOptions]) -> models.Login:
        """Get aio.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET_AIO, models.Login, {}, options)
