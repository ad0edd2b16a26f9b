"""Sending one request and collecting its answer, in two colours. The only module that imports httpx2 and httpcore2.

A client's own transport stands directly on httpcore2's connection pool: nothing logs its URLs, and in the sync colour its network
backend gives each read and write only the time that is left, so that a dripping answer ends at the deadline too. In the async colour
the event loop ends it. A client that the user passes in (``http_client=``) keeps its own logging and transport; in the sync colour
its deadline is looked at between pieces of the body.
"""

from __future__ import annotations

import asyncio
import os
import ssl
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextvars import ContextVar
from typing import Any
from urllib.parse import urlsplit

import httpcore2
import httpx2

from .flow import Fault, Send
from .options import Clock
from .response import BadEncoding, BodyReader, Headers, Reply, TooLarge

__all__ = ["AsyncTransport", "SyncTransport"]

_CONNECTIONS, _IDLE_CONNECTIONS, _IDLE_SECONDS = 100, 20, 5.0


class _Expired(Exception):
    """The deadline is over."""


_CONNECT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.ProxyError, httpcore2.ConnectError)
_CONNECT = (*_CONNECT, httpcore2.ConnectTimeout, httpcore2.ProxyError)
_POOL = (httpx2.PoolTimeout, httpcore2.PoolTimeout)
_READ = (httpx2.ReadTimeout, httpx2.WriteTimeout, httpcore2.ReadTimeout, httpcore2.WriteTimeout)
_LOCAL = (httpx2.LocalProtocolError, httpx2.UnsupportedProtocol, httpx2.InvalidURL)
_LOCAL = (*_LOCAL, httpcore2.LocalProtocolError, httpcore2.UnsupportedProtocol)
_ANY = (
    httpx2.HTTPError,
    httpx2.InvalidURL,
    httpx2.StreamError,
    httpx2.CookieConflict,
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
    httpcore2.ConnectionNotAvailable,
    OSError,
    TooLarge,
    BadEncoding,
    _Expired,
)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen = 0
    while error is not None and seen < 8:
        yield error
        inner = error.args[0] if error.args and isinstance(error.args[0], BaseException) else None
        error, seen = inner or error.__cause__, seen + 1


def _is_tls(error: BaseException) -> bool:
    ends = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)
    return any(isinstance(each, ssl.SSLError) and not isinstance(each, ends) for each in _causes(error))


def _fault(error: BaseException, step: Send, clock: Clock, status: int | None, headers: Headers, body: bytes) -> Fault:
    """Name what went wrong. Texts of other libraries are not repeated: they may show headers or URLs."""
    early = isinstance(error, (*_CONNECT, *_POOL, *_LOCAL))
    late = step.deadline is not None and clock.monotonic() >= step.deadline - 0.005
    if isinstance(error, TooLarge):
        return Fault("large", "the body is larger than max_body", True, status, headers, body)
    if isinstance(error, BadEncoding | httpx2.DecodingError):
        text = str(error) if isinstance(error, BadEncoding) else "the compressed body is damaged"
        return Fault("encoding", text, True, status, headers, body)
    if isinstance(error, _Expired) or (late and isinstance(error, (*_READ, *_POOL, *_CONNECT, TimeoutError))):
        return Fault("deadline", "the call's time was over", not early, status, headers, body)
    if early and _is_tls(error):
        return Fault("tls", "no trusted connection (TLS)", False)
    if isinstance(error, _POOL):
        return Fault("connect", f"no free connection (of {_CONNECTIONS})", False)
    if isinstance(error, _CONNECT):
        return Fault("connect", _connect_text(error), False)
    if isinstance(error, _LOCAL):
        return Fault("connect", "the request could not be written", False)
    if isinstance(error, _READ):
        return Fault("read", "no answer in time", True, status, headers, body)
    return Fault("lost", "the connection was lost before the answer was whole", True, status, headers, body)


def _connect_text(error: BaseException) -> str:
    import socket

    causes = list(_causes(error))
    if any(isinstance(each, socket.gaierror) for each in causes):
        return "no such host"
    if any(isinstance(each, ConnectionRefusedError) for each in causes):
        return "connection refused"
    timeouts = (httpx2.ConnectTimeout, httpcore2.ConnectTimeout, TimeoutError)
    return "no connection in time" if any(isinstance(each, timeouts) for each in causes) else "no connection"


def _timeouts(step: Send, clock: Clock) -> dict[str, float | None]:
    own = step.limits
    limits = {"connect": own.connect, "read": own.read, "write": own.write, "pool": own.pool}
    if step.deadline is None:
        return limits
    left = step.deadline - clock.monotonic()
    if left <= 0:
        raise _Expired
    return {name: left if seconds is None else min(seconds, left) for name, seconds in limits.items()}


