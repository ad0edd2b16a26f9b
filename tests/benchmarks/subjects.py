"""Decoding and calls, in this process."""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

from workorders.recordings.reader import read_recording

from tests.benchmarks.loopback import serving
from tests.benchmarks.timing import ROOT, Benchmark, peak, repeated

ORDERS = 100


@cache
def _clean() -> dict[str, Any]:
    recording = read_recording(ROOT / "tests/recordings/samsara/listWorkOrders.mock.yaml")
    body = recording.exchanges[0]["response"]["body"]
    orders = body["data"] * (ORDERS // len(body["data"]) + 1)
    return {**body, "data": orders[:ORDERS]}


def page(change: Callable[[list[dict[str, Any]]], None] | None = None, orders: int = ORDERS) -> bytes:
    """Return a page of 100 work orders, about 220 kB, after a change; or one of more orders."""
    body = json.loads(json.dumps(_clean()))
    body["data"] *= orders // ORDERS
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


def _bare(model: Any) -> Callable[[bytes], Any]:
    """Return pydantic's own validation of a class, without what our classes add to `model_validate_json`."""
    model.model_rebuild()
    validate: Callable[[bytes], Any] = model.__pydantic_validator__.validate_json
    return validate


def decoding() -> Iterator[Benchmark]:
    """Compare the decoder of a package with the same class's own validation of a clean page."""
    from workorders_runtime.serialization.codec import Decoder
    from workorders_samsara import models
    from workorders_samsara._plan import PLAN

    lenient = Decoder(PLAN.decoding, PLAN.sensitive, strict=False)
    strict = Decoder(PLAN.decoding, PLAN.sensitive, strict=True)
    clean = page()
    assert lenient.decode(models.WorkOrderPage, clean, "x").deviations == ()
    floor = repeated(lambda: _bare(models.WorkOrderPage)(clean), 20)

    def decoded(name: str, body: bytes, decoder: Decoder = lenient) -> Benchmark:
        return Benchmark(name, repeated(lambda: decoder.decode(models.WorkOrderPage, body, "x"), 20), floor)

    yield decoded("decode, clean", clean)
    yield decoded("decode, strict", clean, strict)
    yield decoded("decode, 1 odd value", page(_one_odd))
    yield decoded("decode, 1 missing field", page(_one_missing))
    yield decoded("decode, 1 unlisted enum value", page(_one_enum))
    yield decoded("decode, 100 odd values", page(_odd(100)))
    yield decoded("decode, 1,500 odd values", page(_odd(1500)))
    odd, bare = page(_odd(1500)), _bare(models.WorkOrderPage)
    yield Benchmark(
        "decode, 1,500 odd values, memory",
        peak(lambda: lenient.decode(models.WorkOrderPage, odd, "x")),
        peak(lambda: bare(clean)),
        5,
    )
    large = page(orders=4500)
    yield Benchmark(
        "decode, 10 MB",
        repeated(lambda: lenient.decode(models.WorkOrderPage, large, "x"), 1),
        repeated(lambda: bare(large), 1),
        3,
    )
    yield Benchmark(
        "decode, 10 MB, memory",
        peak(lambda: lenient.decode(models.WorkOrderPage, large, "x")),
        peak(lambda: bare(large)),
        5,
    )
    value, deviating = models.WorkOrderPage.from_json(clean), models.WorkOrderPage.from_json(odd)
    dump = repeated(lambda: value.model_dump_json(exclude_unset=True), 20)
    yield Benchmark("encode", repeated(value.to_json, 20), dump)
    yield Benchmark("encode, 1,500 odd values", repeated(deviating.to_json, 20), dump)


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
        return _bare(models.WorkOrderEnvelope)(response.content).data

    def ours() -> object:
        return samsara.work_orders.update("5", closing_notes="x")

    assert raw() == ours()
    yield Benchmark("a call", repeated(ours, 200), repeated(raw, 200))

    runner = asyncio.Runner()
    async_bare, async_client = httpx2.AsyncClient(transport=transport), httpx2.AsyncClient(transport=transport)
    async_samsara = AsyncSamsara(token="canary-token", http_client=async_client)

    async def raw_async(times: int) -> None:
        for _ in range(times):
            response = await async_bare.patch(url, json={"id": "5", "closingNotes": "x"}, headers=headers)
            _ = _bare(models.WorkOrderEnvelope)(response.content).data

    async def ours_async(times: int) -> None:
        for _ in range(times):
            await async_samsara.work_orders.update("5", closing_notes="x")

    yield Benchmark(
        "a call, async",
        repeated(lambda: runner.run(ours_async(200)), 1),
        repeated(lambda: runner.run(raw_async(200)), 1),
    )

    async def together(one: Callable[[int], Any]) -> None:
        await asyncio.gather(*(one(1) for _ in range(1000)))

    yield Benchmark(
        "1,000 calls at once",
        repeated(lambda: runner.run(together(ours_async)), 1),
        repeated(lambda: runner.run(together(raw_async)), 1),
        2,
    )

    yield from _loopback(order, headers)
    yield from _lists(url, headers)


def _loopback(order: bytes, headers: dict[str, str]) -> Iterator[Benchmark]:
    """Compare calls to a server in another process, each side with connections of its own."""
    import httpx2
    from workorders_samsara import AsyncSamsara, Samsara, models

    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        body = Path(folder, "order.json")
        body.write_bytes(order)
        base = stack.enter_context(serving(body))
        url = f"{base}/maintenance/work-orders"
        bare = stack.enter_context(httpx2.Client(trust_env=False))
        samsara = stack.enter_context(Samsara(token="canary-token", base_url=base))

        def raw() -> object:
            response = bare.patch(url, json={"id": "5", "closingNotes": "x"}, headers=headers)
            return _bare(models.WorkOrderEnvelope)(response.content).data

        ours = repeated(lambda: samsara.work_orders.update("5", closing_notes="x"), 100)
        yield Benchmark("a call over loopback", ours, repeated(raw, 100))

        async def raw_async() -> None:
            async with httpx2.AsyncClient(trust_env=False) as client:
                for _ in range(100):
                    response = await client.patch(url, json={"id": "5", "closingNotes": "x"}, headers=headers)
                    _ = _bare(models.WorkOrderEnvelope)(response.content).data

        async def ours_async() -> None:
            async with AsyncSamsara(token="canary-token", base_url=base) as client:
                for _ in range(100):
                    await client.work_orders.update("5", closing_notes="x")

        yield Benchmark(
            "a call over loopback, async",
            repeated(lambda: asyncio.run(ours_async()), 1),
            repeated(lambda: asyncio.run(raw_async()), 1),
        )


def _lists(url: str, headers: dict[str, str]) -> Iterator[Benchmark]:
    """Compare lists of 100 pages, whose items are dropped or held."""
    import httpx2
    from workorders_samsara import Samsara, models

    bodies: dict[tuple[int, int], bytes] = {}

    def transport(pages: int) -> httpx2.MockTransport:
        def next_page(request: httpx2.Request) -> httpx2.Response:
            number = int(request.url.params.get("after") or 0) + 1
            body = bodies.get((number, pages))
            if body is None:
                cursor = {"endCursor": str(number), "hasNextPage": number < pages}
                body = bodies[number, pages] = json.dumps({"data": _clean()["data"], "pagination": cursor}).encode()
            return httpx2.Response(200, content=body, headers={"Content-Type": "application/json"})

        return httpx2.MockTransport(next_page)

    bare = httpx2.Client(transport=transport(100))
    listing = Samsara(token="canary-token", http_client=httpx2.Client(transport=transport(100)))
    short = Samsara(token="canary-token", http_client=httpx2.Client(transport=transport(10)))

    def raw() -> Iterator[models.WorkOrder]:
        after = ""
        while True:
            response = bare.get(url, params={"after": after} if after else None, headers=headers)
            found = _bare(models.WorkOrderPage)(response.content)
            yield from found.data or ()
            if found.pagination is None or not found.pagination.has_next_page:
                return
            after = str(found.pagination.end_cursor)

    def counted(items: Iterable[object]) -> int:
        return sum(1 for _ in items)

    assert counted(raw()) == counted(listing.work_orders.list()) == 100 * ORDERS
    assert counted(short.work_orders.list()) == 10 * ORDERS
    yield Benchmark(
        "10,000 items, dropped",
        repeated(lambda: counted(listing.work_orders.list()), 1),
        repeated(lambda: counted(raw()), 1),
        5,
    )
    yield Benchmark(
        "10,000 items, held",
        repeated(lambda: listing.work_orders.list().to_list(), 1),
        repeated(lambda: list(raw()), 1),
        5,
    )
    yield Benchmark(
        "10,000 items, dropped, memory",
        peak(lambda: counted(listing.work_orders.list())),
        peak(lambda: counted(short.work_orders.list())),
        5,
    )
