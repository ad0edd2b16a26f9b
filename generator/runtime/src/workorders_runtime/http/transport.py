"""Sending one request and collecting its answer, in two colours.

A client's own transport stands directly on httpcore2's connection pool: nothing logs its URLs, and in the sync colour
its network backend gives each read and write only the time that is left, so that a dripping answer ends at the deadline
too. In the async colour the event loop ends it. A client that the user passes in (``http_client=``) keeps its own
logging and transport; in the sync colour its deadline is looked at between pieces of the body.
"""

from __future__ import annotations

import asyncio
import os
import threading
import weakref
from collections.abc import AsyncIterator, Callable, Iterable
from functools import lru_cache
from typing import Any

import httpcore2
import httpx2

from ..config import Clock
from ..effects import Fault, Send
from ..quiet import quieten
from ..request import Request
from ..response import BodyReader, BodyWriter, Headers, Reply
from .httpcore_backend import (
    ERRORS,
    content_of,
    core_request,
    fault_of,
    pairs,
    pool_options,
    proxy_for,
    refuse_more,
    timeouts,
)
from .streams import AsyncBackend, Backend, ExpiredError, Passage, under_way

__all__ = ["AsyncTransport", "SyncTransport"]


class SyncTransport:
    """Sends requests from threads."""

    def __init__(self, clock: Clock, cap: int, *, trust_env: bool, client: httpx2.Client | None) -> None:
        self._clock, self._cap, self._trust_env = clock, cap, trust_env
        self._client = client
        self._lock = threading.Lock()
        self._pools: dict[str, httpcore2.ConnectionPool] = {}
        self._process = os.getpid()
        self._closed = False
        weakref.finalize(self, _close, self._pools, self._process)
        quieten()

    def send(self, step: Send) -> Reply | Fault:
        """Send a request and read its answer."""
        clock, deadline = self._clock, step.deadline
        status: int | None = None
        headers = Headers()
        reader: BodyReader | None = None
        passage = Passage(clock, deadline, exact=self._client is None)
        token = under_way.set(passage)
        try:
            status, headers, pieces, close = self._open(step, passage)
            if isinstance(pieces, bytes):
                return Reply(status, headers, _whole(step, status, pieces, self._cap))
            try:
                reader = _reader(step, status, headers, self._cap)
                for piece in pieces:
                    reader.feed(piece)
                    if deadline is not None and clock.monotonic() >= deadline:
                        raise ExpiredError
                refuse_more(pieces)
                _check_end(step, headers, passage)
                return Reply(status, headers, reader.finish())
            finally:
                close()
        except ERRORS as error:
            received = reader.received if reader is not None else b""
            return fault_of(error, step, clock, passage, status, headers, received)
        finally:
            under_way.reset(token)

    def _open(self, step: Send, passage: Passage) -> tuple[int, Headers, Iterable[bytes] | bytes, Callable[[], None]]:
        limits = timeouts(step, self._clock)
        if self._client is None:
            answer = self._pool(step.request.base).handle_request(core_request(step, limits, asynchronous=False))
            stream: Any = answer.stream
            return answer.status, pairs(answer.headers), stream, getattr(stream, "close", _nothing)
        client, request = self._client, step.request
        made = _made(client, request, limits)
        passage.sent = True
        response = client.send(made, stream=True, follow_redirects=False)
        ready = response.content if response.is_stream_consumed else response.iter_raw()
        return response.status_code, pairs(response.headers.raw), ready, response.close

    def _pool(self, base: str) -> httpcore2.ConnectionPool:
        proxy = proxy_for(base, self._trust_env)
        key = "" if proxy is None else str(proxy.url)
        with self._lock:
            if self._closed:
                raise httpcore2.ConnectError
            pool = self._pools.get(key)
            if pool is None:
                options = pool_options(self._trust_env)
                pool = self._pools[key] = httpcore2.ConnectionPool(proxy=proxy, network_backend=Backend(), **options)
            return pool

    def close(self) -> None:
        """Close the connections; those of a client that was passed in stay open."""
        with self._lock:
            self._closed = True
            _close(self._pools, self._process)


def _close(pools: dict[str, httpcore2.ConnectionPool], process: int) -> None:
    """Close connection pools; a forked child leaves those of its parent alone."""
    while pools and process == os.getpid():
        pools.popitem()[1].close()


def _nothing() -> None:
    pass


def _reader(step: Send, status: int, headers: Headers, cap: int) -> BodyReader:
    """What takes a body in: a download's goes on at once, if it is one."""
    if step.sink is None or not 200 <= status < 300:
        return BodyReader(headers, cap)
    step.sink.begin()
    return BodyWriter(headers, step.sink.most, step.sink.write)


def _check_end(step: Send, headers: Headers, passage: Passage) -> None:
    """Refuse a download whose end is only the connection's: nobody can tell whether it is whole."""
    framed = "content-length" in headers or "chunked" in headers.get("transfer-encoding", "").lower()
    if step.sink is not None and passage.exact and not framed:
        raise httpcore2.RemoteProtocolError


def _whole(step: Send, status: int, body: bytes, cap: int) -> bytes:
    """Take in a body that is there already, and decoded."""
    reader = _reader(step, status, Headers(), cap)
    reader.feed(body)
    return reader.finish()


