"""The clients' own connections, on the connection pools of httpcore2.

Everything that depends on httpcore2 or h11 beyond their public API is in this file: see `close_if_trailing_data`.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import re
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import cache
from typing import Any, cast
from urllib.parse import urlsplit

import httpcore2
import httpx2

from ..effects import Send
from .proxies import proxy_url
from .reception import WITH_BODY, UnusableProxyError, current_attempt, request_content

MAX_CONNECTIONS = 100
IDLE_CONNECTIONS, IDLE_SECONDS = 20, 5.0

_logger = logging.getLogger("workorders_runtime")


_ADDRESS = re.compile(r"[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.%]*")


def _limited(timeout: float | None) -> float | None:
    attempt = current_attempt.get()
    return timeout if attempt is None else attempt.limited(timeout)


def _mark_sent() -> None:
    if (attempt := current_attempt.get()) is not None:
        attempt.mark_sent()


_HEAD_STEP, _MAX_HEAD = 16 * 1024, 128 * 1024
"""Bytes of the head of a response, with the interim responses before it, that are read at a time and in all."""


def _step(max_bytes: int) -> int:
    attempt = current_attempt.get()
    return max_bytes if attempt is None or attempt.before_head is None else min(max_bytes, _HEAD_STEP)


def _counted(data: bytes) -> bytes:
    """Count what is received before the head of the response is complete.

    Raises:
        RemoteProtocolError: It is too much, such as a flood of interim responses.
    """
    attempt = current_attempt.get()
    if attempt is not None and attempt.before_head is not None:
        attempt.before_head += len(data)
        if attempt.before_head > _MAX_HEAD:
            raise httpcore2.RemoteProtocolError
    return data


# -- network streams --------------------------------------------------------------------------------------------------
#
# A server may reject a large request before it has read all of it, such as with status 413. During large writes the
# streams therefore watch for a response, keep it for the next read, and raise `WriteError`: httpcore2 then stops
# writing and reads the response.

_WATCHED_SIZE = 16 * 1024
"""Writes of more bytes are watched; a sync stream writes as many at a time."""
_INTERIM = b"HTTP/1.1 1"
"""An interim response (status 1xx) does not end the request."""


class _Early:
    """The beginning of a response that was received while the request was being written."""

    def __init__(self) -> None:
        self._data = b""

    def __bool__(self) -> bool:
        return bool(self._data)

    def keep(self, data: bytes) -> None:
        """Keep what was received.

        Raises:
            WriteError: It is a final response, or the end of the connection.
        """
        self._data = data
        if not data.startswith(_INTERIM):
            raise httpcore2.WriteError

    def take(self, max_bytes: int) -> bytes:
        """Return the first bytes and forget them."""
        taken, self._data = self._data[:max_bytes], self._data[max_bytes:]
        return taken


class _Stream(httpcore2.NetworkStream):
    """A stream whose reads and writes end at the deadline of the current attempt."""

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream
        self._process = os.getpid()
        self._early = _Early()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        max_bytes = _step(max_bytes)
        return _counted(self._early.take(max_bytes) or self._stream.read(max_bytes, _limited(timeout)))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        timeout = _limited(timeout)
        _mark_sent()
        if len(buffer) <= _WATCHED_SIZE:
            self._stream.write(buffer, timeout)
            return
        view = memoryview(buffer)
        for start in range(0, len(buffer), _WATCHED_SIZE):
            if not self._early:
                self._await_writable(_limited(timeout))
            self._stream.write(cast(bytes, view[start : start + _WATCHED_SIZE]), _limited(timeout))

    def _await_writable(self, timeout: float | None) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._stream.get_extra_info("socket"), selectors.EVENT_READ | selectors.EVENT_WRITE)
            ready = selector.select(timeout)
        if not ready:
            raise httpcore2.WriteTimeout
        if ready[0][1] & selectors.EVENT_READ:
            try:
                received = self._stream.read(_WATCHED_SIZE, 0.001)
            except httpcore2.ReadTimeout:  # data of TLS itself
                return
            except httpcore2.ReadError:
                raise httpcore2.WriteError from None
            self._early.keep(received)

    def close(self) -> None:
        if self._process == os.getpid() and (open_socket := self._stream.get_extra_info("socket")) is not None:
            with contextlib.suppress(OSError):  # wakes a thread that waits for the response
                socket.socket.shutdown(open_socket, socket.SHUT_RDWR)
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, _limited(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


_FAIR_SHARE = 1.0
"""Seconds that each address of a host gets at least, while there is time."""


class Backend(httpcore2.SyncBackend):
    """Opens streams that keep to the deadline; the name lookup and all addresses of a host share one limit."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore2.NetworkStream:
        limit = _limited(timeout)
        end = None if limit is None else self._monotonic() + limit
        addresses = _addresses(host, port, limit)
        for index, address in enumerate(addresses):
            left = None if end is None else end - self._monotonic()
            if left is not None and left <= 0:
                break
            share = None if left is None else min(left, max(left / (len(addresses) - index), _FAIR_SHARE))
            try:
                return _Stream(super().connect_tcp(address, port, share, local_address, socket_options))
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                if index == len(addresses) - 1:
                    raise
        raise httpcore2.ConnectTimeout


