"""Many threads and tasks on one client, cancellation, interrupts, other event loops, forks."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import signal
import sys
import threading
import warnings
from collections.abc import Callable
from typing import Any

import httpcore2
import httpx2
import pytest
from workorders_runtime import exceptions
from workorders_runtime.http import httpcore_backend

from tests.support import server_actions
from tests.support.example_client import FETCHING, PLAN, AsyncExampleClient, ExampleClient, with_token_endpoint
from tests.support.fault_server import FaultServer, UnresponsiveServer, Wire
from tests.support.mock_transport import THING, Time, reply
from tests.support.server_actions import http
from tests.support.waiting import HANGING, auntil, ends, started, until

SECRET = "canary-concurrency"
LOGIN: dict[str, Any] = {
    "client_id": "c",
    "client_secret": SECRET,
    "username": "u",
    "password": SECRET,
}


def test_a_connection_that_is_made_after_its_call_was_cancelled_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some versions of anyio leave it open."""
    events: list[str] = []

    class Stream(httpcore2.AsyncNetworkStream):
        async def aclose(self) -> None:
            events.append("closed")

    async def connect(*_: object) -> httpcore2.AsyncNetworkStream:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        events.append("connected")
        return Stream()

    async def main() -> None:
        call = asyncio.ensure_future(httpcore_backend.AsyncBackend().connect_tcp("api.example.test", 443))
        await asyncio.sleep(0)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        for _ in range(9):
            await asyncio.sleep(0)

    monkeypatch.setattr(httpcore2.AnyIOBackend, "connect_tcp", connect)
    asyncio.run(main())
    assert events == ["connected", "closed"]


def respond_with_id(wire: Wire) -> object:
    """Respond with the id that was asked for."""
    wire.send(http({"data": {"id": wire.request.target.rpartition("/")[2]}}))
    return True


# -- threads ----------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_many_threads_on_one_client_get_their_own_responses(monkeypatch: pytest.MonkeyPatch) -> None:
    # A connection that waits longer than the idle limit is replaced: on a busy machine that would add connections.
    monkeypatch.setattr(httpcore_backend, "IDLE_SECONDS", HANGING)
    monkeypatch.setattr(httpcore_backend, "IDLE_CONNECTIONS", 32)
    wrong: list[Any] = []
    with FaultServer(respond_with_id) as server, ExampleClient(PLAN, base_url=server.url, token=SECRET) as client:

        def work(number: int) -> None:
            try:
                for call in range(200):
                    if client.things.get(f"{number}-{call}").id != f"{number}-{call}":
                        wrong.append((number, call))
            except Exception as error:
                wrong.append(error)

        threads = [started(lambda number=number: work(number)) for number in range(32)]  # type: ignore[misc]
        for thread in threads:
            thread.join()
        assert wrong == []
        assert (len(server.requests), server.connections <= 32) == (6400, True)


# -- cancellation -----------------------------------------------------------------------------------------------------


@pytest.mark.anyio
async def test_a_storm_of_cancellations_leaves_the_pool_usable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httpcore_backend, "MAX_CONNECTIONS", 10)
    chance, cancelled, done = random.Random(5), [0], [0]

    def act(wire: Wire) -> object:
        wire.pause(chance.uniform(0, 0.004))
        return respond_with_id(wire)

    with FaultServer(act) as server:
        async with AsyncExampleClient(PLAN, base_url=server.url, token=SECRET, max_retries=0) as client:

            async def work() -> None:
                for _ in range(80):
                    call = asyncio.ensure_future(client.things.get("1"))
                    await asyncio.wait([call], timeout=chance.uniform(0.0001, 0.02))
                    if call.cancel():
                        cancelled[0] += 1
                    try:
                        await call
                        done[0] += 1
                    except asyncio.CancelledError:
                        pass

            await asyncio.gather(*(work() for _ in range(20)))
            assert cancelled[0] > 0
            found = await asyncio.gather(*(client.things.get(str(number)) for number in range(100)))
            assert [thing.id for thing in found] == [str(number) for number in range(100)]
            await auntil(lambda: server.open <= 10)  # those whose calls were cancelled meanwhile are closed once made
        await auntil(lambda: not server.open)  # the loop still closes connections that were being made


@pytest.mark.anyio
@pytest.mark.parametrize("moment", ["connect", "read", "body", "pause", "token"])
async def test_a_cancelled_call_ends_at_once_and_leaves_the_client_usable(moment: str) -> None:
    behaviour = {
        "connect": server_actions.hang(),
        "read": server_actions.hang(),
        "body": server_actions.drip_body(),
        "pause": server_actions.reply(503, None, "Retry-After: 5"),
        "token": server_actions.hang(),
    }
    plan, options = (FETCHING, LOGIN) if moment == "token" else (PLAN, {"token": SECRET})
    with UnresponsiveServer() as unresponsive, FaultServer(behaviour[moment], respond_with_id) as server:
        url = unresponsive.url if moment == "connect" else server.url
        client = AsyncExampleClient(plan, base_url=with_token_endpoint(url), **options)
        call = asyncio.create_task(client.things.get("1"))
        await asyncio.sleep(0.1) if moment == "connect" else await auntil(lambda: server.requests)
        await asyncio.sleep(0.03)
        call.cancel()
        with ends(), pytest.raises(asyncio.CancelledError):
            await call
        requests = len(server.requests)
        await asyncio.sleep(0.03)
        assert len(server.requests) == requests <= 1
        if moment == "token":
            server.script = (lambda wire: wire.send(http({"access_token": "canary-t", "data": THING})),)
        elif moment == "pause":
            server.script = (respond_with_id,)
            server.drop()
            await auntil(lambda: server.open == 0)
        if moment != "connect":
            assert (await client.things.get("1")).id == "1"
        await client.aclose()


