"""Recordings made from HAR files: redacted, valid, and playable through the client."""

from __future__ import annotations

import base64
import copy
import gzip
import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from workorders.cli import main
from workorders.openapi.loader import load
from workorders.recordings.capture import A_FILE, find, recording_of, save
from workorders.recordings.har import read_har
from workorders.recordings.reader import Recording, read_recording
from workorders.recordings.yaml_writer import to_yaml
from workorders.replay.exchanges import Player
from workorders.replay.play import call_sync, play_sync

from tests.support import replay
from tests.support.replay import package_of

ALL = replay.recordings()
MAIL = "jane.planted@customer.test"


def planted(text: str) -> str:
    """Replace the placeholders by realistic credentials, which must then be redacted."""
    basic = re.compile(r"Basic ([A-Za-z0-9+/=]+)")
    text = basic.sub(lambda found: f"Basic {base64.b64encode(b'planted-user:planted-pass').decode()}", text)
    return re.sub(r"canary-[\w-]+", "planted-secret-9f2", text)


def har_entry(exchange: Any, **content: Any) -> dict[str, Any]:
    """Convert an exchange to the form that a browser exports."""
    request, response = json.loads(planted(json.dumps([exchange["request"], exchange["response"]])))
    query = request.get("query") or []
    headers = {
        "User-Agent": "Mozilla/5.0",
        "Cookie": "planted-cookie=1",
        ":authority": "x",
        **request.get("headers", {}),
    }
    entry: dict[str, Any] = {
        "startedDateTime": "2026-11-20T10:00:00.000Z",
        "request": {
            "method": request["method"],
            "url": request["url"] + (f"?{urlencode([tuple(pair) for pair in query])}" if query else ""),
            "headers": [{"name": name, "value": value} for name, value in headers.items()],
        },
        "response": {
            "status": response["status"],
            "headers": [
                {"name": name, "value": value}
                for name, value in {"Set-Cookie": "planted-cookie=1", **(response.get("headers") or {})}.items()
            ],
            "content": {"text": response.get("text", "")},
        },
    }
    if "body" in response:
        listed = entry["response"]["headers"]
        if not any(each["name"].lower() == "content-type" for each in listed):
            listed.append({"name": "Content-Type", "value": "application/json"})
        entry["response"]["content"] = {"text": json.dumps(response["body"])}
    if "body" in request:
        entry["request"]["postData"] = {"mimeType": "application/json", "text": json.dumps(request["body"])}
    if "form" in request:
        params = [{"name": name, "value": value} for name, value in request["form"].items()]
        entry["request"]["postData"] = {"mimeType": "multipart/form-data; boundary=x", "params": params}
    entry["response"]["content"].update(content)
    return entry


def har(folder: Path, *entries: Any) -> Path:
    path = folder / "saved.har"
    path.write_text(json.dumps({"log": {"version": "1.2", "entries": entries}}), encoding="utf-8")
    return path


def record(folder: Path, vendor: str, file: Path, *more: str) -> int:
    (folder / "out").mkdir(exist_ok=True)
    return main(["record", vendor, "--har", str(file), "--recordings", str(folder / "out"), *more])


def chosen() -> list[Recording]:
    """Return a success of every operation with a recording of one exchange, apart from those for a token."""
    found: dict[tuple[str, str], Recording] = {}
    for each in ALL:
        own = each.exchanges[-1]
        tokens = [one for one in each.exchanges if one["request"]["url"].endswith("/token")]
        single = len(each.exchanges) - len(tokens) == 1 and each.call["resource"] != "auth"
        plain = not re.search(r"\$(?:model|file|bytes)", json.dumps(each.call, default=str))
        if single and plain and not each.fails and "body" in own["response"] and not each.client.get("base_url"):
            found.setdefault((each.vendor, each.operation), each)
    return list(found.values())


CHOSEN = chosen()


def play(recording: Recording) -> None:
    """Play a recording. What violates the spec is not in it yet."""
    player = Player(recording)
    outcome = call_sync(recording, package_of(recording.vendor), player)
    if outcome.error is not None:
        raise outcome.error
    player.finish()


@pytest.mark.parametrize("recording", CHOSEN, ids=str)
def test_a_recording_is_redacted_and_plays(recording: Recording, tmp_path: Path) -> None:
    """The recording makes the same call as the exported request, with other credentials."""
    own = recording.exchanges[-1]
    file = har(tmp_path, har_entry(own))
    api, entries = replay.api_of(recording.vendor), read_har(file.read_text(encoding="utf-8"))
    found = find(api, entries, recording.operation)
    made = save(recording_of(api, found, A_FILE), tmp_path / recording.vendor, recording.operation, "saved")
    text = made.read_text(encoding="utf-8")
    assert "planted" not in text
    assert base64.b64encode(b"planted-user").decode()[:12] not in text
    again = read_recording(made)
    assert (again.origin, again.date) == ("live", "2026-11-20")
    play(again)


@pytest.mark.parametrize("vendor", sorted({each.vendor for each in CHOSEN}))
def test_an_exported_request_without_credentials_is_recorded_and_plays(vendor: str, tmp_path: Path) -> None:
    """Browsers leave them out of HAR files."""
    chosen = next(each for each in CHOSEN if each.vendor == vendor)
    exchange: dict[str, Any] = copy.deepcopy(dict(chosen.exchanges[-1]))
    headers = {name: text for name, text in exchange["request"].get("headers", {}).items() if "uth" not in name}
    exchange["request"]["headers"] = {name: text for name, text in headers.items() if "key" not in name.lower()}
    entries = read_har(har(tmp_path, har_entry(exchange)).read_text(encoding="utf-8"))
    api = replay.api_of(vendor)
    made = save(
        recording_of(api, find(api, entries, chosen.operation), A_FILE), tmp_path / vendor, chosen.operation, "saved"
    )
    play(read_recording(made))


