# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Whether the job is pending, complete or incomplete."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

__all__ = ["JobStatus"]

UPDATE = OperationSpec(
    "updateJobStatus",
    "PUT",
    "/workorders/{work_order_id}/job-status",
    "idempotent",
    (Path("work_order_id", type=int),),
    body=Body("JobStatusUpdate"),
    name="work_orders.job_status.update",
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

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            status: The new status of the job.
            reason_id: The id of one of the company's reasons why the job is not done.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            UPDATE,
            models.SiteRevisitReport,
            {"work_order_id": work_order_id, "status": status, "reason_id": reason_id},
            options,
        )