def _pairs(raw: Iterable[tuple[bytes, bytes]]) -> Headers:
    return Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in raw)


def _proxy(base: str, trust_env: bool) -> httpcore2.Proxy | None:
    if not trust_env:
        return None
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(base)
    proxies = getproxies()
    address = proxies.get(parts.scheme) or proxies.get("all")
    if not address or proxy_bypass(parts.hostname or ""):
        return None
    found = httpx2.Proxy(address if "://" in address else f"http://{address}")
    origin = httpcore2.URL(scheme=found.url.raw_scheme, host=found.url.raw_host, port=found.url.port, target=b"/")
    return httpcore2.Proxy(url=origin, auth=found.raw_auth)


def _pool_options(trust_env: bool) -> dict[str, Any]:
    return {
        "ssl_context": httpx2.create_ssl_context(trust_env=trust_env),
        "max_connections": _CONNECTIONS,
        "max_keepalive_connections": _IDLE_CONNECTIONS,
        "keepalive_expiry": _IDLE_SECONDS,
    }


def _core_request(step: Send, timeouts: dict[str, float | None]) -> httpcore2.Request:
    url = step.request.url
    parts = urlsplit(step.request.base)
    host = parts.netloc
    headers = [(b"Host", host.encode("ascii"))]
    headers += [(name.encode("ascii"), value.encode("latin-1")) for name, value in step.request.headers]
    body = step.request.body
    if body is not None or step.request.method in ("POST", "PUT", "PATCH"):
        headers.append((b"Content-Length", str(len(body or b"")).encode()))
    target = url[len(f"{parts.scheme}://{host}") :] or "/"
    name = (parts.hostname or "").encode("ascii")
    where = httpcore2.URL(scheme=parts.scheme, host=name, port=parts.port, target=target.encode("ascii"))
    return httpcore2.Request(step.request.method, where, headers=headers, content=body, extensions={"timeout": timeouts})


# -- sync ---------------------------------------------------------------------------------------------------------------------

_left: ContextVar[Callable[[], float] | None] = ContextVar("left", default=None)
"""How many seconds the call that is being made still has."""


def _at_most(timeout: float | None) -> float | None:
    left = _left.get()
    if left is None:
        return timeout
    seconds = left()
    if seconds <= 0:
        raise _Expired
    return seconds if timeout is None else min(timeout, seconds)


