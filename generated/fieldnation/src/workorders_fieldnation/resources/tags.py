# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Tags put on work orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import MISSING, CallOptions, Resource
from .._runtime.plans import Body, Operation, Parameter

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["Tags"]

LIST = Operation(
    id="listTags",
    method="GET",
    path="/workorders/{work_order_id}/tags",
    safety="safe",
    parameters=(Parameter(name="work_order_id", wire="work_order_id", place="path"),),
)
CREATE = Operation(
    id="createTag",
    method="POST",
    path="/workorders/{work_order_id}/tags",
    safety="unsafe",
    parameters=(Parameter(name="work_order_id", wire="work_order_id", place="path"),),
    body=Body(model="WorkOrderTag"),
)
DELETE = Operation(
    id="deleteTag",
    method="DELETE",
    path="/workorders/{work_order_id}/tags/{tag_id}",
    safety="idempotent",
    parameters=(
        Parameter(name="work_order_id", wire="work_order_id", place="path"),
        Parameter(name="tag_id", wire="tag_id", place="path"),
        Parameter(name="async_", wire="async", place="query"),
    ),
)


class Tags(Resource):
    """Tags put on work orders. Reached as ``FieldNation(…).tags``."""

    def list(
        self,
        work_order_id: int,
        **options: Unpack[CallOptions],
    ) -> models.TagList:
        """List tags.

        Answers with the tags put on a work order.

        Args:
            work_order_id: The id of the work order.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Source: https://developer.fieldnation.com/client-api/restapi/components/tags_object (2025-01)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            LIST,
            models.TagList,
            {
                "work_order_id": work_order_id,
            },
            options,
        )

    def create(
        self,
        work_order_id: int,
        *,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Create (put on) a tag.

        Puts one of the company's tags on a work order and answers with the work order.

        Args:
            work_order_id: The id of the work order.
            id: The id of one of the company's tags.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Not retried once the API may have applied it.

        Source: https://developer.fieldnation.com/client-api/restapi/components/tags_object (2025-01)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            CREATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "id": id,
            },
            options,
        )

    def delete(
        self,
        work_order_id: int,
        tag_id: int,
        *,
        async_: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Delete (take off) a tag.

        Takes a tag off a work order and answers with the work order. The tag itself stays.

        Args:
            work_order_id: The id of the work order.
            tag_id: The id of the tag.
            async_: Whether the vendor may finish the call later. What it answers then is not documented.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.

        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            DELETE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "tag_id": tag_id,
                "async_": async_,
            },
            options,
        )
