"""Sending one request and receiving its response, in both flavors.

A client's own transport uses the connection pools of httpcore2 directly, for two reasons: nothing logs its URLs, and in
the sync flavor its network backend limits each read and write to the time that is left, so that the deadline also ends
a slow, dripping response. In the async flavor the event loop does. A client of the user (``http_client=``) keeps its
own logging and transport; in the sync flavor, its deadline is checked between pieces of the body.
"""

from __future__ import annotations

import asyncio
import os
import socket
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import httpcore2
import httpx2

from ..config import Clock, Settings
from ..effects import Fault, FaultKind, Send
from ..redaction import install_log_filter
from ..request import Request
from ..response import BodyReader, BodyWriter, EncodingError, Headers, Response, TooLargeError
from .httpcore_backend import (
    AsyncBackend,
    AttemptState,
    Backend,
    DeadlineReachedError,
    UnusableProxyError,
    close_if_trailing_data,
    core_request,
    current_attempt,
    pool_options,
    proxy_for,
    request_content,
)
from .multipart import FileChangedError
from .tls_errors import tls_failure

_PIECES_AT_ONCE = 256
"""Pieces of a body after which an event loop can run other tasks."""


@dataclass(slots=True)
class _Opened:
    """A response whose headers have been received."""

    status: int
    headers: Headers
    body: Any
    """Pieces to iterate over, or bytes if a client of the user has read and decoded them already."""
    close: Callable[[], Any]
    own: httpcore2.Response | None = None
    """The response of an own connection pool."""


class _Reception:
    """Receives a response; keeps what has been received if it is interrupted."""

    def __init__(self, effect: Send, clock: Clock, limit: int, *, own_pool: bool) -> None:
        self._effect, self._clock, self._limit = effect, clock, limit
        self.attempt = AttemptState(clock, effect.deadline, effect.on_sent, tracks_bytes_sent=own_pool)
        self._status: int | None = None
        self._headers = Headers()
        self._reader: BodyReader | None = None

    def whole(self, opened: _Opened) -> Response | None:
        """Return the response if a client of the user has read its body already, and there is nothing to check."""
        body = opened.body
        if not isinstance(body, bytes) or self._effect.sink is not None or len(body) > self._limit:
            return None
        return Response(opened.status, opened.headers, body)

    def begin(self, opened: _Opened) -> BodyReader:
        """Start reading the body; that of a successful download is passed on at once."""
        self._status, self._headers = opened.status, opened.headers
        headers = Headers() if isinstance(opened.body, bytes) else opened.headers
        sink = self._effect.sink
        if sink is None or not 200 <= opened.status < 300:
            self._reader = BodyReader(headers, self._limit)
        else:
            sink.begin()
            self._reader = BodyWriter(headers, sink.limit, sink.write)
        return self._reader

    def finish(self, opened: _Opened, reader: BodyReader) -> Response:
        """Return the complete response."""
        if opened.own is not None:
            close_if_trailing_data(opened.own)
            headers = opened.headers
            framed = "content-length" in headers or "chunked" in headers.get("transfer-encoding", "").lower()
            if self._effect.sink is not None and not framed:  # a lost connection would look like the end of the file
                raise httpcore2.RemoteProtocolError
        return Response(opened.status, opened.headers, reader.finish())

    def fault(self, error: BaseException) -> Fault:
        """Return the fault of an error that interrupted the attempt.

        Texts of other libraries are not repeated: they may contain headers or URLs.
        """
        before_sending = _CONNECT_ERRORS if self.attempt.tracks_bytes_sent else (*_CONNECT_ERRORS, *_LOCAL_ERRORS)
        sent = self.attempt.sent and not isinstance(error, before_sending)
        deadline = self._effect.deadline
        late = deadline is not None and self._clock.monotonic() >= deadline - 0.005
        if late and isinstance(error, _TIMEOUTS):
            error = DeadlineReachedError()
        rule = next((rule for rule in _FAULT_RULES if isinstance(error, rule.errors)), _LOST)
        kind, text = rule.kind if sent else rule.kind_if_not_sent, rule.text
        if isinstance(error, _CONNECT_ERRORS) and (failure := tls_failure(_causes(error))) is not None:
            kind, text = "tls", failure
        elif isinstance(error, EncodingError | UnusableProxyError):
            text = str(error)
        elif text == _NO_CONNECTION:
            text = next((text for causes, text in _CONNECT_CAUSES if _caused_by(error, causes)), text)
        elif kind == "large" and self._effect.sink is not None:
            text = "the body is larger than max_size"
        received = b"" if self._reader is None else self._reader.received
        return Fault(kind, text, sent, self._status, self._headers, received)


