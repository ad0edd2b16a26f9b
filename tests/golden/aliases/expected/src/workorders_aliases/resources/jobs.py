# Generated from aliases/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs."""

from __future__ import annotations

from typing import Annotated, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.serialization.wire_types import Discriminator
from workorders_runtime.spec import Body, CursorPaging, Items, OperationSpec

from .. import models

__all__ = ["Jobs"]

GET_JOB = OperationSpec("getJob", "GET", "/job", "safe", auth=False, name="jobs.get_job")
CREATE_JOB = OperationSpec(
    "createJob", "POST", "/job", "unsafe", body=Body("LiftCreate"), auth=False, name="jobs.create_job"
)
LIST_JOBS = OperationSpec("listJobs", "GET", "/jobs", "safe", auth=False, name="jobs.list_jobs")
PAGE_JOBS = OperationSpec(
    "pageJobs",
    "GET",
    "/pages",
    "safe",
    envelope="JobPage",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="jobs.page_jobs",
)
GET_EVENT = OperationSpec("getEvent", "GET", "/events", "safe", auth=False, name="jobs.get_event")


class Jobs(Resource):
    """Jobs. Reached as ``Aliases(…).jobs``."""

    def get_job(self, **options: Unpack[CallOptions]) -> models.Lift:
        """Get job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_JOB, models.Lift, {}, options)

    def create_job(
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
        return self._call(CREATE_JOB, models.Lift, {"name": name, "serial_no": serial_no, "state": state}, options)

    def list_jobs(self, **options: Unpack[CallOptions]) -> list[models.Lift]:
        """List jobs.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LIST_JOBS, list[models.Lift], {}, options)

    def page_jobs(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Lift]:
        """Page jobs.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(PAGE_JOBS, models.Lift, {}, start, options)

    def get_event(self, **options: Unpack[CallOptions]) -> models.Opened | models.Closed:
        """Get event.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Opened | models.Closed = self._call(
            GET_EVENT,
            Annotated[models.Opened | models.Closed, Discriminator("kind", (("Opened", "Opened"), ("Shut", "Closed")))],
            {},
            options,
        )
        return result
