"""The streams below httpcore2's pools: they keep to the time that is left, and know whether anything was sent."""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
from contextvars import ContextVar
from typing import Any, cast

import httpcore2

from ..config import Clock

__all__ = ["AsyncBackend", "Backend", "ExpiredError", "Passage", "under_way"]


class ExpiredError(Exception):
    """The deadline is over."""


class Passage:
    """One attempt on its way: how much time it has, and whether any of it may have reached the server."""

    __slots__ = ("_clock", "_deadline", "exact", "sent")

    def __init__(self, clock: Clock, deadline: float | None, *, exact: bool) -> None:
        self._clock, self._deadline = clock, deadline
        self.exact = exact
        """Whether ``sent`` is known from the streams, not supposed."""
        self.sent = False

    def at_most(self, timeout: float | None) -> float | None:
        """Cut a time-out to the time that is left.

        Raises:
            ExpiredError: None is left.
        """
        if self._deadline is None:
            return timeout
        left = self._deadline - self._clock.monotonic()
        if left <= 0:
            raise ExpiredError
        return left if timeout is None else min(timeout, left)


under_way: ContextVar[Passage | None] = ContextVar("under_way", default=None)
"""The attempt that is being made."""


def _at_most(timeout: float | None) -> float | None:
    passage = under_way.get()
    return timeout if passage is None else passage.at_most(timeout)


def _sending() -> None:
    if (passage := under_way.get()) is not None:
        passage.sent = True


class _Stream(httpcore2.NetworkStream):
    """A stream whose reads and writes have only the time that is left."""

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream
        self._process = os.getpid()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _at_most(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        timeout = _at_most(timeout)
        _sending()
        self._stream.write(buffer, timeout)

    def close(self) -> None:
        if self._process == os.getpid() and (open_socket := self._stream.get_extra_info("socket")) is not None:
            with contextlib.suppress(OSError):  # wakes a thread that waits for the answer
                socket.socket.shutdown(open_socket, socket.SHUT_RDWR)
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, _at_most(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class Backend(httpcore2.SyncBackend):
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


class _AsyncStream(httpcore2.AsyncNetworkStream):
    """A stream that knows what was sent; the event loop ends it in time."""

    def __init__(self, stream: httpcore2.AsyncNetworkStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._stream.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        _sending()
        await self._stream.write(buffer, timeout)

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
    """Opens such streams."""

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
        return _AsyncStream(await self._backend.connect_tcp(host, port, timeout, local_address, socket_options))
