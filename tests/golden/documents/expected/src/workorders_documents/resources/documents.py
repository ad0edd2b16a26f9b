# Generated from documents/openapi.yaml by `workorders generate`. Do not edit.
"""Documents."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec, Path

__all__ = ["DocumentsResource"]

GET_REPORT = OperationSpec(
    "getReport",
    "GET",
    "/jobs/{jobId}/report",
    "safe",
    (Path("job_id", "jobId", type=int),),
    accept="application/pdf",
    name="documents.get_report",
)
GET_PHOTO = OperationSpec("getPhoto", "GET", "/photo", "safe", accept="image/*", name="documents.get_photo")
GET_ARCHIVE = OperationSpec(
    "getArchive", "GET", "/archive", "safe", accept="application/octet-stream", name="documents.get_archive"
)
MAKE_ARCHIVE = OperationSpec(
    "makeArchive", "POST", "/archive", "unsafe", accept="application/zip", empty=(204,), name="documents.make_archive"
)
GET_EXPORT = OperationSpec("getExport", "GET", "/export", "safe", accept="*/*", name="documents.get_export")
GET_PAGE = OperationSpec("getPage", "GET", "/page", "safe", accept="text/html", name="documents.get_page")
GET_EVENTS = OperationSpec(
    "getEvents", "GET", "/events", "safe", accept="text/event-stream", name="documents.get_events"
)


class DocumentsResource(Resource):
    """Documents. Reached as ``Documents(…).documents``."""

    def get_report(self, job_id: int, **options: Unpack[CallOptions]) -> bytes:
        """Get report.

        Retried after transient failures. The whole file is in memory; the client's ``max_body`` (32 MiB) limits its
        size. ``client.download(f"/jobs/{job_id}/report", to=…)`` writes a larger one to a file. Documented errors:
        404; see ``errors``.

        Args:
            job_id: Sent as ``jobId``.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_REPORT, bytes, {"job_id": job_id}, options)

    def get_photo(self, **options: Unpack[CallOptions]) -> bytes:
        """Get photo.

        Retried after transient failures. The whole file is in memory; the client's ``max_body`` (32 MiB) limits its
        size. ``client.download("/photo", to=…)`` writes a larger one to a file.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_PHOTO, bytes, {}, options)

    def get_archive(self, **options: Unpack[CallOptions]) -> bytes:
        """Get archive.

        Retried after transient failures. The whole file is in memory; the client's ``max_body`` (32 MiB) limits its
        size. ``client.download("/archive", to=…)`` writes a larger one to a file.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_ARCHIVE, bytes, {}, options)

    def make_archive(self, **options: Unpack[CallOptions]) -> bytes | None:
        """Make archive.

        Not retried once the API may have applied it. The whole file is in memory; the client's ``max_body`` (32
        MiB) limits its size.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: bytes | None = self._call(MAKE_ARCHIVE, bytes | None, {}, options)
        return result

    def get_export(self, **options: Unpack[CallOptions]) -> bytes:
        """Get export.

        Retried after transient failures. The whole file is in memory; the client's ``max_body`` (32 MiB) limits its
        size. ``client.download("/export", to=…)`` writes a larger one to a file.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_EXPORT, bytes, {}, options)

    def get_page(self, **options: Unpack[CallOptions]) -> str:
        """Get page.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_PAGE, str, {}, options)

    def get_events(self, **options: Unpack[CallOptions]) -> str:
        """Get events.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_EVENTS, str, {}, options)