# -- sync -------------------------------------------------------------------------------------------------------------


class SyncTransport:
    """Sends requests from threads."""

    def __init__(self, settings: Settings, client: httpx2.Client | None) -> None:
        self._settings, self._client = settings, client
        self._lock = threading.Lock()
        self._pools: dict[str, httpcore2.ConnectionPool] = {}
        self._process = os.getpid()
        self._closed = False
        weakref.finalize(self, _close, self._pools, self._process)
        install_log_filter()

    def send(self, effect: Send) -> Response | Fault:
        """Send a request and receive its response."""
        clock, deadline = self._settings.clock, effect.deadline
        reception = _Reception(effect, clock, self._settings.max_body, own_pool=self._client is None)
        token = current_attempt.set(reception.attempt)
        try:
            opened = self._open(effect, reception.attempt)
            try:
                if (whole := reception.whole(opened)) is not None:
                    return whole
                reader = reception.begin(opened)
                if isinstance(opened.body, bytes):
                    reader.feed(opened.body)
                    return reception.finish(opened, reader)
                for piece in opened.body:
                    reader.feed(piece)
                    if deadline is not None and clock.monotonic() >= deadline:
                        raise DeadlineReachedError
                return reception.finish(opened, reader)
            finally:
                opened.close()
        except _ERRORS as error:
            return reception.fault(error)
        finally:
            current_attempt.reset(token)

    def close(self) -> None:
        """Close the client's own connections."""
        with self._lock:
            self._closed = True
            _close(self._pools, self._process)

    def _open(self, effect: Send, attempt: AttemptState) -> _Opened:
        timeouts = _timeouts(effect, attempt)
        if self._client is None:
            own = self._pool(effect.request.base).handle_request(core_request(effect, timeouts, asynchronous=False))
            return _Opened(own.status, _headers(own.headers), own.stream, own.close, own)
        request = _client_request(self._client, effect.request, timeouts)
        attempt.mark_sent()
        response = self._client.send(request, stream=True, follow_redirects=False)
        body = response.content if response.is_stream_consumed else response.iter_raw()
        return _Opened(response.status_code, _headers(response.headers.raw), body, response.close)

    def _pool(self, base: str) -> httpcore2.ConnectionPool:
        proxy = proxy_for(base, self._settings.trust_env)
        key = "" if proxy is None else str(proxy.url)
        with self._lock:
            if self._closed:
                raise httpcore2.ConnectError
            pool = self._pools.get(key)
            if pool is None:
                options = pool_options(self._settings.trust_env)
                pool = self._pools[key] = httpcore2.ConnectionPool(proxy=proxy, network_backend=Backend(), **options)
            return pool


def _close(pools: dict[str, httpcore2.ConnectionPool], process: int) -> None:
    """Close connection pools; a forked child does not close those of its parent."""
    while pools and process == os.getpid():
        pools.popitem()[1].close()


# -- async ------------------------------------------------------------------------------------------------------------


