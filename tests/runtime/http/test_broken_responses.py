"""Responses compressed wrongly, too large, cut off or no HTTP at all: the right error, the bytes, no memory lost."""

from __future__ import annotations

import gzip
import subprocess
import sys
import zlib
from typing import Any

import pytest
from workorders_runtime import exceptions
from workorders_runtime.exceptions import ApiError

from tests.support import server_actions
from tests.support.calls import FLAVORS, SECRET, failure, get, run, update
from tests.support.example_client import FETCHING, with_token_endpoint
from tests.support.fault_server import Act, FaultServer, Wire

BODY = b'{"data": {"id": "1"}}'
LOST, DECODE, LARGE = exceptions.ConnectionLostError, exceptions.ResponseDecodeError, exceptions.ResponseTooLargeError
KINDS: dict[str, type[ApiError]] = {
    **dict.fromkeys(("cut_unframed", "nested_gzip", "cut_gzip", "corrupt_gzip", "unknown_encoding"), DECODE),
    "huge_length": LARGE,
}


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("name", sorted(server_actions.FAULTS.keys() - {"reset_at_once"}))
def test_every_fault_is_one_error_and_an_unsafe_call_is_not_retried(flavor: str, name: str) -> None:
    with FaultServer(server_actions.FAULTS[name]()) as server:
        error = failure(flavor, server.url, update, timeout=10)
        assert type(error) is KINDS.get(name, LOST)
        assert (error.maybe_applied, error.retryable, len(error.attempts)) == (True, False, 1)
        assert server.connections == 1
        assert SECRET not in f"{error!r} {error.__dict__}"
        safe = failure(flavor, server.url, get, timeout=10)
        assert (type(safe), safe.maybe_applied) == (type(error), False)
        assert len(safe.attempts) == (3 if type(error) is LOST else 1)
        assert server.settled()


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_connection_that_is_reset_at_once(flavor: str) -> None:
    """Whether the reset comes before the connection counts as made is chance: it is not made, or lost."""
    with FaultServer(server_actions.reset_at_once()) as server:
        error = failure(flavor, server.url, update, timeout=10)
        assert type(error) in (exceptions.ConnectError, LOST)
        assert error.maybe_applied is (type(error) is LOST)
        assert server.connections <= 3


@pytest.mark.parametrize("flavor", FLAVORS)
def test_what_had_come_of_a_cut_body_is_on_the_error(flavor: str) -> None:
    half = b'{"data"'
    for act in (
        server_actions.cut_length(BODY),
        server_actions.cut_chunk(),
        server_actions.reset_in_body(),
        server_actions.cut_between_chunks(),
    ):
        with FaultServer(act) as server:
            error = failure(flavor, server.url, update)
            assert error.status == 200
            assert error.body.startswith(half)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_chunks_win_over_a_length(flavor: str) -> None:
    with FaultServer(server_actions.length_and_chunks()) as server:
        assert run(flavor, server.url, get).id == "1"


@pytest.mark.parametrize("flavor", FLAVORS)
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
def test_status_lines_that_are_none(flavor: str, line: bytes) -> None:
    with FaultServer(server_actions.bad_status_line(line)) as server:
        error = failure(flavor, server.url, update)
        assert (type(error), error.maybe_applied, len(server.requests)) == (LOST, True, 1)


# -- compression ------------------------------------------------------------------------------------------------------


def _raw_deflate(data: bytes) -> bytes:
    squeezer = zlib.compressobj(wbits=-15)
    return squeezer.compress(data) + squeezer.flush()


@pytest.mark.parametrize("flavor", FLAVORS)
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
def test_bodies_that_are_compressed_as_they_say(flavor: str, encoding: str, data: bytes) -> None:
    with FaultServer(server_actions.encoded(data, encoding)) as server:
        raw = run(flavor, server.url, lambda client: client.raw(client.things.get, "1"))
        assert (raw.value.id, raw.body) == ("1", BODY)
        assert server.last.headers["accept-encoding"] == "gzip, deflate"


@pytest.mark.parametrize("flavor", FLAVORS)
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
def test_bodies_that_are_compressed_otherwise(flavor: str, encoding: str, data: bytes) -> None:
    with FaultServer(server_actions.encoded(data, encoding)) as server:
        error = failure(flavor, server.url, update)
        assert (type(error), error.status, error.maybe_applied, len(server.requests)) == (DECODE, 200, True, 1)


# -- size -------------------------------------------------------------------------------------------------------------


def _sized(size: int) -> bytes:
    return BODY[:-1] + b" " * (size - len(BODY)) + b"}"


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("way", ["length", "chunks", "gzip", "until the end"])
def test_the_cap_counts_bytes_after_decompression(flavor: str, way: str) -> None:
    def act(size: int) -> Act:
        body = _sized(size)
        pieces = [body[at : at + 100] for at in range(0, size, 100)]
        return {
            "length": server_actions.reply(200, body),
            "chunks": server_actions.raw(
                server_actions.http(None, 200, "Transfer-Encoding: chunked") + server_actions.chunked(*pieces)
            ),
            "gzip": server_actions.encoded(gzip.compress(body, mtime=0)),
            "until the end": server_actions.cut_unframed(body),
        }[way]

    with FaultServer(act(2000)) as server:
        assert run(flavor, server.url, get, max_body=2000).id == "1"
    with FaultServer(act(2001)) as server:
        error = failure(flavor, server.url, update, max_body=2000)
        assert (type(error), error.status, error.maybe_applied, len(server.requests)) == (LARGE, 200, True, 1)
        assert len(error.body) <= 2000
        assert failure(flavor, server.url, get, max_body=2000).attempts[0].status == 200
        assert server.settled()


