"""Base classes of the generated clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec, Self, TypeVar, Unpack, cast

from .auth.credentials import Token
from .auth.tokens import Tokens
from .config import CallOptions, Settings
from .http.drivers import AsyncRunner, SyncRunner
from .http.operations import Calls, collected
from .response import Raw
from .spec import ClientSpec, Safety

if TYPE_CHECKING:
    from types import TracebackType

    import httpx2

    from .http.downloads import Target

__all__ = ["AsyncClient", "SyncClient"]

P = ParamSpec("P")
T = TypeVar("T")

_SENT_AS_GIVEN = "this client's credentials are sent as they are; there is no token to fetch"


class SyncAuth:
    """The access token that a client fetches itself; calls do so on their own."""

    def __init__(self, runner: SyncRunner) -> None:
        self._runner = runner

    def fetch(self) -> Token:
        """Fetch a new token by the client's credentials."""
        return self._runner.run(_tokens(self._runner).new(login=True))

    def refresh(self) -> Token:
        """Renew the token the way the API does it."""
        return self._runner.run(_tokens(self._runner).new(login=False))


class AsyncAuth:
    """The access token that a client fetches itself; calls do so on their own."""

    def __init__(self, runner: AsyncRunner) -> None:
        self._runner = runner

    async def fetch(self) -> Token:
        """Fetch a new token by the client's credentials."""
        return await self._runner.run(_tokens(self._runner).new(login=True))

    async def refresh(self) -> Token:
        """Renew the token the way the API does it."""
        return await self._runner.run(_tokens(self._runner).new(login=False))


class _Client:
    """What both colours share."""

    _calls: Calls

    @property
    def base_url(self) -> str:
        """The address below which this client's requests go."""
        return self._calls.servers.base

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._calls.servers.base}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} clients cannot be pickled or copied: make one where it is needed")


