# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Invoices that Samsara reads into work orders."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, Header, OperationSpec, RateLimit

from .. import models

__all__ = ["InvoiceScans"]

CREATE = OperationSpec(
    "createInvoiceScan",
    "POST",
    "/maintenance/invoice-scans",
    "unsafe",
    (Header("version", "X-Samsara-Version"),),
    body=Body("InvoiceScanCreate"),
    envelope="InvoiceScanEnvelope",
    unwrap=("/data",),
    rate_limit=RateLimit(100, 60.0, "organisation"),
    name="invoice_scans.create",
)


class InvoiceScans(Resource):
    """Invoices that Samsara reads into work orders. Reached as ``Samsara(…).invoice_scans``."""

    def create(
        self,
        *,
        file: models.InvoiceScanFileInput,
        asset_id: str | MISSING = MISSING,
        work_order_id: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.InvoiceScan:
        """Scan an invoice into a work order.

        Sends a scanned invoice, which Samsara's software reads into a work order: into an existing one
        (``work_order_id``) or into a new one for an asset (``asset_id``). Exactly one of the two is to be given.
        Returns the id of the work order at once; how far the reading has come is not reported. The token needs the
        scope "Write Work Orders".

        Not retried once the API may have applied it. Rate limit: 100 requests in 60 s for each organisation.
        Documented errors: 400, 401, 403, 404, 405, 413, 429, 500, 501, 502, 503, 504; see ``errors``.

        Args:
            file: The scanned invoice.
            asset_id: Id of the asset for which a new work order is made.
            work_order_id: Id of the existing work order that the invoice is attached to.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            CREATE, models.InvoiceScan, {"file": file, "asset_id": asset_id, "work_order_id": work_order_id}, options
        )
