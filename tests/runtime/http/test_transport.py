"""The client's own transport against a server on the loopback: deadlines, faults, bodies, threads, cancellation."""

from __future__ import annotations

import asyncio
import gzip
import os
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from workorders_runtime import exceptions

from tests.runtime.example_client.client import AsyncExampleClient, ExampleClient
from tests.support.clients import SECRET, Time

BODY = b'{"data": {"id": "1"}}'
Handler = Callable[[socket.socket, bytes], object]


def http(body: bytes = BODY, status: int = 200, *headers: str, length: int | None = None) -> bytes:
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body) if length is None else length}", *headers]
    if not any(line.lower().startswith("content-type") for line in headers):
        lines.append("Content-Type: application/json")
    return "\r\n".join([*lines, "", ""]).encode() + body


class Loopback:
    """A server whose every connection is handled by a function; keeps what it was sent."""

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.requests: list[bytes] = []
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.thread = threading.Thread(target=self._accept, daemon=True)
        self.thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            while True:
                try:
                    request = self._read(connection)
                    if request is None:
                        return
                    self.requests.append(request)
                    if self.handler(connection, request) is not None:
                        return
                except OSError:
                    return

    @staticmethod
    def _read(connection: socket.socket) -> bytes | None:
        data = b""
        while b"\r\n\r\n" not in data:
            piece = connection.recv(65536)
            if not piece:
                return None
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        for line in head.split(b"\r\n"):
            if line.lower().startswith(b"content-length:"):
                while len(body) < int(line.split(b":")[1]):
                    body += connection.recv(65536)
        return head + b"\r\n\r\n" + body

    def close(self) -> None:
        self.socket.close()


@pytest.fixture
def serve() -> Iterator[Callable[[Handler], Loopback]]:
    servers: list[Loopback] = []

    def start(handler: Handler) -> Loopback:
        servers.append(Loopback(handler))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


Serve = Callable[[Handler], Loopback]


def answer(data: bytes, *, close: bool = False) -> Handler:
    def handle(connection: socket.socket, request: bytes) -> object:
        connection.sendall(data)
        return True if close else None

    return handle


def drip(data: bytes, pause: float = 0.05) -> Handler:
    def handle(connection: socket.socket, request: bytes) -> object:
        for position in range(len(data)):
            connection.sendall(data[position : position + 1])
            time.sleep(pause)
        return True

    return handle


def client(server: Loopback, **settings: Any) -> ExampleClient:
    return ExampleClient(token=SECRET, base_url=server.url, **settings)


def failure(server: Loopback, *, write: bool = True, **settings: Any) -> Any:
    with client(server, **settings) as example_client, pytest.raises(exceptions.ApiError) as caught:
        example_client.things.update("1", note="x") if write else example_client.things.get("1")
    return caught.value


async def afailure(server: Loopback, **settings: Any) -> Any:
    async with AsyncExampleClient(token=SECRET, base_url=server.url, **settings) as example_client:
        with pytest.raises(exceptions.ApiError) as caught:
            await example_client.things.update("1", note="x")
    return caught.value


def test_a_call_over_a_real_connection(serve: Serve) -> None:
    server = serve(answer(http()))
    with client(server) as example_client:
        assert example_client.things.update("1", note="x").id == "1"
        assert example_client.things.get("a b").id == "1"
        example_client.things.delete("1")
    first, second, third = server.requests
    assert first.startswith(b"PATCH /things HTTP/1.1\r\nHost: 127.0.0.1:")
    assert first.endswith(b'\r\n\r\n{"id":"1","note":"x"}')
    assert b"Content-Length: 21\r\n" in first
    assert second.startswith(b"GET /things/a%20b HTTP/1.1\r\n")
    assert b"content-length" not in (second + third).lower()


@pytest.mark.anyio
async def test_the_other_colour_sends_the_same_bytes(serve: Serve) -> None:
    server = serve(answer(http()))
    with client(server) as example_client:
        example_client.things.update("1", note="x")
    async with AsyncExampleClient(token=SECRET, base_url=server.url) as other:
        await other.things.update("1", note="x")
    assert server.requests[0] == server.requests[1]


@pytest.mark.parametrize("handler", [drip(http(b" " * 200 + BODY)), drip(http(BODY, 200, "X-Long: " + "x" * 200))])
def test_the_deadline_ends_everything(serve: Serve, handler: Handler) -> None:
    server = serve(handler)
    begun = time.monotonic()
    error = failure(server, timeout=0.5)
    assert 0.4 < time.monotonic() - begun < 0.8
    assert type(error) is exceptions.DeadlineExceededError
    assert error.maybe_applied


