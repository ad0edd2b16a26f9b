"""Decoding and calls, in this process."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from workorders.recordings.reader import read_recording

from tests.benchmarks.timing import ROOT, Benchmark, repeated

ORDERS = 100


@cache
def _clean() -> dict[str, Any]:
    recording = read_recording(ROOT / "tests/recordings/samsara/listWorkOrders.mock.yaml")
    body = recording.exchanges[0]["response"]["body"]
    orders = body["data"] * (ORDERS // len(body["data"]) + 1)
    return {**body, "data": orders[:ORDERS]}


def page(change: Callable[[list[dict[str, Any]]], None] | None = None) -> bytes:
    """Return a page of 100 work orders, about 220 kB, after a change."""
    body = json.loads(json.dumps(_clean()))
    if change is not None:
        change(body["data"])
    return json.dumps(body).encode()


def _one_odd(orders: list[dict[str, Any]]) -> None:
    orders[50]["id"] = 75


def _one_enum(orders: list[dict[str, Any]]) -> None:
    orders[50]["status"] = "Unheard of"


def _one_missing(orders: list[dict[str, Any]]) -> None:
    del orders[50]["id"]


def _odd(count: int) -> Callable[[list[dict[str, Any]]], None]:
    def change(orders: list[dict[str, Any]]) -> None:
        places = [(order, key) for order in orders for key, value in order.items() if isinstance(value, str)]
        for order, key in places[:count]:
            order[key] = [7.5]

    return change


def decoding() -> Iterator[Benchmark]:
    """Compare the decoder of a package with the same class's own validation of a clean page."""
    from workorders_runtime.serialization.codec import Decoder
    from workorders_samsara import models
    from workorders_samsara._plan import PLAN

    lenient = Decoder(PLAN.decoding, PLAN.sensitive, strict=False)
    strict = Decoder(PLAN.decoding, PLAN.sensitive, strict=True)
    clean = page()
    assert lenient.decode(models.WorkOrderPage, clean, "x").deviations == ()
    floor = repeated(lambda: models.WorkOrderPage.model_validate_json(clean), 20)

    def decoded(name: str, body: bytes, budget: float, decoder: Decoder = lenient) -> Benchmark:
        return Benchmark(name, repeated(lambda: decoder.decode(models.WorkOrderPage, body, "x"), 20), floor, budget)

    yield decoded("decode, clean", clean, 1.04)
    yield decoded("decode, strict", clean, 1.4, strict)
    yield decoded("decode, 1 odd value", page(_one_odd), 2.5)
    yield decoded("decode, 1 missing field", page(_one_missing), 2.5)
    yield decoded("decode, 1 unlisted enum value", page(_one_enum), 1.3)
    yield decoded("decode, 100 odd values", page(_odd(100)), 6.0)
    yield decoded("decode, 1,500 odd values", page(_odd(1500)), 6.0)
    value = models.WorkOrderPage.from_json(clean)
    yield Benchmark(
        "encode", repeated(value.to_json, 20), repeated(lambda: value.model_dump_json(exclude_unset=True), 20), None
    )


def calls() -> Iterator[Benchmark]:
    """Compare calls over a mock transport with bare httpx2 and validation."""
    import httpx2
    from workorders_samsara import AsyncSamsara, Samsara, models

    order = json.dumps({"data": _clean()["data"][0]}).encode()
    headers = {"Authorization": "Bearer canary-token", "X-Samsara-Version": "2025-10-23"}
    url = "https://api.samsara.com/maintenance/work-orders"

    def respond(body: bytes) -> httpx2.MockTransport:
        return httpx2.MockTransport(
            lambda _: httpx2.Response(200, content=body, headers={"Content-Type": "application/json"})
        )

    transport = respond(order)
    bare, client = httpx2.Client(transport=transport), httpx2.Client(transport=transport)
    samsara = Samsara(token="canary-token", http_client=client)

    def raw() -> object:
        response = bare.patch(url, json={"id": "5", "closingNotes": "x"}, headers=headers)
        return models.WorkOrderEnvelope.model_validate_json(response.content).data

    def ours() -> object:
        return samsara.work_orders.update("5", closing_notes="x")

    assert raw() == ours()
    yield Benchmark("a call", repeated(ours, 200), repeated(raw, 200), 1.08)

    runner = asyncio.Runner()
    async_bare, async_client = httpx2.AsyncClient(transport=transport), httpx2.AsyncClient(transport=transport)
    async_samsara = AsyncSamsara(token="canary-token", http_client=async_client)

    async def raw_async(times: int) -> None:
        for _ in range(times):
            response = await async_bare.patch(url, json={"id": "5", "closingNotes": "x"}, headers=headers)
            _ = models.WorkOrderEnvelope.model_validate_json(response.content).data

    async def ours_async(times: int) -> None:
        for _ in range(times):
            await async_samsara.work_orders.update("5", closing_notes="x")

    yield Benchmark(
        "a call, async",
        repeated(lambda: runner.run(ours_async(200)), 1),
        repeated(lambda: runner.run(raw_async(200)), 1),
        1.12,
    )

    async def together(one: Callable[[int], Any]) -> None:
        await asyncio.gather(*(one(1) for _ in range(1000)))

    yield Benchmark(
        "1,000 calls at once",
        repeated(lambda: runner.run(together(ours_async)), 1),
        repeated(lambda: runner.run(together(raw_async)), 1),
        None,
        2,
    )

    def next_page(request: httpx2.Request) -> httpx2.Response:
        number = int(request.url.params.get("after") or 0) + 1
        cursor = {"endCursor": str(number), "hasNextPage": number < 20}
        return httpx2.Response(200, json={"data": _clean()["data"], "pagination": cursor})

    pages = httpx2.MockTransport(next_page)
    bare_pages, lister = httpx2.Client(transport=pages), httpx2.Client(transport=pages)
    listing = Samsara(token="canary-token", http_client=lister)

    def raw_pages() -> int:
        count, after = 0, ""
        while True:
            response = bare_pages.get(url, params={"after": after} if after else None, headers=headers)
            found = models.WorkOrderPage.model_validate_json(response.content)
            for _ in found.data or ():
                count += 1
            if found.pagination is None or not found.pagination.has_next_page:
                return count
            after = str(found.pagination.end_cursor)

    def our_pages() -> int:
        return sum(1 for _ in listing.work_orders.list())

    assert raw_pages() == our_pages() == 20 * ORDERS
    yield Benchmark("a list of 20 pages", repeated(our_pages, 1), repeated(raw_pages, 1), 1.06, 2)