class AsyncTransport:
    """Sends requests from tasks of one event loop."""

    def __init__(self, settings: Settings, client: httpx2.AsyncClient | None) -> None:
        self._settings, self._client = settings, client
        self._pools: dict[str, httpcore2.AsyncConnectionPool] = {}
        self._loops: list[asyncio.AbstractEventLoop] = []
        weakref.finalize(self, _abandon, self._pools, self._loops)
        install_log_filter()

    async def send(self, effect: Send) -> Response | Fault:
        """Send a request and receive its response."""
        loop = asyncio.get_running_loop()
        if self._client is None and loop not in self._loops:
            if self._pools:
                text = "this client was used in another event loop; create one client for each event loop"
                return Fault("connect", text, False)
            self._loops[:] = [loop]
        clock, deadline = self._settings.clock, effect.deadline
        reception = _Reception(effect, clock, self._settings.max_body, own_pool=self._client is None)
        timeout = asyncio.timeout(None if deadline is None else max(0.0, deadline - clock.monotonic()))
        token = current_attempt.set(reception.attempt)
        try:
            async with timeout:
                return await self._receive(effect, reception)
        except _ERRORS as error:
            return reception.fault(DeadlineReachedError() if timeout.expired() else error)
        finally:
            current_attempt.reset(token)

    async def close(self) -> None:
        """Close the client's own connections."""
        if asyncio.get_running_loop() in self._loops:
            await _aclose(self._pools)
        else:
            _abandon(self._pools, self._loops)

    async def _receive(self, effect: Send, reception: _Reception) -> Response:
        opened = await self._open(effect, reception.attempt)
        try:
            if (whole := reception.whole(opened)) is not None:
                return whole
            reader = reception.begin(opened)
            if isinstance(opened.body, bytes):
                reader.feed(opened.body)
                return reception.finish(opened, reader)
            pieces = 0
            async for piece in opened.body:
                pieces += 1
                if pieces % _PIECES_AT_ONCE == 0:
                    await asyncio.sleep(0)  # small chunks arrive together, and none of them is waited for
                if reader.takes_long(piece):
                    await asyncio.to_thread(reader.feed, piece)
                else:
                    reader.feed(piece)
            return reception.finish(opened, reader)
        finally:
            await opened.close()

    async def _open(self, effect: Send, attempt: AttemptState) -> _Opened:
        timeouts = _timeouts(effect, attempt)
        if self._client is None:
            own_request = core_request(effect, timeouts, asynchronous=True)
            own = await self._pool(effect.request.base).handle_async_request(own_request)
            return _Opened(own.status, _headers(own.headers), own.stream, own.aclose, own)
        request = _client_request(self._client, effect.request, timeouts)
        attempt.mark_sent()
        response = await self._client.send(request, stream=True, follow_redirects=False)
        body = response.content if response.is_stream_consumed else response.aiter_raw()
        return _Opened(response.status_code, _headers(response.headers.raw), body, response.aclose)

    def _pool(self, base: str) -> httpcore2.AsyncConnectionPool:
        proxy = proxy_for(base, self._settings.trust_env)
        key = "" if proxy is None else str(proxy.url)
        pool = self._pools.get(key)
        if pool is None:
            pool = self._pools[key] = httpcore2.AsyncConnectionPool(
                proxy=proxy, network_backend=AsyncBackend(), **pool_options(self._settings.trust_env)
            )
        return pool


async def _aclose(pools: dict[str, httpcore2.AsyncConnectionPool]) -> None:
    while pools:
        await pools.popitem()[1].aclose()


def _abandon(pools: dict[str, httpcore2.AsyncConnectionPool], loops: list[asyncio.AbstractEventLoop]) -> None:
    """Close connection pools from outside their event loop, if it is running."""
    open_pools = dict(pools)
    pools.clear()
    for loop in loops if open_pools else ():
        if loop.is_running():
            asyncio.run_coroutine_threadsafe(_aclose(open_pools), loop)


# -- requests ---------------------------------------------------------------------------------------------------------


def _timeouts(effect: Send, attempt: AttemptState) -> dict[str, float | None]:
    limits, left = effect.limits, attempt.limited(None)
    steps = {"connect": limits.connect, "read": limits.read, "write": limits.write, "pool": limits.pool}
    if left is None:
        return steps
    return {name: left if limit is None or left < limit else limit for name, limit in steps.items()}


def _headers(raw: Iterable[tuple[bytes, bytes]]) -> Headers:
    return Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in raw])


