"""Downloads: whole or not at all, in little memory, and never with credentials for somebody else."""

from __future__ import annotations

import asyncio
import base64
import gzip
import hashlib
import io
import tracemalloc
import zlib
from pathlib import Path
from typing import Any

import pytest
from workorders_runtime import exceptions
from workorders_runtime.response import BodyReader, BodyWriter, EncodingError, Headers

from tests.support import server_actions
from tests.support.calls import FLAVORS
from tests.support.example_client import FETCHING, PLAN, SECRET, AsyncExampleClient, ExampleClient, with_token_endpoint
from tests.support.fault_server import FaultServer, Wire
from tests.support.mock_transport import Time
from tests.support.waiting import auntil

DATA = bytes(range(256)) * 400
SIZE = 100 * 2**20


def fetch(flavor: str, base: str, url: str, to: Any, plan: Any = PLAN, **options: Any) -> Any:
    """Download on a client of one flavor; a failure is a result."""
    settings = {"clock": Time().clock, **({"token": SECRET} if plan is PLAN else {})}
    if flavor == "sync":
        with ExampleClient(plan, base_url=base, **settings) as example_client:
            try:
                return example_client.download(url, to, **options)
            except exceptions.ApiError as error:
                return error

    async def work() -> Any:
        async with AsyncExampleClient(plan, base_url=base, **settings) as example_client:
            try:
                return await example_client.download(url, to, **options)
            except exceptions.ApiError as error:
                return error

    return asyncio.run(work())


def binary(data: bytes = DATA, status: int = 200, *headers: str) -> Any:
    return server_actions.raw(server_actions.http(data, status, "Content-Type: application/pdf", *headers), close=False)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_file_of_the_clients_own_server(flavor: str, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    with FaultServer(binary()) as server:
        raw = fetch(flavor, server.url + "/v1", "/files/1?size=big", target)
        assert (raw.status, raw.value, raw.headers["content-type"]) == (200, len(DATA), "application/pdf")
        assert raw.body == b""
        assert server.targets() == ["GET /v1/files/1?size=big"]
        assert server.last.headers["authorization"] == f"Bearer {SECRET}"
        assert server.last.headers["accept-encoding"] == "identity"
    assert target.read_bytes() == DATA
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_link_to_somebody_else_gets_no_credentials(flavor: str, tmp_path: Path) -> None:
    with FaultServer(binary()) as api, FaultServer(binary()) as other:
        fetch(flavor, api.url, f"{other.url}/a%20b?X-Signature=canary-signed", tmp_path / "x")
        assert api.targets() == []
        assert other.targets() == ["GET /a%20b?X-Signature=canary-signed"]
        assert "authorization" not in other.last.headers


@pytest.mark.parametrize("flavor", FLAVORS)
def test_headers_that_are_no_mapping_are_refused_as_in_any_call(flavor: str, tmp_path: Path) -> None:
    with FaultServer(binary()) as api, pytest.raises(TypeError, match="extra_headers must be a mapping"):
        fetch(flavor, api.url, "/files/1", tmp_path / "x", extra_headers=[("X-Key", "1")])


@pytest.mark.parametrize("flavor", FLAVORS)
def test_one_redirect_is_followed_without_credentials(flavor: str, tmp_path: Path) -> None:
    with FaultServer(binary()) as other, FaultServer(server_actions.redirect(f"{other.url}/there?s=1", 302)) as api:
        raw = fetch(flavor, api.url, "/files/1", tmp_path / "x", extra_headers={"X-Key": "canary-key"})
        assert raw.value == len(DATA)
        assert api.last.headers["x-key"] == "canary-key"
        assert other.targets() == ["GET /there?s=1"]
        assert not {"authorization", "x-key"} & other.last.headers.keys()
    assert (tmp_path / "x").read_bytes() == DATA


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("to", ["http://files.example.com/x", "ftp://files.example.com/x", "//user:pw@h/x", ""])
def test_a_redirect_to_where_no_download_may_go(flavor: str, to: str, tmp_path: Path) -> None:
    with FaultServer([server_actions.redirect(to, 307)]) as api:
        assert type(fetch(flavor, api.url, "/files/1", tmp_path / "x")) is exceptions.RedirectError
        assert len(api.requests) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_second_redirect_is_not_followed(tmp_path: Path) -> None:
    with FaultServer([server_actions.redirect("/again", 302)]) as api:
        assert type(fetch("sync", api.url, "/files/1", tmp_path / "x")) is exceptions.RedirectError
        assert api.targets() == ["GET /files/1", "GET /again"]
        assert "authorization" not in api.last.headers


@pytest.mark.parametrize("url", ["http://files.example.com/x", "https://u:p@h/x", "//h/x", "files/1", "file:///etc/x"])
def test_addresses_that_are_refused(url: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="url must be a path"):
        fetch("sync", "https://api.example.test", url, tmp_path / "x")


# -- failures ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    "broken",
    [
        server_actions.reset_in_body(DATA),
        server_actions.cut_length(DATA),
        server_actions.cut_unframed(DATA),
        server_actions.raw(server_actions.http(None, 503)),
        server_actions.cut_chunk(),
    ],
)
def test_what_breaks_begins_again(flavor: str, broken: Any, tmp_path: Path) -> None:
    target = tmp_path / "x"
    with FaultServer(broken, binary()) as server:
        assert fetch(flavor, server.url, "/f", target).value == len(DATA)
        assert len(server.requests) == 2
    assert target.read_bytes() == DATA


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    ("broken", "kind"),
    [
        (server_actions.reset_in_body(DATA), exceptions.ConnectionLostError),
        (server_actions.cut_length(DATA), exceptions.ConnectionLostError),
        (server_actions.cut_unframed(DATA), exceptions.ConnectionLostError),
        (server_actions.reply(404, {"message": "gone"}), exceptions.NotFoundError),
        (server_actions.reply(206, {"message": "a part"}), exceptions.ResponseDecodeError),
    ],
)
def test_nothing_is_left_of_a_broken_one(flavor: str, broken: Any, kind: Any, tmp_path: Path) -> None:
    target = tmp_path / "x"
    target.write_bytes(b"before")
    with FaultServer([broken]) as server:
        assert type(fetch(flavor, server.url, "/f", target, max_retries=0)) is kind
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_an_open_file_is_begun_again_where_it_stood(flavor: str) -> None:
    file = io.BytesIO(b"head:")
    file.seek(5)
    with FaultServer(server_actions.reset_in_body(DATA), binary()) as server:
        fetch(flavor, server.url, "/f", file)
    assert file.getvalue() == b"head:" + DATA


