"""Lists that are fetched while one iterates: `Pages` and `AsyncPages`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from .effects import Job
from .exceptions import ApiError
from .http.drivers import AsyncRunner, SyncRunner
from .response import Raw

__all__ = ["AsyncPages", "Page", "Pages"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Page(Generic[T_co]):
    """One page of a list."""

    items: tuple[T_co, ...]
    cursor: str | None
    """Where the list goes on (``start=``); ``None`` on the last page."""
    raw: Raw[tuple[T_co, ...]] = field(repr=False)


class Pages(Generic[T]):
    """A list of items; each page is asked for when its first item is wanted. Iterating again asks again."""

    def __init__(self, runner: SyncRunner, job: Job, kind: Any, start: str | None) -> None:
        self._runner, self._job, self._kind, self._start = runner, job, kind, start
        if start is not None:
            runner.calls.pages_of(job, start)

    def __iter__(self) -> Iterator[T]:
        """Yield the items."""
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """Yield the pages; one request each.

        Raises:
            ApiError: A page could not be had; its ``cursor`` says where to go on.
            PaginationError: The list goes in circles or breaks off.
        """
        calls = self._runner.calls
        state = calls.pages_of(self._job, self._start)
        delivered = 0
        while True:
            cursor = state.cursor
            try:
                items, raw, broken = self._runner.run(calls.page(self._job, self._kind, state))
            except ApiError as error:
                error.cursor = cursor
                raise
            delivered += len(items)
            yield Page(items, None if broken else state.cursor, raw)
            if broken is not None:
                raise calls.broken(self._job, raw, broken, delivered)
            if state.cursor is None:
                return

    def __repr__(self) -> str:
        return f"<Pages of {self._job.operation.id}>"


class AsyncPages(Generic[T]):
    """A list of items; each page is asked for when its first item is wanted. Iterating again asks again."""

    def __init__(self, runner: AsyncRunner, job: Job, kind: Any, start: str | None) -> None:
        self._runner, self._job, self._kind, self._start = runner, job, kind, start
        if start is not None:
            runner.calls.pages_of(job, start)

    async def __aiter__(self) -> AsyncIterator[T]:
        """Yield the items."""
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Yield the pages; one request each.

        Raises:
            ApiError: A page could not be had; its ``cursor`` says where to go on.
            PaginationError: The list goes in circles or breaks off.
        """
        calls = self._runner.calls
        state = calls.pages_of(self._job, self._start)
        delivered = 0
        while True:
            cursor = state.cursor
            try:
                items, raw, broken = await self._runner.run(calls.page(self._job, self._kind, state))
            except ApiError as error:
                error.cursor = cursor
                raise
            delivered += len(items)
            yield Page(items, None if broken else state.cursor, raw)
            if broken is not None:
                raise calls.broken(self._job, raw, broken, delivered)
            if state.cursor is None:
                return

    def __repr__(self) -> str:
        return f"<AsyncPages of {self._job.operation.id}>"
