"""Every recording with a fault in its responses, through both clients: a value or one of our errors, nothing else.

Fields are dropped, nulled, given another type or an unlisted value; others are added, keys reordered, bodies cut off.
The choice is random, and the same in each run.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import random
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import httpx2
import pytest
from workorders.recordings.reader import Recording
from workorders.replay.exchanges import response_of
from workorders.replay.package import Package
from workorders.replay.play import call_arguments, client_options, method, without_pauses
from workorders_runtime.serialization.json import dumps

from tests.support import replay
from tests.support.replay import package_of

ALL = replay.recordings()
EACH = 5
MOST_ITEMS = 100
Path = tuple[str | int, ...]
Mutation = Callable[[random.Random, Any], bytes]


# -- what goes wrong --------------------------------------------------------------------------------------------------


def places(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every place in a JSON value, its own left out."""
    below: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in below:
        yield (*path, key)
        yield from places(inner, (*path, key))


def holder(value: Any, path: Path) -> Any:
    for key in path[:-1]:
        value = value[key]
    return value


def changed(body: Any, chance: random.Random, change: Callable[[Any, Any], None]) -> bytes:
    """Change one place of a copy of a body."""
    copy = json.loads(json.dumps(body))
    found = list(places(copy))
    if not found:
        return b"null"
    path = chance.choice(found)
    change(holder(copy, path), path[-1])
    return json.dumps(copy).encode()


def drop(chance: random.Random, body: Any) -> bytes:
    return changed(body, chance, lambda parent, key: parent.pop(key))


def null(chance: random.Random, body: Any) -> bytes:
    return changed(body, chance, lambda parent, key: parent.__setitem__(key, None))


WRONG = (True, -1, 1.5, 10**30, "", "0000-00-00", "surprise", [], {}, [None], {"a": []}, [[[]]])


def wrong_type(chance: random.Random, body: Any) -> bytes:
    return changed(body, chance, lambda parent, key: parent.__setitem__(key, chance.choice(WRONG)))


def extra(chance: random.Random, body: Any) -> bytes:
    def add(parent: Any, key: Any) -> None:
        if isinstance(parent, dict):
            parent["surpriseField"] = {"model_config": 1, "self": [2], "__class__": "x"}
        else:
            parent.append("surprise")

    return changed(body, chance, add)


def unlisted(chance: random.Random, body: Any) -> bytes:
    """Another text, or another number, of the same type: an unlisted value where a list of values is declared."""

    def change(parent: Any, key: Any) -> None:
        value = parent[key]
        parent[key] = f"{value}_NEW" if isinstance(value, str) else 987654 if isinstance(value, int) else value

    return changed(body, chance, change)


def truncate(chance: random.Random, body: Any) -> bytes:
    data = json.dumps(body).encode()
    return data[: chance.randrange(len(data))]


def reorder(chance: random.Random, body: Any) -> bytes:
    def shuffled(value: Any) -> Any:
        if isinstance(value, dict):
            keys = list(value)
            chance.shuffle(keys)
            return {key: shuffled(value[key]) for key in keys}
        return [shuffled(each) for each in value] if isinstance(value, list) else value

    return json.dumps(shuffled(body)).encode()


MUTATIONS: tuple[Mutation, ...] = (drop, null, wrong_type, extra, unlisted, truncate, reorder)


def mutants(recording: Recording) -> Iterator[tuple[Mutation, int, bytes]]:
    """A few mutants of a recording: what was done, to which exchange, and its body then."""
    chance = random.Random(f"7 {recording}")
    bodies = [i for i, exchange in enumerate(recording.exchanges) if "body" in exchange["response"]]
    for mutation in chance.sample(MUTATIONS, EACH) if bodies else ():
        index = chance.choice(bodies)
        yield mutation, index, mutation(chance, recording.exchanges[index]["response"]["body"])


# -- playing them -----------------------------------------------------------------------------------------------------