class Pipe(io.RawIOBase):
    """A file that can't seek, and takes little at once."""

    def __init__(self) -> None:
        self.taken = b""

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        piece = bytes(data)[:1000]
        self.taken += piece
        return len(piece)


def test_what_cannot_seek_is_written_once() -> None:
    pipe = Pipe()
    with FaultServer(binary()) as server:
        assert fetch("sync", server.url, "/f", pipe).value == len(DATA)
    assert pipe.taken == DATA
    with FaultServer([server_actions.reset_in_body(DATA)]) as server:
        assert type(fetch("sync", server.url, "/f", Pipe())) is exceptions.ConnectionLostError
        assert len(server.requests) == 1


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_file_that_cannot_be_written_says_so_itself(flavor: str, tmp_path: Path) -> None:
    with FaultServer([binary()]) as server:
        with pytest.raises(FileNotFoundError):
            fetch(flavor, server.url, "/f", tmp_path / "no" / "such" / "folder")
        closed = io.BytesIO()

        class Full(io.BytesIO):
            def write(self, data: Any) -> int:
                raise OSError("disk full")

        with pytest.raises(OSError, match="disk full"):
            fetch(flavor, server.url, "/f", Full())
        closed.close()
        with pytest.raises(ValueError, match="closed"):
            fetch(flavor, server.url, "/f", closed)
        assert len(server.requests) == 2


def test_odd_arguments(tmp_path: Path) -> None:
    for wrong, kind in (({"max_size": 0}, ValueError), ({"extra_query": {"a": 1}}, TypeError), ({"x": 1}, TypeError)):
        with pytest.raises(kind):
            fetch("sync", "https://api.example.test", "/f", tmp_path / "x", **wrong)
    with pytest.raises(TypeError, match="to must be a path"):
        fetch("sync", "https://api.example.test", "/f", 5)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_the_largest_size(flavor: str, tmp_path: Path) -> None:
    with FaultServer([binary()]) as server:
        assert fetch(flavor, server.url, "/f", tmp_path / "x", max_size=len(DATA)).value == len(DATA)
        error = fetch(flavor, server.url, "/f", tmp_path / "y", max_size=len(DATA) - 1)
        assert type(error) is exceptions.ResponseTooLargeError
        assert "max_size" in str(error)
    assert not (tmp_path / "y").exists()


def test_a_compressed_file_is_written_plain(tmp_path: Path) -> None:
    with FaultServer(binary(gzip.compress(DATA, mtime=0), 200, "Content-Encoding: gzip")) as server:
        fetch("sync", server.url, "/f", tmp_path / "x")
    assert (tmp_path / "x").read_bytes() == DATA


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_signed_link_is_not_shown(flavor: str, tmp_path: Path) -> None:
    with FaultServer([server_actions.reply(403)]) as other:
        error = fetch(flavor, "http://127.0.0.1:9", f"{other.url}/f?sig=canary-signed&x", tmp_path / "x")
    assert type(error) is exceptions.PermissionDeniedError
    assert "canary-signed" not in f"{error} {error.url} {error!r}"