def _made(
    client: httpx2.Client | httpx2.AsyncClient, request: Request, limits: dict[str, float | None]
) -> httpx2.Request:
    """Make the request of a client that was passed in, with the headers, cookies and parameters it has of its own."""
    headers: list[tuple[str, str]] = [*request.headers]
    length = None if request.body is None or isinstance(request.body, bytes) else request.body.length
    content = content_of(request, length, asynchronous=isinstance(client, httpx2.AsyncClient))
    if length is not None:
        headers.append(("Content-Length", str(length)))
    if len(client.cookies) or len(client.params):
        timeout = httpx2.Timeout(**limits)
        return client.build_request(request.method, request.url, headers=headers, content=content, timeout=timeout)
    present = {name.lower() for name, _ in headers}
    for name, value in client.headers.raw:
        if (text := name.decode("latin-1")).lower() not in present:
            headers.append((text, value.decode("latin-1")))
    return httpx2.Request(
        request.method, _parsed(request.url), headers=headers, content=content, extensions={"timeout": limits}
    )


@lru_cache(maxsize=32)
def _parsed(url: str) -> httpx2.URL:
    """Parse a URL; programs ask for the same few again and again."""
    return httpx2.URL(url)


class AsyncTransport:
    """Sends requests from tasks of one event loop."""

    def __init__(self, clock: Clock, cap: int, *, trust_env: bool, client: httpx2.AsyncClient | None) -> None:
        self._clock, self._cap, self._trust_env = clock, cap, trust_env
        self._client = client
        self._pools: dict[str, httpcore2.AsyncConnectionPool] = {}
        self._home: list[asyncio.AbstractEventLoop] = []
        weakref.finalize(self, _abandon, self._pools, self._home)
        quieten()

    async def send(self, step: Send) -> Reply | Fault:
        """Send a request and read its answer."""
        loop = asyncio.get_running_loop()
        if self._client is None and loop not in self._home:
            if self._pools:
                return Fault("connect", "this client was used in another event loop; make one for each", False)
            self._home[:] = [loop]
        clock, deadline = self._clock, step.deadline
        partial, passage = _Partial(), Passage(clock, deadline, exact=self._client is None)
        left = None if deadline is None else max(0.0, deadline - clock.monotonic())
        limit = asyncio.timeout(left)
        token = under_way.set(passage)
        try:
            async with limit:
                return await self._exchange(step, partial, passage)
        except ERRORS as error:
            reason = ExpiredError() if limit.expired() else error
            return fault_of(reason, step, clock, passage, partial.status, partial.headers, partial.body)
        finally:
            under_way.reset(token)

    async def _exchange(self, step: Send, partial: _Partial, passage: Passage) -> Reply:
        partial.status, partial.headers, pieces, close = await self._open(step, passage)
        try:
            if isinstance(pieces, bytes):
                whole = _whole(step, partial.status, pieces, self._cap)
                return Reply(partial.status, partial.headers, whole)
            partial.reader = reader = _reader(step, partial.status, partial.headers, self._cap)
            async for piece in pieces:
                if isinstance(reader, BodyWriter):
                    await asyncio.to_thread(reader.feed, piece)
                else:
                    reader.feed(piece)
            refuse_more(pieces)
            _check_end(step, partial.headers, passage)
            return Reply(partial.status, partial.headers, reader.finish())
        finally:
            await close()

    async def _open(
        self, step: Send, passage: Passage
    ) -> tuple[int, Headers, AsyncIterator[bytes] | bytes, Callable[[], Any]]:
        limits = timeouts(step, self._clock)
        if self._client is None:
            answer = await self._pool(step.request.base).handle_async_request(
                core_request(step, limits, asynchronous=True)
            )
            stream: Any = answer.stream
            return answer.status, pairs(answer.headers), stream, getattr(stream, "aclose", _anothing)
        client, request = self._client, step.request
        made = _made(client, request, limits)
        passage.sent = True
        response = await client.send(made, stream=True, follow_redirects=False)
        ready = response.content if response.is_stream_consumed else response.aiter_raw()
        return response.status_code, pairs(response.headers.raw), ready, response.aclose

    def _pool(self, base: str) -> httpcore2.AsyncConnectionPool:
        proxy = proxy_for(base, self._trust_env)
        key = "" if proxy is None else str(proxy.url)
        pool = self._pools.get(key)
        if pool is None:
            pool = self._pools[key] = httpcore2.AsyncConnectionPool(
                proxy=proxy, network_backend=AsyncBackend(), **pool_options(self._trust_env)
            )
        return pool

    async def close(self) -> None:
        """Close the connections; those of a client that was passed in stay open."""
        if asyncio.get_running_loop() in self._home:
            await _aclose(self._pools)
        else:
            _abandon(self._pools, self._home)


async def _aclose(pools: dict[str, httpcore2.AsyncConnectionPool]) -> None:
    while pools:
        await pools.popitem()[1].aclose()


def _abandon(pools: dict[str, httpcore2.AsyncConnectionPool], home: list[asyncio.AbstractEventLoop]) -> None:
    """Close connection pools from outside their event loop, while that still runs."""
    left = dict(pools)
    pools.clear()
    for loop in home if left else ():
        if loop.is_running():
            asyncio.run_coroutine_threadsafe(_aclose(left), loop)


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
