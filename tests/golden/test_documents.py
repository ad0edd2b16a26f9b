"""The package of `documents`: responses that are files or text."""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from workorders_documents import AsyncDocuments, Documents
from workorders_documents.errors import NotFoundError, ResponseTooLargeError

SECRET = "canary-key"
PIECE = bytes(range(256)) * 256
PNG = b'\x89PNG\r\n\x1a\n\x00\xff\xfe{"a":1}'


class Server:
    """Responds to every request with one body, and keeps the requests."""

    def __init__(self, body: Any, content_type: str, status: int = 200) -> None:
        self.body, self.content_type, self.status = body, content_type, status
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return httpx2.Response(self.status, content=self.body, headers={"Content-Type": self.content_type})

    def client(self, **options: Any) -> Documents:
        transport = httpx2.MockTransport(self)
        return Documents(api_key=SECRET, http_client=httpx2.Client(transport=transport), **options)


FILES = [
    ("get_report", (7,), "application/pdf"),
    ("get_photo", (), "image/*"),
    ("get_archive", (), "application/octet-stream"),
    ("make_archive", (), "application/zip"),
    ("get_export", (), "*/*"),
]


@pytest.mark.parametrize(("method", "arguments", "accept"), FILES)
@pytest.mark.parametrize("content_type", ["application/octet-stream", "image/png", "application/json", "text/plain"])
@pytest.mark.parametrize("body", [PNG, b"", b'{"id": 1}'])
def test_a_file_is_bytes(method: str, arguments: tuple[Any, ...], accept: str, content_type: str, body: bytes) -> None:
    server = Server(body, content_type)
    with server.client() as client:
        assert getattr(client.documents, method)(*arguments) == body
    assert server.requests[-1].headers["Accept"] == accept
    server = Server(body, content_type)

    async def fetched() -> bytes:
        http_client = httpx2.AsyncClient(transport=httpx2.MockTransport(server))
        async with AsyncDocuments(api_key=SECRET, http_client=http_client) as client:
            result: bytes = await getattr(client.documents, method)(*arguments)
            return result

    assert asyncio.run(fetched()) == body


@pytest.mark.parametrize(("method", "accept"), [("get_page", "text/html"), ("get_events", "text/event-stream")])
def test_text_is_a_string(method: str, accept: str) -> None:
    server = Server("data: é\n\n".encode(), accept)
    with server.client() as client:
        assert getattr(client.documents, method)() == "data: é\n\n"
    assert server.requests[-1].headers["Accept"] == accept


def test_a_failure_is_no_file() -> None:
    with Server(b'{"message": "lost"}', "application/json", 404).client() as client, pytest.raises(NotFoundError):
        client.documents.get_report(7)


def test_the_size_of_a_file_in_memory_is_limited() -> None:
    with Server(PNG, "image/png").client(max_body=5) as client, pytest.raises(ResponseTooLargeError):
        client.documents.get_photo()


def test_a_large_file_is_downloaded_as_the_method_says(tmp_path: Path) -> None:
    def pieces() -> Iterator[bytes]:
        for _ in range(1600):
            yield PIECE

    documents = type(Server(b"", "").client().documents)
    text = " ".join((documents.get_report.__doc__ or "").split())
    assert '``client.download(f"/jobs/{job_id}/report", to=…)``' in text
    server = Server(pieces(), "application/pdf")
    job_id, path = 7, tmp_path / "report.pdf"
    with server.client() as client:
        tracemalloc.start()
        client.download(f"/jobs/{job_id}/report", to=path)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert path.stat().st_size == 1600 * len(PIECE)
    assert peak < 20 * 1024 * 1024
    assert str(server.requests[-1].url) == "https://api.documents.example/v1/jobs/7/report"
    assert server.requests[-1].headers["X-Key"] == SECRET
