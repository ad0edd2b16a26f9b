"""Sending one request from a task of an event loop: the other flavor of `transport`."""

from __future__ import annotations

import asyncio
import weakref
from typing import TYPE_CHECKING, Any

from ..config import Settings
from ..effects import Fault, Send
from ..redaction import install_log_filter
from ..response import Response
from .reception import AttemptState, Opened, Reception, current_attempt
from .transport import client_request, received_headers, timeouts_of

if TYPE_CHECKING:
    import httpcore2
    import httpx2

_PIECES_AT_ONCE = 256
"""Pieces of a body after which an event loop can run other tasks."""


class UninterruptibleTask(asyncio.Task[Any]):
    """A task that goes on when its event loop is being closed, such as by Ctrl-C in `asyncio.run`, which awaits it."""

    def cancel(self, msg: Any = None) -> bool:
        """Cancel the task if its loop is running: a timeout."""
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return False
        return super().cancel(msg)


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
        reception = Reception(effect, clock, self._settings.max_body, own_pool=self._client is None)
        timeout = asyncio.timeout(None if deadline is None else max(0.0, deadline - clock.monotonic()))
        token = current_attempt.set(reception.attempt)
        try:
            async with timeout:
                return await self._receive(effect, reception)
        except Exception as error:
            if (fault := reception.fault(error, expired=timeout.expired())) is None:
                raise
            return fault
        finally:
            current_attempt.reset(token)

    async def close(self) -> None:
        """Close the client's own connections."""
        if asyncio.get_running_loop() in self._loops:
            await _aclose(self._pools)
        else:
            _abandon(self._pools, self._loops)

    async def _receive(self, effect: Send, reception: Reception) -> Response:
        opened = await self._open(effect, reception.attempt)
        try:
            if (whole := reception.whole(opened)) is not None:
                return whole
            reader = reception.begin(opened)
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

    async def _open(self, effect: Send, attempt: AttemptState) -> Opened:
        timeouts = timeouts_of(effect, attempt)
        if self._client is None:
            from .httpcore_backend import core_request

            own_request = core_request(effect, timeouts, asynchronous=True)
            own = await self._pool(effect.request.base).handle_async_request(own_request)
            return Opened(own.status, received_headers(own.headers), own.stream, own.aclose, own)
        request = client_request(self._client, effect.request, timeouts)
        attempt.mark_sent()
        response = await self._client.send(request, stream=True, follow_redirects=False)
        body = response.content if response.is_stream_consumed else response.aiter_raw()
        return Opened(response.status_code, received_headers(response.headers.raw), body, response.aclose)

    def _pool(self, base: str) -> httpcore2.AsyncConnectionPool:
        import httpcore2

        from .httpcore_backend import AsyncBackend, pool_options, proxy_for

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
