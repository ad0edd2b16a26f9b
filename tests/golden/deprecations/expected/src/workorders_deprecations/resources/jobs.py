# Generated from deprecations/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs of a crane."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from typing_extensions import deprecated
from workorders_runtime.config import CallOptions
from workorders_runtime.deprecation import renamed
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, Items, OffsetPaging, OperationSpec, Path, Query

from .. import models

__all__ = ["Jobs"]

LIST = OperationSpec(
    "listJobs",
    "GET",
    "/jobs",
    "safe",
    (Query("open", type=bool),),
    envelope="Jobs",
    paging=OffsetPaging(items=Items("/jobs"), parameter="offset", until="short"),
    auth=False,
    name="jobs.list",
)
GET = OperationSpec("getJob", "GET", "/jobs/{id}", "safe", (Path("id", type=int),), auth=False, name="jobs.get")
DELETE = OperationSpec(
    "deleteJob", "DELETE", "/jobs/{id}", "idempotent", (Path("id", type=int),), auth=False, name="jobs.delete"
)
CHANGE = OperationSpec(
    "changeJob",
    "PATCH",
    "/jobs/{id}",
    "unsafe",
    (Path("id", type=int),),
    body=Body("JobUpdate"),
    auth=False,
    name="jobs.change",
)
PLAN = OperationSpec(
    "planVisit",
    "PUT",
    "/jobs/{id}/visits/{number}",
    "idempotent",
    (Path("job", "id", type=int), Path("number", type=int)),
    body=Body("VisitUpdate"),
    auth=False,
    name="jobs.plan",
)


class Jobs(Resource):
    """Jobs of a crane. Reached as ``Deprecations(…).jobs``."""

    @renamed("jobs.list", {"pending": "open"})
    def list(
        self, *, open: bool | MISSING = MISSING, start: str | None = None, **options: Unpack[CallOptions]
    ) -> Pages[models.Job]:
        """List jobs.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST, models.Job, {"open": open}, start, options)

    def get(self, id: int, **options: Unpack[CallOptions]) -> models.Job:
        """Get job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET, models.Job, {"id": id}, options)

    @deprecated("jobs.delete is deprecated. The vendor will remove it.")
    def delete(self, id: int, **options: Unpack[CallOptions]) -> None:
        """Delete job.

        Deprecated by the vendor.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(DELETE, NoneType, {"id": id}, options)

    @renamed("jobs.change", {"remark": "note"})
    def change(
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
        return self._call(CHANGE, models.Job, {"id": id, "title": title, "note": note}, options)

    @renamed("jobs.plan", {"id": "job", "purpose": "reason"})
    def plan(
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
        return self._call(PLAN, models.Visit, {"job": job, "number": number, "reason": reason, "site": site}, options)

    @deprecated("jobs.find is deprecated. Use list.")
    @renamed("jobs.find", {"pending": "open"})
    def find(
        self, *, open: bool | MISSING = MISSING, start: str | None = None, **options: Unpack[CallOptions]
    ) -> Pages[models.Job]:
        """Call ``list``, whose earlier name this is."""
        return self.list(open=open, start=start, **options)

    @deprecated("jobs.remove is deprecated. Use delete.")
    def remove(self, id: int, **options: Unpack[CallOptions]) -> None:
        """Call ``delete``, whose earlier name this is."""
        self.delete(id, **options)  # pyright: ignore[reportDeprecated]

    @deprecated("jobs.update is deprecated. Use change.")
    @renamed("jobs.update", {"remark": "note"})
    def update(
        self,
        id: int,
        *,
        title: str | MISSING = MISSING,
        note: str | None | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Job:
        """Call ``change``, whose earlier name this is."""
        return self.change(id, title=title, note=note, **options)

    @deprecated("jobs.book is deprecated. Use plan.")
    @renamed("jobs.book", {"id": "job", "purpose": "reason"})
    def book(
        self,
        job: int,
        number: int,
        *,
        reason: str,
        site: models.SiteInput | models.Site,
        **options: Unpack[CallOptions],
    ) -> models.Visit:
        """Call ``plan``, whose earlier name this is."""
        return self.plan(job, number, reason=reason, site=site, **options)
