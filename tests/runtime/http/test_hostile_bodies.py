"""Small bodies that take long to decode: work and memory are linear, the deadline ends it, the event loop runs on."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import gzip
import itertools
import json
import random
import sys
import threading
import tracemalloc
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any

import httpx2
import pytest
from pydantic_core import ValidationError
from workorders_example_client.models import Thing
from workorders_runtime import exceptions
from workorders_runtime.config import Clock
from workorders_runtime.http import collector
from workorders_runtime.response import BodyReader, Deviation
from workorders_runtime.serialization import codec
from workorders_runtime.serialization import json as serialization_json
from workorders_runtime.serialization.codec import Decoded, Decoder
from workorders_runtime.serialization.unwrap import items
from workorders_runtime.spec import Decoding, Items

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
    monkeypatch.setattr(codec, "PACED_FROM", 0)  # both sizes are read in the same way
    read(shape(10))
    assert calls_of(partial(read, shape(8_000))) < 5 * calls_of(partial(read, shape(2_000)))


@pytest.mark.parametrize("place", ["/data", "/data/*/thing"])
def test_the_work_on_items_without_an_envelope_is_linear(place: str) -> None:
    decoder = Decoder(Decoding(), (), strict=False)

    def items_of(size: int) -> Decoded:
        decoded = decoder.decode(Any, json.dumps({"data": [{}] * size}).encode(), "listThings")
        return items(decoder, decoded, Items(place), Thing, "listThings")

    found = items_of(3_000)
    assert len(found.value) == (3_000 if place == "/data" else 0)
    assert [len(found.deviations), str(found.deviations[-1])] == [1_001, "2000 more deviations"]
    assert calls_of(partial(items_of, 4_000)) < 5 * calls_of(partial(items_of, 1_000))


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


def peak(items: list[Any]) -> int:
    """The most memory that reading a list takes, in bytes."""
    tracemalloc.start()
    try:
        read(items)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_map_of_wrong_values_ends_the_first_validation_at_once() -> None:
    """Otherwise pydantic collects an error for each, before they are looked at one by one."""
    validator = codec._reader(dict[str, int])
    with pytest.raises(ValidationError) as caught:
        validator.validate_json(json.dumps({f"k{each}": "x" for each in range(100)}).encode())
    assert caught.value.error_count() == 1


@pytest.mark.slow
def test_the_memory_is_that_of_the_items() -> None:
    peak([CLEAN]), peak([{}])
    assert peak([{}] * 20_000) < 1.5 * peak([CLEAN] * 20_000)


def test_a_body_of_very_many_objects_is_too_large() -> None:
    """Each would be a model: their memory and time are limited with the size of a body."""
    allowed: list[object] = [{}] * (64 * 1024 // 64 - 3)  # next to the body itself, its list and its pagination
    assert len(read(allowed, max_body=64 * 1024)) == len(allowed)
    with pytest.raises(exceptions.ResponseTooLargeError, match="more than 1024 objects and lists") as caught:
        read([*allowed, {}], max_body=64 * 1024)
    assert not caught.value.retryable


def test_an_error_with_very_many_objects_is_not_parsed() -> None:
    body = b"[" + b"{}," * 600_000 + b"{}]"
    with (
        example_client(lambda request: reply(404, body, content_type="application/json")) as client,
        pytest.raises(exceptions.NotFoundError) as caught,
    ):
        client.things.get("1")
    assert caught.value.parsed is None
    assert caught.value.body == body


def _ticking(time: Time) -> Clock:
    """A clock on which a second passes whenever somebody looks at it."""

    def look() -> float:
        time.now += 1
        return time.now

    return Clock(monotonic=look, wall=time.clock.wall, sleep=time.sleep, async_sleep=time.async_sleep)


@pytest.mark.parametrize("item", [{}, CLEAN], ids=["deviating", "clean"])
def test_decoding_ends_at_the_deadline(item: object) -> None:
    time = Time()
    with (
        example_client(page([item] * 100_000), clock=_ticking(time), timeout=30) as client,
        pytest.raises(
            exceptions.DeadlineExceededError, match="the timeout passed while the response was decoded"
        ) as caught,
    ):
        list(client.things.list())
    assert (caught.value.status, caught.value.parsed) == (200, None)  # parsing it would take more time


@pytest.mark.parametrize("shape", ["[1,1]", '{"a":1}', "[null]", '["x"]'])
def test_parsing_ends_at_the_deadline(shape: str) -> None:
    def server(request: httpx2.Request) -> httpx2.Response:
        return reply(200, f'{{"data":[{",".join([shape] * 80_000)}]}}'.encode(), content_type="application/json")

    with (
        example_client(server, clock=_ticking(Time()), timeout=30) as client,
        pytest.raises(
            exceptions.DeadlineExceededError, match="the timeout passed while the response was decoded"
        ) as caught,
    ):
        list(client.things.list())
    assert (caught.value.status, caught.value.parsed) == (200, None)


def _generations(items: Any) -> list[int]:
    """Return the generations of the garbage collector that run while a list is read."""
    seen: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            seen.append(info["generation"])

    server = page(items)
    with example_client(server, clock=Time().clock) as client:
        list(client.things.list())  # what is loaded and built once
        gc.collect()
        gc.callbacks.append(note)
        try:
            pages = list(client.things.list().pages())
        finally:
            gc.callbacks.remove(note)
    assert len(pages) == 1
    return seen


def test_the_garbage_collector_is_paused_while_a_large_body_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collector, "_pauses", itertools.count(1))
    assert _generations([CLEAN] * 20_000)  # not large
    assert _generations([CLEAN] * 30_000) == []
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_the_garbage_collector_runs_after_some_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda: seen.append(len(used)))
    monkeypatch.setattr(collector, "_pauses", itertools.count(1))
    used: list[bool] = []
    for _ in range(32):
        with collector.collector_paused(bytes(2**20)):
            used.append(_is_paused())
    assert seen == [15, 31]
    assert all(used)


def _is_paused() -> bool:
    return gc.get_threshold()[0] == 0


def test_the_garbage_collector_of_an_application_is_left_alone() -> None:
    large, thresholds = bytes(2**20), gc.get_threshold()
    gc.disable()
    try:
        with collector.collector_paused(large):
            assert not _is_paused()
        assert not gc.isenabled()
    finally:
        gc.enable()
    with collector.collector_paused(large), collector.collector_paused(large):
        assert _is_paused()
    with pytest.raises(KeyError), collector.collector_paused(large):
        raise KeyError
    assert (gc.isenabled(), gc.get_threshold()) == (True, thresholds)


def test_what_an_application_does_to_the_garbage_collector_meanwhile_is_kept() -> None:
    thresholds = gc.get_threshold()
    try:
        with collector.collector_paused(bytes(2**20)):
            gc.disable()
        assert not gc.isenabled()
        gc.enable()
        with collector.collector_paused(bytes(2**20)):
            gc.set_threshold(5, 6, 7)
        assert gc.get_threshold()[:2] == (5, 6)
    finally:
        gc.enable()
        gc.set_threshold(*thresholds)


def test_large_errors_and_pages_with_a_problem_are_parsed_in_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    threads = set[int]()
    loads = serialization_json.loads

    def watched(body: bytes, **options: Any) -> Any:
        threads.add(threading.get_ident())
        return loads(body, **options)

    large = [CLEAN] * 2_000
    responses = [
        reply(400, {"errors": large}),
        reply(200, {"data": large}),
        reply(200, {"data": [{}] * 6_000, **MORE}),
    ]

    async def main(strict: bool) -> None:
        for response in responses:
            async with async_example_client(lambda request, found=response: found, strict=strict) as client:  # type: ignore[misc]
                with contextlib.suppress(exceptions.ApiError):
                    await client.things.list().to_list()

    monkeypatch.setattr(serialization_json, "loads", watched)
    for strict in (False, True):
        asyncio.run(main(strict))
    assert threads
    assert threading.get_ident() not in threads


def test_other_tasks_run_while_many_small_pieces_arrive() -> None:
    class Pieces(httpx2.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            for byte in b'{"data":{"id":"1"}}' + b" " * 5_000:
                yield bytes((byte,))

    def server(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers={"content-type": "application/json"}, stream=Pieces())

    async def main() -> int:
        turns = 0

        async def other() -> None:
            nonlocal turns
            while True:
                await asyncio.sleep(0)
                turns += 1

        async with async_example_client(server) as client:
            await client.things.get("1")
            turns, task = 0, asyncio.ensure_future(other())
            await client.things.get("1")
            task.cancel()
        return turns

    assert asyncio.run(main()) > 10


@pytest.mark.parametrize("size", [1_000, 40_000])
def test_large_compressed_pieces_are_decompressed_in_a_thread(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    threads = set[int]()
    feed = BodyReader.feed

    def watched(self: BodyReader, piece: bytes) -> None:
        threads.add(threading.get_ident())
        feed(self, piece)

    async def main() -> None:
        body = gzip.compress(json.dumps({"data": {"id": random.Random(size).randbytes(size).hex()}}).encode())
        headers = {"content-type": "application/json", "content-encoding": "gzip"}
        stream = httpx2.ByteStream(body)
        async with async_example_client(lambda _: httpx2.Response(200, headers=headers, stream=stream)) as client:
            await client.things.get("1")

    monkeypatch.setattr(BodyReader, "feed", watched)
    asyncio.run(main())
    assert (threading.get_ident() in threads) is (size < 8_000)


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
