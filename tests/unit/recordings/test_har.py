"""Bodies of responses in HAR files."""

from __future__ import annotations

from typing import Any

import pytest
from workorders.recordings.har import Entry, exchange_of


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json; charset=utf-8", {"body": {"id": 1}}),
        ("application/problem+json", {"body": {"id": 1}}),
        ("application/x-ndjson", {"text": '{"id": 1}'}),
        ("application/json-seq", {"text": '{"id": 1}'}),
        ("text/html", {"text": '{"id": 1}'}),
    ],
)
def test_a_body_is_json_where_the_media_type_is(content_type: str, body: dict[str, Any]) -> None:
    response = {
        "status": 200,
        "headers": [{"name": "Content-Type", "value": content_type}],
        "content": {"mimeType": content_type, "text": '{"id": 1}'},
    }
    request = {"method": "GET", "url": "https://a.example/x"}
    exchange = exchange_of(Entry("GET", "https://a.example/x", "2026-11-21", request, response))
    assert {key: exchange["response"][key] for key in ("body", "text") if key in exchange["response"]} == body
