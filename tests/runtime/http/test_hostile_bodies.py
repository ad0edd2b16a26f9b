"""Small bodies that take long to decode: work and memory are linear, the deadline ends it, the event loop runs on."""

from __future__ import annotations

import asyncio
import gzip
import json
import sys
import threading
import tracemalloc
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx2
import pytest
from workorders_runtime import exceptions
from workorders_runtime.config import Clock
from workorders_runtime.response import Deviation
from workorders_runtime.serialization import codec
from workorders_runtime.serialization.codec import Decoder

from tests.support.example_client import async_example_client, example_client
from tests.support.mock_transport import Time, reply

MORE = {"pagination": {"hasNextPage": False}}
CLEAN = {"id": "1"}


def page(items: Any) -> Callable[[httpx2.Request], httpx2.Response]:
    """Return a server whose only page has these items."""
    body = gzip.compress(json.dumps({"data": items, **MORE}).encode())
    return lambda request: reply(200, body, content_type="application/json", content_encoding="gzip")


def read(items: Any, **options: Any) -> list[Any]:
    with example_client(page(items), **options) as client:
        return list(client.things.list())


def calls_of(function: Callable[[], object]) -> int:
    """Return how many functions are called: what a clock would measure, on any machine."""
    count = 0

    def profile(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(profile)
    try:
        function()
    finally:
        sys.setprofile(None)
    return count


SHAPES: dict[str, Callable[[int], list[Any]]] = {
    "empty objects": lambda size: [{}] * size,
    "wrong values": lambda size: [{"id": 5, "urgent": "x"}] * size,
    "a map of unlisted values": lambda size: [{**CLEAN, "states": {f"k{each}": f"v{each}" for each in range(size)}}],
    "a map of wrong values": lambda size: [{**CLEAN, "states": {f"k{each}": each for each in range(size)}}],
    "a list of wrong values": lambda size: [{**CLEAN, "numbers": ["x"] * size}],
    "unknown fields": lambda size: [{**CLEAN, "urgent": "x", **{f"k{each}": each for each in range(size)}}],
    "one unlisted value": lambda size: [{**CLEAN, "status": "Odd"}, *([CLEAN] * size)],
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_the_work_is_linear(shape: Callable[[int], list[Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codec, "LARGE_BODY", 0)  # both sizes are read in the same way
    read(shape(10))
    assert calls_of(partial(read, shape(8_000))) < 5 * calls_of(partial(read, shape(2_000)))


def test_a_response_keeps_a_thousand_deviations_and_counts_the_rest() -> None:
    with example_client(page([{}] * 5_000)) as client:
        raw = next(client.things.list().pages()).raw
    assert len(raw.value) == 5_000
    assert len(raw.deviations) == 1_001
    assert [each.pointer for each in raw.deviations[:2]] == ["/data/0/id", "/data/1/id"]
    assert (raw.deviations[-1].kind, str(raw.deviations[-1])) == ("more", "4000 more deviations")


def test_the_hook_gets_the_number_of_the_rest() -> None:
    found: list[Deviation] = []
    read([{}] * 1_002, on_deviation=found.append)
    assert (len(found), found[-1].value) == (1_001, "2 more deviations")


@pytest.mark.slow
def test_the_memory_is_that_of_the_items() -> None:
    def peak(items: list[Any]) -> int:
        tracemalloc.start()
        try:
            read(items)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak([CLEAN]), peak([{}])
    assert peak([{}] * 20_000) < 1.5 * peak([CLEAN] * 20_000)


def _ticking(time: Time) -> Clock:
    """A clock on which a second passes whenever somebody looks at it."""

    def look() -> float:
        time.now += 1
        return time.now

    return Clock(monotonic=look, wall=time.clock.wall, sleep=time.sleep, asleep=time.asleep)


@pytest.mark.parametrize("item", [{}, {"id": "1"}], ids=["deviating", "clean"])
def test_decoding_ends_at_the_deadline(item: object) -> None:
    time = Time()
    with (
        example_client(page([item] * 100_000), clock=_ticking(time), timeout=30) as client,
        pytest.raises(exceptions.DeadlineExceededError, match="the timeout passed while the response was decoded"),
    ):
        list(client.things.list())


def test_an_async_client_decodes_large_bodies_in_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hook is still called in the event loop's thread."""
    decoding, hooks = set[int](), set[int]()

    decode_value = Decoder.decode_value

    def watched(self: Decoder, *arguments: Any, **options: Any) -> Any:
        decoding.add(threading.get_ident())
        return decode_value(self, *arguments, **options)

    async def main() -> None:
        server = page([{}] * 10_000)
        async with async_example_client(server, on_deviation=lambda _: hooks.add(threading.get_ident())) as client:
            assert len([thing async for thing in client.things.list()]) == 10_000

    monkeypatch.setattr(Decoder, "decode_value", watched)
    asyncio.run(main())
    assert decoding
    assert threading.get_ident() not in decoding
    assert hooks == {threading.get_ident()}


@pytest.mark.parametrize("strict", [False, True])
def test_errors_of_a_body_decoded_in_a_thread_reach_the_caller(strict: bool) -> None:
    async def main() -> None:
        server = page({"not": ["a list"] * 10_000} if not strict else [{}] * 10_000)
        async with async_example_client(server, strict=strict) as client:
            [thing async for thing in client.things.list()]

    with pytest.raises(exceptions.ResponseValidationError):
        asyncio.run(main())
