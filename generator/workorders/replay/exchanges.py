"""Recorded exchanges as a transport: it compares each request with the recorded one and returns its response."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl

import httpx2

from workorders.openapi.document import child
from workorders.openapi.values import as_list, as_mapping
from workorders.recordings.reader import Recording
from workorders.replay.mismatch import MismatchError, expect, expect_equal


@dataclass(slots=True)
class Player:
    """Responds from a recording. Every request must be the next one recorded; every recorded one must be sent."""

    recording: Recording
    sent: list[httpx2.Request] = field(default_factory=list[httpx2.Request])
    mismatch: MismatchError | None = None
    """The first difference, whatever the client made of it."""

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Respond to a request.

        Raises:
            MismatchError: It is not the one recorded.
        """
        index = len(self.sent)
        self.sent.append(request)
        exchanges = self.recording.exchanges
        try:
            if index == len(exchanges):
                raise MismatchError(f"a request that is not recorded: {request.method} {request.url}", "/exchanges")
            compare_request(exchanges[index]["request"], request, f"/exchanges/{index}/request")
        except MismatchError as error:
            self.mismatch = self.mismatch or error
            raise
        return response_of(exchanges[index]["response"])

    async def respond_async(self, request: httpx2.Request) -> httpx2.Response:
        """Respond to a request of an async client."""
        return self(request)

    def finish(self) -> None:
        """Check that every recorded request was sent as recorded.

        Raises:
            MismatchError: One was not.
        """
        if self.mismatch is not None:
            raise self.mismatch
        if (count := len(self.sent)) < len(self.recording.exchanges):
            raise MismatchError("a recorded request was never sent", f"/exchanges/{count}/request")


def response_of(response: Mapping[str, Any]) -> httpx2.Response:
    """Convert a recorded response to bytes."""
    headers = {name.title(): value for name, value in as_mapping(response.get("headers")).items()}
    if "body" in response:
        content = json.dumps(response["body"], ensure_ascii=False).encode()
        headers.setdefault("Content-Type", "application/json")
    else:
        content = str(response.get("text", "")).encode()
    headers.pop("Content-Length", None)
    return httpx2.Response(int(response["status"]), headers=headers, content=content)


def compare_request(wanted: Mapping[str, Any], request: httpx2.Request, pointer: str = "") -> None:
    """Compare the method, the URL, the query, the recorded headers, and the body or form of a request.

    Raises:
        MismatchError: Something differs.
    """
    url = request.url
    target = url.raw_path.decode().partition("?")[0]
    expect_equal(request.method, wanted["method"], "the method", f"{pointer}/method")
    expect_equal(f"{url.scheme}://{url.netloc.decode()}{target}", wanted["url"], "the URL", f"{pointer}/url")
    query = sorted(parse_qsl(url.query.decode(), keep_blank_values=True), key=lambda pair: pair[0])
    recorded = sorted(((name, value) for name, value in as_list(wanted.get("query"))), key=lambda pair: pair[0])
    expect_equal(query, recorded, "the query", f"{pointer}/query")
    for name, value in as_mapping(wanted.get("headers")).items():
        found = request.headers.get(name, "").partition("; boundary")[0]
        expect_equal(found, value, f"the header {name}", child(f"{pointer}/headers", name))
    content, content_type = request.read(), request.headers.get("Content-Type", "")
    if "body" in wanted:
        expect(content_type.startswith("application/json"), f"Content-Type is {content_type!r}", f"{pointer}/body")
        expect_equal(_exact(json.loads(content)), _exact(wanted["body"]), "the body", f"{pointer}/body")
    elif "form" in wanted:
        expect_equal(form_fields(content_type, content), wanted["form"], "the form", f"{pointer}/form")
    else:
        expect(content == b"", "there is a body, and none is recorded", pointer)
        expect(not content_type, f"Content-Type is {content_type!r} without a body", pointer)


class _Exact(str):
    """A JSON value as text, so that `1`, `1.0` and `true` differ."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _exact(value: Any) -> _Exact:
    return _Exact(json.dumps(value, sort_keys=True, ensure_ascii=False))


def form_fields(content_type: str, content: bytes) -> dict[str, str]:
    """Read the fields of a form body, URL-encoded or multipart."""
    if content_type.startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(content.decode(), keep_blank_values=True))
    message = BytesParser().parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + content)
    expect(message.is_multipart(), f"Content-Type is {content_type!r}, and a form is recorded")
    parts: Any = message.get_payload()
    return dict(_part(part) for part in parts)


def _part(part: Message) -> tuple[str, str]:
    content: Any = part.get_payload(decode=True)
    return str(part.get_param("name", header="content-disposition")), content.decode()
