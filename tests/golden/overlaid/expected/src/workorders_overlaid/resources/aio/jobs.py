# Generated from overlaid/openapi.json by `workorders generate`. Do not edit.
"""Operations on jobs."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..jobs import LIST

__all__ = ["AsyncJobs"]


class AsyncJobs(AsyncResource):
    """Operations on jobs. Reached as ``AsyncOverlaid(…).jobs``."""

    async def list(
        self, *, site: str | MISSING = MISSING, limit: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> builtins.list[models.JobDTO]:
        """Jobs controller find all v2.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(LIST, builtins.list[models.JobDTO], {"site": site, "limit": limit}, options)
