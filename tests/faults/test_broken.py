"""Answers compressed wrongly, too large, cut off or no HTTP at all: the right error, the bytes, no memory lost."""

from __future__ import annotations

import gzip
import subprocess
import sys
import zlib
from typing import Any

import pytest
from workorders_runtime import exceptions
from workorders_runtime.exceptions import ApiError

from . import acts
from .server import Act, FaultServer, Wire
from .support import COLOURS, SECRET, failure, get, run, update

BODY = b'{"data": {"id": "1"}}'
LOST, DECODE, LARGE = exceptions.ConnectionLostError, exceptions.ResponseDecodeError, exceptions.ResponseTooLargeError
KINDS: dict[str, type[ApiError]] = {
    **dict.fromkeys(("cut_unframed", "nested_gzip", "cut_gzip", "corrupt_gzip", "unknown_encoding"), DECODE),
    "huge_length": LARGE,
}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", sorted(acts.FAULTS.keys() - {"reset_at_once"}))
def test_every_fault_is_one_error_and_an_unsafe_call_is_not_repeated(colour: str, name: str) -> None:
    with FaultServer(acts.FAULTS[name]()) as server:
        error = failure(colour, server.url, update, timeout=10)
        assert type(error) is KINDS.get(name, LOST)
        assert (error.maybe_applied, error.retryable, len(error.attempts)) == (True, False, 1)
        assert server.connections == 1
        assert SECRET not in f"{error!r} {error.__dict__}"
        safe = failure(colour, server.url, get, timeout=10)
        assert (type(safe), safe.maybe_applied) == (type(error), False)
        assert len(safe.attempts) == (3 if type(error) is LOST else 1)
        assert server.settled()


@pytest.mark.parametrize("colour", COLOURS)
def test_a_connection_that_is_reset_at_once(colour: str) -> None:
    """Whether the reset comes before the connection counts as made is chance: it is not made, or lost."""
    with FaultServer(acts.reset_at_once()) as server:
        error = failure(colour, server.url, update, timeout=10)
        assert type(error) in (exceptions.ConnectError, LOST)
        assert error.maybe_applied is (type(error) is LOST)
        assert server.connections <= 3


@pytest.mark.parametrize("colour", COLOURS)
def test_what_had_come_of_a_cut_body_is_on_the_error(colour: str) -> None:
    half = b'{"data"'
    for act in (acts.cut_length(BODY), acts.cut_chunk(), acts.reset_in_body(), acts.cut_between_chunks()):
        with FaultServer(act) as server:
            error = failure(colour, server.url, update)
            assert error.status == 200
            assert error.body.startswith(half)


@pytest.mark.parametrize("colour", COLOURS)
def test_chunks_win_over_a_length(colour: str) -> None:
    with FaultServer(acts.length_and_chunks()) as server:
        assert run(colour, server.url, get).id == "1"


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "line",
    [
        b"HTTP/2 200 OK",
        b"HTTP/1.1 20 OK",
        b"HTTP/1.1 2000 OK",
        b"HTTP/1.1 099 X",
        b"ICY 200 OK",
        b"",
        b"\0\1\2",
        b"HTTP/1.1 abc",
        b"HTTP/1.1 -200",
    ],
)
def test_status_lines_that_are_none(colour: str, line: bytes) -> None:
    with FaultServer(acts.bad_status_line(line)) as server:
        error = failure(colour, server.url, update)
        assert (type(error), error.maybe_applied, len(server.requests)) == (LOST, True, 1)


# -- compression ------------------------------------------------------------------------------------------------------


