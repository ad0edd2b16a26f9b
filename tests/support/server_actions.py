"""What a `FaultServer` does with a request: correct and faulty responses.

Each function makes an action that its name describes.

``FAULTS`` lists every fault that ends by itself at once, by name: for tests that go through all of them.
"""

from __future__ import annotations

import functools
import gzip
import json
import zlib
from collections.abc import Callable
from typing import Any

from tests.support.fault_server import Act, Wire
from tests.support.waiting import HANGING

__all__ = ["FAULTS", "GOOD"]

GOOD: Any = {"data": {"id": "1"}}
"""What the example client's calls expect."""


def _bytes(body: Any) -> bytes:
    return body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()


def http(body: Any = None, status: int = 200, *headers: str, length: int | None = None, reason: str = "X") -> bytes:
    """Write a response: a body (bytes, or a value written as JSON), own header lines, a length that may be wrong."""
    data = _bytes(body)
    given = {line.partition(":")[0].lower() for line in headers}
    lines = [f"HTTP/1.1 {status} {reason}", *headers]
    if not given & {"content-length", "transfer-encoding"}:
        lines.append(f"Content-Length: {len(data) if length is None else length}")
    if data and "content-type" not in given:
        lines.append("Content-Type: application/json")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + data


def chunked(*pieces: bytes) -> bytes:
    """Write a body in chunks, with its end."""
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (*pieces, b""))


# -- correct responses -----------------------------------------------------------------------------------------------


def reply(status: int = 200, body: Any = None, *headers: str) -> Act:
    """Respond; the connection stays open for the next request."""
    return raw(http(body, status, *headers), close=False)


def redirect(to: str, status: int = 307) -> Act:
    """Point elsewhere."""
    return reply(status, None, f"Location: {to}")


def raw(data: bytes, *, close: bool = True) -> Act:
    """Send these bytes, whatever they are; then close (with a FIN), or go on."""

    def act(wire: Wire) -> object:
        wire.send(data)
        return not close

    return act


# -- connections that end ---------------------------------------------------------------------------------------------


def unread(act: Act) -> Act:
    """Do something before a request was read (in TLS: before the handshake)."""

    @functools.wraps(act)
    def early(wire: Wire) -> object:
        return act(wire)

    early.__dict__["unread"] = True
    return early


def before_body(act: Act) -> Act:
    """Do something when the headers of a request were read, but not its body."""

    @functools.wraps(act)
    def early(wire: Wire) -> object:
        return act(wire)

    early.__dict__["before_body"] = True
    return early


def reply_and_ignore(status: int) -> Act:
    """Respond, and leave the connection open without reading from it."""

    def act(wire: Wire) -> object:
        wire.send(http({"message": "too large"}, status, "Connection: close"))
        wire.pause(HANGING)
        return False

    return act


def close() -> Act:
    """Read the request and close without a word."""
    return raw(b"")


def reset(after: bytes = b"", *, pause: float = 0.02) -> Act:
    """Read the request, send these bytes, then reset the connection."""

    def act(wire: Wire) -> object:
        if after:
            wire.send(after)
            wire.pause(pause)  # so that the client has them before the reset overtakes them
        wire.reset()
        return False

    return act


def reset_at_once() -> Act:
    """Reset the connection before anything was read."""
    return unread(reset())


def reset_in_headers() -> Act:
    """Reset the connection in the headers."""
    return reset(b"HTTP/1.1 200 OK\r\nContent-Ty")


