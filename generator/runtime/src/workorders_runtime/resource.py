"""Base classes of the generated resources: a group of methods of a client."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeAlias, TypeVar, overload

from .client import AsyncClient, SyncClient
from .names import public_names
from .pagination import AsyncPages, Pages
from .spec import OperationSpec

__all__ = ["AsyncResource", "Resource"]

T = TypeVar("T")
C = TypeVar("C")
Given: TypeAlias = Mapping[str, object]
"""Arguments of a call, or its options."""


class _Resource(Generic[C]):
    """What both flavors share."""

    def __init__(self, client: C) -> None:
        self._client = client

    def __dir__(self) -> list[str]:
        return public_names(super().__dir__())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class Resource(_Resource[SyncClient]):
    """A group of methods of a client."""

    @overload
    def _call(self, operation: OperationSpec, kind: type[T], arguments: Given, options: Given) -> T: ...
    @overload
    def _call(self, operation: OperationSpec, kind: object, arguments: Given, options: Given) -> Any: ...
    def _call(self, operation: OperationSpec, kind: object, arguments: Given, options: Given) -> Any:
        return self._client._driver.run(self._client._operations.call(operation, kind, arguments, options))

    @overload
    def _pages(
        self, operation: OperationSpec, kind: type[T], arguments: Given, start: str | None, options: Given
    ) -> Pages[T]: ...
    @overload
    def _pages(
        self, operation: OperationSpec, kind: object, arguments: Given, start: str | None, options: Given
    ) -> Pages[Any]: ...
    def _pages(
        self, operation: OperationSpec, kind: Any, arguments: Given, start: str | None, options: Given
    ) -> Pages[Any]:
        call = self._client._operations.requests.build(operation, arguments, options)
        return Pages(self._client._driver, self._client._operations, call, kind, start)


class AsyncResource(_Resource[AsyncClient]):
    """A group of methods of an async client."""

    @overload
    async def _call(self, operation: OperationSpec, kind: type[T], arguments: Given, options: Given) -> T: ...
    @overload
    async def _call(self, operation: OperationSpec, kind: object, arguments: Given, options: Given) -> Any: ...
    async def _call(self, operation: OperationSpec, kind: object, arguments: Given, options: Given) -> Any:
        return await self._client._driver.run(self._client._operations.call(operation, kind, arguments, options))

    @overload
    def _pages(
        self, operation: OperationSpec, kind: type[T], arguments: Given, start: str | None, options: Given
    ) -> AsyncPages[T]: ...
    @overload
    def _pages(
        self, operation: OperationSpec, kind: object, arguments: Given, start: str | None, options: Given
    ) -> AsyncPages[Any]: ...
    def _pages(
        self, operation: OperationSpec, kind: Any, arguments: Given, start: str | None, options: Given
    ) -> AsyncPages[Any]:
        call = self._client._operations.requests.build(operation, arguments, options)
        return AsyncPages(self._client._driver, self._client._operations, call, kind, start)
