# Generated from aliases/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs."""

from __future__ import annotations

import builtins
from typing import Annotated, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.serialization.wire_types import Discriminator
from workorders_runtime.spec import Body, CursorPaging, Items, OperationSpec

from .. import models

__all__ = ["Jobs"]

GET = OperationSpec("getJob", "GET", "/job", "safe", auth=False, name="jobs.get")
CREATE = OperationSpec("createJob", "POST", "/job", "unsafe", body=Body("LiftCreate"), auth=False, name="jobs.create")
LIST = OperationSpec("listJobs", "GET", "/jobs", "safe", auth=False, name="jobs.list")
PAGE = OperationSpec(
    "pageJobs",
    "GET",
    "/pages",
    "safe",
    envelope="JobPage",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="jobs.page",
)
GET_EVENT = OperationSpec("getEvent", "GET", "/events", "safe", auth=False, name="jobs.get_event")


class Jobs(Resource):
    """Jobs. Reached as ``Aliases(…).jobs``."""

    def get(self, **options: Unpack[CallOptions]) -> models.Lift:
        """Get job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET, models.Lift, {}, options)

    def create(
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
            serial_no: Sent as ``serialNo``.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(CREATE, models.Lift, {"name": name, "serial_no": serial_no, "state": state}, options)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.Lift]:
        """List jobs.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LIST, builtins.list[models.Lift], {}, options)

    def page(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Lift]:
        """Page jobs.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(PAGE, models.Lift, {}, start, options)

    def get_event(self, **options: Unpack[CallOptions]) -> models.Event:
        """Get event.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Event = self._call(
            GET_EVENT,
            Annotated[models.Opened | models.Closed, Discriminator("kind", (("Opened", "Opened"), ("Shut", "Closed")))],
            {},
            options,
        )
        return result