@pytest.mark.anyio
@pytest.mark.parametrize("handler", [drip(http(b" " * 200 + BODY)), drip(http(BODY, 200, "X-Long: " + "x" * 200))])
async def test_the_deadline_of_the_other_colour(serve: Serve, handler: Handler) -> None:
    begun = time.monotonic()
    error = await afailure(serve(handler), timeout=0.5)
    assert 0.4 < time.monotonic() - begun < 0.8
    assert type(error) is exceptions.DeadlineExceededError
    assert (error.maybe_applied, len(error.attempts)) == (True, 1)


def test_read_timeouts_of_an_httpx2_timeout(serve: Serve) -> None:
    import httpx2

    def wait(connection: socket.socket, request: bytes) -> object:
        time.sleep(0.4)
        return True

    error = failure(serve(wait), timeout=httpx2.Timeout(5, read=0.1))
    assert type(error) is exceptions.ReadTimeoutError
    assert len(failure(serve(wait), write=False, timeout=httpx2.Timeout(5, read=0.1), clock=Time().clock).attempts) == 3


def refused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@pytest.mark.anyio
async def test_nothing_listens() -> None:
    url = f"http://127.0.0.1:{refused_port()}"
    now = Time()
    with (
        ExampleClient(token=SECRET, base_url=url, clock=now.clock) as example_client,
        pytest.raises(exceptions.ConnectError) as caught,
    ):
        example_client.things.update("1", note="x")
    assert (now.slept, caught.value.maybe_applied, caught.value.retryable) == ([0.5, 1.0], False, True)
    assert "connection refused" in str(caught.value)
    async with AsyncExampleClient(token=SECRET, base_url=url, clock=now.clock) as other:
        with pytest.raises(exceptions.ConnectError):
            await other.things.get("1")


@pytest.mark.anyio
async def test_no_tls_there(serve: Serve) -> None:
    server = serve(answer(http(), close=True))
    url = server.url.replace("http:", "https:")

    def plain(connection: socket.socket, request: bytes) -> object:
        return True

    talking = socket.create_server(("127.0.0.1", 0))

    def speak() -> None:
        while True:
            try:
                connection, _ = talking.accept()
            except OSError:
                return
            connection.sendall(b"220 not TLS at all, this is some other protocol\r\n")
            connection.close()

    threading.Thread(target=speak, daemon=True).start()
    url = f"https://127.0.0.1:{talking.getsockname()[1]}"
    with ExampleClient(token=SECRET, base_url=url) as example_client, pytest.raises(exceptions.TLSError) as caught:
        example_client.things.get("1")
    assert len(caught.value.attempts) == 1
    async with AsyncExampleClient(token=SECRET, base_url=url) as other:
        with pytest.raises(exceptions.TLSError):
            await other.things.get("1")
    talking.close()


