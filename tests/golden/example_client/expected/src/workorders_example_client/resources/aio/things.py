# Generated from example_client/openapi.yaml by `workorders generate`. Do not edit.
"""Things."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from types import NoneType
from typing import Any, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.http.multipart import FileContent
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..things import (
    BARE,
    CREATE,
    DELETE,
    FORM,
    FREE,
    GET,
    LIST,
    LOOSE,
    NUMBERED,
    OFFSETS,
    SCATTERED,
    UPDATE,
    UPLOAD,
    URLS,
    WRAPPED,
)

__all__ = ["AsyncThings"]


class AsyncThings(AsyncResource):
    """Things. Reached as ``AsyncExampleClient(…).things``."""

    def list(
        self,
        *,
        ids: Sequence[str] | MISSING = MISSING,
        tags: Sequence[str] | MISSING = MISSING,
        since: dt.datetime | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Thing]:
        """List things.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Rate limit: 5 requests in 1 s.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST, models.Thing, {"ids": ids, "tags": tags, "since": since}, start, options)

    async def create(
        self, id: str, *, note: str | None | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Thing:
        """Create thing.

        Retried after transient failures, with the same idempotency key.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(CREATE, models.Thing, {"id": id, "note": note}, options)

    async def update(
        self,
        id: str,
        *,
        status: models.StatusLike | None | MISSING = MISSING,
        note: str | None | MISSING = MISSING,
        asset_name: str | MISSING = MISSING,
        created_at: dt.datetime | MISSING = MISSING,
        visit: dt.datetime | MISSING = MISSING,
        price: Decimal | MISSING = MISSING,
        tax: Decimal | MISSING = MISSING,
        parts: Sequence[models.PartInput | models.Part] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Thing:
        """Update thing.

        Not retried once the API may have applied it.

        Args:
            asset_name: Sent as ``assetName``.
            created_at: Sent as ``createdAt``.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            UPDATE,
            models.Thing,
            {
                "id": id,
                "status": status,
                "note": note,
                "asset_name": asset_name,
                "created_at": created_at,
                "visit": visit,
                "price": price,
                "tax": tax,
                "parts": parts,
            },
            options,
        )

    async def get(self, id: str, *, trace: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> models.Thing:
        """Get thing.

        Retried after transient failures.

        Args:
            trace: Sent as ``X-Trace``.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET, models.Thing, {"id": id, "trace": trace}, options)

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete thing.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(DELETE, NoneType, {"id": id}, options)

    async def upload(
        self, id: str, *, file: FileContent, notes: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Thing:
        """Upload file.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(UPLOAD, models.Thing, {"id": id, "file": file, "notes": notes}, options)

    def numbered(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Thing]:
        """Page things.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(NUMBERED, models.Thing, {}, start, options)

    def offsets(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Thing]:
        """Offset things.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(OFFSETS, models.Thing, {}, start, options)

    def urls(
        self, *, q: str | MISSING = MISSING, start: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[models.Thing]:
        """Url things.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this query, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(URLS, models.Thing, {"q": q}, start, options)

    def wrapped(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Thing]:
        """Wrapped things.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(WRAPPED, models.Thing, {}, start, options)

    def scattered(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Thing]:
        """Scattered things.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(SCATTERED, models.Thing, {}, start, options)

    async def loose(self, id: int, **options: Unpack[CallOptions]) -> models.Thing:
        """Loose thing.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(LOOSE, models.Thing, {"id": id}, options)

    async def bare(self, **options: Unpack[CallOptions]) -> models.Thing:
        """Bare thing.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(BARE, models.Thing, {}, options)

    async def form(self, id: str, *, note: str | None | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        """Form thing.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(FORM, NoneType, {"id": id, "note": note}, options)

    async def free(self, *, body: Any, **options: Unpack[CallOptions]) -> Any:
        """Free thing.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(FREE, Any, {"body": body}, options)
