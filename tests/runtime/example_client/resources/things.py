"""The example client's only resource, in both flavors."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from types import NoneType
from typing import Any, Literal, Unpack

from workorders_runtime import MISSING, AsyncPages, AsyncResource, CallOptions, Pages, Resource
from workorders_runtime.spec import (
    Body,
    CursorPaging,
    Header,
    NextUrlPaging,
    OffsetPaging,
    OperationSpec,
    PagePaging,
    Path,
    Query,
)

from .. import models

LIST = OperationSpec(
    id="listThings",
    method="GET",
    path="/things",
    safety="safe",
    parameters=(
        Query("ids"),
        Query("tags", style="comma"),
        Query("since", wire_format="rfc3339"),
        Header("version", "X-Version"),
    ),
    envelope="ThingList",
    paging=CursorPaging("/data", "after", "/pagination/endCursor", "/pagination/hasNextPage"),
)
PAGES = OperationSpec(
    "pageThings",
    "GET",
    "/pages",
    "safe",
    envelope="NumberedList",
    paging=PagePaging("/items", "page", ("/pages",), ("/page",)),
)
OFFSETS = OperationSpec(
    "offsetThings",
    "GET",
    "/offsets",
    "safe",
    envelope="NumberedList",
    paging=OffsetPaging("/items", "offset", "/next_offset", True),
)
URLS = OperationSpec(
    "urlThings",
    "GET",
    "/urls",
    "safe",
    (Query("q"),),
    envelope="NumberedList",
    paging=NextUrlPaging("/items", "/next_url"),
)
WRAPPED = OperationSpec(
    "wrappedThings",
    "GET",
    "/wrapped",
    "safe",
    envelope="WrappedList",
    paging=PagePaging("/data/*/Thing", "page", ("/paging/pages",), single_item_as_list=True),
)
SCATTERED = OperationSpec(
    "scatteredThings",
    "GET",
    "/scattered",
    "safe",
    envelope="WrappedList",
    paging=PagePaging(
        "/data/*/Thing", "page", ("/paging/pages", "/last"), until_empty=True, item_pointers=("/Other", "")
    ),
)
GET = OperationSpec(
    "getThing",
    "GET",
    "/things/{id}",
    "safe",
    (Path("id"), Header("trace", "X-Trace")),
    envelope="ThingResponse",
    unwrap=("/data",),
)
LOOSE = OperationSpec(
    "looseThing",
    "GET",
    "/loose/{id}.json",
    "safe",
    (Path("id"),),
    envelope="LooseResponse",
    unwrap=("/data/Thing", "/data", ""),
)
BARE = OperationSpec("bareThing", "GET", "/bare", "safe")
NAMES = OperationSpec("listNames", "GET", "/names", "safe", envelope=None)
UPDATE = OperationSpec(
    "updateThing", "PATCH", "/things", "unsafe", body=Body("ThingUpdate"), envelope="ThingResponse", unwrap=("/data",)
)
CREATE = OperationSpec(
    "createThing",
    "POST",
    "/things",
    "keyed",
    body=Body("ThingUpdate", wrap="/Thing", fields=(("thing_id", "id"),), constants=(("kind", "example"),)),
    envelope="ThingResponse",
    unwrap=("/data",),
    idempotency_key="Idempotency-Key",
)
DELETE = OperationSpec("deleteThing", "DELETE", "/things/{id}", "idempotent", (Path("id"),))
FORM = OperationSpec("formThing", "POST", "/form", "unsafe", body=Body("ThingUpdate", "form"))
FREE = OperationSpec("freeThing", "POST", "/free", "unsafe", body=Body())


class Things(Resource):
    """ExampleClient things."""

    def list(
        self,
        *,
        ids: Sequence[str] | MISSING = MISSING,
        tags: Sequence[str] | MISSING = MISSING,
        since: datetime | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[models.Thing]:
        """Yield things."""
        return self._pages(LIST, models.Thing, {"ids": ids, "tags": tags, "since": since}, start, options)

    def numbered(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Thing]:
        return self._pages(PAGES, models.Thing, {}, start, options)

    def offsets(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Thing]:
        return self._pages(OFFSETS, models.Thing, {}, start, options)

    def urls(
        self, *, q: str | MISSING = MISSING, start: str | None = None, **options: Unpack[CallOptions]
    ) -> Pages[models.Thing]:
        return self._pages(URLS, models.Thing, {"q": q}, start, options)

    def wrapped(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Thing]:
        return self._pages(WRAPPED, models.Thing, {}, start, options)

    def scattered(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Thing]:
        return self._pages(SCATTERED, models.Thing, {}, start, options)

    def get(self, id: str, *, trace: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> models.Thing:
        """Read a thing."""
        return self._call(GET, models.Thing, {"id": id, "trace": trace}, options)

    def loose(self, id: object, **options: Unpack[CallOptions]) -> models.Thing:
        return self._call(LOOSE, models.Thing, {"id": id}, options)

    def bare(self, **options: Unpack[CallOptions]) -> models.Thing:
        return self._call(BARE, models.Thing, {}, options)

    def names(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        return self._call(NAMES, dict[str, Any], {}, options)

    def update(
        self,
        id: str,
        *,
        status: models.Status | Literal["Open", "Done"] | None | MISSING = MISSING,
        note: str | None | MISSING = MISSING,
        asset_name: str | MISSING = MISSING,
        visit: datetime | MISSING = MISSING,
        created_at: datetime | MISSING = MISSING,
        price: Decimal | MISSING = MISSING,
        tax: Decimal | MISSING = MISSING,
        parts: Sequence[models.PartInput | models.Part] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Thing:
        """Change a thing."""
        arguments = {
            "id": id,
            "status": status,
            "note": note,
            "asset_name": asset_name,
            "visit": visit,
            "created_at": created_at,
            "price": price,
            "tax": tax,
            "parts": parts,
        }
        return self._call(UPDATE, models.Thing, arguments, options)

    def create(
        self, thing_id: str, *, note: str | None | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Thing:
        return self._call(CREATE, models.Thing, {"thing_id": thing_id, "note": note}, options)

    def change(self, **fields: Any) -> models.Thing:
        """As a method whose fields are a TypedDict."""
        return self._call(UPDATE, models.Thing, {**fields}, fields)

    def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        self._call(DELETE, NoneType, {"id": id}, options)

    def form(self, id: str, *, note: str | None | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        self._call(FORM, NoneType, {"id": id, "note": note}, options)

    def free(self, body: Any, **options: Unpack[CallOptions]) -> Any:
        return self._call(FREE, object, {"body": body}, options)


class AsyncThings(AsyncResource):
    """ExampleClient things."""

    def list(
        self,
        *,
        ids: Sequence[str] | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Thing]:
        """Yield things."""
        return self._pages(LIST, models.Thing, {"ids": ids}, start, options)

    def numbered(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Thing]:
        return self._pages(PAGES, models.Thing, {}, start, options)

    def offsets(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Thing]:
        return self._pages(OFFSETS, models.Thing, {}, start, options)

    def urls(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Thing]:
        return self._pages(URLS, models.Thing, {}, start, options)

    async def get(self, id: str, *, trace: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> models.Thing:
        """Read a thing."""
        return await self._call(GET, models.Thing, {"id": id, "trace": trace}, options)

    async def update(
        self,
        id: str,
        *,
        note: str | None | MISSING = MISSING,
        day: date | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Thing:
        """Change a thing."""
        return await self._call(UPDATE, models.Thing, {"id": id, "note": note}, options)

    async def create(self, thing_id: str, **options: Unpack[CallOptions]) -> models.Thing:
        return await self._call(CREATE, models.Thing, {"thing_id": thing_id}, options)

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        await self._call(DELETE, NoneType, {"id": id}, options)
