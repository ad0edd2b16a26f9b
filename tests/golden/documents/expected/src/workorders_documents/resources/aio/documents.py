# Generated from documents/openapi.yaml by `workorders generate`. Do not edit.
"""Documents."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ..documents import GET_ARCHIVE, GET_EVENTS, GET_EXPORT, GET_PAGE, GET_PHOTO, GET_REPORT, MAKE_ARCHIVE

__all__ = ["AsyncDocumentsResource"]


class AsyncDocumentsResource(AsyncResource):
    """Documents. Reached as ``AsyncDocuments(…).documents``."""

    async def get_report(self, job_id: int, **options: Unpack[CallOptions]) -> bytes:
        """Get report.

        Retried after transient failures. The whole file is in memory; the client's ``max_body`` (32 MiB) limits its
        size. ``client.download(f"/jobs/{job_id}/report", to=…)`` writes a larger one to a file. Documented errors:
        404; see ``errors``.

        Args:
            job_id: Sent as ``jobId``.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET_REPORT, bytes, {"job_id": job_id}, options)

    async def get_photo(self, **options: Unpack[CallOptions]) -> bytes:
        """Get photo.

        Retried after transient failures. The whole file is in memory; the client's ``max_body`` (32 MiB) limits its
        size. ``client.download("/photo", to=…)`` writes a larger one to a file.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET_PHOTO, bytes, {}, options)

    async def get_archive(self, **options: Unpack[CallOptions]) -> bytes:
        """Get archive.

        Retried after transient failures. The whole file is in memory; the client's ``max_body`` (32 MiB) limits its
        size. ``client.download("/archive", to=…)`` writes a larger one to a file.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET_ARCHIVE, bytes, {}, options)

    async def make_archive(self, **options: Unpack[CallOptions]) -> bytes | None:
        """Make archive.

        Not retried once the API may have applied it. The whole file is in memory; the client's ``max_body`` (32
        MiB) limits its size.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: bytes | None = await self._call(MAKE_ARCHIVE, bytes | None, {}, options)
        return result

    async def get_export(self, **options: Unpack[CallOptions]) -> bytes:
        """Get export.

        Retried after transient failures. The whole file is in memory; the client's ``max_body`` (32 MiB) limits its
        size. ``client.download("/export", to=…)`` writes a larger one to a file.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET_EXPORT, bytes, {}, options)

    async def get_page(self, **options: Unpack[CallOptions]) -> str:
        """Get page.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET_PAGE, str, {}, options)

    async def get_events(self, **options: Unpack[CallOptions]) -> str:
        """Get events.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET_EVENTS, str, {}, options)
