"""Closing a client at a bad moment, forgetting it; and a delete whose response was lost."""

from __future__ import annotations

import asyncio
import gc
import warnings
from typing import Any

import httpx2
import pytest
from workorders_runtime import exceptions

from tests.support import server_actions
from tests.support.example_client import PLAN, AsyncExampleClient, ExampleClient, async_example_client, example_client
from tests.support.fault_server import FaultServer, Wire
from tests.support.mock_transport import THING, Time, reply
from tests.support.server_actions import http
from tests.support.waiting import HANGING, auntil, ends, started, until

SECRET = "canary-closing"


def respond_with_id(wire: Wire) -> object:
    """Respond with the id that was asked for."""
    wire.send(http({"data": {"id": wire.request.target.rpartition("/")[2]}}))
    return True


# -- closing ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("change", [False, True])
def test_closing_ends_the_calls_that_wait(change: bool) -> None:
    found: list[Any] = []
    with FaultServer(server_actions.hang()) as server:
        client = ExampleClient(PLAN, base_url=server.url, token=SECRET)

        def call() -> None:
            try:
                _ = client.things.update("1", note="x") if change else client.things.get("1")
            except exceptions.ApiError as error:
                found.append(error)

        thread = started(call)
        until(lambda: server.requests)
        with ends():
            client.close()
            thread.join()
        assert type(found[0]) is (exceptions.ConnectionLostError if change else exceptions.ClientClosedError)
        assert found[0].maybe_applied is change
        assert found[0].attempts[0].status is None
        assert len(server.requests) == 1
        assert server.settled()


@pytest.mark.anyio
@pytest.mark.parametrize("change", [False, True])
async def test_closing_ends_the_tasks_that_wait(change: bool) -> None:
    with FaultServer(server_actions.hang()) as server:
        client = AsyncExampleClient(PLAN, base_url=server.url, token=SECRET)
        call = asyncio.ensure_future(client.things.update("1", note="x") if change else client.things.get("1"))
        await auntil(lambda: server.requests)
        await client.aclose()
        with pytest.raises(exceptions.ApiError) as caught:
            await asyncio.wait_for(call, HANGING)
        assert type(caught.value) is (exceptions.ConnectionLostError if change else exceptions.ClientClosedError)
        assert (caught.value.maybe_applied, len(server.requests)) == (change, 1)


def test_a_call_that_pauses_sees_that_the_client_was_closed() -> None:
    time_ = Time()
    client = example_client(lambda request: reply(503), clock=time_.clock)
    sleep = time_.sleep

    def close(seconds: float) -> None:
        sleep(seconds)
        client.close()

    time_.sleep = close  # type: ignore[method-assign]
    client = example_client(lambda request: reply(503), clock=time_.clock)
    with pytest.raises(exceptions.ClientClosedError) as caught:
        client.things.create(id="1")
    assert [attempt.status for attempt in caught.value.attempts] == [503]
    assert caught.value.maybe_applied is True


def test_a_closed_client_says_so() -> None:
    with FaultServer(respond_with_id) as server:
        client = ExampleClient(PLAN, base_url=server.url, token=SECRET)
        things = client.things
        listing = things.list()
        assert things.get("1").id == "1"
        client.close()
        client.close()
        for call in (lambda: things.get("1"), lambda: list(listing), lambda: client.request("GET", "/x")):
            with pytest.raises(exceptions.ClientClosedError, match="This ExampleClient client is closed"):
                call()
        with pytest.raises(exceptions.ClientClosedError), client:
            client.things.get("1")
        assert len(server.requests) == 1
    http_client = httpx2.Client(transport=httpx2.MockTransport(lambda request: reply(200, {"data": THING})))
    passed = ExampleClient(PLAN, http_client, token=SECRET)
    http_client.close()
    with pytest.raises(exceptions.ClientClosedError):
        passed.things.get("1")


@pytest.mark.anyio
async def test_a_closed_async_client_says_so() -> None:
    client = async_example_client(lambda request: reply(200, {"data": THING}))
    assert (await client.things.get("1")).id == "1"
    await client.aclose()
    await client.aclose()
    with pytest.raises(exceptions.ClientClosedError):
        await client.things.get("1")
    with pytest.raises(exceptions.ClientClosedError):
        [thing async for thing in client.things.list()]


def test_a_client_that_is_forgotten_closes_its_connections() -> None:
    with FaultServer(respond_with_id) as server, warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        client = ExampleClient(PLAN, base_url=server.url, token=SECRET)
        assert client.things.get("1").id == "1"
        del client
        gc.collect()
        assert server.settled()


@pytest.mark.anyio
async def test_an_async_client_that_is_forgotten_closes_its_connections() -> None:
    with FaultServer(respond_with_id) as server, warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        client = AsyncExampleClient(PLAN, base_url=server.url, token=SECRET)
        assert (await client.things.get("1")).id == "1"
        del client
        gc.collect()
        await auntil(lambda: server.open == 0)


# -- retries that change what a response means -------------------------------------------------------------------------


def test_a_retried_delete_that_is_not_found_mentions_the_first_attempt() -> None:
    """The thing may be gone because the first attempt, whose response was lost, has deleted it."""
    with FaultServer(server_actions.reset(), server_actions.reply(404, {"message": "no such thing"})) as server:
        client = ExampleClient(PLAN, base_url=server.url, token=SECRET, clock=Time().clock)
        with client, pytest.raises(exceptions.NotFoundError) as caught:
            client.things.delete("1")
    assert [attempt.status for attempt in caught.value.attempts] == [None, 404]
    assert "lost" in caught.value.attempts[0].cause
    assert caught.value.maybe_applied is True