class SyncClient(_Client):
    """Base of the clients for threads. Use it as a context manager, or call `close`."""

    def __init__(self, plan: ClientSpec, settings: Settings, http_client: httpx2.Client | None = None) -> None:
        if settings.token_store is not None:
            from .auth.token_store import check_store

            check_store(settings.token_store, asynchronous=False)
        self._calls = Calls(plan, settings)
        self._runner = SyncRunner(self._calls, http_client)

    @property
    def auth(self) -> SyncAuth:
        """The access token this client fetches itself.

        Raises:
            AttributeError: Its credentials are sent as they are.
        """
        if self._calls.token is None:
            raise AttributeError(_SENT_AS_GIVEN)
        return SyncAuth(self._runner)

    def raw(self, call: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Raw[T]:
        """Make a call and return its whole answer: ``client.raw(client.things.get, "5").status``.

        Raises:
            TypeError: ``call`` is not one of this client's methods, or a list (whose pages have a ``raw`` each).
        """
        waiting: list[Raw[Any]] = []
        token = collected.set(waiting)
        try:
            value = call(*args, **kwargs)
        finally:
            collected.reset(token)
        return _only(waiting, value)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
        safety: Safety | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[Any]:
        """Make a request the package has no method for, with the same credentials, repeats and errors.

        Args:
            method: HTTP method.
            path: Path below the client's base URL, beginning with ``/``, already percent-encoded where needed.
            query: Query parameters; lists repeat their name.
            headers: Further headers.
            json: Body; models are written as they go over the wire.
            safety: When the request may be repeated; by the method, when left out.
            **options: Options of this call.
        """
        arguments = {"query": query, "headers": headers, "json": json, "safety": safety}
        return self._runner.run(self._calls.request(method, path, arguments, cast("Mapping[str, object]", options)))

    def download(
        self, url: str, to: Target, *, max_size: int | None = None, **options: Unpack[CallOptions]
    ) -> Raw[int]:
        """Fetch a file by its address, piece by piece, without holding it in memory.

        Args:
            url: A path below the client's base URL, or an https URL, such as a link in an answer. Only the client's
                own server gets its credentials; one redirect is followed, without credentials.
            to: A path, which is written as a whole or not at all, or a file open for writing bytes. One that cannot
                seek is written once: the download is then not repeated.
            max_size: Most bytes to take; ``None``: no limit.
            **options: ``timeout``, ``max_retries`` and ``extra_headers`` of this call. Without a ``timeout`` there is
                one for each step alone, none for the whole.

        Returns:
            The answer; its ``value`` is the number of bytes that were written.

        Raises:
            ApiError: The file could not be fetched, or not as a whole.
            OSError: It could not be written.
            ValueError: The address is not https (or http on this machine).
        """
        from .http.downloads import SinkError, download, sink_of

        sink = sink_of(to, max_size)
        try:
            return self._runner.run(download(self._calls, url, sink, cast("Mapping[str, object]", options)))
        except SinkError as error:
            raise error.error from None
        finally:
            sink.abandon()

    def close(self) -> None:
        """Close the client's connections; an ``http_client`` that was passed in stays open."""
        self._runner.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_Client):
    """Base of the clients for event loops (asyncio). Use it as an async context manager, or call `aclose`."""

    def __init__(self, plan: ClientSpec, settings: Settings, http_client: httpx2.AsyncClient | None = None) -> None:
        if settings.token_store is not None:
            from .auth.token_store import check_store

            check_store(settings.token_store, asynchronous=True)
        self._calls = Calls(plan, settings)
        self._runner = AsyncRunner(self._calls, http_client)

    @property
    def auth(self) -> AsyncAuth:
        """The access token this client fetches itself.

        Raises:
            AttributeError: Its credentials are sent as they are.
        """
        if self._calls.token is None:
            raise AttributeError(_SENT_AS_GIVEN)
        return AsyncAuth(self._runner)

    async def raw(self, call: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> Raw[T]:
        """Make a call and return its whole answer: ``client.raw(client.things.get, "5").status``.

        Raises:
            TypeError: ``call`` is not one of this client's methods, or a list (whose pages have a ``raw`` each).
        """
        waiting: list[Raw[Any]] = []
        token = collected.set(waiting)
        try:
            pending = call(*args, **kwargs)
            value: Any = await pending if hasattr(pending, "__await__") else pending
        finally:
            collected.reset(token)
        return _only(waiting, value)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
        safety: Safety | None = None,
        **options: Unpack[CallOptions],
    ) -> Raw[Any]:
        """Make a request the package has no method for, with the same credentials, repeats and errors.

        Args:
            method: HTTP method.
            path: Path below the client's base URL, beginning with ``/``, already percent-encoded where needed.
            query: Query parameters; lists repeat their name.
            headers: Further headers.
            json: Body; models are written as they go over the wire.
            safety: When the request may be repeated; by the method, when left out.
            **options: Options of this call.
        """
        arguments = {"query": query, "headers": headers, "json": json, "safety": safety}
        return await self._runner.run(
            self._calls.request(method, path, arguments, cast("Mapping[str, object]", options))
        )

    async def download(
        self, url: str, to: Target, *, max_size: int | None = None, **options: Unpack[CallOptions]
    ) -> Raw[int]:
        """Fetch a file by its address, piece by piece, without holding it in memory.

        Args:
            url: A path below the client's base URL, or an https URL, such as a link in an answer. Only the client's
                own server gets its credentials; one redirect is followed, without credentials.
            to: A path, which is written as a whole or not at all, or a file open for writing bytes. One that cannot
                seek is written once: the download is then not repeated.
            max_size: Most bytes to take; ``None``: no limit.
            **options: ``timeout``, ``max_retries`` and ``extra_headers`` of this call. Without a ``timeout`` there is
                one for each step alone, none for the whole.

        Returns:
            The answer; its ``value`` is the number of bytes that were written.

        Raises:
            ApiError: The file could not be fetched, or not as a whole.
            OSError: It could not be written.
            ValueError: The address is not https (or http on this machine).
        """
        from .http.downloads import SinkError, download, sink_of

        sink = sink_of(to, max_size)
        try:
            return await self._runner.run(download(self._calls, url, sink, cast("Mapping[str, object]", options)))
        except SinkError as error:
            raise error.error from None
        finally:
            sink.abandon()

    async def aclose(self) -> None:
        """Close the client's connections; an ``http_client`` that was passed in stays open."""
        await self._runner.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def _only(waiting: list[Raw[Any]], value: Any) -> Raw[Any]:
    if hasattr(value, "pages"):
        raise TypeError("a list has no single answer: iterate over its .pages(), each has a .raw")
    if isinstance(value, Raw):
        return value  # pyright: ignore[reportUnknownVariableType]
    if len(waiting) != 1:
        raise TypeError("raw() takes a method of this client, such as client.things.get, and its arguments")
    return replace(waiting[0], value=value)


def _tokens(runner: SyncRunner | AsyncRunner) -> Tokens:
    tokens = runner.calls.token
    assert tokens is not None
    return tokens


def sync_runner(client: SyncClient) -> SyncRunner:
    """Return what runs a client's calls."""
    return client._runner  # pyright: ignore[reportPrivateUsage]


def async_runner(client: AsyncClient) -> AsyncRunner:
    """Return what runs a client's calls."""
    return client._runner  # pyright: ignore[reportPrivateUsage]
