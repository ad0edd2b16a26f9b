"""Between a step and httpcore2: requests, connection pools, and what their errors mean.

Only this module, `streams` and `transport` import httpx2 and httpcore2.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import httpcore2
import httpx2

from ..config import Clock
from ..effects import Fault, Send
from ..request import Request
from ..response import EncodingError, Headers, TooLargeError
from .multipart import FileBody, FileChangedError
from .streams import ExpiredError, Passage

__all__ = [
    "ERRORS",
    "content_of",
    "core_request",
    "fault_of",
    "pairs",
    "pool_options",
    "proxy_for",
    "refuse_more",
    "timeouts",
]

_CONNECTIONS, _IDLE_CONNECTIONS, _IDLE_SECONDS = 100, 20, 5.0


_CONNECT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.ProxyError,
    httpcore2.ConnectError,
    httpcore2.ConnectTimeout,
    httpcore2.ProxyError,
)
_POOL = (httpx2.PoolTimeout, httpcore2.PoolTimeout)
_READ = (httpx2.ReadTimeout, httpx2.WriteTimeout, httpcore2.ReadTimeout, httpcore2.WriteTimeout)
_LOCAL = (
    httpx2.LocalProtocolError,
    httpx2.UnsupportedProtocol,
    httpx2.InvalidURL,
    httpcore2.LocalProtocolError,
    httpcore2.UnsupportedProtocol,
)
ERRORS = (
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
    ExpiredError,
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


def fault_of(
    error: BaseException,
    step: Send,
    clock: Clock,
    passage: Passage,
    status: int | None,
    headers: Headers,
    body: bytes,
) -> Fault:
    """Name what went wrong. Texts of other libraries are not repeated: they may show headers or URLs."""
    early = isinstance(error, (*_CONNECT, *_POOL, *(() if passage.exact else _LOCAL)))
    sent = passage.sent and not early
    late = step.deadline is not None and clock.monotonic() >= step.deadline - 0.005
    if isinstance(error, TooLargeError):
        limit = "max_body" if step.sink is None else "max_size"
        return Fault("large", f"the body is larger than {limit}", True, status, headers, body)
    if isinstance(error, EncodingError | httpx2.DecodingError):
        text = str(error) if isinstance(error, EncodingError) else "the compressed body is damaged"
        return Fault("encoding", text, True, status, headers, body)
    if isinstance(error, ExpiredError) or (late and isinstance(error, (*_READ, *_POOL, *_CONNECT, TimeoutError))):
        return Fault("deadline", "the call's time was over", sent, status, headers, body)
    if isinstance(error, FileChangedError):
        return Fault("lost" if sent else "connect", "a file could not be read, or changed meanwhile", sent)
    if early and _is_tls(error):
        return Fault("tls", "no trusted connection (TLS)", False)
    if isinstance(error, _POOL):
        return Fault("connect", f"no free connection (of {_CONNECTIONS})", False)
    if isinstance(error, _CONNECT):
        return Fault("connect", _connect_text(error), False)
    if isinstance(error, _LOCAL):
        return Fault("lost" if sent else "connect", "the request could not be written", sent)
    if isinstance(error, _READ):
        return Fault("read", "no answer in time", sent, status, headers, body)
    return Fault("lost", "the connection was lost before the answer was whole", sent, status, headers, body)


def _connect_text(error: BaseException) -> str:

    causes = list(_causes(error))
    if any(isinstance(each, socket.gaierror) for each in causes):
        return "no such host"
    if any(isinstance(each, ConnectionRefusedError) for each in causes):
        return "connection refused"
    timeouts = (httpx2.ConnectTimeout, httpcore2.ConnectTimeout, TimeoutError)
    return "no connection in time" if any(isinstance(each, timeouts) for each in causes) else "no connection"


def timeouts(step: Send, clock: Clock) -> dict[str, float | None]:
    own = step.limits
    limits = {"connect": own.connect, "read": own.read, "write": own.write, "pool": own.pool}
    if step.deadline is None:
        return limits
    left = step.deadline - clock.monotonic()
    if left <= 0:
        raise ExpiredError
    return {name: left if seconds is None else min(seconds, left) for name, seconds in limits.items()}


def pairs(raw: Iterable[tuple[bytes, bytes]]) -> Headers:
    return Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in raw])


def proxy_for(base: str, trust_env: bool) -> httpcore2.Proxy | None:
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


@cache
def _trust() -> ssl.SSLContext:
    """Load the operating system's certificates, once for all clients: that takes longer than a call."""
    return httpx2.create_ssl_context(trust_env=False)


def pool_options(trust_env: bool) -> dict[str, Any]:
    return {
        "ssl_context": httpx2.create_ssl_context(trust_env=True) if trust_env else _trust(),
        "max_connections": _CONNECTIONS,
        "max_keepalive_connections": _IDLE_CONNECTIONS,
        "keepalive_expiry": _IDLE_SECONDS,
    }


def content_of(request: Request, length: int | None, *, asynchronous: bool) -> Any:
    """The body as an HTTP library takes it; of files, as many bytes as were declared."""
    body = request.body
    if not isinstance(body, FileBody):
        return body
    return body.asynchronous_pieces(length) if asynchronous else body.pieces(length)


def refuse_more(stream: object) -> None:
    """See to it that a connection on which more came than its answer is closed: the rest would be the next answer."""
    connection: Any = getattr(getattr(stream, "_stream", None), "_connection", None)
    state: Any = getattr(connection, "_h11_state", None)
    if state is not None and state.trailing_data[0]:
        state.send_failed()


def core_request(step: Send, limits: dict[str, float | None], *, asynchronous: bool) -> httpcore2.Request:
    url = step.request.url
    parts = urlsplit(step.request.base)
    host = parts.netloc
    headers = [(b"Host", host.encode("ascii"))]
    headers += [(name.encode("ascii"), value.encode("latin-1")) for name, value in step.request.headers]
    body, length = step.request.body, None
    if isinstance(body, FileBody):
        length = body.length
        headers.append((b"Transfer-Encoding", b"chunked") if length is None else (b"Content-Length", b"%d" % length))
    elif body is not None or step.request.method in ("POST", "PUT", "PATCH"):
        headers.append((b"Content-Length", str(len(body or b"")).encode()))
    target = url[len(f"{parts.scheme}://{host}") :] or "/"
    name = (parts.hostname or "").encode("ascii")
    where = httpcore2.URL(scheme=parts.scheme, host=name, port=parts.port, target=target.encode("ascii"))
    content = content_of(step.request, length, asynchronous=asynchronous)
    return httpcore2.Request(
        step.request.method, where, headers=headers, content=content, extensions={"timeout": limits}
    )