class _Stream(httpcore2.NetworkStream):
    """A stream whose reads and writes have only the time that is left."""

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _at_most(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _at_most(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, _at_most(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Backend(httpcore2.SyncBackend):
    """Opens such streams."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore2.NetworkStream:
        return _Stream(super().connect_tcp(host, port, _at_most(timeout), local_address, socket_options))


class SyncTransport:
    """Sends requests from threads."""

    def __init__(self, clock: Clock, cap: int, *, trust_env: bool, client: httpx2.Client | None) -> None:
        self._clock, self._cap, self._trust_env = clock, cap, trust_env
        self._client = client
        self._lock = threading.Lock()
        self._pools: dict[str, httpcore2.ConnectionPool] = {}
        self._process = os.getpid()

    def send(self, step: Send) -> Reply | Fault:
        """Send a request and read its answer."""
        clock, deadline = self._clock, step.deadline
        status: int | None = None
        headers = Headers()
        reader: BodyReader | None = None
        token = _left.set(None if deadline is None else lambda: deadline - clock.monotonic())
        try:
            status, headers, pieces, close = self._open(step)
            try:
                if isinstance(pieces, bytes):
                    if len(pieces) > self._cap:
                        raise TooLarge
                    return Reply(status, headers, pieces)
                reader = BodyReader(headers, self._cap)
                for piece in pieces:
                    reader.feed(piece)
                    if deadline is not None and clock.monotonic() >= deadline:
                        raise _Expired
                return Reply(status, headers, reader.finish())
            finally:
                close()
        except _ANY as error:
            return _fault(error, step, clock, status, headers, reader.received if reader is not None else b"")
        finally:
            _left.reset(token)

    def _open(self, step: Send) -> tuple[int, Headers, Iterable[bytes] | bytes, Callable[[], None]]:
        timeouts = _timeouts(step, self._clock)
        if self._client is None:
            answer = self._pool(step.request.base).handle_request(_core_request(step, timeouts))
            stream: Any = answer.stream
            return answer.status, _pairs(answer.headers), stream, getattr(stream, "close", _nothing)
        client, request = self._client, step.request
        made = client.build_request(
            request.method,
            request.url,
            headers=list(request.headers),
            content=request.body,
            timeout=httpx2.Timeout(**timeouts),
        )
        response = client.send(made, stream=True, follow_redirects=False)
        ready = response.content if response.is_stream_consumed else response.iter_raw()
        return response.status_code, _pairs(response.headers.raw), ready, response.close

    def _pool(self, base: str) -> httpcore2.ConnectionPool:
        proxy = _proxy(base, self._trust_env)
        key = "" if proxy is None else str(proxy.url)
        with self._lock:
            if self._process != os.getpid():  # a forked child must not use its parent's connections
                self._pools, self._process = {}, os.getpid()
            pool = self._pools.get(key)
            if pool is None:
                options = _pool_options(self._trust_env)
                pool = self._pools[key] = httpcore2.ConnectionPool(proxy=proxy, network_backend=_Backend(), **options)
            return pool

    def close(self) -> None:
        """Close the connections; those of a client that was passed in stay open."""
        with self._lock:
            pools, self._pools = list(self._pools.values()), {}
        for pool in pools:
            pool.close()


def _nothing() -> None:
    pass


# -- async --------------------------------------------------------------------------------------------------------------------


class AsyncTransport:
    """Sends requests from tasks of one event loop."""

    def __init__(self, clock: Clock, cap: int, *, trust_env: bool, client: httpx2.AsyncClient | None) -> None:
        self._clock, self._cap, self._trust_env = clock, cap, trust_env
        self._client = client
        self._pools: dict[str, httpcore2.AsyncConnectionPool] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, step: Send) -> Reply | Fault:
        """Send a request and read its answer."""
        loop = asyncio.get_running_loop()
        if self._client is None and self._loop is not loop:
            if self._pools:
                return Fault("connect", "this client was used in another event loop; make one for each", False)
            self._loop = loop
        clock, deadline = self._clock, step.deadline
        partial = _Partial()
        left = None if deadline is None else max(0.0, deadline - clock.monotonic())
        limit = asyncio.timeout(left)
        try:
            async with limit:
                return await self._exchange(step, partial)
        except _ANY as error:
            reason = _Expired() if limit.expired() else error
            return _fault(reason, step, clock, partial.status, partial.headers, partial.body)

    async def _exchange(self, step: Send, partial: _Partial) -> Reply:
        partial.status, partial.headers, pieces, close = await self._open(step)
        try:
            if isinstance(pieces, bytes):
                if len(pieces) > self._cap:
                    raise TooLarge
                return Reply(partial.status, partial.headers, pieces)
            partial.reader = reader = BodyReader(partial.headers, self._cap)
            async for piece in pieces:
                reader.feed(piece)
            return Reply(partial.status, partial.headers, reader.finish())
        finally:
            await close()

    async def _open(self, step: Send) -> tuple[int, Headers, AsyncIterator[bytes] | bytes, Callable[[], Any]]:
        timeouts = _timeouts(step, self._clock)
        if self._client is None:
            answer = await self._pool(step.request.base).handle_async_request(_core_request(step, timeouts))
            stream: Any = answer.stream
            return answer.status, _pairs(answer.headers), stream, getattr(stream, "aclose", _anothing)
        client, request = self._client, step.request
        made = client.build_request(
            request.method,
            request.url,
            headers=list(request.headers),
            content=request.body,
            timeout=httpx2.Timeout(**timeouts),
        )
        response = await client.send(made, stream=True, follow_redirects=False)
        ready = response.content if response.is_stream_consumed else response.aiter_raw()
        return response.status_code, _pairs(response.headers.raw), ready, response.aclose

    def _pool(self, base: str) -> httpcore2.AsyncConnectionPool:
        proxy = _proxy(base, self._trust_env)
        key = "" if proxy is None else str(proxy.url)
        pool = self._pools.get(key)
        if pool is None:
            pool = self._pools[key] = httpcore2.AsyncConnectionPool(proxy=proxy, **_pool_options(self._trust_env))
        return pool

    async def close(self) -> None:
        """Close the connections; those of a client that was passed in stay open."""
        pools, self._pools = list(self._pools.values()), {}
        for pool in pools:
            await pool.aclose()


class _Partial:
    """What has come of an answer so far."""

    status: int | None = None
    headers: Headers = Headers()
    reader: BodyReader | None = None

    @property
    def body(self) -> bytes:
        return self.reader.received if self.reader is not None else b""


async def _anothing() -> None:
    pass
