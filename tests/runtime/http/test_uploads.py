"""Files are sent piece by piece: memory stays flat, attempts start anew, and what can be read once is sent once."""

from __future__ import annotations

import codecs
import hashlib
import io
import tempfile
import threading
import tracemalloc
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2
import pytest
from workorders.recordings.contents import form_fields
from workorders_runtime.exceptions import RateLimitError, ServerError

from tests.support.example_client import SECRET, AsyncExampleClient, ExampleClient, example_client

SIZE = 100 * 1024 * 1024


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        received, digest = 0, hashlib.sha256()
        length = int(self.headers.get("Content-Length", 0))
        while received < length:
            piece = self.rfile.read(min(65536, length - received))
            received += len(piece)
            digest.update(piece)
        body = b'{"id": "1"}'
        self.server.received.append(received)  # type: ignore[attr-defined]
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class calls it so
        return None


@pytest.fixture
def server() -> Iterator[ThreadingHTTPServer]:
    found = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    found.received = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=found.serve_forever, daemon=True)
    thread.start()
    yield found
    found.shutdown()
    found.server_close()
    thread.join()


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "video.bin"
    with path.open("wb") as file:
        file.truncate(SIZE)
    return path


def _url(server: ThreadingHTTPServer) -> str:
    return f"http://127.0.0.1:{server.server_address[1]}"


def test_a_large_file_takes_little_memory(server: ThreadingHTTPServer, large: Path) -> None:
    with ExampleClient(token=SECRET, base_url=_url(server), timeout=60) as client:
        tracemalloc.start()
        assert client.things.upload("1", file=large).id == "1"
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 20 * 1024 * 1024
    assert server.received[0] > SIZE  # type: ignore[attr-defined]


@pytest.mark.anyio
async def test_a_large_file_takes_little_memory_async(server: ThreadingHTTPServer, large: Path) -> None:
    async with AsyncExampleClient(token=SECRET, base_url=_url(server), timeout=60) as client:
        tracemalloc.start()
        assert (await client.things.upload("1", file=large)).id == "1"
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 20 * 1024 * 1024
    assert server.received[0] > SIZE  # type: ignore[attr-defined]


class _Refusing:
    """Responds with 429 this many times, then with 200; keeps every body."""

    def __init__(self, refusals: int) -> None:
        self.refusals = refusals
        self.forms: list[dict[str, str]] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.forms.append(form_fields(request.headers["Content-Type"], request.read()))
        if len(self.forms) <= self.refusals:
            return httpx2.Response(429, headers={"Retry-After": "0"})
        return httpx2.Response(200, json={"id": "1"})


def _upload(handler: _Refusing, file: Any) -> None:
    with example_client(handler) as client:
        client.things.upload("1", file=file, notes="x")


@pytest.mark.parametrize("kind", ["bytes", "pair", "path", "file"])
def test_each_attempt_sends_the_whole_file(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"content")
    with path.open("rb") as opened:
        file = {"bytes": b"content", "pair": ("b.txt", b"content"), "path": path, "file": opened}[kind]
        handler = _Refusing(2)
        _upload(handler, file)
    assert handler.forms == [{"notes": "x", "file": "content"}] * 3


class _Once(io.RawIOBase):
    """A stream that cannot go back."""

    def __init__(self) -> None:
        self.rest = [b"con", b"tent"]

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self.rest.pop(0) if self.rest else b""


def test_a_stream_that_cannot_go_back_is_sent_once() -> None:
    handler = _Refusing(1)
    with pytest.raises(RateLimitError) as stop:
        _upload(handler, _Once())
    assert handler.forms == [{"notes": "x", "file": "content"}]
    assert stop.value.retryable is False
    assert not isinstance(stop.value, ServerError)


class _TextStream:
    """Text that no base class gives away."""

    def __init__(self, *, seekable: bool) -> None:
        self.seekable = lambda: seekable

    def tell(self) -> int:
        return 0

    def seek(self, position: int) -> None:
        return None

    def read(self, size: int = -1) -> str:
        return "text"


def _text_file(folder: Path) -> Any:
    (folder / "a.txt").write_text("text", encoding="utf-8")
    return (folder / "a.txt").open(encoding="utf-8")


@pytest.mark.parametrize(
    "make",
    [
        _text_file,
        lambda folder: io.StringIO("text"),
        lambda folder: ("a.txt", io.StringIO("text")),
        lambda folder: codecs.StreamReaderWriter((folder / "b.txt").open("w+b"), *codecs.lookup("utf-8")[2:4]),
        lambda folder: tempfile.SpooledTemporaryFile(mode="w+"),  # noqa: SIM115
        lambda folder: _TextStream(seekable=True),
        lambda folder: (folder / "c").open("wb"),
    ],
)
def test_a_file_that_does_not_return_bytes_is_refused_before_sending(make: Any, tmp_path: Path) -> None:
    handler, file = _Refusing(0), make(tmp_path)
    if isinstance(file, codecs.StreamReaderWriter | tempfile.SpooledTemporaryFile):
        file.write("text")  # type: ignore[arg-type]
        file.seek(0)
    with pytest.raises(TypeError, match=r"things\.upload\(\): file must be .* opened for reading bytes \(mode 'rb'\)"):
        _upload(handler, file)
    assert handler.forms == []
    for each in file if isinstance(file, tuple) else (file,):
        getattr(each, "close", lambda: None)()


def test_a_stream_that_turns_out_to_be_text_ends() -> None:
    with pytest.raises(TypeError, match="file must return bytes when it is read, not str"):
        _upload(_Refusing(0), _TextStream(seekable=False))


@pytest.mark.parametrize("file", [3, None, ("a",), ("a", 3), [b"a"]])
def test_anything_else_is_refused_before_sending(file: Any) -> None:
    with pytest.raises(TypeError, match="file"):
        _upload(_Refusing(0), file)


@pytest.mark.parametrize("file", [Path("/nowhere/at/all"), "nowhere.pdf", "x" * 9000, "a\0b", ("a", "nowhere.pdf")])
def test_a_file_that_does_not_exist(file: Any) -> None:
    with pytest.raises(ValueError, match="file not found"):
        _upload(_Refusing(0), file)


def test_a_closed_file() -> None:
    file = io.BytesIO(b"x")
    file.close()
    with pytest.raises(ValueError, match="file: the file is closed"):
        _upload(_Refusing(0), file)


def test_text_is_a_path_and_any_bytes_are_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.txt").write_bytes(b"content")
    monkeypatch.chdir(tmp_path)
    handler = _Refusing(0)
    for file in ("x.txt", str(tmp_path / "x.txt"), bytearray(b"content"), memoryview(b"content")):
        _upload(handler, file)
    assert handler.forms == [{"notes": "x", "file": "content"}] * 4
