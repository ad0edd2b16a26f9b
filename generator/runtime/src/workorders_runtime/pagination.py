"""Lists that are fetched during iteration."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from .effects import PreparedCall
from .exceptions import ApiError
from .http.drivers import AsyncDriver, SyncDriver
from .http.operations import FetchedPage, OperationRunner
from .http.page_state import PageState
from .names import public_names
from .response import Raw

__all__ = ["AsyncPages", "Page", "Pages"]

T = TypeVar("T")
D = TypeVar("D")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True, repr=False)
class Page(Generic[T_co]):
    """One page of a list."""

    items: tuple[T_co, ...]
    cursor: str | None
    """Where the list continues (``start=``). On the last page, where later additions will follow; ``None`` if the API
    has no such cursor."""
    has_more: bool
    """Whether pages follow."""
    total: int | None
    """Number of items of the whole list, if the API returns it."""
    envelope: Any
    """The whole body, decoded as its model."""
    raw: Raw[tuple[T_co, ...]]

    def __repr__(self) -> str:
        of = "" if self.total is None else f" of {self.total}"
        return f"<Page of {len(self.items)}{of} items, cursor={self.cursor!r}, has_more={self.has_more}>"

    def _repr_html_(self) -> str:
        from .notebook import items_table

        return items_table(self.items, repr(self)[1:-1])


class _Reading:
    """The state of one iteration over the pages of a list."""

    def __init__(self, operations: OperationRunner, call: PreparedCall, start: str | None) -> None:
        self._operations, self._call = operations, call
        self.state: PageState = operations.page_state(call, start)
        self._delivered = 0

    def page(self, fetched: FetchedPage) -> Page[Any]:
        """Return a page, and count its items."""
        items, state, broken = fetched.raw.value, self.state, fetched.problem is not None
        self._delivered += len(items)
        cursor, has_more = (None, True) if broken else (state.latest, state.cursor is not None)
        total = state.total(fetched.envelope, fetched.raw.headers)
        return Page(items, cursor, has_more, total, fetched.envelope, fetched.raw)

    def check(self, fetched: FetchedPage) -> None:
        """Raise the problem that prevents the list from being continued after a page."""
        if fetched.problem is not None:
            raise self._operations.pagination_error(self._call, fetched, fetched.problem, self._delivered)


class _List(Generic[D]):
    """What both flavors share."""

    def __init__(
        self, driver: D, operations: OperationRunner, call: PreparedCall, kind: Any, start: str | None
    ) -> None:
        self._driver, self._operations, self._call = driver, operations, call
        self._kind, self._start = kind, start
        self.total: int | None = None
        """Number of items of the whole list, as the last page that was read says; ``None``: not known."""
        operations.check_list(call, start)

    def __length_hint__(self) -> int:
        return NotImplemented if self.total is None or self._start is not None else self.total

    def __dir__(self) -> list[str]:
        return public_names(super().__dir__())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call.operation.label}>"


class Pages(_List[SyncDriver], Generic[T]):
    """A list whose pages are requested when they are needed. A new iteration requests them again."""

    def __iter__(self) -> Iterator[T]:
        """Iterate over the items."""
        for page in self.pages():
            yield from page.items

    def first(self) -> T | None:
        """Return the first item, ``None`` if there is none; takes one request unless the first page is empty."""
        return next(iter(self), None)

    def to_list(self) -> list[T]:
        """Fetch all pages and return their items."""
        return list(self)

    def pages(self) -> Iterator[Page[T]]:
        """Iterate over the pages; each takes one request.

        Raises:
            ApiError: A page could not be fetched; `cursor` says where to resume.
            PaginationError: The list cannot be continued.
        """
        reading = _Reading(self._operations, self._call, self._start)
        while True:
            cursor = reading.state.cursor
            try:
                fetched = self._driver.run(self._operations.page(self._call, self._kind, reading.state))
            except ApiError as error:
                error.cursor = cursor
                raise
            page = reading.page(fetched)
            self.total = page.total
            yield page
            reading.check(fetched)
            if reading.state.cursor is None:
                return


class AsyncPages(_List[AsyncDriver], Generic[T]):
    """A list whose pages are requested when they are needed. A new iteration requests them again."""

    async def __aiter__(self) -> AsyncIterator[T]:
        """Iterate over the items."""
        async for page in self.pages():
            for item in page.items:
                yield item

    async def first(self) -> T | None:
        """Return the first item, ``None`` if there is none; takes one request unless the first page is empty."""
        async for item in self:
            return item
        return None

    async def to_list(self) -> list[T]:
        """Fetch all pages and return their items."""
        return [item async for item in self]

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Iterate over the pages; each takes one request.

        Raises:
            ApiError: A page could not be fetched; `cursor` says where to resume.
            PaginationError: The list cannot be continued.
        """
        reading = _Reading(self._operations, self._call, self._start)
        while True:
            cursor = reading.state.cursor
            try:
                fetched = await self._driver.run(self._operations.page(self._call, self._kind, reading.state))
            except ApiError as error:
                error.cursor = cursor
                raise
            page = reading.page(fetched)
            self.total = page.total
            yield page
            reading.check(fetched)
            if reading.state.cursor is None:
                return
