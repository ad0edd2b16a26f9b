# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.http.multipart import FileContent
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..open import GET_REPORT, PATCH, POST, PUT, WRITE_REPORT

__all__ = ["AsyncOpen"]


class AsyncOpen(AsyncResource):
    """Operations on open. Reached as ``AsyncForeign(…).open``."""

    async def put(self, *, file: Sequence[FileContent], **options: Unpack[CallOptions]) -> Any:
        """Put open form.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(PUT, Any, {"file": file}, options)

    async def post(
        self, *, body: Mapping[str, str] | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.State:
        """Post open form.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(POST, models.State, {"body": body}, options)

    async def patch(
        self, *, rows: int | MISSING = MISSING, lines: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.State:
        """Patch open form.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(PATCH, models.State, {"rows": rows, "lines": lines}, options)

    async def get_report(self, **options: Unpack[CallOptions]) -> bytes:
        """Get report.

        Retried after transient failures. The whole file is in memory; the client's ``max_body`` (32 MiB) limits its
        size.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET_REPORT, bytes, {}, options)

    async def write_report(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Write report.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(WRITE_REPORT, dict[str, Any], {}, options)
