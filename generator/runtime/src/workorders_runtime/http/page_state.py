"""The state of reading a list. Pure: responses go in, the position of the next request comes out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast
from urllib.parse import parse_qsl, unquote, urlencode, urljoin, urlsplit

from ..request import Request
from ..serialization.json import walk
from ..spec import HEADER, MAX_EMPTY_PAGES, CursorPaging, NextUrlPaging, OffsetPaging, PagePaging, Paging

_MAX_NUMBER = 10**18
_LINK = re.compile(r'<([^<>]*)>((?:[^,"<]|"(?:[^"\\]|\\.)*")*)')
_LINK_PARAMETER = re.compile(r';\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?')
_FLAGS = {"true": True, "1": True, "false": False, "0": False}


class PaginationProtocolError(Exception):
    """A list that cannot be continued."""

    def __init__(self, reason: str, cursor: str | None) -> None:
        super().__init__(reason)
        self.cursor = cursor


class Position(NamedTuple):
    """What a request says about its place in a list."""

    parameter: str = ""
    """Query parameter, or pointer into the body; empty: there is none."""
    value: str | int | None = None
    query: tuple[tuple[str, str], ...] | None = None
    """The whole query, if that is replaced."""


class PageState:
    """The state of one iteration over a list.

    A cursor is a string in every style: an opaque cursor, a page number, an offset, or the query of a "next" URL.
    """

    def __init__(self, spec: Paging, start: str | None, sensitive: frozenset[str], request: Request) -> None:
        self._spec, self._request = spec, request
        self._sensitive = sensitive
        self.cursor = start
        """Position of the next page; ``None`` for the first page."""
        first = getattr(spec, "first", None)
        self._seen: set[str] = {str(each) for each in (first if start is None else start,) if each is not None}
        if isinstance(spec, PagePaging | OffsetPaging) and start is not None and not _is_number(start):
            raise ValueError(f"start must be {'a page number' if isinstance(spec, PagePaging) else 'an offset'}")
        if isinstance(spec, NextUrlPaging) and start is not None:
            try:
                self.cursor = self._query_of(start.removeprefix("?"))
            except PaginationProtocolError:
                raise ValueError("start must be the cursor of a page") from None
        self.latest: str | None = None
        """Cursor that the last response holds, even if it ends the list."""
        self._resumed = start is not None
        self._empty_pages = 0
        self._last_items: Sequence[Any] = ()
        self._received = 0
        """Number of items before the next page; of numbered pages, estimated where the list was resumed."""
        self._longest = 0
        self._pages: int | None = None

    def position(self) -> Position:
        """Return what the next request says about its place in the list."""
        spec, cursor = self._spec, self.cursor
        if isinstance(spec, NextUrlPaging):
            return Position(query=None if cursor is None else tuple(parse_qsl(cursor, keep_blank_values=True)))
        if isinstance(spec, CursorPaging):
            is_number = spec.number and cursor is not None and _is_number(cursor)
            return Position(spec.parameter, int(cursor or 0) if is_number else spec.first if cursor is None else cursor)
        if cursor is None and not spec.send_first:
            return Position()
        return Position(spec.parameter, int(cursor or spec.first))

    def advance(self, body: Any, items: int, headers: Mapping[str, str]) -> None:
        """Read the position of the next page from a response; ``cursor`` is ``None`` after the last page.

        Args:
            body: The decoded body.
            items: Number of its items.
            headers: The headers.

        Raises:
            PaginationProtocolError: The next position is missing, invalid or repeated.
        """
        self.latest = None
        following = None if body is None else self._following(_Reply(body, headers), items)
        self.latest = following or self.latest or None
        self._empty_pages = 0 if items else self._empty_pages + 1
        if following is not None:
            if self._empty_pages >= MAX_EMPTY_PAGES:
                raise PaginationProtocolError(f"{self._empty_pages} pages in a row had no items", following)
            if following in self._seen:
                raise PaginationProtocolError("pagination loop: the same cursor was returned twice", following)
            self._seen.add(following)
        self.cursor = following

    def total(self, body: Any, headers: Mapping[str, str]) -> int | None:
        """Return the number of items of the whole list, if a response holds it."""
        return _number(_Reply(body, headers).first(self._spec.total))

    def is_repeated(self, items: Sequence[Any]) -> bool:
        """Return whether a page equals the one before: some APIs return all items for every page number."""
        if not isinstance(self._spec, PagePaging | OffsetPaging) or not self._spec.until:
            return False
        before, self._last_items = self._last_items, items
        return bool(items) and before == items

    def _following(self, reply: _Reply, items: int) -> str | None:
        match self._spec:
            case CursorPaging() as spec:
                return self._next_cursor(spec, reply, items)
            case PagePaging() as spec:
                return self._next_page(spec, reply, items)
            case OffsetPaging(next=str(place)):
                return self._next_offset(reply.at(place))
            case OffsetPaging() as spec:
                here = int(self.cursor or spec.first)
                self._received = here - spec.first + items
                return str(here + items) if self._continues(spec, reply, items, str(here + items)) else None
            case NextUrlPaging() as spec:
                url = self._text(reply.at(spec.next))
                return None if url is None else self._following_url(spec, url)

    def _next_cursor(self, spec: CursorPaging, reply: _Reply, items: int) -> str | None:
        more, found = reply.flag(spec.more, self.cursor), reply.at(spec.cursor)
        if more is False:
            self.latest = str(found) if isinstance(found, str) or _number(found) is not None else None
            return None
        cursor = self._text(found)
        if cursor is None and spec.more is not None and (more or items):
            problem = "is true but no cursor was returned" if more else "was not returned, and no cursor either"
            raise PaginationProtocolError(f"{_name(spec.more)} {problem}", self.cursor)
        return cursor

    def _next_page(self, spec: PagePaging, reply: _Reply, items: int) -> str | None:
        requested = int(self.cursor) if self.cursor is not None else spec.first
        page = _number(reply.first(spec.page))
        if page is not None and page != requested:
            raise PaginationProtocolError(f"page {requested} was requested, but page {page} was returned", self.cursor)
        if self._received == 0:
            self._received = (requested - spec.first) * items
        self._received += items
        stated = reply.first(spec.pages)
        pages = _number(stated)
        if pages is None and stated is not None:
            raise PaginationProtocolError("the number of pages is not a number", self.cursor)
        following = str(requested + 1)
        before, self._pages = self._pages, pages
        if pages is not None:
            return following if requested < pages - 1 + spec.first else None
        if before is not None and requested >= before - 1 + spec.first:
            return None
        return following if self._continues(spec, reply, items, following) else None

    def _continues(self, spec: PagePaging | OffsetPaging, reply: _Reply, items: int, following: str) -> bool:
        """Return whether pages follow one whose response holds no number of pages."""
        before, self._longest = self._longest, max(self._longest, items)
        more = reply.flag(spec.more, self.cursor)
        if more is None and spec.until:
            return items > 0 and (spec.until == "empty" or items >= before)
        if more is None:
            total = _number(reply.first(spec.total))
            if total is None and not items:
                return False
            if total is None:
                names = (*getattr(spec, "pages", ()), *(() if spec.more is None else (spec.more,)), *spec.total)
                wanted = " or ".join(map(_name, dict.fromkeys(names)))
                raise PaginationProtocolError(f"the response does not hold {wanted}", following)
            more = self._received < total and not (self._resumed and isinstance(spec, PagePaging) and not items)
        if more and not items and (spec.more is None or isinstance(spec, OffsetPaging)):
            raise PaginationProtocolError("the page has no items, but the response says that more follow", following)
        return more

    def _next_offset(self, found: Any) -> str | None:
        following = self._text(found)
        if following is None:
            return None
        if not _is_number(following):
            raise PaginationProtocolError("the next offset is not a number", self.cursor)
        if int(following) <= int(self.cursor or 0):
            raise PaginationProtocolError("the next offset is not greater than the last one", following)
        return following

    def _following_url(self, spec: NextUrlPaging, url: str) -> str:
        """Return the query of the URL of the next page."""
        try:
            parts = urlsplit(urljoin(self._request.base + self._request.path, url))
        except ValueError:
            raise PaginationProtocolError("the URL of the next page is invalid", self.cursor) from None
        path, own = (unquote(each).rstrip("/") for each in (parts.path, self._request.path))
        if not spec.other_path and not path.endswith(own):  # before it, gateways may have removed something
            problem = f"the URL of the next page has another path, which is not requested: {path[:100]!r}"
            raise PaginationProtocolError(problem, self.cursor)
        return self._query_of(parts.query)

    def _query_of(self, query: str) -> str:
        try:
            pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=200)
        except ValueError:
            raise PaginationProtocolError("the URL of the next page is invalid", self.cursor) from None
        kept = [(name, value) for name, value in pairs if name.lower() not in self._sensitive]
        if not kept:
            raise PaginationProtocolError("the URL of the next page has no query", self.cursor)
        return urlencode(kept)

    def _text(self, value: Any) -> str | None:
        if value is None or value == "":
            return None
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _MAX_NUMBER:
            return str(value)
        if not isinstance(value, str):
            raise PaginationProtocolError("the next cursor is neither a string nor a number", self.cursor)
        return value


class _Reply(NamedTuple):
    """A response of a list."""

    body: Any
    headers: Mapping[str, str]

    def at(self, place: str) -> Any:
        """Return the value at a place; of a header ``Link``, the URL of the next page."""
        if not place.startswith(HEADER):
            return walk(self.body, place)
        name = place.removeprefix(HEADER)
        value = self.headers.get(name)
        return next_link(value) if value is not None and name.lower() == "link" else value

    def first(self, places: tuple[str, ...]) -> Any:
        """Return the value at the first place that has one."""
        return next((value for place in places if (value := self.at(place)) is not None), None)

    def flag(self, place: str | None, cursor: str | None) -> bool | None:
        """Return a boolean, also one that is written as 0, 1 or text; ``None`` if there is none."""
        value = None if place is None else self.at(place)
        if value is None:
            return None
        flag = as_flag(value.strip() if isinstance(value, str) else value)
        if flag is None:
            raise PaginationProtocolError(f"{_name(place or '')} is not a boolean, 0, 1, true or false", cursor)
        return flag


def as_flag(value: object) -> bool | None:
    """Return the flag for more pages as a boolean; ``None`` if it is not one, 0, 1 or the text true or false."""
    return _FLAGS.get(str(value).lower()) if isinstance(value, str | int) else None


def next_link(value: str) -> str | None:
    """Return the URL with ``rel="next"`` of a header ``Link`` (RFC 8288)."""
    for url, about in _LINK.findall(value):
        given = ((name.lower(), quoted or plain) for name, quoted, plain in _LINK_PARAMETER.findall(about))
        if "next" in next((text for name, text in given if name == "rel"), "").lower().split():
            return cast(str, url)
    return None


def _name(place: str) -> str:
    """Return a place as messages name it."""
    return f"the header {place.removeprefix(HEADER)}" if place.startswith(HEADER) else place


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 18


def _number(value: Any) -> int | None:
    if isinstance(value, str) and _is_number(value):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _MAX_NUMBER else None
