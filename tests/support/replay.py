"""Recordings: reading them, and playing them through a client with a mock transport.

A recording holds one call. Every request that leaves must be the next one recorded; every recorded one must leave.
"""

from __future__ import annotations

import datetime as dt
import importlib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from decimal import Decimal
from email.parser import BytesParser
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx2
from workorders.openapi.loader import load
from workorders.pipeline import build_api
from workorders.recordings.reader import read_recording as read_strictly

from tests.support.paths import RECORDINGS, SPECS


@dataclass(frozen=True)
class Recording:
    """One recorded call."""

    vendor: str
    operation: str
    case: str
    origin: str
    source: str
    date: str
    client: Mapping[str, Any]
    call: Mapping[str, Any]
    exchanges: Sequence[Mapping[str, Any]]
    expect: Mapping[str, Any]
    webhook: Mapping[str, Any] | None
    path: Path

    @property
    def fails(self) -> bool:
        return "error" in self.expect

    def __str__(self) -> str:
        return f"{self.vendor}/{self.operation}.{self.case}"


def read_recording(path: Path) -> Recording:
    """Read one file; anything the format does not know is an error."""
    found = read_strictly(path)
    names = [each.name for each in fields(Recording)]
    return Recording(**{name: getattr(found, name) for name in names})


@cache
def _every(folder: Path) -> tuple[Recording, ...]:
    return tuple(read_recording(path) for path in sorted(folder.glob("*/*.yaml")))


def recordings(folder: Path = RECORDINGS) -> list[Recording]:
    """The recorded calls."""
    return [each for each in _every(folder) if each.webhook is None]


def messages(folder: Path = RECORDINGS) -> list[Recording]:
    """The recorded webhook messages."""
    return [each for each in _every(folder) if each.webhook is not None]


def receive(recording: Recording, webhooks: Any) -> Any:
    """What the module of a package makes of a recorded message."""
    message: Mapping[str, Any] = recording.webhook or {}
    body, headers = message["body"].encode(), message.get("headers", {})
    if "secret" not in message:
        return webhooks.parse(body, headers)
    options = {name: message[name] for name in ("now", "url") if name in message}
    return webhooks.receive(body, headers, message["secret"], **options)


# -- the package under test -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Package:
    """A generated package and its names."""

    vendor: str
    name: str
    class_name: str

    def module(self, name: str = "") -> Any:
        return importlib.import_module(f"{self.name}.{name}" if name else self.name)

    @property
    def sync(self) -> Any:
        return getattr(self.module(), self.class_name)

    @property
    def asynchronous(self) -> Any:
        return getattr(self.module(), f"Async{self.class_name}")


@cache
def api_of(vendor: str, specs: Path = SPECS) -> Any:
    return build_api(load(specs / vendor))[0]


@cache
def package_of(vendor: str, specs: Path = SPECS) -> Package:
    client = api_of(vendor, specs).client
    return Package(vendor, client.package, client.class_name)


# -- playing --------------------------------------------------------------------------------------------------------


@dataclass
class Player:
    """Answers requests from a recording and compares what leaves."""

    recording: Recording
    sent: list[httpx2.Request] = field(default_factory=list)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        index = len(self.sent)
        self.sent.append(request)
        exchanges = self.recording.exchanges
        assert index < len(exchanges), f"a request that is not recorded: {request.method} {request.url}"
        compare_request(exchanges[index]["request"], request)
        return answer(exchanges[index]["response"])

    async def answer_async(self, request: httpx2.Request) -> httpx2.Response:
        return self(request)

    def assert_complete(self) -> None:
        assert len(self.sent) == len(self.recording.exchanges), "a recorded request never left"


def answer(response: Mapping[str, Any]) -> httpx2.Response:
    """The recorded response as bytes."""
    headers = {name.title(): value for name, value in (response.get("headers") or {}).items()}
    if "body" in response:
        content = json.dumps(response["body"], ensure_ascii=False).encode()
        headers.setdefault("Content-Type", "application/json")
    else:
        content = str(response.get("text", "")).encode()
    headers.pop("Content-Length", None)
    return httpx2.Response(int(response["status"]), headers=headers, content=content)


def compare_request(wanted: Mapping[str, Any], request: httpx2.Request) -> None:
    """Method, address, query (values of one name in order), the recorded headers, body or form."""
    assert request.method == wanted["method"]
    url = request.url
    target = url.raw_path.decode().partition("?")[0]
    assert f"{url.scheme}://{url.netloc.decode()}{target}" == wanted["url"]
    query = parse_qsl(url.query.decode(), keep_blank_values=True)
    expected = [(name, value) for name, value in wanted.get("query") or []]
    assert sorted(query, key=lambda pair: pair[0]) == sorted(expected, key=lambda pair: pair[0])
    for name, value in (wanted.get("headers") or {}).items():
        assert request.headers.get(name, "").partition("; boundary")[0] == value, name
    content = request.read()
    if "body" in wanted:
        assert json.loads(content) == wanted["body"]
        assert request.headers["Content-Type"].startswith("application/json")
    elif "form" in wanted:
        assert form_fields(request.headers["Content-Type"], content) == wanted["form"]
    else:
        assert content == b""
        assert "Content-Type" not in request.headers