def _client_request(
    client: httpx2.Client | httpx2.AsyncClient, request: Request, timeouts: dict[str, float | None]
) -> httpx2.Request:
    """Return a request for a client of the user, with the headers, cookies and parameters of that client."""
    method, body = request.method, request.body
    headers = [(name.encode("ascii"), value.encode("latin-1")) for name, value in request.headers]
    length = None if body is None or isinstance(body, bytes) else body.length
    if length is not None:
        headers.append((b"Content-Length", b"%d" % length))
    if len(client.cookies) or len(client.params):
        content = request_content(request, length, asynchronous=isinstance(client, httpx2.AsyncClient))
        timeout = httpx2.Timeout(**timeouts)
        return client.build_request(method, request.url, headers=headers, content=content, timeout=timeout)
    present = {name.lower() for name, _ in headers}
    headers += [pair for pair in client.headers.raw if pair[0].lower() not in present]
    url, extensions = _parsed(request.url), {"timeout": timeouts}
    if body is not None and not isinstance(body, bytes):
        content = request_content(request, length, asynchronous=isinstance(client, httpx2.AsyncClient))
        return httpx2.Request(method, url, headers=headers, content=content, extensions=extensions)
    names = {name.lower() for name, _ in headers}
    if (body or method in _WITH_BODY) and names.isdisjoint(_FRAMING):
        headers.append((b"Content-Length", b"%d" % len(body or b"")))
    if b"host" not in names:
        headers.insert(0, (b"Host", url.netloc))
    ready = httpx2.Request(method, url, headers=headers, stream=httpx2.ByteStream(body or b""), extensions=extensions)
    ready.read()
    return ready


_WITH_BODY = frozenset(("POST", "PUT", "PATCH", "QUERY"))
_FRAMING = frozenset((b"content-length", b"transfer-encoding"))


@lru_cache(maxsize=32)
def _parsed(url: str) -> httpx2.URL:
    """Parse a URL; programs use the same few many times."""
    return httpx2.URL(url)


# -- faults -----------------------------------------------------------------------------------------------------------


class _FaultRule(NamedTuple):
    """What an error means; the first rule that matches applies."""

    errors: tuple[type[BaseException], ...]
    kind: FaultKind
    kind_if_not_sent: FaultKind
    text: str


_POOL_ERRORS = (httpx2.PoolTimeout, httpcore2.PoolTimeout)
_CONNECT_ERRORS = (
    *_POOL_ERRORS,
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.ProxyError,
    httpcore2.ConnectError,
    httpcore2.ConnectTimeout,
    httpcore2.ProxyError,
)
_READ_ERRORS = (httpx2.ReadTimeout, httpx2.WriteTimeout, httpcore2.ReadTimeout, httpcore2.WriteTimeout)
_LOCAL_ERRORS = (
    httpx2.LocalProtocolError,
    httpx2.UnsupportedProtocol,
    httpx2.InvalidURL,
    httpcore2.LocalProtocolError,
    httpcore2.UnsupportedProtocol,
)
_TIMEOUTS = (*_CONNECT_ERRORS, *_READ_ERRORS, TimeoutError)
_ERRORS = (
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
    UnicodeError,  # a host name that cannot be looked up
    TooLargeError,
    EncodingError,
    DeadlineReachedError,
    UnusableProxyError,
)
_NO_CONNECTION = "no connection"
_CONNECT_CAUSES: tuple[tuple[tuple[type[BaseException], ...], str], ...] = (
    ((socket.gaierror,), "host not found"),
    ((ConnectionRefusedError,), "connection refused"),
    ((httpx2.ConnectTimeout, httpcore2.ConnectTimeout, TimeoutError), "connection timed out"),
)
_FAULT_RULES = (
    _FaultRule((TooLargeError,), "large", "large", "the body is larger than max_body"),
    _FaultRule((EncodingError, httpx2.DecodingError), "encoding", "encoding", "corrupt compressed body"),
    _FaultRule((DeadlineReachedError,), "deadline", "deadline", "the call timed out"),
    _FaultRule((FileChangedError,), "lost", "connect", "a file could not be read, or changed while it was sent"),
    _FaultRule((UnusableProxyError,), "connect", "connect", "the proxy cannot be used"),
    _FaultRule(_POOL_ERRORS, "connect", "connect", "no free connection in the pool"),
    _FaultRule(_CONNECT_ERRORS, "connect", "connect", _NO_CONNECTION),
    _FaultRule(_LOCAL_ERRORS, "lost", "connect", "the request could not be written"),
    _FaultRule(_READ_ERRORS, "read", "read", "the server did not respond in time"),
)
_LOST = _FaultRule((), "lost", "lost", "the connection was lost before the response was complete")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    count = 0
    while error is not None and count < 8:
        yield error
        wrapped = error.args[0] if error.args and isinstance(error.args[0], BaseException) else None
        error, count = wrapped or error.__cause__, count + 1


def _caused_by(error: BaseException, causes: tuple[type[BaseException], ...]) -> bool:
    return any(isinstance(each, causes) for each in _causes(error))
