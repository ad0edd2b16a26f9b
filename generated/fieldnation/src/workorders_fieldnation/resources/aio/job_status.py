# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Whether the job is pending, complete or incomplete."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..job_status import UPDATE

__all__ = ["AsyncJobStatus"]


class AsyncJobStatus(AsyncResource):
    """Whether the job is pending, complete or incomplete. Reached as
    ``AsyncFieldNation(…).work_orders.job_status``.
    """

    async def update(
        self,
        work_order_id: int,
        *,
        status: models.JobStatusNameLike,
        reason_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.SiteRevisitReport:
        """Update the job status of a work order.

        Sets whether the job is pending, complete or incomplete, and returns the visits to the site.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            status: The new status of the job.
            reason_id: The id of one of the company's reasons why the job is not done.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            UPDATE,
            models.SiteRevisitReport,
            {"work_order_id": work_order_id, "status": status, "reason_id": reason_id},
            options,
        )
