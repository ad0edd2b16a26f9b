"""Base classes of the generated clients."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, NoReturn, ParamSpec, Self, TypeVar, Unpack, cast

from .auth.credentials import Token
from .auth.token_store import check_store
from .auth.tokens import Tokens
from .config import CallOptions, Settings
from .effects import Flow
from .http.drivers import AsyncDriver, SyncDriver
from .http.operations import OperationRunner, raw_results
from .http.proxies import proxy_url
from .lazy import LazyModule
from .names import public_names
from .pagination import AsyncPages, Pages
from .response import Raw
from .spec import ClientSpec, Safety

if TYPE_CHECKING:
    import httpx2

    from .http import downloads, multipart
else:
    httpx2 = LazyModule("httpx2")
    downloads = LazyModule("workorders_runtime.http.downloads")
    multipart = LazyModule("workorders_runtime.http.multipart")

__all__ = ["AsyncClient", "SyncClient"]

if TYPE_CHECKING:
    cached_resource = cached_property
else:

    class cached_resource(cached_property):  # noqa: N801 - used as a decorator
        """A resource of a client; of a client class, the class of the resource, for `help` and for mocks."""

        def __get__(self, instance: object, owner: object = None) -> object:
            return type(self.func(self)) if instance is None else super().__get__(instance, owner)


P = ParamSpec("P")
T = TypeVar("T")


class Auth(Generic[T]):
    """The access token of a client that fetches it itself. Calls do this as needed.

    Both methods return a `Token`; with an async client, await them.
    """

    def __init__(self, tokens: Tokens, run: Callable[[Flow[Token]], T]) -> None:
        self._tokens, self._run = tokens, run

    def fetch(self) -> T:
        """Fetch a new token with the client's credentials."""
        return self._run(self._tokens.new(login=True))

    def refresh(self) -> T:
        """Renew the token: with its refresh token, or by logging in again."""
        return self._run(self._tokens.new(login=False))


class _Client:
    """What both flavors share."""

    _operations: OperationRunner

    def __init__(self, spec: ClientSpec, settings: Settings, http_client: object, *, asynchronous: bool) -> None:
        if settings.token_store is not None:
            check_store(settings.token_store, asynchronous=asynchronous)
        self._operations = OperationRunner(spec, settings)
        if http_client is not None:
            _check_http_client(http_client, "AsyncClient" if asynchronous else "Client")
        elif settings.trust_env:
            proxy_url(self.base_url)

    @property
    def base_url(self) -> str:
        """Base URL of the client's requests."""
        return self._operations.base_url

    def _fetched_tokens(self) -> Tokens:
        tokens = self._operations.tokens
        if tokens is None:
            raise AttributeError("This client sends its credentials directly; it has no access token to fetch.")
        return tokens

    def _check_owner(self, call: Callable[..., object]) -> None:
        """Check that a bound method belongs to this client."""
        owner = getattr(call, "__self__", self)
        owner = getattr(owner, "_client", owner)
        if isinstance(owner, _Client) and owner is not self:
            raise TypeError("raw() needs a method of this client, but was given one of another client")

    def __dir__(self) -> list[str]:
        return public_names(super().__dir__())

    def __repr__(self) -> str:
        operations: OperationRunner | None = self.__dict__.get("_operations")  # missing while a client is made
        return f"<{type(self).__name__}{'' if operations is None else ' ' + operations.base_url}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} clients cannot be pickled or copied. Create one where it is needed.")


