"""Recorded exchanges as a transport: it compares each request with the recorded one and returns its response."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import httpx2

from workorders.openapi.document import child
from workorders.openapi.semantics.media_types import encoding, is_json
from workorders.openapi.values import as_list, as_mapping
from workorders.recordings.contents import content_of, form_fields, raw_content
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
        headers.setdefault("Content-Type", "application/json")
    headers.pop("Content-Length", None)
    return httpx2.Response(int(response["status"]), headers=headers, content=content_of(response) or b"")


def compare_request(wanted: Mapping[str, Any], request: httpx2.Request, pointer: str = "") -> None:
    """Compare the method, the URL, the query, the recorded headers, and the body of a request.

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
        expect(is_json(content_type), f"Content-Type is {content_type!r}", f"{pointer}/body")
        expect_equal(_exact(json.loads(content)), _exact(wanted["body"]), "the body", f"{pointer}/body")
    elif "form" in wanted:
        is_form = encoding(content_type) in ("form", "multipart")
        expect(is_form, f"Content-Type is {content_type!r}, and a form is recorded", f"{pointer}/form")
        expect_equal(form_fields(content_type, content), wanted["form"], "the form", f"{pointer}/form")
    elif (raw := content_of(wanted)) is not None:
        place = f"{pointer}/{'text' if 'text' in wanted else 'base64'}"
        expect_equal(raw_content(content), raw_content(raw), "the body", place)
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
