"""What an error of an attempt means. Loaded with the first failure."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import NamedTuple

import httpcore2
import httpx2

from ..effects import Fault, FaultKind
from ..response import EncodingError, TooLargeError
from .multipart import FileChangedError
from .reception import DeadlineReachedError, Reception, UnusableProxyError
from .tls_errors import tls_failure


def fault_of(error: Exception, reception: Reception, *, expired: bool) -> Fault | None:
    """Return the fault of an error that interrupted an attempt; ``None`` for an error of the program.

    Texts of other libraries are not repeated: they may contain headers or URLs.

    Args:
        error: The error.
        reception: What was received before it.
        expired: Whether the event loop ended the attempt at its deadline.
    """
    if not isinstance(error, _ERRORS):
        return None
    before_sending = _CONNECT_ERRORS if reception.attempt.tracks_bytes_sent else (*_CONNECT_ERRORS, *_LOCAL_ERRORS)
    sent = reception.attempt.sent and not isinstance(error, before_sending)
    deadline = reception.effect.deadline
    late = deadline is not None and reception.clock.monotonic() >= deadline - 0.005
    if expired or (late and isinstance(error, _TIMEOUTS)):
        error = DeadlineReachedError()
    rule = next((rule for rule in _FAULT_RULES if isinstance(error, rule.errors)), _LOST)
    kind, text = rule.kind if sent else rule.kind_if_not_sent, rule.text
    if isinstance(error, _CONNECT_ERRORS) and (failure := tls_failure(_causes(error))) is not None:
        kind, text = "tls", failure
    elif isinstance(error, EncodingError | UnusableProxyError):
        text = str(error)
    elif text == _NO_CONNECTION:
        text = next((text for causes, text in _CONNECT_CAUSES if _caused_by(error, causes)), text)
    elif kind == "large" and reception.effect.sink is not None:
        text = "the body is larger than max_size"
    received = b"" if reception.reader is None else reception.reader.received
    return Fault(kind, text, sent, reception.status, reception.headers, received)


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
