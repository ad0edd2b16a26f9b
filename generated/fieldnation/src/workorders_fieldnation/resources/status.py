# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Where a work order stands in its life cycle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import CallOptions, Resource
from workorders_runtime.spec import OperationSpec, Path

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["Status"]

GET = OperationSpec("getWorkOrderStatus", "GET", "/workorders/{work_order_id}/status", "safe", (Path("work_order_id"),))


class Status(Resource):
    """Where a work order stands in its life cycle. Reached as ``FieldNation(…).work_orders.status``."""

    def get(
        self,
        work_order_id: int,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrderStatus:
        """Get the status of a work order.

        Returns where the work order stands in its life cycle, without the rest of the work order.

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

        Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview (2026-02-09)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            GET,
            models.WorkOrderStatus,
            {
                "work_order_id": work_order_id,
            },
            options,
        )
