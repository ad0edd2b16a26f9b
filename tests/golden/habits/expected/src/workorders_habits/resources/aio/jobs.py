# Generated from habits/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on jobs."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.http.multipart import StreamContent
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..jobs import COUNT_JOBS, CREATE_JOB, GET_JOB, PUT_JOB, PUT_PHOTO

__all__ = ["AsyncJobs"]


class AsyncJobs(AsyncResource):
    """Operations on jobs. Reached as ``AsyncHabits(…).jobs``."""

    async def create_job(self, *, title: str, **options: Unpack[CallOptions]) -> str | None:
        """Create job.

        Not retried once the API may have applied it.

        Args:
            title: Sent as ``title``.
            **options: Per-call options; see ``CallOptions``.
        """
        result: str | None = await self._call(CREATE_JOB, str | None, {"title": title}, options)
        return result

    async def count_jobs(self, **options: Unpack[CallOptions]) -> int:
        """Count jobs.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(COUNT_JOBS, int, {}, options)

    async def get_job(
        self, id: str, *, if_none_match: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Job | None:
        """Get job.

        Retried after transient failures.

        Args:
            id: Sent as ``id``.
            if_none_match: Sent as ``If-None-Match``.
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Job | None = await self._call(
            GET_JOB, models.Job | None, {"id": id, "if_none_match": if_none_match}, options
        )
        return result

    async def put_job(
        self, id: str, *, title: str, if_match: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Job:
        """Put job.

        Idempotent: retried after transient failures. Counts as 3 requests of the API's rate limit. Documented
        errors: 412; see ``errors``.

        Args:
            id: Sent as ``id``.
            title: Sent as ``title``.
            if_match: Sent as ``If-Match``.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(PUT_JOB, models.Job, {"id": id, "title": title, "if_match": if_match}, options)

    async def put_photo(self, id: str, *, body: StreamContent, **options: Unpack[CallOptions]) -> None:
        """Put photo.

        Idempotent: retried after transient failures.

        Args:
            id: Sent as ``id``.
            body: The photo.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(PUT_PHOTO, NoneType, {"id": id, "body": body}, options)