def _addresses(host: str, port: int, limit: float | None) -> list[str]:
    """Look up the addresses of a host; the system's lookup has no limit of its own, so it runs in a thread.

    Raises:
        ConnectError: There is no such host.
        ConnectTimeout: The lookup took too long.
    """
    found: Future[list[Any]] = Future()

    def look_up() -> None:
        try:
            found.set_result(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except Exception as error:
            found.set_exception(error)

    if _ADDRESS.fullmatch(host):
        return [host]
    threading.Thread(target=look_up, name="name lookup", daemon=True).start()
    try:
        entries = found.result(limit)
    except TimeoutError:
        raise httpcore2.ConnectTimeout from None
    except (OSError, UnicodeError) as error:
        raise httpcore2.ConnectError(error) from error
    return list(
        dict.fromkeys(f"{entry[4][0]}%{entry[4][3]}" if entry[4][3:] > (0,) else entry[4][0] for entry in entries)
    )


class _AsyncStream(httpcore2.AsyncNetworkStream):
    """A stream that tracks whether anything was sent; the event loop enforces the deadline."""

    def __init__(self, stream: httpcore2.AsyncNetworkStream) -> None:
        self._stream = stream
        self._early = _Early()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        max_bytes = _step(max_bytes)
        return _counted(self._early.take(max_bytes) or await self._stream.read(max_bytes, timeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        _mark_sent()
        if len(buffer) <= _WATCHED_SIZE or self._early:
            await self._stream.write(buffer, timeout)
            return
        reading = asyncio.ensure_future(self._stream.read(_WATCHED_SIZE))
        idle = 0
        while idle < 3 and not reading.done():  # what has arrived is read first: a failed write would discard it
            idle = 0 if self._stream.get_extra_info("is_readable") else idle + 1
            await asyncio.sleep(0)
        writing = asyncio.ensure_future(self._stream.write(buffer, timeout))
        try:
            await asyncio.wait((reading, writing), return_when=asyncio.FIRST_COMPLETED)
            if reading.done():
                if reading.exception() is not None:
                    raise httpcore2.WriteError
                self._early.keep(reading.result())
            await writing
        finally:
            reading.cancel()
            writing.cancel()
            await asyncio.gather(reading, writing, return_exceptions=True)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.AsyncNetworkStream:
        try:
            return _AsyncStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))
        except BaseException:  # a cancelled handshake would leave its connection open
            await self._stream.aclose()
            raise

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class AsyncBackend(httpcore2.AsyncNetworkBackend):
    """Opens streams that track whether anything was sent."""

    def __init__(self) -> None:
        self._backend = cast(httpcore2.AsyncNetworkBackend, httpcore2.AnyIOBackend())

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore2.AsyncNetworkStream:
        connecting = asyncio.ensure_future(
            self._backend.connect_tcp(host, port, timeout, local_address, socket_options)
        )
        try:
            return _AsyncStream(await asyncio.shield(connecting))
        except asyncio.CancelledError:
            connecting.add_done_callback(_close_unused)
            raise


_closing = set[asyncio.Task[None]]()


def _close_unused(connecting: asyncio.Task[httpcore2.AsyncNetworkStream]) -> None:
    """Close a connection whose call was cancelled: anyio before 4.16 would leave it open."""
    if not connecting.cancelled() and connecting.exception() is None:
        closing = asyncio.ensure_future(connecting.result().aclose())
        _closing.add(closing)
        closing.add_done_callback(_closing.discard)


# -- pools and requests -----------------------------------------------------------------------------------------------


def proxy_for(base: str, trust_env: bool) -> httpcore2.Proxy | None:
    """Return the proxy that the environment defines for a base URL.

    Raises:
        UnusableProxyError: There is one, but it cannot be used.
    """
    if not trust_env:
        return None
    try:
        url = proxy_url(base)
        proxy = None if url is None else httpx2.Proxy(url)
    except (ValueError, httpx2.InvalidURL) as error:
        raise UnusableProxyError(str(error)) from None
    if proxy is None:
        return None
    origin = httpcore2.URL(scheme=proxy.url.raw_scheme, host=proxy.url.raw_host, port=proxy.url.port, target=b"/")
    return httpcore2.Proxy(url=origin, auth=proxy.raw_auth)


@cache
def _default_ssl_context() -> ssl.SSLContext:
    """Load the certificates of the operating system once for all clients: it takes longer than a call."""
    return httpx2.create_ssl_context(trust_env=False)


def pool_options(trust_env: bool) -> dict[str, Any]:
    """Return the arguments of a connection pool."""
    return {
        "ssl_context": httpx2.create_ssl_context(trust_env=True) if trust_env else _default_ssl_context(),
        "max_connections": MAX_CONNECTIONS,
        "max_keepalive_connections": IDLE_CONNECTIONS,
        "keepalive_expiry": IDLE_SECONDS,
    }


def core_request(effect: Send, timeouts: dict[str, float | None], *, asynchronous: bool) -> httpcore2.Request:
    """Return a request for a connection pool."""
    request = effect.request
    parts = urlsplit(request.base)
    headers = [(b"Host", parts.netloc.encode("ascii"))]
    headers += [(name.encode("ascii"), value.encode("latin-1")) for name, value in request.headers]
    body, length = request.body, None
    if body is not None and not isinstance(body, bytes):
        length = body.length
        headers.append((b"Transfer-Encoding", b"chunked") if length is None else (b"Content-Length", b"%d" % length))
    elif body is not None or request.method in WITH_BODY:
        headers.append((b"Content-Length", str(len(body or b"")).encode()))
    target = request.url[len(f"{parts.scheme}://{parts.netloc}") :] or "/"
    host = (parts.hostname or "").encode("ascii")
    url = httpcore2.URL(scheme=parts.scheme, host=host, port=parts.port, target=target.encode("ascii"))
    content = request_content(request, length, asynchronous=asynchronous)
    return httpcore2.Request(request.method, url, headers=headers, content=content, extensions={"timeout": timeouts})


# -- beyond the public API --------------------------------------------------------------------------------------------


def close_if_trailing_data(response: httpcore2.Response) -> None:
    """Close a connection that received more data than its response: the rest would be read as the next response.

    httpcore2 has no public access to the state of a connection. Without it, this check is skipped.
    """
    extensions = cast("dict[str, Any]", response.extensions)  # pyright: ignore[reportUnknownMemberType]
    if extensions.get("http_version") not in (b"HTTP/1.0", b"HTTP/1.1"):
        return
    stream: Any = response.stream
    try:
        state = stream._stream._connection._h11_state
        trailing, _ = state.trailing_data
        if trailing:
            state.send_failed()
    except (AttributeError, TypeError, ValueError):
        _log_missing_state()


@cache
def _log_missing_state() -> None:
    _logger.warning(
        "This version of httpcore2 or h11 does not show whether a server sent data after a response. "
        "Connections are reused without this check. Install a version of workorders-runtime that supports it."
    )