def form_fields(content_type: str, content: bytes) -> dict[str, str]:
    if content_type.startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(content.decode(), keep_blank_values=True))
    message = BytesParser().parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + content)
    assert message.is_multipart()
    fields: dict[str, str] = {}
    for part in message.get_payload():
        name = part.get_param("name", header="content-disposition")  # type: ignore[union-attr]
        fields[str(name)] = part.get_payload(decode=True).decode()  # type: ignore[union-attr]
    return fields


# -- literals -------------------------------------------------------------------------------------------------------


def argument(value: Any, package: Package) -> Any:
    """A literal of a recording as an argument of the call."""
    if isinstance(value, list):
        return [argument(item, package) for item in value]
    if not isinstance(value, dict):
        return value
    models = package.module("models")
    match next(iter(value), None):
        case "$datetime":
            return dt.datetime.fromisoformat(value["$datetime"])
        case "$date":
            return dt.date.fromisoformat(value["$date"])
        case "$time":
            return dt.time.fromisoformat(value["$time"])
        case "$decimal":
            return Decimal(value["$decimal"])
        case "$enum":
            name, text = value["$enum"]
            return getattr(models, name)(text)
        case "$model":
            name, fields = value["$model"]
            return getattr(models, name)(**{key: argument(item, package) for key, item in fields.items()})
        case "$file":
            filename, text = value["$file"]
            return filename, text.encode()
        case "$raw":
            return value["$raw"]
        case "$store":
            kept = value["$store"]
            return MemoryStore(None if kept is None else package.module("tokens").Token(**kept))
        case _:
            return {key: argument(item, package) for key, item in value.items()}


def method(client: Any, call: Mapping[str, Any]) -> Any:
    """The method that a recording calls."""
    return attrgetter(f"{call['resource']}.{call['method']}")(client)


def bound(client: Any, operation: Any) -> Any:
    """The method of an operation."""
    return attrgetter(f"{operation.resource}.{operation.name}")(client)


@dataclass
class MemoryStore:
    """A token store that remembers everything it was given."""

    kept: Any = None
    saved: list[Any] = field(default_factory=list)

    def load(self) -> Any:
        return self.kept

    def save(self, token: Any) -> None:
        self.kept = token
        self.saved.append(token)


class AsyncMemoryStore(MemoryStore):
    """The same with methods to await."""

    async def load(self) -> Any:  # type: ignore[override]
        return super().load()

    async def save(self, token: Any) -> None:  # type: ignore[override]
        super().save(token)


def compare_tokens(store: MemoryStore | None, wanted: Sequence[Mapping[str, Any]]) -> None:
    found = [] if store is None else store.saved
    assert len(found) == len(wanted)
    for token, want in zip(found, wanted, strict=True):
        assert {name: getattr(token, name) for name in want} == want


def at(value: Any, path: str) -> Any:
    """Follow an attribute path (``items[0].type``) from a value."""
    for step in re.findall(r"\[(\d+)\]|([A-Za-z_]\w*)", path):
        index, name = step
        value = value[int(index)] if index else value[name] if isinstance(value, dict) else getattr(value, name)
    return value


def compare_value(result: Any, path: str, wanted: Any, package: Package) -> None:
    """One attribute against its literal: type and value."""
    if isinstance(wanted, dict) and "$absent" in wanted:
        parent, _, name = path.rpartition(".")
        owner = at(result, parent) if parent else result
        assert getattr(owner, name) is None, path
        assert name not in owner.model_fields_set, path
        return
    found = at(result, path)
    if wanted is None:
        parent, _, name = path.rpartition(".")
        owner = at(result, parent) if parent else result
        assert found is None, path
        assert name in owner.model_fields_set, path
        return
    if isinstance(wanted, dict) and "$len" in wanted:
        assert len(found) == wanted["$len"], path
        return
    literal = argument(
        {key: item for key, item in wanted.items() if key != "known"} if isinstance(wanted, dict) else wanted, package
    )
    assert found == literal, f"{path}: {found!r} is not {literal!r}"
    if isinstance(wanted, dict) and "$raw" in wanted:
        return
    if isinstance(wanted, dict) and "$enum" in wanted:
        assert type(found) is type(literal), path
        assert found.is_known is wanted.get("known", True), path
    elif isinstance(wanted, dict) and next(iter(wanted), "").startswith("$"):
        assert type(found) is type(literal), path
        if isinstance(found, dt.datetime):
            assert (found.tzinfo is None) == (literal.tzinfo is None), path
    elif isinstance(wanted, int) and not isinstance(wanted, bool):
        assert isinstance(found, (int, float)), f"{path}: {type(found).__name__}"
        assert not isinstance(found, bool), path
    elif isinstance(wanted, (bool, str)):
        assert isinstance(found, type(wanted)), f"{path}: {type(found).__name__}"


def compare_error(error: Any, wanted: Mapping[str, Any]) -> None:
    assert type(error).__name__ == wanted["class"], f"{type(error).__name__}: {error}"
    for name, value in wanted.items():
        if name != "class":
            assert getattr(error, name) == value, f"{name}: {getattr(error, name)!r} is not {value!r}"


def compare_deviations(found: Sequence[Any], wanted: Sequence[Mapping[str, Any]]) -> None:
    assert [(deviation.pointer, deviation.kind) for deviation in found] == [(w["pointer"], w["kind"]) for w in wanted]


Call = Callable[..., Any]
