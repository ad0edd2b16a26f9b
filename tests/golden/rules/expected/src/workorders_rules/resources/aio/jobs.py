# Generated from rules/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..jobs import CREATE, REPLACE_INVOICES, UPDATE

__all__ = ["AsyncJobs"]


class AsyncJobs(AsyncResource):
    """Jobs. Reached as ``AsyncRules(…).jobs``."""

    async def create(
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
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            CREATE, models.Job, {"asset_id": asset_id, "order_id": order_id, "discount": discount}, options
        )

    async def update(
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
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(UPDATE, NoneType, {"id": id, "title": title, "notes": notes, "kind": kind}, options)

    async def replace_invoices(self, *, body: Sequence[models.InvoiceInput], **options: Unpack[CallOptions]) -> None:
        """Replace invoices.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(REPLACE_INVOICES, NoneType, {"body": body}, options)
