# Generated from fifth_vendor/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on jobs."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..jobs import LIST

__all__ = ["AsyncJobs"]


class AsyncJobs(AsyncResource):
    """Operations on jobs. Reached as ``AsyncFifthVendor(…).jobs``."""

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.Job]:
        """List jobs.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(LIST, builtins.list[models.Job], {}, options)
