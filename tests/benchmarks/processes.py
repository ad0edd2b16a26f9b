"""Cold starts of a client: each in a new process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.subjects import page
from tests.benchmarks.timing import Benchmark, in_new_process

LIBRARIES = "import httpx2, pydantic"
TRANSPORT = """
import httpx2
body = open({body!r}, "rb").read()
transport = httpx2.MockTransport(
    lambda request: httpx2.Response(200, content=body, headers={{"Content-Type": "application/json"}})
)
"""
FIRST_ANSWER = """
from workorders_samsara import Samsara
with Samsara(token="canary-token", http_client=httpx2.Client(transport=transport)) as samsara:
    next(iter(samsara.work_orders.list()))
"""
FIRST_ANSWER_FLOOR = """
import pydantic
from workorders_samsara import models
with httpx2.Client(transport=transport) as client:
    models.WorkOrderPage.model_rebuild()
    models.WorkOrderPage.__pydantic_validator__.validate_json(client.get("https://api.example.com/x").content)
"""
FIRST_ANSWER_ASYNC = """
import asyncio
from workorders_samsara import AsyncSamsara
async def main():
    async with AsyncSamsara(token="canary-token", http_client=httpx2.AsyncClient(transport=transport)) as samsara:
        async for _ in samsara.work_orders.list():
            break
asyncio.run(main())
"""
FIRST_ANSWER_ASYNC_FLOOR = """
import asyncio, pydantic
from workorders_samsara import models
async def main():
    async with httpx2.AsyncClient(transport=transport) as client:
        models.WorkOrderPage.model_rebuild()
        models.WorkOrderPage.__pydantic_validator__.validate_json((await client.get("https://api.example.com/x")).content)
asyncio.run(main())
"""
FIRST_CLIENT = """
from workorders_fieldnation import FieldNation
FieldNation(client_id="a", client_secret="b", username="c", password="d").work_orders
"""
SECOND_RESPONSE = """
import workorders_daftra
page = httpx2.MockTransport(lambda request: httpx2.Response(200, json={"data": [], "last_page": 1}))
with workorders_daftra.Daftra(api_key="a", subdomain="acme", http_client=httpx2.Client(transport=page)) as other:
    list(other.follow_up_statuses.list())
"""
SECOND_RESPONSE_FLOOR = """
from workorders_daftra import models
page = httpx2.MockTransport(lambda request: httpx2.Response(200, json={"data": [], "last_page": 1}))
with httpx2.Client(transport=page) as client:
    models.FollowUpStatusPage.model_rebuild()
    models.FollowUpStatusPage.__pydantic_validator__.validate_json(client.get("https://api.example.com/x").content)
"""


def cold_starts(scratch: Path) -> Iterator[Benchmark]:
    """Time what a program waits for once."""
    body = scratch / "page.json"
    body.write_bytes(page())
    transport = TRANSPORT.format(body=str(body))
    libraries = in_new_process(LIBRARIES)
    yield Benchmark("import a package", in_new_process("import workorders_samsara"), libraries)
    yield Benchmark("first client", in_new_process(FIRST_CLIENT), libraries)
    floor = in_new_process(transport + FIRST_ANSWER_FLOOR)
    yield Benchmark("first response", in_new_process(transport + FIRST_ANSWER), floor)
    async_floor = in_new_process(transport + FIRST_ANSWER_ASYNC_FLOOR)
    yield Benchmark("first response, async", in_new_process(transport + FIRST_ANSWER_ASYNC), async_floor)
    first = transport + FIRST_ANSWER
    yield Benchmark("second vendor, client", in_new_process(FIRST_CLIENT, first), libraries)
    yield Benchmark(
        "second vendor, first response",
        in_new_process(SECOND_RESPONSE, first),
        in_new_process(SECOND_RESPONSE_FLOOR, first),
    )