def _raw_deflate(data: bytes) -> bytes:
    squeezer = zlib.compressobj(wbits=-15)
    return squeezer.compress(data) + squeezer.flush()


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("gzip", gzip.compress(BODY, mtime=0)),
        ("X-GZIP", gzip.compress(BODY, mtime=0)),
        (" GZip ", gzip.compress(BODY, mtime=0)),
        ("gzip", gzip.compress(BODY[:5], mtime=0) + gzip.compress(b"", mtime=0) + gzip.compress(BODY[5:], mtime=0)),
        ("deflate", zlib.compress(BODY)),
        ("deflate", _raw_deflate(BODY)),
        ("identity", BODY),
        ("", BODY),
    ],
)
def test_bodies_that_are_compressed_as_they_say(colour: str, encoding: str, data: bytes) -> None:
    with FaultServer(acts.encoded(data, encoding)) as server:
        raw = run(colour, server.url, lambda client: client.raw(client.things.get, "1"))
        assert (raw.value.id, raw.body) == ("1", BODY)
        assert server.last.headers["accept-encoding"] == "gzip, deflate"


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        *((name, BODY) for name in ("br", "zstd", "compress", "zzz", "gzip, br", "gzip;q=1", "gzip gzip")),
        ("gzip, gzip", gzip.compress(gzip.compress(BODY, mtime=0), mtime=0)),
        ("gzip", BODY),
        ("gzip", zlib.compress(BODY)),
        ("gzip", gzip.compress(BODY, mtime=0)[:-1]),
        ("gzip", gzip.compress(BODY, mtime=0)[:10]),
        ("gzip", gzip.compress(BODY, mtime=0)[:-8] + bytes(8)),
        ("gzip", gzip.compress(BODY, mtime=0) + b"garbage"),
        ("gzip", gzip.compress(BODY, mtime=0) + gzip.compress(BODY, mtime=0)[:-3]),
        ("deflate", b"\0\0\0"),
        ("deflate", zlib.compress(BODY)[:-2]),
        ("deflate", zlib.compress(BODY) + b"x"),
        ("deflate", _raw_deflate(BODY)[:-3]),
    ],
)
def test_bodies_that_are_compressed_otherwise(colour: str, encoding: str, data: bytes) -> None:
    with FaultServer(acts.encoded(data, encoding)) as server:
        error = failure(colour, server.url, update)
        assert (type(error), error.status, error.maybe_applied, len(server.requests)) == (DECODE, 200, True, 1)


# -- size -------------------------------------------------------------------------------------------------------------


def _sized(size: int) -> bytes:
    return BODY[:-1] + b" " * (size - len(BODY)) + b"}"


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("way", ["length", "chunks", "gzip", "until the end"])
def test_the_cap_counts_bytes_after_decompression(colour: str, way: str) -> None:
    def act(size: int) -> Act:
        body = _sized(size)
        pieces = [body[at : at + 100] for at in range(0, size, 100)]
        return {
            "length": acts.reply(200, body),
            "chunks": acts.raw(acts.http(None, 200, "Transfer-Encoding: chunked") + acts.chunked(*pieces)),
            "gzip": acts.encoded(gzip.compress(body, mtime=0)),
            "until the end": acts.cut_unframed(body),
        }[way]

    with FaultServer(act(2000)) as server:
        assert run(colour, server.url, get, max_body=2000).id == "1"
    with FaultServer(act(2001)) as server:
        error = failure(colour, server.url, update, max_body=2000)
        assert (type(error), error.status, error.maybe_applied, len(server.requests)) == (LARGE, 200, True, 1)
        assert len(error.body) <= 2000
        assert failure(colour, server.url, get, max_body=2000).attempts[0].status == 200
        assert server.settled()


def _nothing_for_ever(head: bytes, piece: bytes) -> Act:
    def act(wire: Wire) -> object:
        wire.send(acts.http(None, 200, "Transfer-Encoding: chunked", "Content-Encoding: " + head.decode()))
        while True:
            wire.send(b"%x\r\n%s\r\n" % (len(piece), piece))

    return act


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "act",
    [
        acts.endless_chunks(),
        _nothing_for_ever(b"gzip", gzip.compress(b"", mtime=0) * 2000),
        _nothing_for_ever(b"deflate", b"\0\0\0\xff\xff" * 9000),
    ],
    ids=["plain", "gzip", "deflate"],
)
def test_an_endless_body_ends_at_the_cap_even_when_it_holds_nothing(colour: str, act: Act) -> None:
    with FaultServer(act) as server:
        error = failure(colour, server.url, update, max_body=1_000_000, timeout=20)
        assert (type(error), error.maybe_applied) == (LARGE, True)
        assert server.settled()


_GROWTH = """
import asyncio, resource, sys
from workorders_runtime.exceptions import ApiError
from tests.faults.support import get, run
colour, warm, *urls = sys.argv[1:]
run(colour, warm, get)
begun = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for url in urls:
    print(type(run(colour, url, get, timeout=30, max_retries=0)).__name__)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - begun) // 1024)
"""


@pytest.mark.parametrize("colour", COLOURS)
def test_bombs_and_floods_take_little_memory(colour: str) -> None:
    faults: list[Any] = [
        acts.gzip_bomb(200 * 2**20),
        acts.endless_chunks(),
        acts.huge_length(),
        acts.nested_gzip(),
        acts.huge_header(2**22),
        acts.many_headers(),
    ]
    servers = [FaultServer(act) for act in (acts.reply(200, acts.GOOD), *faults)]
    try:
        command = [sys.executable, "-c", _GROWTH, colour, *(server.url for server in servers)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    finally:
        for server in servers:
            server.close()
    *kinds, growth = done.stdout.split()
    assert kinds == [kind.__name__ for kind in (LARGE, LARGE, LARGE, DECODE, LOST, LOST)], done.stderr
    assert int(growth) < 64
