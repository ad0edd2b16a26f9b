"""Sending one request and receiving its response, in both flavors.

A client's own transport uses the connection pools of httpcore2 directly, for two reasons: nothing logs its URLs, and in
the sync flavor its network backend limits each read and write to the time that is left, so that the deadline also ends
a slow, dripping response. In the async flavor the event loop does. A client of the user (``http_client=``) keeps its
own logging and transport; in the sync flavor, its deadline is checked between pieces of the body.
"""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

import httpx2

from ..config import Settings
from ..effects import Fault, Send
from ..redaction import install_log_filter
from ..request import Request
from ..response import Headers, Response
from .reception import (
    WITH_BODY,
    AttemptState,
    DeadlineReachedError,
    Opened,
    Reception,
    current_attempt,
    request_content,
)

if TYPE_CHECKING:
    import httpcore2


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
        reception = Reception(effect, clock, self._settings.max_body, own_pool=self._client is None)
        token = current_attempt.set(reception.attempt)
        try:
            opened = self._open(effect, reception.attempt)
            try:
                if (whole := reception.whole(opened)) is not None:
                    return whole
                reader = reception.begin(opened)
                for piece in opened.body:
                    reader.feed(piece)
                    if deadline is not None and clock.monotonic() >= deadline:
                        raise DeadlineReachedError
                return reception.finish(opened, reader)
            finally:
                opened.close()
        except Exception as error:
            if (fault := reception.fault(error)) is None:
                raise
            return fault
        finally:
            current_attempt.reset(token)

    def close(self) -> None:
        """Close the client's own connections."""
        with self._lock:
            self._closed = True
            _close(self._pools, self._process)

    def _open(self, effect: Send, attempt: AttemptState) -> Opened:
        timeouts = timeouts_of(effect, attempt)
        if self._client is None:
            from .httpcore_backend import core_request

            own = self._pool(effect.request.base).handle_request(core_request(effect, timeouts, asynchronous=False))
            return Opened(own.status, received_headers(own.headers), own.stream, own.close, own)
        request = client_request(self._client, effect.request, timeouts)
        attempt.mark_sent()
        response = self._client.send(request, stream=True, follow_redirects=False)
        body = response.content if response.is_stream_consumed else response.iter_raw()
        return Opened(response.status_code, received_headers(response.headers.raw), body, response.close)

    def _pool(self, base: str) -> httpcore2.ConnectionPool:
        import httpcore2

        from .httpcore_backend import Backend, pool_options, proxy_for

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


# -- requests ---------------------------------------------------------------------------------------------------------


def timeouts_of(effect: Send, attempt: AttemptState) -> dict[str, float | None]:
    """Return the time limits of each step, none longer than the time that is left."""
    limits, left = effect.limits, attempt.limited(None)
    steps = {"connect": limits.connect, "read": limits.read, "write": limits.write, "pool": limits.pool}
    if left is None:
        return steps
    return {name: left if limit is None or left < limit else limit for name, limit in steps.items()}


def received_headers(raw: Iterable[tuple[bytes, bytes]]) -> Headers:
    """Return headers as text."""
    return Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in raw])


def client_request(
    client: httpx2.Client | httpx2.AsyncClient, request: Request, timeouts: dict[str, float | None]
) -> httpx2.Request:
    """Return a request for the user's client, with the headers, cookies and parameters of that client."""
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
    if (body or method in WITH_BODY) and names.isdisjoint(_FRAMING):
        headers.append((b"Content-Length", b"%d" % len(body or b"")))
    if b"host" not in names:
        headers.insert(0, (b"Host", url.netloc))
    ready = httpx2.Request(method, url, headers=headers, stream=httpx2.ByteStream(body or b""), extensions=extensions)
    ready.read()
    return ready


_FRAMING = frozenset((b"content-length", b"transfer-encoding"))


@lru_cache(maxsize=32)
def _parsed(url: str) -> httpx2.URL:
    """Parse a URL; programs use the same few many times."""
    return httpx2.URL(url)