class Mutant:
    """Responds as recorded, with one body changed; whatever is asked beyond that gets the last response."""

    def __init__(self, recording: Recording, index: int, body: bytes) -> None:
        self.recording, self.index, self.body = recording, index, body
        self.asked = 0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        index = min(self.asked, len(self.recording.exchanges) - 1)
        self.asked += 1
        response = response_of(self.recording.exchanges[index]["response"])
        if index != self.index:
            return response
        headers = {name: value for name, value in response.headers.items() if name != "content-length"}
        return httpx2.Response(response.status_code, headers=headers, content=self.body)

    async def respond_async(self, request: httpx2.Request) -> httpx2.Response:
        return self(request)


def sync_outcome(recording: Recording, package: Package, mutant: Mutant, deviations: list[Any]) -> Any:
    args, kwargs = call_arguments(recording, package)
    http = httpx2.Client(transport=httpx2.MockTransport(mutant))
    options = client_options(recording, package)
    with http, package.sync(http_client=http, on_deviation=deviations.append, **options) as client:
        without_pauses(client)
        result = method(client, recording.call)(*args, **kwargs)
        return list(islice(result, recording.call.get("take", MOST_ITEMS))) if hasattr(result, "pages") else result


async def async_outcome(recording: Recording, package: Package, mutant: Mutant, deviations: list[Any]) -> Any:
    args, kwargs = call_arguments(recording, package)
    http = httpx2.AsyncClient(transport=httpx2.MockTransport(mutant.respond_async))
    options = client_options(recording, package)
    async with http, package.asynchronous(http_client=http, on_deviation=deviations.append, **options) as client:
        without_pauses(client)
        result = method(client, recording.call)(*args, **kwargs)
        if not hasattr(result, "pages"):
            return await result
        items: list[Any] = []
        async for item in result:
            items.append(item)
            if len(items) == recording.call.get("take", MOST_ITEMS):
                break
        return items


def described(outcome: Any, deviations: list[Any], package: Package) -> tuple[Any, ...]:
    """What came of a mutant, in a form that can be compared; writing and printing it must work too."""
    if isinstance(outcome, package.module("errors").ApiError):
        assert isinstance(outcome.body, bytes)
        assert len(str(outcome)) <= 1000
        return type(outcome).__name__, outcome.status, str(outcome)
    repr(outcome)
    if isinstance(outcome, importlib.import_module("workorders_runtime.auth.credentials").Token):
        return "value", outcome
    codec = importlib.import_module("workorders_runtime.serialization.codec")
    return (
        "value",
        dumps(codec.encode(outcome)),
        [str(each) for each in deviations],
    )


@pytest.mark.parametrize("vendor", sorted({recording.vendor for recording in ALL}))
def test_a_mutated_response_ends_in_a_value_or_in_one_of_our_errors(vendor: str) -> None:
    package = package_of(vendor)
    failure = package.module("errors").ApiError

    async def both() -> None:
        for recording in (each for each in ALL if each.vendor == vendor):
            for mutation, index, body in mutants(recording):
                outcomes: list[tuple[Any, ...]] = []
                for flavor in (sync_outcome, async_outcome):
                    deviations: list[Any] = []
                    where = f"{recording}, exchange {index}, {mutation.__name__}: {body[:2000]!r}"
                    try:
                        made: Any = flavor(recording, package, Mutant(recording, index, body), deviations)
                        outcome = await made if asyncio.iscoroutine(made) else made
                    except failure as error:
                        outcome = error
                    except Exception as error:
                        raise AssertionError(f"{where} → {type(error).__name__}: {error}") from error
                    outcomes.append(described(outcome, deviations, package))
                assert outcomes[0] == outcomes[1], where
                if mutation is reorder:
                    assert (outcomes[0][0] == "value") != recording.fails, where

    asyncio.run(both())


def test_there_are_enough_mutants_of_every_kind() -> None:
    counts = dict.fromkeys((mutation.__name__ for mutation in MUTATIONS), 0)
    for recording in ALL:
        for mutation, _, _ in mutants(recording):
            counts[mutation.__name__] += 1
    assert sum(counts.values()) >= 1000
    assert min(counts.values()) >= 100
