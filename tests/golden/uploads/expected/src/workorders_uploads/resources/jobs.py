# Generated from uploads/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec

from .. import models
from ..fields.jobs import UploadScansFields

__all__ = ["Jobs"]

SEND_DOCUMENT = OperationSpec(
    "sendDocument",
    "PUT",
    "/upload",
    "idempotent",
    body=Body("SendDocumentBodyUpdate"),
    auth=False,
    name="jobs.send_document",
)
UPLOAD_SCANS = OperationSpec(
    "uploadScans",
    "POST",
    "/upload",
    "unsafe",
    body=Body(
        "UploadScansBodyCreate",
        encoding="multipart",
        content_type="multipart/form-data",
        files=(
            ("files", "files"),
            ("more", "more"),
            ("anything", "anything"),
            ("scan", "scan"),
            ("one", "one"),
            ("other", "other"),
            ("free", "free"),
            ("photo", "photo"),
            ("pictures", "pictures"),
            ("drawing", "drawing"),
        ),
        file_lists=("files", "more", "anything", "pictures"),
        part_types=(
            ("photo", "image/png"),
            ("drawing", "image/svg+xml"),
            ("labels", "application/json"),
            ("ratings", "application/json"),
            ("notes", "text/markdown"),
        ),
    ),
    auth=False,
    name="jobs.upload_scans",
)
SEND_FORM = OperationSpec(
    "sendForm",
    "POST",
    "/form",
    "unsafe",
    body=Body("SendFormBodyCreate", encoding="form", content_type="application/x-www-form-urlencoded", deep=("page",)),
    auth=False,
    name="jobs.send_form",
)


class Jobs(Resource):
    """Jobs. Reached as ``Uploads(…).jobs``."""

    def send_document(self, *, text: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> models.Job:
        """Send document.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(SEND_DOCUMENT, models.Job, {"text": text}, options)

    def upload_scans(self, **fields: Unpack[UploadScansFields]) -> None:
        """Upload scans.

        Not retried once the API may have applied it.

        Args:
            **fields: Optional fields and per-call options; see ``fields.jobs.UploadScansFields``: ``files``,
                ``more``, ``anything``, ``scan``, ``one``, ``other``, ``free``, ``photo``, ``pictures``, ``drawing``,
                ``meta``, ``inline``, ``map``, ``either``, ``jobs``, ``grid``, ``labels``, ``ratings``, ``tags``,
                ``notes``, ``html``, ``count``.
        """
        self._call(UPLOAD_SCANS, NoneType, {}, fields)

    def send_form(
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
        self._call(SEND_FORM, NoneType, {"page": page, "tags": tags}, options)
