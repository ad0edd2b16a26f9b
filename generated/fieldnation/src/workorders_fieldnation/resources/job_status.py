# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Whether the job is pending, complete or incomplete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import MISSING, CallOptions, Resource
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["JobStatus"]

UPDATE = OperationSpec(
    "updateJobStatus",
    "PUT",
    "/workorders/{work_order_id}/job-status",
    "idempotent",
    (Path("work_order_id"),),
    body=Body("JobStatusUpdate"),
)


class JobStatus(Resource):
    """Whether the job is pending, complete or incomplete. Reached as ``FieldNation(…).work_orders.job_status``."""

    def update(
        self,
        work_order_id: int,
        *,
        status: models.JobStatusNameLike,
        reason_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.SiteRevisitReport:
        """Update the job status of a work order.

        Sets whether the job is pending, complete or incomplete, and returns the visits to the site.

        Args:
            work_order_id: The id of the work order.
            status: The new status of the job.
            reason_id: The id of one of the company's reasons why the job is not done.
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
            UPDATE,
            models.SiteRevisitReport,
            {
                "work_order_id": work_order_id,
                "status": status,
                "reason_id": reason_id,
            },
            options,
        )
