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
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.serialization.wire_types import Rfc3339
from workorders_runtime.spec import (
    Body,
    CursorPaging,
    Header,
    Items,
    NextUrlPaging,
    OffsetPaging,
    OperationSpec,
    PagePaging,
    Path,
    Query,
    RateLimit,
)

from .. import models

__all__ = ["Things"]

LIST = OperationSpec(
    "listThings",
    "GET",
    "/things",
    "safe",
    (
        Query("ids", type=Sequence[str]),
        Query("tags", style="comma", type=Sequence[str]),
        Query("since", type=Rfc3339),
        Header("version", "X-Version"),
    ),
    envelope="ThingList",
    paging=CursorPaging(
        items=Items("/data"), parameter="after", cursor="/pagination/endCursor", more="/pagination/hasNextPage"
    ),
    rate_limit=RateLimit(5, 1.0),
    name="things.list",
)
CREATE = OperationSpec(
    "createThing",
    "POST",
    "/things",
    "keyed",
    body=Body("NewThingCreate", wrap="/Thing", constants=(("kind", "example"),)),
    envelope="ThingResponse",
    unwrap=("/data",),
    idempotency_key="Idempotency-Key",
    name="things.create",
)
UPDATE = OperationSpec(
    "updateThing",
    "PATCH",
    "/things",
    "unsafe",
    body=Body("ThingUpdate"),
    envelope="ThingResponse",
    unwrap=("/data",),
    name="things.update",
)
GET = OperationSpec(
    "getThing",
    "GET",
    "/things/{id}",
    "safe",
    (Path("id", type=str), Header("trace", "X-Trace", type=str)),
    envelope="ThingResponse",
    unwrap=("/data",),
    name="things.get",
)
DELETE = OperationSpec(
    "deleteThing", "DELETE", "/things/{id}", "idempotent", (Path("id", type=str),), name="things.delete"
)
UPLOAD = OperationSpec(
    "uploadFile",
    "POST",
    "/things/{id}/files",
    "unsafe",
    (Path("id", type=str),),
    body=Body("UploadCreate", encoding="multipart", content_type="multipart/form-data", files=(("file", "file"),)),
    name="things.upload",
)
NUMBERED = OperationSpec(
    "pageThings",
    "GET",
    "/pages",
    "safe",
    envelope="NumberedList",
    paging=PagePaging(items=Items("/items"), parameter="page", pages=("/pages",), page=("/page",)),
    name="things.numbered",
)
OFFSETS = OperationSpec(
    "offsetThings",
    "GET",
    "/offsets",
    "safe",
    envelope="NumberedList",
    paging=OffsetPaging(
        items=Items("/items", single_item_as_list=True, nullable=True), parameter="offset", next="/next_offset"
    ),
    name="things.offsets",
)
URLS = OperationSpec(
    "urlThings",
    "GET",
    "/urls",
    "safe",
    (Query("q", type=str),),
    envelope="NumberedList",
    paging=NextUrlPaging(items=Items("/items"), next="/next_url"),
    name="things.urls",
)
WRAPPED = OperationSpec(
    "wrappedThings",
    "GET",
    "/wrapped",
    "safe",
    envelope="WrappedList",
    paging=PagePaging(
        items=Items("/data/*/Thing", single_item_as_list=True, nullable=True),
        parameter="page",
        pages=("/paging/pages",),
    ),
    name="things.wrapped",
)
SCATTERED = OperationSpec(
    "scatteredThings",
    "GET",
    "/scattered",
    "safe",
    envelope="ScatteredList",
    paging=PagePaging(
        items=Items("/data/*/Thing", alternatives=("/Other", "")),
        parameter="page",
        pages=("/paging/pages", "/last"),
        until="empty",
    ),
    name="things.scattered",
)
LOOSE = OperationSpec(
    "looseThing",
    "GET",
    "/loose/{id}.json",
    "safe",
    (Path("id", type=int),),
    envelope="LooseResponse",
    unwrap=("/data/Thing", "/data", ""),
    name="things.loose",
)
BARE = OperationSpec("bareThing", "GET", "/bare", "safe", name="things.bare")
FORM = OperationSpec(
    "formThing",
    "POST",
    "/form",
    "unsafe",
    body=Body("ThingFormCreate", encoding="form", content_type="application/x-www-form-urlencoded"),
    name="things.form",
)
FREE = OperationSpec("freeThing", "POST", "/free", "unsafe", body=Body(), name="things.free")


class Things(Resource):
    """Things. Reached as ``ExampleClient(…).things``."""

    def list(
        self,
        *,
        ids: Sequence[str] | MISSING = MISSING,
        tags: Sequence[str] | MISSING = MISSING,
        since: dt.datetime | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[models.Thing]:
        """List things.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Rate limit: 5 requests in 1 s.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST, models.Thing, {"ids": ids, "tags": tags, "since": since}, start, options)

    def create(self, id: str, *, note: str | None | MISSING = MISSING, **options: Unpack[CallOptions]) -> models.Thing:
        """Create thing.

        Retried after transient failures, with the same idempotency key.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(CREATE, models.Thing, {"id": id, "note": note}, options)

    def update(
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
        return self._call(
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

    def get(self, id: str, *, trace: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> models.Thing:
        """Get thing.

        Retried after transient failures.

        Args:
            trace: Sent as ``X-Trace``.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET, models.Thing, {"id": id, "trace": trace}, options)

    def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete thing.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(DELETE, NoneType, {"id": id}, options)

    def upload(
        self, id: str, *, file: FileContent, notes: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Thing:
        """Upload file.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(UPLOAD, models.Thing, {"id": id, "file": file, "notes": notes}, options)

    def numbered(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Thing]:
        """Page things.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(NUMBERED, models.Thing, {}, start, options)

    def offsets(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Thing]:
        """Offset things.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(OFFSETS, models.Thing, {}, start, options)

    def urls(
        self, *, q: str | MISSING = MISSING, start: str | None = None, **options: Unpack[CallOptions]
    ) -> Pages[models.Thing]:
        """Url things.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this query, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(URLS, models.Thing, {"q": q}, start, options)

    def wrapped(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Thing]:
        """Wrapped things.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(WRAPPED, models.Thing, {}, start, options)

    def scattered(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Thing]:
        """Scattered things.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(SCATTERED, models.Thing, {}, start, options)

    def loose(self, id: int, **options: Unpack[CallOptions]) -> models.Thing:
        """Loose thing.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LOOSE, models.Thing, {"id": id}, options)

    def bare(self, **options: Unpack[CallOptions]) -> models.Thing:
        """Bare thing.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(BARE, models.Thing, {}, options)

    def form(self, id: str, *, note: str | None | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        """Form thing.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(FORM, NoneType, {"id": id, "note": note}, options)

    def free(self, *, body: Any, **options: Unpack[CallOptions]) -> Any:
        """Free thing.

        Not retried once the API may have applied it.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(FREE, Any, {"body": body}, options)
