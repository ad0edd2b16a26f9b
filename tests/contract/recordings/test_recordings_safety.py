"""Recordings and docs are safe: opening one runs nothing, none holds a secret, and playing one allows no detours."""

from __future__ import annotations

import base64
import random
import re
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from workorders.diagnostics import SpecError
from workorders.openapi.loader import load
from workorders.recordings.reader import MAX_BYTES, Recording, read_recording
from workorders.replay.exchanges import Player
from workorders.replay.play import call_arguments, client_options, method, without_pauses
from workorders_runtime.spec import FetchedToken

from tests.support import replay
from tests.support.paths import ROOT, SPECS, VENDORS
from tests.support.replay import package_of
from tests.support.vendors import plan_of

ALL = replay.recordings()
GOOD = """origin: synthetic
source: 'a test'
date: '2026-11'
call: {resource: jobs, method: get, args: [5]}
exchanges:
  - request: {method: GET, url: 'https://api.example.test/jobs/5', headers: {X-One: '1'}}
    response: {status: 200, headers: {Content-Type: application/json}, body: {id: 5}}
expect: {value: {id: 5}}
"""


# -- opening a recording ----------------------------------------------------------------------------------------------


def recording_file(folder: Path, text: str | bytes) -> Path:
    path = folder / "getJob.case.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_recording_that_is_fine_is_read(tmp_path: Path) -> None:
    assert read_recording(recording_file(tmp_path, GOOD)).call["resource"] == "jobs"


