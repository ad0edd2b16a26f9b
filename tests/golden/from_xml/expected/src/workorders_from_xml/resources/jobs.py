# Generated from from_xml/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on jobs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.serialization.wire_types import UtcIso
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["Jobs"]

GET = OperationSpec(
    "getJob",
    "GET",
    "/jobs/{id}",
    "safe",
    (Path("id", type=str), Query("since", type=UtcIso)),
    auth=False,
    name="jobs.get",
)
PUT = OperationSpec(
    "putJob",
    "PUT",
    "/jobs/{id}",
    "idempotent",
    (Path("id", type=str),),
    body=Body("JobUpdate"),
    auth=False,
    name="jobs.put",
)


class Jobs(Resource):
    """Operations on jobs. Reached as ``FromXml(…).jobs``."""

    def get(self, id: str, *, since: dt.datetime | MISSING = MISSING, **options: Unpack[CallOptions]) -> models.Job:
        """Get job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET, models.Job, {"id": id, "since": since}, options)

    def put(
        self,
        id: str,
        *,
        title: str | MISSING = MISSING,
        done: bool | MISSING = MISSING,
        hours: float | MISSING = MISSING,
        kind: models.JobKindLike | MISSING = MISSING,
        due: dt.datetime | MISSING = MISSING,
        made: dt.datetime | MISSING = MISSING,
        site: models.SiteInput | models.Site | MISSING = MISSING,
        tasks: Sequence[models.TaskInput | models.Task] | MISSING = MISSING,
        tags: Sequence[str] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Job:
        """Put job.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            PUT,
            models.Job,
            {
                "id": id,
                "title": title,
                "done": done,
                "hours": hours,
                "kind": kind,
                "due": due,
                "made": made,
                "site": site,
                "tasks": tasks,
                "tags": tags,
            },
            options,
        )
