# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.http.multipart import FileContent
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Query

from .. import models

__all__ = ["Open"]

PUT = OperationSpec(
    "putOpenForm",
    "PUT",
    "/open-form",
    "idempotent",
    body=Body(
        "PutOpenFormBodyUpdate",
        encoding="multipart",
        content_type="multipart/form-data",
        files=(("file", "file"),),
        file_lists=("file",),
        required=False,
    ),
    auth=False,
    name="open.put",
)
POST = OperationSpec(
    "postOpenForm",
    "POST",
    "/open-form",
    "unsafe",
    body=Body(type=dict[str, str], encoding="form", content_type="application/x-www-form-urlencoded", required=False),
    auth=False,
    name="open.post",
)
PATCH = OperationSpec(
    "patchOpenForm",
    "PATCH",
    "/open-form",
    "unsafe",
    (Query("rows", type=int),),
    body=Body("PatchOpenFormBodyUpdate", required=False),
    auth=False,
    name="open.patch",
)
GET_REPORT = OperationSpec(
    "getReport", "GET", "/report", "safe", accept="application/pdf", auth=False, name="open.get_report"
)
WRITE_REPORT = OperationSpec("writeReport", "POST", "/report", "unsafe", name="open.write_report")


class Open(Resource):
    """Operations on open. Reached as ``Foreign(…).open``."""

    def put(self, *, file: Sequence[FileContent], **options: Unpack[CallOptions]) -> Any:
        """Put open form.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(PUT, Any, {"file": file}, options)

    def post(self, *, body: Mapping[str, str] | MISSING = MISSING, **options: Unpack[CallOptions]) -> models.State:
        """Post open form.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(POST, models.State, {"body": body}, options)

    def patch(
        self, *, rows: int | MISSING = MISSING, lines: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.State:
        """Patch open form.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(PATCH, models.State, {"rows": rows, "lines": lines}, options)

    def get_report(self, **options: Unpack[CallOptions]) -> bytes:
        """Get report.

        Retried after transient failures. The whole file is in memory; the client's ``max_body`` (32 MiB) limits its
        size.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_REPORT, bytes, {}, options)

    def write_report(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Write report.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(WRITE_REPORT, dict[str, Any], {}, options)
