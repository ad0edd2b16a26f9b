# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on job statuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models
from ..._runtime import MISSING, AsyncResource, CallOptions
from ..job_statuses import UPDATE

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["AsyncJobStatuses"]


class AsyncJobStatuses(AsyncResource):
    """Operations on job statuses. Reached as ``AsyncFieldNation(…).job_statuses``."""

    async def update(
        self,
        work_order_id: int,
        *,
        status: models.JobStatusNameLike,
        reason_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.SiteRevisitReport:
        """Update the state of the job.

        Sets the state of the job and answers with the visits to the site.

        Args:
            work_order_id: The id of the work order.
            status: The state.
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
        return await self._call(
            UPDATE,
            models.SiteRevisitReport,
            {
                "work_order_id": work_order_id,
                "status": status,
                "reason_id": reason_id,
            },
            options,
        )
