"""Every recording through both clients: what leaves, what comes back, what is reported, what is written back."""

from __future__ import annotations

import builtins
import importlib
import json
import re
from collections.abc import Mapping
from typing import Any

import pytest
from workorders.openapi.url_templates import template_pattern
from workorders.recordings.reader import Recording
from workorders.replay.package import Package
from workorders.replay.play import play_async, play_sync
from workorders_runtime.serialization.json import dumps

from tests.support import replay
from tests.support.replay import package_of

ALL = replay.recordings()


@pytest.mark.parametrize("recording", ALL, ids=str)
def test_sync(recording: Recording) -> None:
    play_sync(recording, package_of(recording.vendor))


@pytest.mark.anyio
@pytest.mark.parametrize("recording", ALL, ids=str)
async def test_async(recording: Recording) -> None:
    await play_async(recording, package_of(recording.vendor))


# -- round trips ----------------------------------------------------------------------------------------------------


def _operation(recording: Recording, package: Package) -> Any:
    module = package.module(f"resources.{recording.call['resource'].rpartition('.')[2]}")
    return next(value for value in vars(module).values() if getattr(value, "id", None) == recording.operation)


def recorded_responses() -> list[tuple[Recording, int]]:
    return [
        (recording, index)
        for recording in ALL
        if recording.call["resource"] != "auth"
        and not any(place.startswith("$") for place in _operation(recording, package_of(recording.vendor)).unwrap)
        for index, exchange in enumerate(recording.exchanges)
        if "body" in exchange["response"]
        and int(exchange["response"]["status"]) < 300
        and _is_of_the_operation(recording, exchange["request"])
    ]


def _is_of_the_operation(recording: Recording, request: Mapping[str, Any]) -> bool:
    """Distinguish the recorded operation from a token endpoint on the way to it."""
    operations = replay.api_of(recording.vendor).operations
    path = next(each.path for each in operations if each.id == recording.operation)
    return re.search(template_pattern(path) + "$", request["url"]) is not None


@pytest.mark.parametrize(("recording", "index"), recorded_responses(), ids=lambda value: str(value))
def test_what_was_read_is_written_back(recording: Recording, index: int) -> None:
    """``encode(decode(body)) == body`` as JSON values, for whole responses."""
    body = recording.exchanges[index]["response"]["body"]
    package = package_of(recording.vendor)
    codec = importlib.import_module("workorders_runtime.serialization.codec")
    kind, body = response_type(recording, body)
    plan = package.module("_plan").PLAN
    decoder = codec.Decoder(plan.decoding, plan.sensitive, strict=False)
    decoded = decoder.decode(kind, json.dumps(body).encode(), recording.operation)
    assert json.loads(dumps(codec.encode(decoded.value))) == body


@pytest.mark.parametrize(("recording", "index"), recorded_responses(), ids=str)
def test_a_large_response_would_be_read_in_the_same_way(
    recording: Recording, index: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = package_of(recording.vendor)
    codec = importlib.import_module("workorders_runtime.serialization.codec")
    kind, body = response_type(recording, recording.exchanges[index]["response"]["body"])
    plan = package.module("_plan").PLAN
    decoder = codec.Decoder(plan.decoding, plan.sensitive, strict=False)
    small = decoder.decode(kind, json.dumps(body).encode(), recording.operation)
    monkeypatch.setattr(codec, "PACED_FROM", -1)
    assert codec._paced(kind) is not None
    large = decoder.decode(kind, json.dumps(body).encode(), recording.operation)
    monkeypatch.setattr(importlib.import_module("workorders_runtime.serialization.json"), "_MAX_BYTES_AT_ONCE", -1)
    dense = decoder.decode(kind, json.dumps(body).encode(), recording.operation)
    for other in (large, dense):
        assert (other.value, other.deviations) == (small.value, small.deviations)


def response_type(recording: Recording, body: Any) -> tuple[Any, Any]:
    """The type of a recorded response, and what has this type: the body, or the result in it."""
    package = package_of(recording.vendor)
    operation = _operation(recording, package)
    kind = _response_type(recording, package, operation)
    if operation.unwrap and operation.envelope is None:  # a body of several shapes: its result alone is typed
        walk = importlib.import_module("workorders_runtime.serialization.json").walk
        body = next(found for place in operation.unwrap if (found := walk(body, place)) is not None)
    return kind, body


def _response_type(recording: Recording, package: Package, operation: Any) -> Any:
    models = package.module("models")
    if operation.envelope is not None:
        return getattr(models, operation.envelope)
    module = package.module(f"resources.{recording.call['resource'].rpartition('.')[2]}")
    owner = next(
        cls
        for cls in vars(module).values()
        if getattr(cls, "__module__", "") == module.__name__
        and not hasattr(cls, "__total__")
        and hasattr(cls, recording.call["method"])
    )
    annotation = getattr(owner, recording.call["method"]).__annotations__["return"]
    generic = re.fullmatch(r"(?:Async)?Pages\[(.*)\]", annotation)  # the list is the whole body
    return eval(f"list[{generic[1]}]" if generic else annotation, {"models": models, "builtins": builtins})
