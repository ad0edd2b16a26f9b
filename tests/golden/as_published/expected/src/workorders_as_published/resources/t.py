# Generated from as_published/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on t."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Any, Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.http.multipart import StreamContent
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["T"]

GET_A = OperationSpec("getA", "GET", "/a", "safe", auth=False, name="t.get_a")
PUT_A = OperationSpec(
    "putA", "PUT", "/a", "idempotent", body=Body("PutABodyUpdate", required=False), auth=False, name="t.put_a"
)
POST_A = OperationSpec(
    "postA",
    "POST",
    "/a",
    "unsafe",
    (Query("query_body", "body", type=str),),
    body=Body(type=StreamContent, encoding="raw", content_type="application/octet-stream", required=False),
    accept="*/*",
    auth=False,
    name="t.post_a",
)
ADD_LINE = OperationSpec(
    "addLine",
    "POST",
    "/orders/{id}/lines",
    "unsafe",
    (Path("path_id", "id", type=int),),
    body=Body("AddLineBodyCreate", required=False),
    servers=("https://one.published.example", "https://two.published.example"),
    name="t.add_line",
)
TEXT = OperationSpec(
    "text",
    "PUT",
    "/form",
    "idempotent",
    body=Body(type=str, encoding="raw", content_type="text/plain", required=False),
    auth=False,
    name="t.text",
)
FORM = OperationSpec(
    "form",
    "POST",
    "/form",
    "unsafe",
    body=Body("FormBodyCreate", encoding="form", content_type="application/x-www-form-urlencoded", required=False),
    auth=False,
    name="t.form",
)


class T(Resource):
    """Operations on t. Reached as ``AsPublished(…).t``."""

    def get_a(self, **options: Unpack[CallOptions]) -> None:
        """Get a.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(GET_A, NoneType, {}, options)

    def put_a(
        self,
        *,
        a: str | MISSING = MISSING,
        b: Literal[True] | MISSING = MISSING,
        c: models.PutABodyCLike | None | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Put a.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(PUT_A, dict[str, Any], {"a": a, "b": b, "c": c}, options)

    def post_a(
        self,
        *,
        query_body: str | MISSING = MISSING,
        body: StreamContent | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> str:
        """Post a.

        Not retried once the API may have applied it.

        Args:
            query_body: Sent as ``body``.
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(POST_A, str, {"query_body": query_body, "body": body}, options)

    def add_line(
        self, path_id: int, *, id: int | MISSING = MISSING, n: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> None:
        """Add line.

        Not retried once the API may have applied it.

        Args:
            path_id: Sent as ``id``.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(ADD_LINE, NoneType, {"path_id": path_id, "id": id, "n": n}, options)

    def text(self, *, body: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        """Text.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(TEXT, NoneType, {"body": body}, options)

    def form(
        self,
        *,
        name: str | None | MISSING = MISSING,
        lines: Sequence[models.FormBodyLinesInput] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Form.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(FORM, NoneType, {"name": name, "lines": lines}, options)
