# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""The catalogue of service tasks that work orders refer to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import CursorPaging, Header, Items, OperationSpec, Query, RateLimit

from .. import models

__all__ = ["ServiceTasks"]

LIST = OperationSpec(
    "listServiceTasks",
    "GET",
    "/maintenance/service-tasks",
    "safe",
    (
        Query("ids", type=Sequence[str]),
        Query("include_archived", "includeArchived", type=bool),
        Header("version", "X-Samsara-Version"),
    ),
    envelope="ServiceTaskPage",
    paging=CursorPaging(
        items=Items("/data"), parameter="after", cursor="/pagination/endCursor", more="/pagination/hasNextPage"
    ),
    rate_limit=RateLimit(5, 1.0, "organisation"),
    name="service_tasks.list",
)


class ServiceTasks(Resource):
    """The catalogue of service tasks that work orders refer to. Reached as ``Samsara(…).service_tasks``."""

    def list(
        self,
        *,
        ids: Sequence[str] | MISSING = MISSING,
        include_archived: bool | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[models.ServiceTask]:
        """List service tasks.

        Returns the organisation's catalogue of service tasks. Their ids are what a work order's service task
        instances refer to. The size of a page is Samsara's choice, and a page may be short or empty although more
        follow. The token needs the scope "Read Work Orders".

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Rate limit: 5 requests in 1 s for each organisation. Documented errors: 400, 401, 403, 404, 405, 413, 429,
        500, 501, 502, 503, 504; see ``errors``.

        Args:
            ids: Ids of the service tasks to return. Without it all are returned.
            include_archived: Whether archived service tasks are returned too.
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/gets-service-tasks
        """
        return self._pages(LIST, models.ServiceTask, {"ids": ids, "include_archived": include_archived}, start, options)
