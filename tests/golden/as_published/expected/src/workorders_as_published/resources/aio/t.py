# Generated from as_published/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on t."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Any, Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.http.multipart import StreamContent
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..t import ADD_LINE, FORM, GET_A, POST_A, PUT_A, TEXT

__all__ = ["AsyncT"]


class AsyncT(AsyncResource):
    """Operations on t. Reached as ``AsyncAsPublished(…).t``."""

    async def get_a(self, **options: Unpack[CallOptions]) -> None:
        """Get a.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(GET_A, NoneType, {}, options)

    async def put_a(
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
        return await self._call(PUT_A, dict[str, Any], {"a": a, "b": b, "c": c}, options)

    async def post_a(
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
        return await self._call(POST_A, str, {"query_body": query_body, "body": body}, options)

    async def add_line(
        self, path_id: int, *, id: int | MISSING = MISSING, n: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> None:
        """Add line.

        Not retried once the API may have applied it.

        Args:
            path_id: Sent as ``id``.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(ADD_LINE, NoneType, {"path_id": path_id, "id": id, "n": n}, options)

    async def text(self, *, body: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        """Text.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(TEXT, NoneType, {"body": body}, options)

    async def form(
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
        await self._call(FORM, NoneType, {"name": name, "lines": lines}, options)