def test_an_expired_token_is_renewed_for_a_download(tmp_path: Path) -> None:
    tokens = iter(["canary-1", "canary-2"])

    def act(wire: Wire) -> object:
        if wire.request.target == "/oauth/token":
            wire.send(server_actions.http({"access_token": next(tokens), "expires_in": 3600}))
        elif wire.request.headers["authorization"] == "Bearer canary-2":
            wire.send(server_actions.http(DATA))
        else:
            wire.send(server_actions.http(None, 401))
        return True

    login = {"client_id": "c", "client_secret": "canary-s", "username": "u", "password": "canary-p"}
    with (
        FaultServer(act) as server,
        ExampleClient(FETCHING, base_url=with_token_endpoint(server.url), **login) as client,
    ):
        assert client.download("/f", tmp_path / "x").value == len(DATA)


# -- memory, time -----------------------------------------------------------------------------------------------------


def _large(wire: Wire) -> object:
    wire.send(server_actions.http(b"", 200, length=SIZE))
    piece = bytes(2**16)
    for _ in range(SIZE // len(piece)):
        wire.send(piece)
    return True


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_large_file_takes_little_memory(flavor: str, tmp_path: Path) -> None:
    with FaultServer(_large) as server:
        tracemalloc.start()
        raw = fetch(flavor, server.url, "/f", tmp_path / "x")
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert raw.value == (tmp_path / "x").stat().st_size == SIZE
    assert peak < 20 * 2**20


def test_a_timeout_given_is_for_the_whole(tmp_path: Path) -> None:
    with (
        FaultServer([server_actions.drip_body()]) as server,
        ExampleClient(PLAN, base_url=server.url, token=SECRET) as client,
        pytest.raises(exceptions.DeadlineExceededError),
    ):
        client.download("/f", tmp_path / "x", timeout=0.3)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.anyio
async def test_a_cancelled_download_leaves_nothing(tmp_path: Path) -> None:
    with FaultServer([server_actions.drip_body()]) as server:
        async with AsyncExampleClient(PLAN, base_url=server.url, token=SECRET) as client:
            task = asyncio.create_task(client.download("/f", tmp_path / "x"))
            await auntil(lambda: any(tmp_path.iterdir()))
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    "path",
    [
        *("/files/../users", "/files/%2e%2e/users", "/files/.", "/files%2F..%2Fusers", "/a\\..\\b", "/a/..;x=1/b"),
        *("/a/%252e%252e/b", "/a%5c..%5Cb", "/a/..%00/b", "/a/..%20/b", "/a/%2e%2e%3b/b", "/a/.\t./b"),
    ],
)
def test_dot_segments_are_refused(flavor: str, path: str, tmp_path: Path) -> None:
    with FaultServer(binary()) as api, FaultServer(binary()) as other:
        for url in (path, other.url + path):
            with pytest.raises(ValueError, match="segments"):
                fetch(flavor, api.url, url, tmp_path / "x")
        assert api.requests == other.requests == []


@pytest.mark.parametrize("to", ["/%2e%2e/users", "/a/%2E./users"])
def test_a_redirect_with_dot_segments_is_not_followed(to: str, tmp_path: Path) -> None:
    with FaultServer([server_actions.redirect(to, 302)]) as api:
        assert type(fetch("sync", api.url, "/files/1", tmp_path / "x")) is exceptions.RedirectError
        assert len(api.requests) == 1


@pytest.mark.parametrize("flavor", FLAVORS)
def test_no_download_leaves_https(flavor: str, tmp_path: Path) -> None:
    with FaultServer(binary()) as other:
        with pytest.raises(ValueError, match="https"):
            fetch(flavor, "https://api.example.com", f"{other.url}/x", tmp_path / "x")
        assert other.requests == []


MD5, SHA256 = (base64.b64encode(hashlib.new(name, DATA).digest()).decode() for name in ("md5", "sha256"))


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    "header",
    [
        "Content-MD5: {md5}",
        "Digest: SHA-256={sha}",
        "Repr-Digest: sha-256=:{sha}:",
        "Content-Digest: x=:eA==:, sha-256=:{sha}:",
    ],
)
def test_the_hash_that_a_server_sends_is_compared(flavor: str, header: str, tmp_path: Path) -> None:
    right = header.format(md5=MD5, sha=SHA256)
    target = tmp_path / "x"
    with FaultServer(binary(DATA, 200, right)) as server, FaultServer(binary(DATA[:-1] + b"!", 200, right)) as changed:
        assert fetch(flavor, server.url, "/x", target).value == len(DATA)
        error = fetch(flavor, changed.url, "/x", tmp_path / "y", max_retries=0)
        assert isinstance(error, exceptions.ResponseDecodeError), error
        assert "hash" in str(error)
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


def test_a_body_is_compared_with_its_length() -> None:
    writer = BodyWriter(Headers([("Content-Length", "3")]), None, lambda _: None)
    writer.feed(b"ab")
    with pytest.raises(EncodingError, match="2 bytes instead of 3"):
        writer.finish()


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_deflate_without_its_header_in_pieces(size: int) -> None:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = packer.compress(DATA) + packer.flush()
    for body in (packed, zlib.compress(DATA)):
        reader = BodyReader(Headers([("Content-Encoding", "deflate")]), len(DATA))
        for start in range(0, len(body), size):
            reader.feed(body[start : start + size])
        assert reader.finish() == DATA
