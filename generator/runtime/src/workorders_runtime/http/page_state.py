"""Where a list stands and how it goes on. Pure: pages go in, the next request's query comes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from ..serialization.json import walk
from ..spec import MAX_EMPTY_PAGES, CursorPaging, NextUrlPaging, OffsetPaging, PagePaging, Paging

__all__ = ["BrokenListError", "PageState"]


class BrokenListError(Exception):
    """A list that cannot go on."""

    def __init__(self, reason: str, cursor: str | None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.cursor = cursor


class PageState:
    """The state of one walk through a list; a cursor is a text, whatever the API's style.

    It is an opaque cursor, a page number, an offset, or the query of a "next" URL.
    """

    def __init__(self, plan: Paging, start: str | None, hidden: frozenset[str]) -> None:
        self._plan = plan
        self._hidden = hidden
        self.cursor = start
        """Where the next request begins; ``None`` at the beginning."""
        self._seen: set[str] = set() if start is None else {start}
        if isinstance(plan, PagePaging):
            self._seen.add(start or str(plan.first))
            if start is not None and not _is_number(start):
                raise ValueError("start must be the number of a page")
        if isinstance(plan, OffsetPaging) and start is not None and not _is_number(start):
            raise ValueError("start must be an offset, a whole number")
        if isinstance(plan, NextUrlPaging) and start is not None:
            try:
                self.cursor = self._query_of("?" + start.removeprefix("?"))
            except BrokenListError:
                raise ValueError("start must be a page's cursor, a query") from None
        self._empty = 0
        self._page: Sequence[Any] = ()

    def query(self) -> tuple[Mapping[str, str], tuple[tuple[str, str], ...] | None]:
        """Say which query parameters the next request has: some to set, or all of them."""
        plan = self._plan
        if self.cursor is None:
            return {}, None
        if isinstance(plan, NextUrlPaging):
            return {}, tuple(parse_qsl(self.cursor, keep_blank_values=True))
        return {plan.parameter: self.cursor}, None

    def advance(self, answer: Any, items: int) -> str | None:
        """Take in an answer, and how many items it had, and move on; ``None`` at the end.

        Raises:
            BrokenListError: The list says that it goes on, and not where, or goes in circles, or has nothing any more.
        """
        following = self._following(answer, items)
        self._empty = 0 if items else self._empty + 1
        if following is not None and self._empty >= MAX_EMPTY_PAGES:
            raise BrokenListError(f"{self._empty} pages in a row had no items", following)
        if following is not None and following in self._seen:
            raise BrokenListError("the list goes in circles: a page's cursor came again", following)
        if following is not None:
            self._seen.add(following)
        self.cursor = following
        return following

    def repeats(self, items: Sequence[Any]) -> bool:
        """Tell whether a page is the one before again: an API may answer every number with all it has."""
        if not isinstance(self._plan, PagePaging) or not self._plan.until_empty:
            return False
        before, self._page = self._page, items
        return bool(items) and before == items

    def _following(self, answer: Any, items: int) -> str | None:
        plan = self._plan
        match plan:
            case CursorPaging():
                more = None if plan.more is None else walk(answer, plan.more)
                if more is False:
                    return None
                if more is not None and more is not True:
                    raise BrokenListError("the list does not say whether there is more", self.cursor)
                cursor = self._text(walk(answer, plan.cursor))
                if more and cursor is None:
                    raise BrokenListError("the list says that there is more, and not where", self.cursor)
                return cursor
            case PagePaging():
                page = _number(_first(answer, plan.page))
                asked = int(self.cursor) if self.cursor is not None else plan.first
                if page is not None and page != asked:
                    raise BrokenListError(f"page {asked} was asked for, page {page} came", self.cursor)
                stated = _first(answer, plan.pages)
                pages = _number(stated)
                if pages is None and stated is not None:
                    raise BrokenListError("the number of pages is no number", self.cursor)
                if pages is None:
                    return str(asked + 1) if plan.until_empty and items else None
                return str(asked + 1) if asked < pages - 1 + plan.first else None
            case OffsetPaging():
                following = self._text(walk(answer, plan.next))
                if following is None:
                    return None
                if not _is_number(following):
                    raise BrokenListError("the next offset is not a number", self.cursor)
                if int(following) <= int(self.cursor or 0):
                    raise BrokenListError("the next offset is not after this one", following)
                return following
            case NextUrlPaging():
                url = self._text(walk(answer, plan.next))
                return None if url is None else self._query_of(url)

    def _query_of(self, url: str) -> str:
        try:
            pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True, max_num_fields=200)
        except ValueError:
            raise BrokenListError("the next page's URL cannot be read", self.cursor) from None
        kept = [(name, value) for name, value in pairs if name.lower() not in self._hidden]
        if not kept:
            raise BrokenListError("the next page's URL has no query", self.cursor)
        return urlencode(kept)

    def _text(self, value: Any) -> str | None:
        if value is None or value == "":
            return None
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST:
            return str(value)
        if not isinstance(value, str):
            raise BrokenListError("where the list goes on is neither text nor a number", self.cursor)
        return value


_LARGEST = 10**18


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 18


def _first(answer: Any, pointers: tuple[str, ...]) -> Any:
    return next((value for pointer in pointers if (value := walk(answer, pointer)) is not None), None)


def _number(value: Any) -> int | None:
    if isinstance(value, str) and _is_number(value):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST else None