class SyncClient(_Client):
    """Base class of the clients for threads. Use it as a context manager, or call `close`."""

    def __init__(self, spec: ClientSpec, settings: Settings, http_client: httpx2.Client | None = None) -> None:
        super().__init__(spec, settings, http_client, asynchronous=False)
        self._driver = SyncDriver(spec.name, settings, self._operations.redactor, http_client)

    @property
    def auth(self) -> Auth[Token]:
        """The access token that this client fetches itself.

        Raises:
            AttributeError: The client sends its credentials directly.
        """
        return Auth(self._fetched_tokens(), self._driver.run)

    def raw(self, call: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Raw[T]:
        """Make a call and return its response: ``client.raw(client.things.get, "5").status``.

        Raises:
            TypeError: ``call`` is not a method of this client, or returns a list, whose pages have a ``raw`` each.
        """
        self._check_owner(call)
        results: list[Raw[Any]] = []
        token = raw_results.set((self._operations, results))
        try:
            value = call(*args, **kwargs)
        finally:
            raw_results.reset(token)
        return _single_result(results, value)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
        content: str | multipart.StreamContent | None = None,
        safety: Safety | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[Any]:
        """Make a request that the package has no method for, with the same credentials, retries and errors.

        Args:
            method: HTTP method.
            path: Path relative to the client's base URL, starting with ``/`` and percent-encoded where needed.
            query: Query parameters; a list repeats the parameter.
            headers: Additional headers.
            json: Body; models are written in their wire format.
            content: Body of any other kind: text, bytes, a path, or a file or iterable that is read while it is sent.
                Without a header ``Content-Type``, it is that of the file's name.
            safety: Whether the request may be retried; defaults to what the HTTP method implies.
            **options: Options of this call.
        """
        build = self._operations.requests.build_custom
        call = build(method, path, query, headers, json, content, safety, cast("Mapping[str, object]", options))
        return self._driver.run(self._operations.request(call))

    def download(
        self, url: str, to: downloads.Target, *, max_size: int | None = None, **options: Unpack[CallOptions]
    ) -> Raw[int]:
        """Download a file in pieces, without holding it in memory.

        Args:
            url: A path relative to the client's base URL, or an https URL, such as a link in a response. Credentials
                are only sent to the client's own server; one redirect is followed, without credentials.
            to: A path, which is written completely or not at all, or a file opened for writing bytes. If the file
                cannot seek, the download is not retried.
            max_size: Maximum number of bytes; ``None``: no limit.
            **options: ``timeout``, ``max_retries`` and ``extra_headers`` of this call. Without a ``timeout``, each
                step has a time limit, but the whole download has none.

        Returns:
            The response; its ``value`` is the number of bytes written.

        Raises:
            ApiError: The file could not be downloaded completely.
            OSError: The file could not be written.
            ValueError: The URL is not https (or http on the loopback).
        """
        from .http.downloads import Sink, download

        with Sink(to, max_size) as sink:
            return self._driver.run(download(self._operations, url, sink, cast("Mapping[str, object]", options)))

    def close(self) -> None:
        """Close the client's connections; a passed ``http_client`` is not closed."""
        self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_Client):
    """Base class of the clients for event loops (asyncio). Use it as an async context manager, or call `aclose`."""

    def __init__(self, spec: ClientSpec, settings: Settings, http_client: httpx2.AsyncClient | None = None) -> None:
        super().__init__(spec, settings, http_client, asynchronous=True)
        self._driver = AsyncDriver(spec.name, settings, self._operations.redactor, http_client)

    @property
    def auth(self) -> Auth[Awaitable[Token]]:
        """The access token that this client fetches itself.

        Raises:
            AttributeError: The client sends its credentials directly.
        """
        return Auth(self._fetched_tokens(), self._driver.run)

    async def raw(self, call: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> Raw[T]:
        """Make a call and return its response: ``client.raw(client.things.get, "5").status``.

        Raises:
            TypeError: ``call`` is not a method of this client, or returns a list, whose pages have a ``raw`` each.
        """
        self._check_owner(call)
        results: list[Raw[Any]] = []
        token = raw_results.set((self._operations, results))
        try:
            pending = call(*args, **kwargs)
            value: Any = await pending if hasattr(pending, "__await__") else pending
        finally:
            raw_results.reset(token)
        return _single_result(results, value)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
        content: str | multipart.StreamContent | None = None,
        safety: Safety | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[Any]:
        """Make a request that the package has no method for, with the same credentials, retries and errors.

        Args:
            method: HTTP method.
            path: Path relative to the client's base URL, starting with ``/`` and percent-encoded where needed.
            query: Query parameters; a list repeats the parameter.
            headers: Additional headers.
            json: Body; models are written in their wire format.
            content: Body of any other kind: text, bytes, a path, or a file or iterable that is read while it is sent.
                Without a header ``Content-Type``, it is that of the file's name.
            safety: Whether the request may be retried; defaults to what the HTTP method implies.
            **options: Options of this call.
        """
        build = self._operations.requests.build_custom
        call = build(method, path, query, headers, json, content, safety, cast("Mapping[str, object]", options))
        return await self._driver.run(self._operations.request(call))

    async def download(
        self, url: str, to: downloads.Target, *, max_size: int | None = None, **options: Unpack[CallOptions]
    ) -> Raw[int]:
        """Download a file in pieces, without holding it in memory.

        Args:
            url: A path relative to the client's base URL, or an https URL, such as a link in a response. Credentials
                are only sent to the client's own server; one redirect is followed, without credentials.
            to: A path, which is written completely or not at all, or a file opened for writing bytes. If the file
                cannot seek, the download is not retried.
            max_size: Maximum number of bytes; ``None``: no limit.
            **options: ``timeout``, ``max_retries`` and ``extra_headers`` of this call. Without a ``timeout``, each
                step has a time limit, but the whole download has none.

        Returns:
            The response; its ``value`` is the number of bytes written.

        Raises:
            ApiError: The file could not be downloaded completely.
            OSError: The file could not be written.
            ValueError: The URL is not https (or http on the loopback).
        """
        from .http.downloads import Sink, download

        with Sink(to, max_size) as sink:
            return await self._driver.run(download(self._operations, url, sink, cast("Mapping[str, object]", options)))

    async def aclose(self) -> None:
        """Close the client's connections; a passed ``http_client`` is not closed."""
        await self._driver.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def _single_result(results: list[Raw[Any]], value: Any) -> Raw[Any]:
    if isinstance(value, Pages | AsyncPages):
        raise TypeError("A list has more than one response. Iterate over its .pages(); each page has a .raw.")
    if isinstance(value, Raw):
        return value  # pyright: ignore[reportUnknownVariableType]
    if len(results) != 1:
        raise TypeError("raw() needs a method of this client, such as client.things.get, followed by its arguments.")
    return replace(results[0], value=value)


def _check_http_client(client: object, kind: str) -> None:
    """Check a client of the user.

    Raises:
        TypeError: It is not a client of httpx2 for this flavor.
        ValueError: It has a base URL of its own.
    """
    httpx2 = sys.modules.get("httpx2")
    if httpx2 is None or not isinstance(client, getattr(httpx2, kind)):
        module = type(client).__module__.partition(".")[0]
        hint = " httpx2 is the successor of httpx: import httpx2 instead." if module == "httpx" else ""
        raise TypeError(f"http_client must be an httpx2.{kind}, not {module}.{type(client).__name__}.{hint}")
    if str(getattr(client, "base_url", "")):
        raise ValueError(
            "http_client must not have a base_url of its own: it would not be used. Pass base_url= to this client"
        )
