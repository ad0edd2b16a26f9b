"""Which recorded response becomes the example of an operation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from workorders.openapi.document import Document
from workorders.recordings.examples import examples_text
from workorders.recordings.exchanges import exchanges_of
from workorders.recordings.reader import Recording

SPEC = {
    "openapi": "3.1.0",
    "servers": [{"url": "https://api.example.com"}],
    "paths": {
        "/lifts": {"get": {"operationId": "listLifts"}},
        "/token": {"post": {"operationId": "fetchToken"}},
    },
    "components": {
        "securitySchemes": {"login": {"type": "http", "scheme": "bearer", "x-wo-token": {"operation": "fetchToken"}}}
    },
}


def recording(case: str, *bodies: Any, origin: Any = "vendor-docs", **more: Any) -> Recording:
    request = {"method": "GET", "url": "https://api.example.com/lifts"}
    exchanges = [
        {"request": request, "response": {"status": 200, "headers": {"Date": "x", "ETag": "1"}, "body": body}}
        for body in bodies
    ]
    values: dict[str, Any] = {
        "vendor": "lifts",
        "operation": "listLifts",
        "case": case,
        "origin": origin,
        "source": "",
        "date": "",
        "note": "",
        "client": {},
        "call": {"resource": "lifts", "method": "list"},
        "exchanges": exchanges,
        "expect": {},
        "webhook": None,
        "path": Path(),
        "document": Document("lifts", Path(), "", {}, ""),
    }
    return Recording(**{**values, **more})


def examples(*recordings: Recording) -> Any:
    return json.loads(examples_text(exchanges_of(recordings, SPEC), ["listLifts"]))


def chosen(*recordings: Recording) -> Any:
    return examples(*recordings)["listLifts"]["body"]


def test_the_vendor_comes_before_us_and_the_fullest_before_others() -> None:
    assert chosen(recording("a", [1], origin="synthetic"), recording("b", [2])) == [2]
    assert chosen(recording("a", [1]), recording("b", [1, 2])) == [1, 2]
    assert chosen(recording("a", []), recording("b", [1], origin="synthetic")) == [1]
    assert chosen(recording("a", ["x" * 5000]), recording("b", [1])) == [1]
    assert chosen(recording("a", [1, 2], [3])) == [1, 2]


def test_errors_deviations_tokens_and_messages_are_no_examples() -> None:
    deviating = recording("a", [1], expect={"deviations": [{"pointer": "/0", "kind": "type"}]})
    failed = recording("b", [1], expect={"error": {"class": "NotFoundError"}})
    request = {"method": "POST", "url": "https://api.example.com/token"}
    fetched = {"request": request, "response": {"status": 200, "body": {"access_token": "canary"}}}
    token = recording("c", exchanges=[fetched])
    message = recording("d", webhook={"body": "{}"})
    assert examples(deviating, failed, token, message) == {}


def test_text() -> None:
    made = examples(recording("a", {"name": "Größe"}))
    assert made == {"listLifts": {"status": 200, "headers": {"ETag": "1"}, "body": {"name": "Größe"}}}
    assert examples() == {}
