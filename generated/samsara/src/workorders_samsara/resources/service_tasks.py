# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""The catalogue of service tasks that work orders refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import MISSING, CallOptions, Pages, Resource
from workorders_runtime.spec import CursorPaging, Header, OperationSpec, Query, RateLimit

from .. import models

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

__all__ = ["ServiceTasks"]

LIST = OperationSpec(
    "listServiceTasks",
    "GET",
    "/maintenance/service-tasks",
    "safe",
    (Query("ids"), Query("include_archived", "includeArchived"), Header("version", "X-Samsara-Version")),
    envelope="ServiceTaskPage",
    paging=CursorPaging(
        items="/data", parameter="after", cursor="/pagination/endCursor", more="/pagination/hasNextPage"
    ),
    rate_limit=RateLimit(5, 1.0, "organisation"),
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

        Lazy: further pages are asked for as you iterate; ``.pages()`` yields whole pages.

        Args:
            ids: Ids of the service tasks to return. Without it all are returned.
            include_archived: Whether archived service tasks are returned too.
            start: Resume at this cursor: the ``cursor`` of a page or of an error.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            ClientStatusError: The request was refused (405, 413).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 501, 502, 503, 504).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Rate limit: 5 requests in 1 s for each organisation.

        Source: https://samsara-showcase.mintlify.app/api-reference/work-orders/gets-service-tasks (2026-05)
        Source: https://github.com/TheEightBot/SamsaraDotnet/blob/3a0aac93d1abd62330505d521cdf3f5c909f82ce/.github/cache/samsara-api-baseline.json (2026-05-13)
        Source: Samsara's own Python package samsara-api, version 14.10.0 (2026-08)
        """
        return self._pages(
            LIST,
            models.ServiceTask,
            {
                "ids": ids,
                "include_archived": include_archived,
            },
            start,
            options,
        )
