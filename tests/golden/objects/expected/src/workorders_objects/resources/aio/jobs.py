# Generated from objects/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..jobs import LIST_JOBS

__all__ = ["AsyncJobs"]


class AsyncJobs(AsyncResource):
    """Jobs. Reached as ``AsyncObjects(…).jobs``."""

    async def list_jobs(
        self,
        *,
        page: models.PageArgInput | MISSING = MISSING,
        inline: models.ListJobsInlineInput | MISSING = MISSING,
        free: Mapping[str, Any] | MISSING = MISSING,
        counts: Mapping[str, int] | MISSING = MISSING,
        joined: models.PageArgInput | MISSING = MISSING,
        either: models.PageArgInput | int | MISSING = MISSING,
        optional: models.PageArgInput | MISSING = MISSING,
        ids: Sequence[int] | str | MISSING = MISSING,
        status: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """List jobs.

        Retried after transient failures.

        Args:
            page: Sent as ``page``.
            inline: Sent as ``inline``.
            free: Sent as ``free``.
            counts: Sent as ``counts``.
            joined: Sent as ``joined``.
            either: Sent as ``either``.
            optional: Sent as ``optional``.
            ids: Sent as ``ids``.
            status: Sent as ``status``.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(
            LIST_JOBS,
            NoneType,
            {
                "page": page,
                "inline": inline,
                "free": free,
                "counts": counts,
                "joined": joined,
                "either": either,
                "optional": optional,
                "ids": ids,
                "status": status,
            },
            options,
        )
