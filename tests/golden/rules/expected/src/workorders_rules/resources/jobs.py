# Generated from rules/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

__all__ = ["Jobs"]

CREATE_JOB = OperationSpec(
    "createJob", "POST", "/jobs", "unsafe", body=Body("JobCreate"), auth=False, name="jobs.create_job"
)
UPDATE_JOB = OperationSpec(
    "updateJob",
    "PATCH",
    "/jobs/{id}",
    "unsafe",
    (Path("id", type=str),),
    body=Body("ChangeUpdate"),
    auth=False,
    name="jobs.update_job",
)
REPLACE_INVOICES = OperationSpec(
    "replaceInvoices",
    "PUT",
    "/invoices",
    "idempotent",
    body=Body(type=list[models.InvoiceInput]),
    auth=False,
    name="jobs.replace_invoices",
)


class Jobs(Resource):
    """Jobs. Reached as ``Rules(…).jobs``."""

    def create_job(
        self,
        *,
        asset_id: str | MISSING = MISSING,
        order_id: str | MISSING = MISSING,
        discount: models.DiscountInput | models.Discount | None | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Job:
        """Create job.

        Not retried once the API may have applied it.

        Args:
            asset_id: Sent as ``assetId``.
            order_id: Sent as ``orderId``.
            discount: Sent as ``discount``.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            CREATE_JOB, models.Job, {"asset_id": asset_id, "order_id": order_id, "discount": discount}, options
        )

    def update_job(
        self,
        id: str,
        *,
        title: str | None | MISSING = MISSING,
        notes: str | MISSING = MISSING,
        kind: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Update job.

        Not retried once the API may have applied it.

        Args:
            id: Sent as ``id``.
            title: Sent as ``title``.
            notes: Sent as ``notes``.
            kind: Sent as ``kind``.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(UPDATE_JOB, NoneType, {"id": id, "title": title, "notes": notes, "kind": kind}, options)

    def replace_invoices(self, *, body: Sequence[models.InvoiceInput], **options: Unpack[CallOptions]) -> None:
        """Replace invoices.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(REPLACE_INVOICES, NoneType, {"body": body}, options)
