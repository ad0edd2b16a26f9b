# Generated from aliases/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs."""

from __future__ import annotations

from typing import Annotated, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.serialization.wire_types import Discriminator

from ... import models
from ..jobs import CREATE_JOB, GET_EVENT, GET_JOB, LIST_JOBS, PAGE_JOBS

__all__ = ["AsyncJobs"]


class AsyncJobs(AsyncResource):
    """Jobs. Reached as ``AsyncAliases(…).jobs``."""

    async def get_job(self, **options: Unpack[CallOptions]) -> models.Lift:
        """Get job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET_JOB, models.Lift, {}, options)

    async def create_job(
        self,
        *,
        name: str | MISSING = MISSING,
        serial_no: str | MISSING = MISSING,
        state: models.StateLike | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Lift:
        """Create job.

        Not retried once the API may have applied it.

        Args:
            name: Sent as ``name``.
            serial_no: Sent as ``serialNo``.
            state: Sent as ``state``.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            CREATE_JOB, models.Lift, {"name": name, "serial_no": serial_no, "state": state}, options
        )

    async def list_jobs(self, **options: Unpack[CallOptions]) -> list[models.Lift]:
        """List jobs.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(LIST_JOBS, list[models.Lift], {}, options)

    def page_jobs(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Lift]:
        """Page jobs.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(PAGE_JOBS, models.Lift, {}, start, options)

    async def get_event(self, **options: Unpack[CallOptions]) -> models.Opened | models.Closed:
        """Get event.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Opened | models.Closed = await self._call(
            GET_EVENT,
            Annotated[models.Opened | models.Closed, Discriminator("kind", (("Opened", "Opened"), ("Shut", "Closed")))],
            {},
            options,
        )
        return result
