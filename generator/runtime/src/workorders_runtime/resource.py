"""Base classes of the generated resources: a group of methods of a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, overload

from .client import AsyncClient, SyncClient, async_runner, sync_runner
from .pagination import AsyncPages, Pages
from .spec import OperationSpec

__all__ = ["AsyncResource", "Resource"]

T = TypeVar("T")


class Resource:
    """A group of methods of a client."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @overload
    def _call(
        self, operation: OperationSpec, kind: type[T], arguments: Mapping[str, object], options: Mapping[str, object]
    ) -> T: ...
    @overload
    def _call(
        self, operation: OperationSpec, kind: object, arguments: Mapping[str, object], options: Mapping[str, object]
    ) -> Any: ...
    def _call(
        self, operation: OperationSpec, kind: object, arguments: Mapping[str, object], options: Mapping[str, object]
    ) -> Any:
        runner = sync_runner(self._client)
        return runner.run(runner.calls.call(operation, kind, arguments, options))

    def _pages(
        self,
        operation: OperationSpec,
        kind: type[T],
        arguments: Mapping[str, object],
        start: str | None,
        options: Mapping[str, object],
    ) -> Pages[T]:
        runner = sync_runner(self._client)
        return Pages(runner, runner.calls.prepare(operation, arguments, options), kind, start)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncResource:
    """A group of methods of an async client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def _call(
        self, operation: OperationSpec, kind: type[T], arguments: Mapping[str, object], options: Mapping[str, object]
    ) -> T: ...
    @overload
    async def _call(
        self, operation: OperationSpec, kind: object, arguments: Mapping[str, object], options: Mapping[str, object]
    ) -> Any: ...
    async def _call(
        self, operation: OperationSpec, kind: object, arguments: Mapping[str, object], options: Mapping[str, object]
    ) -> Any:
        runner = async_runner(self._client)
        return await runner.run(runner.calls.call(operation, kind, arguments, options))

    def _pages(
        self,
        operation: OperationSpec,
        kind: type[T],
        arguments: Mapping[str, object],
        start: str | None,
        options: Mapping[str, object],
    ) -> AsyncPages[T]:
        runner = async_runner(self._client)
        return AsyncPages(runner, runner.calls.prepare(operation, arguments, options), kind, start)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"