def test_operations_of_all_vendors_are_covered() -> None:
    assert {each.vendor for each in CHOSEN} == {each.vendor for each in ALL}
    assert len(CHOSEN) >= 20


def first() -> Recording:
    return next(each for each in CHOSEN if each.exchanges[-1]["request"]["method"] == "GET")


VENDOR = first().vendor


def test_a_failure_is_recorded(tmp_path: Path) -> None:
    exchange: dict[str, Any] = copy.deepcopy(dict(first().exchanges[-1]))
    exchange["response"] = {"status": 404, "body": {"message": f"not for {MAIL}", "requestId": "r1"}}
    assert record(tmp_path, VENDOR, har(tmp_path, har_entry(exchange))) == 0
    (made,) = (tmp_path / "out" / VENDOR).iterdir()
    recording = read_recording(made)
    assert recording.case == "live"
    assert recording.expect == {"error": {"class": "NotFoundError", "status": 404}}
    assert MAIL not in made.read_text(encoding="utf-8")
    play_sync(recording, package_of(VENDOR))


@pytest.mark.parametrize("squeezed", [False, True])
def test_bodies_in_base64_are_read(squeezed: bool, tmp_path: Path) -> None:
    exchange = first().exchanges[-1]
    data = json.dumps(exchange["response"]["body"]).encode()
    text = base64.b64encode(gzip.compress(data) if squeezed else data).decode()
    assert record(tmp_path, VENDOR, har(tmp_path, har_entry(exchange, text=text, encoding="base64"))) == 0
    (made,) = (tmp_path / "out" / VENDOR).iterdir()
    play(read_recording(made))


def test_a_recording_is_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = har(tmp_path, har_entry(first().exchanges[-1]))
    assert record(tmp_path, VENDOR, file) == 0
    (made,) = (tmp_path / "out" / VENDOR).iterdir()
    before = made.read_bytes()
    capsys.readouterr()
    assert record(tmp_path, VENDOR, file) == 2
    assert "already exists: choose another --case" in capsys.readouterr().err
    assert made.read_bytes() == before
    assert record(tmp_path, VENDOR, file, "--case", "again") == 0


@pytest.mark.parametrize(
    ("change", "more", "message"),
    [
        ({}, ["--operation", "noSuchThing"], "no operation 'noSuchThing'"),
        ({}, ["--case", "../x"], "invalid case"),
        ({"url": "https://evil.test/x"}, [], "calls an operation of the spec"),
        ({"status": 0}, [], "has no response"),
        ({"date": ""}, [], "the day of the request is unknown, startedDateTime is missing or not a date"),
        ({"content": {"text": base64.b64encode(b"\xff\xfe\x00").decode(), "encoding": "base64"}}, [], "is not text"),
        ({"content": {"text": "!", "encoding": "base64"}}, [], "is not Base64, or damaged"),
        ({"header": "line\r\nbreak"}, [], "would be invalid"),
    ],
)
def test_unsuitable_exchanges_are_refused(
    change: dict[str, Any], more: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = har_entry(first().exchanges[-1])
    entry["request"]["url"] = change.get("url", entry["request"]["url"])
    entry["startedDateTime"] = change.get("date", entry["startedDateTime"])
    entry["response"]["status"] = change.get("status", 200)
    entry["response"]["content"] = change.get("content", entry["response"]["content"])
    if "header" in change:
        entry["response"]["headers"].append({"name": "X-Request-Id", "value": change["header"]})
    assert record(tmp_path, VENDOR, har(tmp_path, entry), *more) == 2
    assert message in capsys.readouterr().err
    assert [path for path in (tmp_path / "out").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"log": {"entries": [1]}}', "\x00", "[" * 100_000, '{"log": 5}'])
def test_files_that_are_not_har_are_refused(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.har").write_text(text)
    assert record(tmp_path, VENDOR, tmp_path / "x.har") == 2
    assert "not a HAR file" in capsys.readouterr().err
    assert record(tmp_path, VENDOR, tmp_path / "missing.har") == 2
    assert "Can't read" in capsys.readouterr().err


@pytest.mark.parametrize(
    "value",
    [
        {
            "a": "no",
            "b": "1.10",
            "c": "",
            "d": " x ",
            "e": "a: b",
            "f": "# c",
            "g": "\u2028\x85\ufeff",
            "h": "😀\n\t\\\"'",
        },
        {"n": None, "t": True, "i": 10**18, "f": 1.5, "l": [], "m": {}, "deep": [[1, [2]], {"a": [{"b": {}}]}]},
        {"1": "x", "true": "y", "": "z", "a b": "w", "- x": 1, "key: y": {"~": "null"}, "0x1F": "1e3", "o": "0o17"},
        {"2026-11-21": "2026-11-21", "12:30": "12:30:45", "yes": "on", "=": "<<", "*a": "&b", "!t": "@x", "%d": "`"},
    ],
)
def test_written_yaml_round_trips(value: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(to_yaml(value), encoding="utf-8")
    document = load(tmp_path / "x.yaml")
    assert document.files[document.entry].value == value
