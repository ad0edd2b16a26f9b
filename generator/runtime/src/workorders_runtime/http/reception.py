"""One attempt at a request while it is in progress: its deadline, and the response as it is received."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from ..config import Clock
from ..effects import Fault, Send
from ..request import Request
from ..response import BodyReader, BodyWriter, Headers, Response

WITH_BODY = frozenset(("POST", "PUT", "PATCH", "QUERY"))
"""Methods whose requests state the length of their body even where it is empty."""


class DeadlineReachedError(Exception):
    """The deadline of the call has passed."""


class UnusableProxyError(Exception):
    """The environment defines a proxy that cannot be used."""


class AttemptState:
    """An attempt in progress: how much time is left, and whether any of it may have reached the server."""

    __slots__ = ("_clock", "_deadline", "_on_sent", "before_head", "sent", "tracks_bytes_sent")

    def __init__(
        self, clock: Clock, deadline: float | None, on_sent: Callable[[float], None], *, tracks_bytes_sent: bool
    ) -> None:
        self._clock, self._deadline, self._on_sent = clock, deadline, on_sent
        self.tracks_bytes_sent = tracks_bytes_sent
        """Whether ``sent`` is known from the network stream, and not assumed."""
        self.sent = False
        self.before_head: int | None = 0
        """Bytes received before the head of the response was complete; ``None``: it is."""

    def mark_sent(self) -> None:
        """Note that the request leaves now."""
        if not self.sent:
            self.sent = True
            self._on_sent(self._clock.monotonic())

    def limited(self, timeout: float | None) -> float | None:
        """Limit a timeout to the time that is left.

        Raises:
            DeadlineReachedError: None is left.
        """
        if self._deadline is None:
            return timeout
        left = self._deadline - self._clock.monotonic()
        if left <= 0:
            raise DeadlineReachedError
        return left if timeout is None else min(timeout, left)


current_attempt: ContextVar[AttemptState | None] = ContextVar("current_attempt", default=None)


@dataclass(slots=True)
class Opened:
    """A response whose headers have been received."""

    status: int
    headers: Headers
    body: Any
    """Pieces to iterate over, or bytes if a client of the user has read and decoded them already."""
    close: Callable[[], Any]
    own: Any = None
    """The response, if it came from the client's own connection pool."""


class Reception:
    """Receives a response; keeps what has been received if it is interrupted."""

    def __init__(self, effect: Send, clock: Clock, limit: int, *, own_pool: bool) -> None:
        self.effect, self.clock, self._limit = effect, clock, limit
        self.attempt = AttemptState(clock, effect.deadline, effect.on_sent, tracks_bytes_sent=own_pool)
        self.status: int | None = None
        self.headers = Headers()
        self.reader: BodyReader | None = None

    def whole(self, opened: Opened) -> Response | None:
        """Return the response if a client of the user has read its body already; ``None``: it is still to be read."""
        body = opened.body
        if not isinstance(body, bytes):
            return None
        if self.effect.sink is None and len(body) <= self._limit:
            return Response(opened.status, opened.headers, body)
        reader = self.begin(opened)
        reader.feed(body)
        return self.finish(opened, reader)

    def begin(self, opened: Opened) -> BodyReader:
        """Start reading the body; that of a successful download is passed on at once."""
        self.status, self.headers, self.attempt.before_head = opened.status, opened.headers, None
        headers = Headers() if isinstance(opened.body, bytes) else opened.headers
        sink = self.effect.sink
        if sink is None or not 200 <= opened.status < 300:
            self.reader = BodyReader(headers, self._limit)
        else:
            sink.begin()
            self.reader = BodyWriter(headers, sink.limit, sink.write)
        return self.reader

    def finish(self, opened: Opened, reader: BodyReader) -> Response:
        """Return the complete response."""
        if opened.own is not None:
            from .httpcore_backend import close_if_trailing_data

            close_if_trailing_data(opened.own)
            headers = opened.headers
            framed = "content-length" in headers or "chunked" in headers.get("transfer-encoding", "").lower()
            if self.effect.sink is not None and not framed:  # a lost connection would look like the end of the file
                import httpcore2

                raise httpcore2.RemoteProtocolError
        return Response(opened.status, opened.headers, reader.finish())

    def fault(self, error: Exception, *, expired: bool = False) -> Fault | None:
        """Return the fault of an error that interrupted the attempt; ``None`` for an error of the program."""
        from .faults import fault_of  # with the libraries of connections, which a client that is given one may not need

        return fault_of(error, self, expired=expired)


def request_content(request: Request, length: int | None, *, asynchronous: bool) -> Any:
    """Return the body in the form that httpx2 and httpcore2 take; of files, as many bytes as were declared."""
    body = request.body
    if body is None or isinstance(body, bytes):
        return body
    return body.async_pieces(length) if asynchronous else body.pieces(length)
