"""Base classes of the generated resources: a group of methods of a client."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, overload

from .client import AsyncClient, SyncClient
from .names import public_names
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
        return self._client._driver.run(self._client._operations.call(operation, kind, arguments, options))

    @overload
    def _pages(
        self,
        operation: OperationSpec,
        kind: type[T],
        arguments: Mapping[str, object],
        start: str | None,
        options: Mapping[str, object],
    ) -> Pages[T]: ...
    @overload
    def _pages(
        self,
        operation: OperationSpec,
        kind: object,
        arguments: Mapping[str, object],
        start: str | None,
        options: Mapping[str, object],
    ) -> Pages[Any]: ...
    def _pages(
        self,
        operation: OperationSpec,
        kind: Any,
        arguments: Mapping[str, object],
        start: str | None,
        options: Mapping[str, object],
    ) -> Pages[Any]:
        call = self._client._operations.requests.build(operation, arguments, options)
        return Pages(self._client._driver, self._client._operations, call, kind, start)

    def __dir__(self) -> list[str]:
        return public_names(super().__dir__())

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
        return await self._client._driver.run(self._client._operations.call(operation, kind, arguments, options))

    @overload
    def _pages(
        self,
        operation: OperationSpec,
        kind: type[T],
        arguments: Mapping[str, object],
        start: str | None,
        options: Mapping[str, object],
    ) -> AsyncPages[T]: ...
    @overload
    def _pages(
        self,
        operation: OperationSpec,
        kind: object,
        arguments: Mapping[str, object],
        start: str | None,
        options: Mapping[str, object],
    ) -> AsyncPages[Any]: ...
    def _pages(
        self,
        operation: OperationSpec,
        kind: Any,
        arguments: Mapping[str, object],
        start: str | None,
        options: Mapping[str, object],
    ) -> AsyncPages[Any]:
        call = self._client._operations.requests.build(operation, arguments, options)
        return AsyncPages(self._client._driver, self._client._operations, call, kind, start)

    def __dir__(self) -> list[str]:
        return public_names(super().__dir__())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"
