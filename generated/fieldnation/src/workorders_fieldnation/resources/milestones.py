# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""When a work order reached each stage of its life cycle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import CallOptions, Resource
from workorders_runtime.spec import OperationSpec, Path

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["Milestones"]

GET = OperationSpec("getMilestones", "GET", "/workorders/{work_order_id}/milestones", "safe", (Path("work_order_id"),))


class Milestones(Resource):
    """When a work order reached each stage of its life cycle. Reached as
    ``FieldNation(…).work_orders.milestones``.
    """

    def get(
        self,
        work_order_id: int,
        **options: Unpack[CallOptions],
    ) -> models.Milestones:
        """Get the milestones of a work order.

        Returns the times at which a work order reached each stage of its life cycle.

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

        Source: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/milestones (2026-02)
        Source: https://developer.fieldnation.com/client-api/restapi/components/milestones (2025-01)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            GET,
            models.Milestones,
            {
                "work_order_id": work_order_id,
            },
            options,
        )