HOSTILE = {
    "a Python object": GOOD.replace("{id: 5}}", "!!python/object/apply:os.system ['touch CANARY']}", 1),
    "a Python name": GOOD.replace("'a test'", "!!python/name:os.system"),
    "a tuple": GOOD.replace("args: [5]", "args: !!python/tuple [5]"),
    "a tag of its own": GOOD.replace("'a test'", "!thing {a: 1}"),
    "binary": GOOD.replace("'a test'", "!!binary aGVsbG8="),
    "a pickle": b"\x80\x04\x95\x1d\x00\x00\x00\x00\x00\x00\x00\x8c\x05posix\x94\x8c\x06system\x94\x93\x94.",
    "an alias": GOOD.replace("args: [5]", "args: &a [*a]"),
    "a bomb of aliases": "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
    "an unknown key": f"{GOOD}run: 'touch CANARY'\n",
    "an unknown key in a request": GOOD.replace("method: GET,", "method: GET, proxy: x,"),
    "a key twice": f"{GOOD}origin: live\n",
    "a line break in a header": GOOD.replace("X-One: '1'", 'X-One: "1\\r\\nX-Two: 2"'),
    "a control character in a header": GOOD.replace("X-One: '1'", 'X-One: "1\\0"'),
    "a line break in a header's name": GOOD.replace("X-One: '1'", '"X-One: 1\\r\\nX-Two": x'),
    "a line break in the address": GOOD.replace("'https://api.example.test/jobs/5'", '"https://a.test/\\r\\nX: 1"'),
    "too many bytes": GOOD + "#" * MAX_BYTES,
    "deep brackets": GOOD.replace("args: [5]", f"args: {'[' * 5000}{']' * 5000}"),
    "nothing": "",
    "a list": "- 1\n",
    "no exchange": re.sub(r"(?s)exchanges:.*expect", "exchanges: []\nexpect", GOOD),
    "an origin nobody knows": GOOD.replace("synthetic", "dreamt"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_recording_is_refused_and_runs_nothing(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SpecError) as caught:
        read_recording(recording_file(tmp_path, HOSTILE[case]))
    assert caught.value.diagnostics
    assert not (tmp_path / "CANARY").exists()


# -- no secrets -------------------------------------------------------------------------------------------------------

SCANNED = ("specs", "tests/recordings", "generated", "templates", "README.md", "CHANGELOG.md")
SHAPES = {
    "a JSON web token": re.compile(r"\beyJ[\w-]{10,}\.[\w-]{10,}"),
    "a private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    "a bearer token": re.compile(r"(?i)\bbearer +([\w.~+/=-]{8,})"),
    "basic credentials": re.compile(r"\b[Bb]asic +([A-Za-z0-9+/]{8,}={0,2})"),
    "a long hexadecimal number": re.compile(r"(?<![\w/-])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{32,}(?![\w-])"),
    "a credential in an address": re.compile(r"https?://[^/\s:@]+:([^/\s@]+)@"),
    "a secret by its name": re.compile(
        r"""(?i)["']?(?:access_token|refresh_token|client_secret|api_?key|password)["']?\s*[:=]\s*["']?([\w+/.=-]{8,})"""
    ),
    "what was planted": re.compile(r"planted-[\w-]+"),
}
FAKE = re.compile(
    r"(?i)canary|example|your[-_ ]|\*{3}|\.{3}|\.env|environ|token|secret|string|field|none|null|optional|^password\W*$"
)
NAMED = re.compile(
    r"(?i)(?:correlation_?id|request_?id|trace_?id|hash|checksum|digest|etag|signature)['\"\]]*\s*[:=]\s*['\"]?(?:\w+=)?$"
)
"""The text before a hexadecimal number that is not a secret."""


def findings(text: str) -> Iterator[str]:
    for name, shape in SHAPES.items():
        for found in shape.finditer(text):
            if name == "a long hexadecimal number" and NAMED.search(text[max(0, found.start() - 60) : found.start()]):
                continue
            value = next((group for group in found.groups() if group), found[0])
            if name == "basic credentials":
                try:
                    value = base64.b64decode(value + "=" * (-len(value) % 4)).decode()
                except ValueError:
                    continue
                if ":" not in value:
                    continue
            if name == "what was planted" or not FAKE.search(value):
                yield f"{name}: {found[0][:60]}"


def scan(root: Path, places: tuple[str, ...] = SCANNED) -> list[str]:
    found: list[str] = []
    for place in places:
        path = root / place
        files = sorted(path.rglob("*")) if path.is_dir() else [path] if path.is_file() else []
        for file in files:
            if not file.is_file() or file.suffix in (".pyc", ".whl") or file.name == "manifest.json":
                continue
            text = file.read_text(encoding="utf-8", errors="replace")
            if file.suffix == ".json" and '"generator"' in text:  # the manifest: its hashes are no secrets
                continue
            found += [f"{file.relative_to(root)}: {each}" for each in findings(text)]
    return found


def test_no_committed_file_holds_a_secret() -> None:
    assert scan(ROOT) == []


@pytest.mark.parametrize(
    "text",
    [
        "headers: {Authorization: Bearer 8fj2kd93ksl1}",
        f"Authorization: Basic {base64.b64encode(b'jane:hunter2222').decode()}",
        "body: {client_secret: 8fj2kd93ksl1}",
        '"access_token": "8fj2kd93ksl1"',
        "https://a.test/?api_key=8fj2kd93ksl1",
        "https://jane:hunter22@a.test/",
        "key: 9f86d081884c7d659a2feaa0c55ad015",
        "x: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl",
        "-----BEGIN RSA PRIVATE KEY-----",
        "note: planted-canary-77",
    ],
)
def test_a_planted_secret_is_found(text: str, tmp_path: Path) -> None:
    (tmp_path / "tests/recordings/x").mkdir(parents=True)
    (tmp_path / "tests/recordings/x/getJob.case.yaml").write_text(f"{GOOD}# {text}\n")
    assert len(scan(tmp_path)) >= 1


def test_every_credential_of_a_recording_is_a_canary() -> None:
    for recording in ALL:
        for name, value in recording.client.items():
            if name in ("token", "api_key", "username", "password", "client_id", "client_secret"):
                assert value.startswith("canary-"), recording


# -- playing a recording ----------------------------------------------------------------------------------------------


def some_get() -> Recording:
    return next(
        each
        for each in ALL
        if not each.fails and len(each.exchanges) == 1 and each.exchanges[0]["request"]["method"] == "GET"
    )


def request_of(recorded: Any, **changes: Any) -> httpx2.Request:
    wanted = {**recorded, **changes}
    return httpx2.Request(
        wanted["method"],
        wanted["url"],
        params=wanted.get("query"),
        headers=wanted.get("headers"),
        json=wanted.get("body"),
    )


def test_the_recorded_request_gets_its_response_and_any_other_does_not() -> None:
    recording = some_get()
    recorded = recording.exchanges[0]["request"]
    assert Player(recording)(request_of(recorded)).status_code == 200
    others = {
        "method": {"method": "POST"},
        "path": {"url": f"{recorded['url']}/more"},
        "host": {"url": recorded["url"].replace("https://", "https://x")},
        "scheme": {"url": recorded["url"].replace("https://", "http://")},
        "query": {"query": [*(recorded.get("query") or []), ["more", "1"]]},
        "body": {"body": {"a": 1}},
        "credential": {"headers": {}},
    }
    for change in others.values():
        with pytest.raises(AssertionError):
            Player(recording)(request_of(recorded, **change))


def test_a_request_too_many_and_one_too_few_are_failures() -> None:
    recording = some_get()
    player = Player(recording)
    with pytest.raises(AssertionError, match="never sent"):
        player.finish()
    request = request_of(recording.exchanges[0]["request"])
    player(request)
    player.finish()
    with pytest.raises(AssertionError, match="not recorded"):
        player(request)


def test_nothing_reaches_a_network() -> None:
    with socket.socket() as unconnected, pytest.raises(AssertionError, match="tried to connect"):
        unconnected.connect(("192.0.2.1", 443))


def test_recordings_give_the_same_in_any_order_and_twice() -> None:
    chosen = [each for each in ALL if not each.fails and each.call["resource"] != "auth"][::6]

    def played(recording: Recording) -> str:
        package = package_of(recording.vendor)
        args, kwargs = call_arguments(recording, package)
        http = httpx2.Client(transport=httpx2.MockTransport(Player(recording)))
        with http, package.sync(http_client=http, **client_options(recording, package)) as client:
            without_pauses(client)
            result = method(client, recording.call)(*args, **kwargs)
            if hasattr(result, "pages"):
                items = iter(result)
                result = [next(items) for _ in range(recording.expect.get("items", 0))]
            return repr(result)

    first = {str(each): played(each) for each in chosen}
    random.Random(3).shuffle(chosen)
    assert {str(each): played(each) for each in (*chosen, *chosen)} == first


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_recording_says_where_it_is_from(vendor: str) -> None:
    recorded = [each for each in ALL if each.vendor == vendor]
    assert all(each.origin in ("live", "vendor-docs", "vendor-sdk", "synthetic") and each.date for each in recorded)


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_operation_has_a_recorded_success_and_error(vendor: str) -> None:
    """Token operations too. Only for a spec that describes its client: a plain one may still lack recordings."""
    if "x-wo-client" not in load(SPECS / vendor).tree:
        pytest.skip("the spec does not describe its client")
    operations = {operation.id for operation in replay.api_of(vendor).operations}
    credentials = (each for alternative in plan_of(vendor).auth.alternatives for each in alternative)
    operations |= {each.token.operation for each in credentials if isinstance(each, FetchedToken)}
    recorded = [each for each in ALL if each.vendor == vendor]
    assert {each.operation for each in recorded if not each.fails} == operations
    assert {each.operation for each in recorded if each.fails} == operations
