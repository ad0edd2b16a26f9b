# Generated from uploads/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ...fields.jobs import UploadScansFields
from ..jobs import SEND_DOCUMENT, SEND_FORM, UPLOAD_SCANS

__all__ = ["AsyncJobs"]


class AsyncJobs(AsyncResource):
    """Jobs. Reached as ``AsyncUploads(…).jobs``."""

    async def send_document(self, *, text: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> models.Job:
        """Send document.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(SEND_DOCUMENT, models.Job, {"text": text}, options)

    async def upload_scans(self, **fields: Unpack[UploadScansFields]) -> None:
        """Upload scans.

        Not retried once the API may have applied it.

        Args:
            **fields: Optional fields and per-call options; see ``fields.jobs.UploadScansFields``: ``files``,
                ``more``, ``anything``, ``scan``, ``one``, ``other``, ``free``, ``photo``, ``pictures``, ``drawing``,
                ``meta``, ``inline``, ``map``, ``either``, ``jobs``, ``grid``, ``labels``, ``ratings``, ``tags``,
                ``notes``, ``html``, ``count``.
        """
        await self._call(UPLOAD_SCANS, NoneType, {}, fields)

    async def send_form(
        self,
        *,
        page: models.SendFormBodyPageInput | MISSING = MISSING,
        tags: Sequence[str] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send form.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(SEND_FORM, NoneType, {"page": page, "tags": tags}, options)