@pytest.mark.anyio
async def test_a_time_limit_from_outside_wins() -> None:
    with FaultServer(server_actions.hang(), respond_with_id) as server:
        async with AsyncExampleClient(PLAN, base_url=server.url, token=SECRET) as client:

            async def limited() -> None:
                async with asyncio.timeout(None) as limit:
                    call = asyncio.ensure_future(client.things.get("1"))
                    await auntil(lambda: server.requests)
                    limit.reschedule(asyncio.get_running_loop().time())
                    await call

            with pytest.raises(TimeoutError):
                await limited()
            assert len(server.requests) == 1
            assert (await client.things.get("2")).id == "2"


def _reads(thread: int) -> bool:
    """Whether a thread waits for a response; elsewhere, such as in a finalizer, an interrupt may be lost."""
    frame = sys._current_frames().get(thread)
    while frame is not None:
        if frame.f_code.co_name == "read" and frame.f_code.co_filename.endswith("httpcore_backend.py"):
            return True
        frame = frame.f_back
    return False


def test_an_interrupt_passes_through_and_leaves_the_client_usable() -> None:
    with (
        FaultServer(server_actions.hang(), respond_with_id) as server,
        ExampleClient(PLAN, base_url=server.url, token=SECRET) as client,
    ):
        main = threading.main_thread().ident
        assert main is not None

        def interrupt() -> None:
            until(lambda: server.requests and _reads(main))
            signal.pthread_kill(main, signal.SIGINT)

        interrupting = started(interrupt)
        with pytest.raises(KeyboardInterrupt):
            client.things.get("1")
        interrupting.join()
        assert len(server.requests) == 1
        assert client.things.get("2").id == "2"


def test_another_event_loop_gets_a_clear_error() -> None:
    with FaultServer(respond_with_id) as server:
        client = AsyncExampleClient(PLAN, base_url=server.url, token=SECRET, max_retries=0)

        async def call() -> None:
            await client.things.get("1")

        async def crowd() -> list[Any]:
            return await asyncio.gather(*(client.things.get("1") for _ in range(5)), return_exceptions=True)

        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)  # the first loop ends with connections open
            asyncio.run(call())
            found = asyncio.run(crowd())
            asyncio.run(client.aclose())
            gc.collect()
        assert {type(each) for each in found} == {exceptions.ConnectError}
        assert "another event loop" in str(found[0])


def test_a_client_that_fetches_tokens_has_a_lock_for_each_loop() -> None:
    """With a client passed in that knows no loops, even a crowd in a second loop waits for its token."""
    count = [0]

    async def respond(request: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0.005)
        count[0] += request.url.host == "login.example.test"
        return reply(200, {"access_token": f"canary-{count[0]}", "data": THING, "expires_in": 3600})

    now = Time()
    transport = httpx2.MockTransport(respond)
    client = AsyncExampleClient(FETCHING, httpx2.AsyncClient(transport=transport), clock=now.clock, **LOGIN)

    async def crowd() -> list[str]:
        return [thing.id for thing in await asyncio.gather(*(client.things.get("1") for _ in range(5)))]

    for _ in range(2):
        assert asyncio.run(crowd()) == ["1"] * 5
        now.now += 3600
    assert count[0] == 2


# -- forks ------------------------------------------------------------------------------------------------------------


def forked(child: Callable[[], bool]) -> int:
    """Run something in a forked process; its exit status, negative when it hangs and is killed."""
    process = os.fork()
    if process == 0:
        code = 3
        try:
            code = 0 if child() else 2
        finally:
            os._exit(code)
    killer = threading.Timer(HANGING, os.kill, (process, signal.SIGKILL))
    killer.start()
    _, status = os.waitpid(process, 0)
    killer.cancel()
    return os.waitstatus_to_exitcode(status)


def test_parent_and_child_of_a_fork_do_not_share_connections() -> None:
    with FaultServer(respond_with_id) as server, ExampleClient(PLAN, base_url=server.url, token=SECRET) as client:
        assert client.things.get("before").id == "before"
        failures: list[Any] = []

        def fifty(who: str) -> bool:
            return all(client.things.get(f"{who}{n}").id == f"{who}{n}" for n in range(50))

        parent = started(lambda: failures.append(not fifty("parent")))
        assert forked(lambda: fifty("child")) == 0
        parent.join()
        assert failures == [False]
        assert fifty("after")
        assert server.connections >= 2


def test_a_fork_while_another_thread_holds_the_locks() -> None:
    """The child has only the thread that forked: a lock that another one held would never be free again."""
    gate = threading.Event()

    def act(wire: Wire) -> object:
        if wire.request.target == "/oauth/token":
            if len(server.requests) == 1:
                gate.wait(HANGING)
            wire.send(http({"access_token": "canary-t"}))
            return True
        return respond_with_id(wire)

    with (
        FaultServer(act) as server,
        ExampleClient(FETCHING, base_url=with_token_endpoint(server.url), **LOGIN) as client,
    ):
        fetching = started(lambda: client.things.get("1"))
        until(lambda: server.requests)
        assert client._driver._token_lock.locked()
        assert forked(lambda: client.things.get("2").id == "2") == 0
        gate.set()
        fetching.join()
        assert client.things.get("3").id == "3"
