# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Invoices that Samsara reads into work orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import MISSING, CallOptions, Resource
from workorders_runtime.spec import Body, Header, OperationSpec, RateLimit

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

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

        Args:
            file: The scanned invoice.
            asset_id: Id of the asset for which a new work order is made.
            work_order_id: Id of the existing work order that the invoice is attached to.
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

        Not retried once the API may have applied it.

        Rate limit: 100 requests in 60 s for each organisation.

        Source: https://github.com/TheEightBot/SamsaraDotnet/blob/3a0aac93d1abd62330505d521cdf3f5c909f82ce/.github/cache/samsara-api-baseline.json (2026-05-13)
        Source: Samsara's own Python package samsara-api, version 14.10.0 (2026-08)
        """
        return self._call(
            CREATE,
            models.InvoiceScan,
            {
                "file": file,
                "asset_id": asset_id,
                "work_order_id": work_order_id,
            },
            options,
        )
