"""The state of reading a list. Pure: pages go in, the query of the next request comes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from ..serialization.json import walk
from ..spec import MAX_EMPTY_PAGES, CursorPaging, NextUrlPaging, OffsetPaging, PagePaging, Paging

_LARGEST = 10**18


class PaginationProtocolError(Exception):
    """A list that cannot be continued."""

    def __init__(self, reason: str, cursor: str | None) -> None:
        super().__init__(reason)
        self.cursor = cursor


class PageState:
    """The state of one iteration over a list.

    A cursor is a string in every style: an opaque cursor, a page number, an offset, or the query of a "next" URL.
    """

    def __init__(self, spec: Paging, start: str | None, sensitive: frozenset[str]) -> None:
        self._spec = spec
        self._sensitive = sensitive
        self.cursor = start
        """Position of the next page; ``None`` for the first page."""
        self._seen: set[str] = set() if start is None else {start}
        if isinstance(spec, PagePaging):
            self._seen.add(start or str(spec.first))
            if start is not None and not _is_number(start):
                raise ValueError("start must be a page number")
        if isinstance(spec, OffsetPaging) and start is not None and not _is_number(start):
            raise ValueError("start must be an offset")
        if isinstance(spec, NextUrlPaging) and start is not None:
            try:
                self.cursor = self._query_of("?" + start.removeprefix("?"))
            except PaginationProtocolError:
                raise ValueError("start must be the cursor of a page") from None
        self.latest: str | None = None
        """Cursor that the last response holds, even if it ends the list."""
        self._empty_pages = 0
        self._last_items: Sequence[Any] = ()

    def query(self) -> tuple[Mapping[str, str], tuple[tuple[str, str], ...] | None]:
        """Return the query parameters of the next request: those to change, or all of them."""
        spec = self._spec
        if self.cursor is None:
            return {}, None
        if isinstance(spec, NextUrlPaging):
            return {}, tuple(parse_qsl(self.cursor, keep_blank_values=True))
        return {spec.parameter: self.cursor}, None

    def advance(self, body: Any, items: int) -> None:
        """Read the position of the next page from a page's body; ``cursor`` is ``None`` after the last page.

        Args:
            body: The decoded body.
            items: Number of its items.

        Raises:
            PaginationProtocolError: The next position is missing, invalid or repeated.
        """
        self.latest = None
        following = self._following(body, items)
        self.latest = following or self.latest or None
        self._empty_pages = 0 if items else self._empty_pages + 1
        if following is not None:
            if self._empty_pages >= MAX_EMPTY_PAGES:
                raise PaginationProtocolError(f"{self._empty_pages} pages in a row had no items", following)
            if following in self._seen:
                raise PaginationProtocolError("pagination loop: the same cursor was returned twice", following)
            self._seen.add(following)
        self.cursor = following

    def total(self, body: Any) -> int | None:
        """Return the number of items of the whole list, if a page's body holds it."""
        return _number(_first(body, self._spec.total))

    def is_repeated(self, items: Sequence[Any]) -> bool:
        """Return whether a page equals the one before: some APIs return all items for every page number."""
        if not isinstance(self._spec, PagePaging) or not self._spec.until_empty:
            return False
        before, self._last_items = self._last_items, items
        return bool(items) and before == items

    def _following(self, body: Any, items: int) -> str | None:
        match self._spec:
            case CursorPaging() as spec:
                return self._next_cursor(spec, body)
            case PagePaging() as spec:
                return self._next_page(spec, body, items)
            case OffsetPaging() as spec:
                return self._next_offset(spec, body)
            case NextUrlPaging() as spec:
                url = self._text(walk(body, spec.next))
                return None if url is None else self._query_of(url)

    def _next_cursor(self, spec: CursorPaging, body: Any) -> str | None:
        more = None if spec.more is None else walk(body, spec.more)
        if more is False:
            last = walk(body, spec.cursor)
            self.latest = str(last) if isinstance(last, str) or _number(last) is not None else None
            return None
        if more is not None and more is not True:
            raise PaginationProtocolError(f"{spec.more} is not a boolean", self.cursor)
        cursor = self._text(walk(body, spec.cursor))
        if more and cursor is None:
            raise PaginationProtocolError(f"{spec.more} is true but no cursor was returned", self.cursor)
        return cursor

    def _next_page(self, spec: PagePaging, body: Any, items: int) -> str | None:
        requested = int(self.cursor) if self.cursor is not None else spec.first
        page = _number(_first(body, spec.page))
        if page is not None and page != requested:
            raise PaginationProtocolError(f"page {requested} was requested, but page {page} was returned", self.cursor)
        stated = _first(body, spec.pages)
        pages = _number(stated)
        if pages is None and stated is not None:
            raise PaginationProtocolError("the number of pages is not a number", self.cursor)
        if pages is None:
            return str(requested + 1) if spec.until_empty and items else None
        return str(requested + 1) if requested < pages - 1 + spec.first else None

    def _next_offset(self, spec: OffsetPaging, body: Any) -> str | None:
        following = self._text(walk(body, spec.next))
        if following is None:
            return None
        if not _is_number(following):
            raise PaginationProtocolError("the next offset is not a number", self.cursor)
        if int(following) <= int(self.cursor or 0):
            raise PaginationProtocolError("the next offset is not greater than the last one", following)
        return following

    def _query_of(self, url: str) -> str:
        try:
            pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True, max_num_fields=200)
        except ValueError:
            raise PaginationProtocolError("the URL of the next page is invalid", self.cursor) from None
        kept = [(name, value) for name, value in pairs if name.lower() not in self._sensitive]
        if not kept:
            raise PaginationProtocolError("the URL of the next page has no query", self.cursor)
        return urlencode(kept)

    def _text(self, value: Any) -> str | None:
        if value is None or value == "":
            return None
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST:
            return str(value)
        if not isinstance(value, str):
            raise PaginationProtocolError("the next cursor is neither a string nor a number", self.cursor)
        return value


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 18


def _first(body: Any, pointers: tuple[str, ...]) -> Any:
    return next((value for pointer in pointers if (value := walk(body, pointer)) is not None), None)


def _number(value: Any) -> int | None:
    if isinstance(value, str) and _is_number(value):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST else None
