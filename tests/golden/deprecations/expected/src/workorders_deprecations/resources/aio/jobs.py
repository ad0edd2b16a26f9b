# Generated from deprecations/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs of a crane."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from typing_extensions import deprecated
from workorders_runtime.config import CallOptions
from workorders_runtime.deprecation import renamed
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..jobs import CHANGE, DELETE, GET, LIST, PLAN

__all__ = ["AsyncJobs"]


class AsyncJobs(AsyncResource):
    """Jobs of a crane. Reached as ``AsyncDeprecations(…).jobs``."""

    @renamed("jobs.list", {"pending": "open"})
    def list(
        self, *, open: bool | MISSING = MISSING, start: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[models.Job]:
        """List jobs.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST, models.Job, {"open": open}, start, options)

    async def get(self, id: int, **options: Unpack[CallOptions]) -> models.Job:
        """Get job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET, models.Job, {"id": id}, options)

    @deprecated("jobs.delete is deprecated. The vendor will remove it.")
    async def delete(self, id: int, **options: Unpack[CallOptions]) -> None:
        """Delete job.

        Deprecated by the vendor.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(DELETE, NoneType, {"id": id}, options)

    @renamed("jobs.change", {"remark": "note"})
    async def change(
        self,
        id: int,
        *,
        title: str | MISSING = MISSING,
        note: str | None | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Job:
        """Change job.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(CHANGE, models.Job, {"id": id, "title": title, "note": note}, options)

    @renamed("jobs.plan", {"id": "job", "purpose": "reason"})
    async def plan(
        self,
        job: int,
        number: int,
        *,
        reason: str,
        site: models.SiteInput | models.Site,
        **options: Unpack[CallOptions],
    ) -> models.Visit:
        """Plan visit.

        Idempotent: retried after transient failures.

        Args:
            job: Sent as ``id``.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            PLAN, models.Visit, {"job": job, "number": number, "reason": reason, "site": site}, options
        )

    @deprecated("jobs.find is deprecated. Use list.")
    @renamed("jobs.find", {"pending": "open"})
    def find(
        self, *, open: bool | MISSING = MISSING, start: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[models.Job]:
        """Call ``list``, whose earlier name this is."""
        return self.list(open=open, start=start, **options)

    @deprecated("jobs.remove is deprecated. Use delete.")
    async def remove(self, id: int, **options: Unpack[CallOptions]) -> None:
        """Call ``delete``, whose earlier name this is."""
        await self.delete(id, **options)  # pyright: ignore[reportDeprecated]

    @deprecated("jobs.update is deprecated. Use change.")
    @renamed("jobs.update", {"remark": "note"})
    async def update(
        self,
        id: int,
        *,
        title: str | MISSING = MISSING,
        note: str | None | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Job:
        """Call ``change``, whose earlier name this is."""
        return await self.change(id, title=title, note=note, **options)

    @deprecated("jobs.book is deprecated. Use plan.")
    @renamed("jobs.book", {"id": "job", "purpose": "reason"})
    async def book(
        self,
        job: int,
        number: int,
        *,
        reason: str,
        site: models.SiteInput | models.Site,
        **options: Unpack[CallOptions],
    ) -> models.Visit:
        """Call ``plan``, whose earlier name this is."""
        return await self.plan(job, number, reason=reason, site=site, **options)