def _nothing_for_ever(head: bytes, piece: bytes) -> Act:
    def act(wire: Wire) -> object:
        wire.send(server_actions.http(None, 200, "Transfer-Encoding: chunked", "Content-Encoding: " + head.decode()))
        while True:
            wire.send(b"%x\r\n%s\r\n" % (len(piece), piece))

    return act


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    "act",
    [
        server_actions.endless_chunks(),
        _nothing_for_ever(b"gzip", gzip.compress(b"", mtime=0) * 2000),
        _nothing_for_ever(b"deflate", b"\0\0\0\xff\xff" * 9000),
    ],
    ids=["plain", "gzip", "deflate"],
)
def test_an_endless_body_ends_at_the_cap_even_when_it_holds_nothing(flavor: str, act: Act) -> None:
    with FaultServer(act) as server:
        error = failure(flavor, server.url, update, max_body=1_000_000, timeout=20)
        assert (type(error), error.maybe_applied) == (LARGE, True)
        assert server.settled()


_GROWTH = """
import asyncio, resource, sys
from workorders_runtime.exceptions import ApiError
from tests.support.calls import get, run
flavor, warm, *urls = sys.argv[1:]
run(flavor, warm, get)
begun = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for url in urls:
    print(type(run(flavor, url, get, timeout=30, max_retries=0)).__name__)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - begun) // 1024)
"""


@pytest.mark.parametrize("flavor", FLAVORS)
def test_bombs_and_floods_take_little_memory(flavor: str) -> None:
    faults: list[Any] = [
        server_actions.gzip_bomb(200 * 2**20),
        server_actions.endless_chunks(),
        server_actions.huge_length(),
        server_actions.nested_gzip(),
        server_actions.huge_header(2**22),
        server_actions.many_headers(),
    ]
    servers = [FaultServer(act) for act in (server_actions.reply(200, server_actions.GOOD), *faults)]
    try:
        command = [sys.executable, "-c", _GROWTH, flavor, *(server.url for server in servers)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    finally:
        for server in servers:
            server.close()
    *kinds, growth = done.stdout.split()
    assert kinds == [kind.__name__ for kind in (LARGE, LARGE, LARGE, DECODE, LOST, LOST)], done.stderr
    assert int(growth) < 64


# -- error responses whose body cannot be read ------------------------------------------------------------------------

_MESSAGE = b'{"message": "' + b"x" * 50_000 + b'"}'
_CUT = gzip.compress(_MESSAGE)[:-20]
UNREADABLE: dict[str, tuple[bytes, str]] = {
    "unknown encoding": (b"\x0b\x02\x80{}\x03", "br"),
    "cut gzip": (_CUT, "gzip"),
    "no gzip": (b"plain", "gzip"),
    "over the cap": (gzip.compress(_MESSAGE), "gzip"),
}
STATUSES = {400: exceptions.BadRequestError, 404: exceptions.NotFoundError, 503: exceptions.ServerError}


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("kind", UNREADABLE)
def test_an_unreadable_error_keeps_its_status(kind: str, status: int, flavor: str) -> None:
    body, encoding = UNREADABLE[kind]
    act = server_actions.reply(status, body, f"Content-Encoding: {encoding}")
    with FaultServer(act) as server:
        safe = failure(flavor, server.url, get, max_body=10_000)
        unsafe = failure(flavor, server.url, update, max_body=10_000)
    assert type(safe) is type(unsafe) is STATUSES[status]
    assert (safe.status, len(safe.attempts), len(unsafe.attempts)) == (status, 3 if status == 503 else 1, 1)
    assert (safe.retryable, unsafe.maybe_applied) == (status == 503, status == 503)
    assert any("could not be read" in note for note in safe.__notes__)
    assert str(safe).isprintable()


@pytest.mark.parametrize("flavor", FLAVORS)
def test_an_unreadable_rejection_of_a_token_replaces_it(flavor: str) -> None:
    token = server_actions.reply(200, {"access_token": "t", "expires_in": 3600})
    rejection = server_actions.reply(401, b"\x0b", "Content-Encoding: br")
    responses = iter([token, rejection, token, server_actions.reply(200, BODY)])

    def act(wire: Wire) -> object:
        return next(responses)(wire)

    login = {"client_id": "c", "client_secret": "s", "username": "u", "password": "p"}
    with FaultServer(act) as server:
        assert run(flavor, with_token_endpoint(server.url), get, plan=FETCHING, **login).id == "1"
        assert len(server.requests) == 4
