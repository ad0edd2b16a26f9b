"""The package of `uploads`: the parts of multipart bodies as they are sent."""

from __future__ import annotations

import asyncio
import datetime as dt
import io
from email import message_from_bytes
from pathlib import Path
from typing import Any

import httpx2
import pytest
from workorders_uploads import AsyncUploads, Uploads, models

BINARY = "application/octet-stream"


class Server:
    """Responds to every request, and keeps the bodies and their content types."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, bytes]] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.sent.append((request.headers["Content-Type"], request.read()))
        return httpx2.Response(200, json={"id": 1})

    def client(self) -> Uploads:
        return Uploads(http_client=httpx2.Client(transport=httpx2.MockTransport(self)))


def parts(content_type: str, body: bytes) -> list[tuple[str, str | None, str | None, bytes]]:
    """The parts of a multipart body: name, file name, content type and content."""
    message: Any = message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    found: list[tuple[str, str | None, str | None, bytes]] = []
    for part in message.get_payload():
        name = part.get_param("name", header="Content-Disposition")
        content = part.get_payload(decode=True)
        found.append((name, part.get_filename(), part["Content-Type"], content))
    return found


def uploaded(**arguments: Any) -> list[tuple[str, str | None, str | None, bytes]]:
    server = Server()
    with server.client() as client:
        client.jobs.upload_scans(**arguments)
    return parts(*server.sent[-1])


def refused(**arguments: Any) -> str:
    server = Server()
    with server.client() as client, pytest.raises((TypeError, ValueError)) as caught:
        client.jobs.upload_scans(**arguments)
    assert server.sent == []
    return str(caught.value)


# -- files ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["files", "more", "anything"])
def test_each_file_of_a_list_is_a_part(name: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"%PDF")
    opened = io.BytesIO(b"\xff")
    assert uploaded(**{name: [b"ab", path, str(path), opened, ("a.png", b"x"), ("b.bin", opened)]}) == [
        (name, name, BINARY, b"ab"),
        (name, "plan.pdf", "application/pdf", b"%PDF"),
        (name, "plan.pdf", "application/pdf", b"%PDF"),
        (name, name, BINARY, b"\xff"),
        (name, "a.png", "image/png", b"x"),
        (name, "b.bin", BINARY, b"\xff"),
    ]
    assert uploaded(**{name: (b"ab", b"cd")}) == [(name, name, BINARY, b"ab"), (name, name, BINARY, b"cd")]


@pytest.mark.parametrize("files", [b"ab", "plan.pdf", io.BytesIO(b"x"), None, {"a": b"b"}])
def test_a_list_of_files_must_be_a_list(files: Any) -> None:
    assert "jobs.upload_scans(): files must be a list of files, not" in refused(files=files)


def test_files_of_a_list_are_checked() -> None:
    assert "files.1 must be bytes, a path or a file" in refused(files=[b"x", 5])
    assert "files.0: file not found: 'lost.pdf'" in refused(files=["lost.pdf"])
    assert "files is an empty list" in refused(files=[])


@pytest.mark.parametrize("name", ["scan", "one", "other", "free"])
def test_a_file_that_may_be_null(name: str) -> None:
    assert uploaded(**{name: b"\xff"}) == [(name, name, BINARY, b"\xff")]
    assert uploaded(**{name: ("s.pdf", b"x")}) == [(name, "s.pdf", "application/pdf", b"x")]
    assert f"{name} must be bytes, a path or a file" in refused(**{name: None})
    assert f"{name} must be bytes, a path or a file" in refused(**{name: [b"x"]})


def test_content_types_of_files() -> None:
    assert uploaded(photo=b"x") == [("photo", "photo", "image/png", b"x")]
    assert uploaded(photo=("x.gif", b"x")) == [("photo", "x.gif", "image/png", b"x")]
    assert uploaded(drawing=b"<svg/>") == [("drawing", "drawing", "image/svg+xml", b"<svg/>")]
    assert uploaded(pictures=[("x.jpg", b"x")]) == [("pictures", "x.jpg", "image/jpeg", b"x")]


def test_async_uploads() -> None:
    server = Server()

    async def upload() -> None:
        transport = httpx2.MockTransport(server)
        async with AsyncUploads(http_client=httpx2.AsyncClient(transport=transport)) as client:
            await client.jobs.upload_scans(files=[b"ab", ("a.png", b"x")], meta={"id": 1})

    asyncio.run(upload())
    assert parts(*server.sent[-1]) == [
        ("meta", None, "application/json", b'{"id":1}'),
        ("files", "files", BINARY, b"ab"),
        ("files", "a.png", "image/png", b"x"),
    ]


# -- other parts ------------------------------------------------------------------------------------------------------

JSON = "application/json"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"meta": {"id": 1, "closing_notes": "é"}}, [("meta", JSON, '{"id":1,"closingNotes":"é"}')]),
        ({"meta": models.JobInput(id=1)}, [("meta", JSON, '{"id":1}')]),
        ({"inline": {"due_at": dt.datetime(2024, 1, 1, tzinfo=dt.UTC)}}, [("inline", JSON, '{"dueAt":1704067200}')]),
        ({"map": {"a": 1}}, [("map", JSON, '{"a":1}')]),
        ({"either": {"id": 1}}, [("either", JSON, '{"id":1}')]),
        ({"either": "text"}, [("either", None, "text")]),
        ({"jobs": [{"id": 1}, {"id": 2}]}, [("jobs", JSON, '{"id":1}'), ("jobs", JSON, '{"id":2}')]),
        ({"grid": [[1, 2], [3]]}, [("grid", JSON, "[1,2]"), ("grid", JSON, "[3]")]),
        ({"labels": ["a", "b"]}, [("labels", JSON, '["a","b"]')]),
        ({"labels": []}, [("labels", JSON, "[]")]),
        ({"ratings": None}, [("ratings", JSON, "null")]),
        ({"tags": ["a", "b"]}, [("tags", None, "a"), ("tags", None, "b")]),
        ({"notes": "# é"}, [("notes", "text/markdown", "# é")]),
        ({"html": "<p>"}, [("html", None, "<p>")]),
        ({"count": 5}, [("count", None, "5")]),
        ({"count": None}, [("count", None, "")]),
        ({"extra_body": {"more": {"a": 1}}}, [("more", JSON, '{"a":1}')]),
    ],
)
def test_parts_that_are_no_files(arguments: dict[str, Any], expected: list[tuple[str, str | None, str]]) -> None:
    found = uploaded(**arguments)
    assert [(name, kind, content.decode()) for name, _, kind, content in found] == expected
    assert [filename for _, filename, _, _ in found] == [None] * len(found)
    assert uploaded(scan=b"x", **arguments)[:-1] == found


def test_wrong_parts_are_refused() -> None:
    assert "meta.id" in refused(meta={"id": "x"})
    assert "map.a" in refused(map={"a": "x"})
    assert "tags is an empty list" in refused(tags=[])
    assert "notes" in refused(notes=b"x")


def test_files_are_only_in_multipart_bodies() -> None:
    server = Server()
    with server.client() as client:
        client.jobs.send_document(text="x")
        client.jobs.send_form(page={"limit": 5}, tags=["a", "b"])
    assert server.sent == [
        ("application/json", b'{"text":"x"}'),
        ("application/x-www-form-urlencoded", b"page%5Blimit%5D=5&tags=a&tags=b"),
    ]