def reset_in_body(body: Any = GOOD) -> Act:
    """Reset the connection when half of the body was sent."""
    data = _bytes(body)
    return reset(http(data[: len(data) // 2], length=len(data)))


def cut_length(body: Any = GOOD, missing: int = 100) -> Act:
    """Close the connection although the declared length is longer."""
    data = _bytes(body)
    return raw(http(data, length=len(data) + missing))


def cut_chunk() -> Act:
    """Close the connection in the middle of a chunk."""
    return raw(http(None, 200, "Transfer-Encoding: chunked") + b'14\r\n{"data"')


def cut_between_chunks() -> Act:
    """Close the connection after a whole chunk, without the last one."""
    return raw(http(None, 200, "Transfer-Encoding: chunked") + b"%x\r\n%s\r\n" % (len(_bytes(GOOD)), _bytes(GOOD)))


def cut_unframed(body: Any = b'{"data": {"id"') -> Act:
    """Send half a body that has neither length nor chunks, and close: its end is the connection's."""
    return raw(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n" + _bytes(body))


# -- slow and endless -------------------------------------------------------------------------------------------------


def hang() -> Act:
    """Read the request and never respond."""

    def act(wire: Wire) -> object:
        wire.wait()
        return False

    return act


def delayed(seconds: float, status: int = 200, body: Any = GOOD) -> Act:
    """Respond late."""

    def act(wire: Wire) -> object:
        wire.pause(seconds)
        wire.send(http(body, status))
        return True

    return act


def drip(data: bytes, pause: float = 0.02, *, at_once: int = 0) -> Act:
    """Send bytes one by one, after those ``at_once``."""

    def act(wire: Wire) -> object:
        wire.send(data[:at_once])
        for position in range(at_once, len(data)):
            wire.send(data[position : position + 1])
            wire.pause(pause)
        return True

    return act


def drip_headers(pause: float = 0.02, size: int = 10_000) -> Act:
    """Send the headers byte by byte, more than anybody wants to wait for."""
    return drip(http(GOOD, 200, "X-Long: " + "x" * size), pause)


def drip_body(pause: float = 0.02, size: int = 10_000, status: int = 200) -> Act:
    """Send the headers at once and the body byte by byte."""
    data = http(b" " * size + _bytes(GOOD), status)
    return drip(data, pause, at_once=data.index(b"\r\n\r\n") + 4)


def _endless(head: bytes, piece: bytes, pause: float) -> Act:
    def act(wire: Wire) -> object:
        wire.send(head)
        while True:
            wire.send(piece)
            wire.pause(pause)

    return act


def continues(pause: float = 0.0) -> Act:
    """Send ``100 Continue`` for ever."""
    return _endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n", pause)


def endless_chunks(pause: float = 0.0, piece: bytes = b" " * 65536) -> Act:
    """Send chunks for ever."""
    return _endless(http(None, 200, "Transfer-Encoding: chunked"), b"%x\r\n%s\r\n" % (len(piece), piece), pause)


def endless_headers(pause: float = 0.0) -> Act:
    """Send headers for ever."""
    return _endless(b"HTTP/1.1 200 OK\r\n", b"X-More: and more\r\n", pause)


def huge_length(length: int = 2 * 2**30) -> Act:
    """Declare two gigabytes, and send zeros as long as somebody reads."""
    return _endless(http(None, 200, "Content-Type: application/json", length=length), bytes(65536), 0.0)


def encoded(data: bytes, encoding: str = "gzip") -> Act:
    """Send a body with this content encoding, true or not."""
    return reply(200, data, f"Content-Encoding: {encoding}")


def gzip_bomb(size: int = 200 * 2**20) -> Act:
    """Send a small body that grows to ``size`` bytes."""
    return encoded(_bomb(size))


@functools.cache
def _bomb(size: int) -> bytes:
    squeezer = zlib.compressobj(9, wbits=31)
    pieces = [squeezer.compress(bytes(2**20)) for _ in range(size // 2**20)]
    return b"".join([*pieces, squeezer.flush()])


def nested_gzip(times: int = 50) -> Act:
    """Compress a body again and again, and say so."""
    data = functools.reduce(lambda inner, _: gzip.compress(inner), range(times), _bytes(GOOD))
    return encoded(data, ", ".join(["gzip"] * times))


def cut_gzip(missing: int = 12) -> Act:
    """Cut a compressed body off, with a length that fits."""
    return encoded(gzip.compress(_bytes(GOOD))[:-missing])


def corrupt_gzip() -> Act:
    """Damage a compressed body in its middle."""
    data = bytearray(gzip.compress(_bytes(GOOD) + bytes(range(256))))
    data[len(data) // 2] ^= 0xFF
    return encoded(bytes(data))


def unknown_encoding(name: str = "zzz") -> Act:
    """Send a body in an encoding that nobody knows."""
    return encoded(_bytes(GOOD), name)


def bad_status_line(line: bytes = b"HTTP/1.1 nonsense") -> Act:
    """Begin the response with something else than a status line."""
    return raw(line + b"\r\nContent-Length: 2\r\n\r\n{}")


def huge_header(size: int = 200_000) -> Act:
    """Send one header of this size."""
    return raw(http(GOOD, 200, "X-Huge: " + "x" * size))


def many_headers(count: int = 20_000) -> Act:
    """Send this many headers."""
    return raw(http(GOOD, 200, *(f"X-{number}: x" for number in range(count))))


def conflicting_lengths() -> Act:
    """Declare two lengths."""
    return raw(http(GOOD, 200, "Content-Length: 3", "Content-Length: 5"))


def length_and_chunks() -> Act:
    """Declare a length and chunks: what request smugglers do."""
    head = http(None, 200, "Content-Type: application/json", "Content-Length: 4", "Transfer-Encoding: chunked")
    return raw(head + chunked(_bytes(GOOD)))


def bad_chunk_size() -> Act:
    """Send a chunk whose size is no number."""
    return raw(http(None, 200, "Transfer-Encoding: chunked") + b"zz\r\n{}\r\n0\r\n\r\n")


def not_http() -> Act:
    """Use another protocol, as a mail server does, before anything was read."""
    return unread(raw(b"220 mail.example.test ESMTP, this is not HTTP and not TLS\r\n"))


FAULTS: dict[str, Callable[[], Act]] = {
    each.__name__: each
    for each in (
        *(close, reset, reset_at_once, reset_in_headers, reset_in_body, cut_length, cut_chunk, cut_between_chunks),
        cut_unframed,
        *(
            continues,
            endless_headers,
            huge_length,
            nested_gzip,
            cut_gzip,
            corrupt_gzip,
            unknown_encoding,
            bad_status_line,
        ),
        *(huge_header, many_headers, conflicting_lengths, bad_chunk_size, not_http),
    )
}
"""Faults that end a call at once, each with an error. (``length_and_chunks`` may be read by its chunks.)"""
