# Generated from deprecations/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs of a crane."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from typing_extensions import deprecated
from workorders_runtime.config import CallOptions
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
    earlier=(("pending", "open"),),
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
    earlier=(("remark", "note"),),
)


class Jobs(Resource):
    """Jobs of a crane. Reached as ``Deprecations(…).jobs``."""

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

    @deprecated("jobs.find is deprecated. Use list.")
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
