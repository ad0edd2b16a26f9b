"""Responses of every operation with other values in some places, and what a client makes of them."""

from __future__ import annotations

import asyncio
import importlib
import json
import re
from collections.abc import Iterator
from functools import cache, reduce
from typing import Any

import httpx2
from workorders_runtime.serialization.json import dumps

from tests.support.samples import Place, put
from tests.support.vendors import OPERATIONS, Case, loaded, run_async, run_sync, vendor_client

__all__ = ["call", "changed", "documents", "found", "pointers", "written_back"]


@cache
def documents(vendor: str) -> tuple[tuple[Case, Any, tuple[Place, ...]], ...]:
    """For each operation its full response, and those of its places that no earlier operation has."""
    seen: set[Any] = set()
    made: list[tuple[Case, Any, tuple[Place, ...]]] = []
    for case in OPERATIONS:
        if case.vendor != vendor or case.response_type is None:
            continue
        body = case.body()
        places = [each for each in case.sampler.places(body) if each.field not in seen and _kept(case, each)]
        seen |= {each.field for each in places}
        if places:
            made.append((case, body, tuple(places)))
    return tuple(made)


def _kept(case: Case, place: Place) -> bool:
    """Whether a place can deviate alone: it does not steer the list, and the result does not depend on it."""
    plan = case.plan
    given = [getattr(plan.paging, name, None) for name in ("cursor", "more", "next", "page", "pages", "total")]
    items = "" if plan.paging is None else plan.paging.items.pointer
    steering = [each for one in given for each in (one if isinstance(one, tuple) else (one,))]
    around = [pointer.partition("/*")[0] for pointer in (*steering, items, *plan.unwrap) if pointer]
    if re.sub(r"/\d+", "/*", place.pointer) == items:
        return False
    errors = loaded(case.vendor, "_plan").PLAN.errors
    around += [errors.failure.pointer] if errors.failure else []
    return not any(f"{each}/".startswith(f"{place.pointer}/") for each in around)


def call(case: Case, flavor: str, body: Any, **settings: Any) -> tuple[Any, list[Any]]:
    """Call an operation that gets this response: its result, and the deviations that the hook received.

    A list that ends with a page like the one before asks twice: the deviations are those of one response.
    """
    reported: list[Any] = []

    def hook(deviation: Any) -> None:
        if not (getattr(case.plan.paging, "until", "") and deviation in reported):
            reported.append(deviation)

    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    until_empty = getattr(case.plan.paging, "until", "") and not isinstance(body, bytes)

    def respond(request: httpx2.Request) -> httpx2.Response:
        content = data
        if until_empty and request.url.params.get("page"):
            steps = case.plan.paging.items.pointer.partition("/*")[0].split("/")[1:]
            empty: Any = reduce(lambda below, step: {step: below}, reversed(steps), [])
            content = json.dumps(empty).encode()
        return httpx2.Response(200, content=content, headers={"content-type": "application/json"})

    if flavor == "sync":
        with vendor_client(case.vendor, respond, on_deviation=hook, **settings) as client:
            return run_sync(client, case), reported

    async def work() -> Any:
        async with vendor_client(case.vendor, respond, flavor="async", on_deviation=hook, **settings) as client:
            return await run_async(client, case)

    return asyncio.run(work()), reported


def written_back(case: Case, body: Any) -> Any:
    """What ``encode(decode(body))`` makes of a response."""
    codec, plan = importlib.import_module("workorders_runtime.serialization.codec"), loaded(case.vendor, "_plan").PLAN
    decoder = codec.Decoder(plan.decoding, plan.sensitive, strict=False)
    data = json.dumps(body).encode()
    return json.loads(dumps(codec.encode(decoder.decode(case.response_type, data, "x").value)))


def changed(vendor: str, wanted: Any, value: Any) -> Iterator[tuple[Case, Any, list[Place]]]:
    """Every response with another value in all its places of a kind at once, but not inside another changed place."""
    for case, body, places in documents(vendor):
        chosen: list[Place] = []
        for place in places:
            if wanted(place) and not any(place.path[: len(each.path)] == each.path for each in chosen):
                chosen.append(place)
        if chosen:
            yield case, put(body, {each.path: value(each) if callable(value) else value for each in chosen}), chosen


def pointers(places: list[Place], kind: str) -> list[tuple[str, str]]:
    return sorted((each.pointer, kind) for each in places)


def found(reported: list[Any]) -> list[tuple[str, str]]:
    return sorted((each.pointer, each.kind) for each in reported)