FAULTS: list[tuple[bytes, type[exceptions.ApiError]]] = [
    (b"", exceptions.ConnectionLostError),
    (b"HTTP/1.1 200", exceptions.ConnectionLostError),
    (http(BODY, length=500), exceptions.ConnectionLostError),
    (b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", exceptions.ConnectionLostError),
    (b"HTTP/1.1 200 X\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", exceptions.ConnectionLostError),
    (b"HTTP/1.1 nonsense\r\n\r\n", exceptions.ConnectionLostError),
    (b"HTTP/1.1 200 X\r\nX: " + b"x" * 300_000 + b"\r\n\r\n", exceptions.ConnectionLostError),
    (http(b"x" * 100, length=2_000_000_000), exceptions.ResponseTooLargeError),
    (http(gzip.compress(BODY)[:-12], 200, "Content-Encoding: gzip"), exceptions.ResponseDecodeError),
    (http(b"not gzip", 200, "Content-Encoding: gzip"), exceptions.ResponseDecodeError),
    (http(BODY, 200, "Content-Encoding: zzz"), exceptions.ResponseDecodeError),
    (http(gzip.compress(gzip.compress(BODY)), 200, "Content-Encoding: gzip, gzip"), exceptions.ResponseDecodeError),
    (http(gzip.compress(b"\0" * 50_000_000), 200, "Content-Encoding: gzip"), exceptions.ResponseTooLargeError),
]


@pytest.mark.anyio
@pytest.mark.parametrize(("data", "kind"), FAULTS)
async def test_faults(serve: Serve, data: bytes, kind: type[exceptions.ApiError]) -> None:
    server = serve(answer(data, close=True))
    for error in (failure(server, timeout=5), await afailure(server, timeout=5)):
        assert type(error) is kind
        assert (error.maybe_applied, len(error.attempts)) == (True, 1)
        assert SECRET not in str(error)
    assert len(server.requests) == 2


def test_what_came_of_a_cut_body_is_kept(serve: Serve) -> None:
    error = failure(serve(answer(http(BODY, length=500), close=True)))
    assert (error.body, error.status) == (BODY, 200)


@pytest.mark.parametrize(
    ("encoding", "squeeze"), [("gzip", gzip.compress), ("deflate", zlib.compress), ("identity", bytes)]
)
def test_compressed_bodies(serve: Serve, encoding: str, squeeze: Callable[[bytes], bytes]) -> None:
    with client(serve(answer(http(squeeze(BODY), 200, f"Content-Encoding: {encoding}")))) as example_client:
        raw = example_client.raw(example_client.things.get, "1")
    assert raw.body == BODY


def test_raw_deflate(serve: Serve) -> None:
    squeezer = zlib.compressobj(wbits=-15)
    data = squeezer.compress(BODY) + squeezer.flush()
    with client(serve(answer(http(data, 200, "Content-Encoding: deflate")))) as example_client:
        assert example_client.things.get("1").id == "1"


def test_the_environment_is_not_asked(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(answer(http()))
    dead = f"http://127.0.0.1:{refused_port()}"
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, dead)
    monkeypatch.setenv("SSL_CERT_FILE", "/nonexistent")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with client(server) as example_client:
        assert example_client.things.get("1").id == "1"
    monkeypatch.delenv("SSL_CERT_FILE")
    proxy = serve(answer(http()))
    for name in ("HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, proxy.url)
    with client(server, trust_env=True) as example_client:
        assert example_client.things.get("1").id == "1"
    assert (len(server.requests), len(proxy.requests)) == (1, 1)
    assert proxy.requests[0].startswith(b"GET http://127.0.0.1:")


def test_threads_do_not_cross_answers(serve: Serve) -> None:
    def echo(connection: socket.socket, request: bytes) -> object:
        name = request.split(b" ")[1].rpartition(b"/")[2]
        connection.sendall(http(b'{"data": {"id": "%s"}}' % name))
        return None

    wrong: list[str] = []
    with client(serve(echo)) as example_client:

        def work(number: int) -> None:
            for turn in range(20):
                name = f"{number}-{turn}"
                if example_client.things.get(name).id != name:
                    wrong.append(name)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []


@pytest.mark.anyio
async def test_cancelled_calls_leave_a_working_client(serve: Serve) -> None:
    def slowly(connection: socket.socket, request: bytes) -> object:
        time.sleep(0.02)
        connection.sendall(http())
        return None

    async with AsyncExampleClient(token=SECRET, base_url=serve(slowly).url) as example_client:
        for delay in range(60):
            task = asyncio.create_task(example_client.things.get("1"))
            await asyncio.sleep(delay % 7 / 1000)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        found = await asyncio.gather(*(example_client.things.get("1") for _ in range(20)))
    assert {thing.id for thing in found} == {"1"}


@pytest.mark.anyio
async def test_an_outer_timeout_wins(serve: Serve) -> None:
    async with AsyncExampleClient(token=SECRET, base_url=serve(drip(http(b" " * 200))).url) as example_client:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await example_client.things.get("1")


def test_a_second_event_loop_is_told(serve: Serve) -> None:
    server = serve(answer(http()))
    example_client = AsyncExampleClient(token=SECRET, base_url=server.url, max_retries=0)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(example_client.things.get("1"))

    async def again() -> None:
        with pytest.raises(exceptions.ConnectError, match="another event loop"):
            await example_client.things.get("1")

    asyncio.run(again())
    loop.run_until_complete(example_client.aclose())
    loop.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_child_opens_its_own_connections(serve: Serve) -> None:
    server = serve(answer(http()))
    with client(server) as example_client:
        example_client.things.get("1")
        child = os.fork()
        if child == 0:
            os._exit(0 if example_client.things.get("1").id == "1" else 1)
        assert os.waitpid(child, 0)[1] == 0
        assert example_client.things.get("1").id == "1"
