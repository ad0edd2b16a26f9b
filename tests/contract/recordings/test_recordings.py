"""Every recording through both clients: what leaves, what comes back, what is reported, what is written back."""

from __future__ import annotations

import builtins
import importlib
import json
from itertools import islice
from typing import Any

import httpx2
import pytest

from tests.support import replay
from tests.support.replay import Package, Player, Recording, package_of
from tests.support.vendors import without_pauses

ALL = replay.recordings()


def _options(recording: Recording, package: Package) -> dict[str, Any]:
    given = {key: replay.argument(value, package) for key, value in recording.client.items()}
    return {"max_retries": 0, **given}


def _arguments(recording: Recording, package: Package) -> tuple[list[Any], dict[str, Any]]:
    call = recording.call
    args = [replay.argument(value, package) for value in call.get("args") or ()]
    kwargs = {name: replay.argument(value, package) for name, value in (call.get("kwargs") or {}).items()}
    return args, kwargs


@pytest.mark.parametrize("recording", ALL, ids=str)
def test_sync(recording: Recording) -> None:
    package = package_of(recording.vendor)
    player = Player(recording)
    deviations: list[Any] = []
    http = httpx2.Client(transport=httpx2.MockTransport(player))
    args, kwargs = _arguments(recording, package)
    options = _options(recording, package)
    with package.sync(http_client=http, on_deviation=deviations.append, **options) as client:
        without_pauses(client)
        try:
            result = _call_sync(client, recording, args, kwargs)
        except package.module("errors").ApiError as error:
            _check_error(recording, error)
        else:
            _check_result(recording, package, result)
            replay.compare_deviations(deviations, recording.expect.get("deviations") or ())
    http.close()
    player.assert_complete()
    replay.compare_tokens(options.get("token_store"), recording.expect.get("tokens") or ())


@pytest.mark.anyio
@pytest.mark.parametrize("recording", ALL, ids=str)
async def test_async(recording: Recording) -> None:
    package = package_of(recording.vendor)
    player = Player(recording)
    deviations: list[Any] = []
    http = httpx2.AsyncClient(transport=httpx2.MockTransport(player.answer_async))
    args, kwargs = _arguments(recording, package)
    options = _options(recording, package)
    if store := options.get("token_store"):
        options["token_store"] = store = replay.AsyncMemoryStore(store.kept)
    async with package.asynchronous(http_client=http, on_deviation=deviations.append, **options) as client:
        without_pauses(client)
        try:
            result = await _call_async(client, recording, args, kwargs)
        except package.module("errors").ApiError as error:
            _check_error(recording, error)
        else:
            _check_result(recording, package, result)
            replay.compare_deviations(deviations, recording.expect.get("deviations") or ())
    await http.aclose()
    player.assert_complete()
    replay.compare_tokens(store, recording.expect.get("tokens") or ())


def _call_sync(client: Any, recording: Recording, args: list[Any], kwargs: dict[str, Any]) -> Any:
    call = recording.call
    result = replay.method(client, call)(*args, **kwargs)
    if "items" in recording.expect:
        return list(islice(result, call["take"])) if "take" in call else list(result)
    return list(result) if hasattr(result, "pages") else result


async def _call_async(client: Any, recording: Recording, args: list[Any], kwargs: dict[str, Any]) -> Any:
    call = recording.call
    result = replay.method(client, call)(*args, **kwargs)
    if not hasattr(result, "pages"):
        return await result
    items: list[Any] = []
    async for item in result:
        items.append(item)
        if len(items) == call.get("take"):
            break
    return items


def _check_error(recording: Recording, error: Any) -> None:
    if not recording.fails:
        raise error
    replay.compare_error(error, recording.expect["error"])


def _check_result(recording: Recording, package: Package, result: Any) -> None:
    assert not recording.fails, f"no error, but {result!r}"
    if "items" in recording.expect:
        assert len(result) == recording.expect["items"]
    for path, wanted in (recording.expect.get("value") or {}).items():
        replay.compare_value(result, path, wanted, package)


# -- round trips ----------------------------------------------------------------------------------------------------


def recorded_responses() -> list[tuple[Recording, int]]:
    return [
        (recording, index)
        for recording in ALL
        if recording.call["resource"] != "auth"
        for index, exchange in enumerate(recording.exchanges)
        if "body" in exchange["response"]
        and int(exchange["response"]["status"]) < 300
        and exchange["request"]["url"].rpartition("/")[2] != "token"
    ]


@pytest.mark.parametrize(("recording", "index"), recorded_responses(), ids=lambda value: str(value))
def test_what_was_read_is_written_back(recording: Recording, index: int) -> None:
    """``encode(decode(body)) == body`` as JSON values, for whole answers."""
    body = recording.exchanges[index]["response"]["body"]
    package = package_of(recording.vendor)
    codec = importlib.import_module("workorders_runtime.serialization.codec")
    kind, body = response_type(recording, body)
    plan = package.module("_plan").PLAN
    decoder = codec.Decoder(plan.decoding, plan.sensitive, strict=False)
    decoded = decoder.decode(kind, json.dumps(body).encode(), recording.operation)
    assert json.loads(codec.dumps(codec.encode(decoded.value))) == body


def response_type(recording: Recording, body: Any) -> tuple[Any, Any]:
    """The type of a recorded response, and what has this type: the body, or the result in it."""
    package = package_of(recording.vendor)
    operation = _operation(recording, package)
    kind = _answer_type(recording, package, operation)
    if operation.unwrap and operation.envelope is None:  # a body of several shapes: its result alone is typed
        walk = importlib.import_module("workorders_runtime.serialization.json").walk
        body = next(found for place in operation.unwrap if (found := walk(body, place)) is not None)
    return kind, body


def _operation(recording: Recording, package: Package) -> Any:
    module = package.module(f"resources.{recording.call['resource'].rpartition('.')[2]}")
    return next(value for value in vars(module).values() if getattr(value, "id", None) == recording.operation)


def _answer_type(recording: Recording, package: Package, operation: Any) -> Any:
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
    return eval(annotation, {"models": models, "builtins": builtins})
