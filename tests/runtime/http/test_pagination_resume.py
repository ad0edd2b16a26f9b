"""Lists whose pages fail or change under the reader: nothing is lost or read twice, and nothing asked for in vain."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from tests.runtime.http.test_broken_pagination import aread, numbered, read
from tests.support.example_client import PLAN, AsyncExampleClient, ExampleClient, async_example_client, example_client
from tests.support.fault_server import FaultServer, Wire
from tests.support.mock_transport import Server, Time, pages, reply
from tests.support.server_actions import http

SECRET = "canary-resuming"

# -- pages that fail --------------------------------------------------------------------------------------------------


def seven(failing: Any) -> Callable[[httpx2.Request], httpx2.Response]:
    """Seven pages of two items and an eighth; the seventh fails until it is let."""
    allowed: list[bool] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        page = int(request.url.params.get("after", "c0")[1:])
        if page == 6 and not allowed:
            allowed.append(True)
            if isinstance(failing, Exception):
                raise failing
            return httpx2.Response(failing.status_code, headers=failing.headers.raw, content=failing.content)
        items = [{"id": f"{page}{half}"} for half in "ab"]
        return reply(200, {"data": items, "pagination": {"endCursor": f"c{page + 1}", "hasNextPage": page < 7}})

    return respond


EVERYTHING = [f"{page}{half}" for page in range(8) for half in "ab"]
FAILURES = [
    reply(500),
    reply(404),
    reply(429, None, retry_after="3600"),
    reply(200, b"<html>", content_type="text/html"),
    reply(200, b'{"data": ['),
    reply(200, [1]),
    reply(200, {"data": "none"}),
    httpx2.ReadTimeout("x"),
    httpx2.ConnectError("x"),
]


@pytest.mark.parametrize("failing", FAILURES, ids=repr)
def test_a_failed_page_loses_and_repeats_nothing(failing: Any) -> None:
    client = example_client(seven(failing), max_retries=0, clock=Time().clock)
    first, error = read(client.things.list())
    assert error is not None
    assert (first, error.cursor) == (EVERYTHING[:12], "c6")
    rest, none = read(client.things.list(start=error.cursor))
    assert (first + rest, none) == (EVERYTHING, None)


@pytest.mark.anyio
@pytest.mark.parametrize("failing", FAILURES, ids=repr)
async def test_a_failed_page_in_an_event_loop(failing: Any) -> None:
    client = async_example_client(seven(failing), max_retries=0, clock=Time().clock)
    first, error = await aread(client.things.list())
    assert error is not None
    rest, none = await aread(client.things.list(start=error.cursor))
    assert (first + rest, none) == (EVERYTHING, None)


def test_a_list_in_an_address_is_taken_up_again_with_its_whole_query() -> None:
    server = Server(
        {"items": [{"id": "a"}], "next_url": "https://x.test/urls?q=blue%20sky&offset=1&tag=&tag=2"},
        reply(500),
        {"items": [{"id": "b"}], "next_url": None},
    )
    client = example_client(server, max_retries=0)
    first, error = read(client.things.urls(q="blue sky"))
    assert error is not None
    rest, none = read(client.things.urls(q="ignored", start=error.cursor))
    assert (first + rest, none) == (["a", "b"], None)
    assert server.requests[1].url == server.requests[2].url


# -- lists that change while they are read ----------------------------------------------------------------------------


def test_an_item_that_moves_between_pages_comes_as_the_server_sends_it() -> None:
    """Nothing is left out or merged: who needs each item once goes by its id."""
    server = Server(*pages(["a", "b"], ["b", "c"], ["d"]))
    assert read(example_client(server).things.list())[0] == ["a", "b", "b", "c", "d"]


@pytest.mark.parametrize(("totals", "expected"), [((3, 2), 2), ((2, 3, 3), 3), ((3, 0), 2), ((2, None), 2)])
def test_a_number_of_pages_that_changes_is_the_last_one_said(totals: tuple[int | None, ...], expected: int) -> None:
    server = Server(*(numbered(page=i + 1, pages=total) for i, total in enumerate(totals)))
    found, error = read(example_client(server).things.numbered())
    assert (len(found), error, len(server.requests)) == (expected, None, expected)


# -- laziness ---------------------------------------------------------------------------------------------------------


def test_one_item_is_one_request_and_nothing_stays_open() -> None:
    def act(wire: Wire) -> object:
        wire.send(http({"data": [{"id": "a"}, {"id": "b"}], "pagination": {"endCursor": "c", "hasNextPage": True}}))
        return True

    with FaultServer(act) as server, ExampleClient(PLAN, base_url=server.url, token=SECRET) as client:
        assert next(iter(client.things.list())).id == "a"
        for thing in client.things.list():
            assert thing.id == "a"
            break
        assert len(server.requests) == 2
        assert server.connections == 1  # the connection was free again at once


@pytest.mark.anyio
async def test_one_item_is_one_request_in_an_event_loop() -> None:
    def act(wire: Wire) -> object:
        wire.send(http({"data": [{"id": "a"}, {"id": "b"}], "pagination": {"endCursor": "c", "hasNextPage": True}}))
        return True

    with FaultServer(act) as server:
        async with AsyncExampleClient(PLAN, base_url=server.url, token=SECRET) as client:
            for _ in range(2):
                async for thing in client.things.list():
                    assert thing.id == "a"
                    break
        assert (len(server.requests), server.connections) == (2, 1)
