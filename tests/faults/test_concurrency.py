"""Many threads and tasks on one client, cancellation, forks, closing at a bad moment, memory."""

from __future__ import annotations

import asyncio
import faulthandler
import gc
import os
import random
import signal
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from generator.runtime import errors, network
from tests.runtime.support import THING, Time, async_toy, reply, toy
from tests.runtime.toy.client import FETCHING, PLAN, AsyncToy, Toy

from . import acts
from .acts import http
from .server import Deaf, FaultServer, Wire

SECRET = "canary-concurrency"
LOGIN: dict[str, Any] = {
    "client_id": "c",
    "client_secret": SECRET,
    "username": "u",
    "password": SECRET,
}


@pytest.fixture(autouse=True)
def _no_deadlock() -> Iterator[None]:
    """Whoever waits for ever tells where."""
    faulthandler.dump_traceback_later(60, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


def own(wire: Wire) -> object:
    """Answer with the id that was asked for."""
    wire.send(http({"data": {"id": wire.request.target.rpartition("/")[2]}}))
    return True


def started(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def until(true: Callable[[], Any], seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come true"
        time.sleep(0.002)


async def auntil(true: Callable[[], Any], seconds: float = 5.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come true"
        await asyncio.sleep(0.002)


# -- threads ----------------------------------------------------------------------------------------------------------


def test_many_threads_on_one_client_get_their_own_answers() -> None:
    wrong: list[Any] = []
    with FaultServer(own) as server, Toy(PLAN, base_url=server.url, token=SECRET) as client:

        def work(number: int) -> None:
            try:
                for call in range(200):
                    if client.things.get(f"{number}-{call}").id != f"{number}-{call}":
                        wrong.append((number, call))
            except Exception as error:
                wrong.append(error)

        threads = [started(lambda number=number: work(number)) for number in range(32)]  # type: ignore[misc]
        for thread in threads:
            thread.join(50)
        assert not any(thread.is_alive() for thread in threads)
        assert wrong == []
        assert (len(server.requests), server.connections <= 32) == (6400, True)


# -- cancellation -----------------------------------------------------------------------------------------------------


@pytest.mark.anyio
async def test_a_storm_of_cancellations_leaves_the_pool_usable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "_CONNECTIONS", 10)
    chance, cancelled, done = random.Random(5), [0], [0]

    def act(wire: Wire) -> object:
        wire.pause(chance.uniform(0, 0.004))
        return own(wire)

    with FaultServer(act) as server:
        async with AsyncToy(PLAN, base_url=server.url, token=SECRET, max_retries=0) as client:
            end = time.monotonic() + 1.5

            async def work() -> None:
                while time.monotonic() < end:
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
            assert cancelled[0] > 100
            found = await asyncio.gather(*(client.things.get(str(number)) for number in range(100)))
            assert [thing.id for thing in found] == [str(number) for number in range(100)]
            assert server.open <= 10
        assert server.settled()


@pytest.mark.anyio
@pytest.mark.parametrize("moment", ["connect", "read", "body", "pause", "token"])
async def test_a_cancelled_call_ends_at_once_and_leaves_the_client_usable(moment: str) -> None:
    behaviour = {
        "connect": acts.hang(),
        "read": acts.hang(),
        "body": acts.drip_body(),
        "pause": acts.reply(503, None, "Retry-After: 5"),
        "token": acts.hang(),
    }
    plan, options = (FETCHING, LOGIN) if moment == "token" else (PLAN, {"token": SECRET})
    with Deaf() as deaf, FaultServer(behaviour[moment], own) as server:
        url = deaf.url if moment == "connect" else server.url
        client: AsyncToy = AsyncToy(plan, base_url=url, **options)
        call = asyncio.create_task(client.things.get("1"))
        await asyncio.sleep(0.1) if moment == "connect" else await auntil(lambda: server.requests)
        await asyncio.sleep(0.03)
        begun = time.monotonic()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert time.monotonic() - begun < 0.1
        requests = len(server.requests)
        await asyncio.sleep(0.03)
        assert len(server.requests) == requests <= 1
        if moment == "token":
            server.script = (lambda wire: wire.send(http({"access_token": "canary-t", "data": THING})),)
        elif moment == "pause":
            server.script = (own,)
            server.drop()
            await auntil(lambda: server.open == 0)
        if moment != "connect":
            assert (await client.things.get("1")).id == "1"
        await client.aclose()


@pytest.mark.anyio
async def test_a_time_limit_from_outside_wins() -> None:
    with FaultServer(acts.hang(), own) as server:
        async with AsyncToy(PLAN, base_url=server.url, token=SECRET) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await client.things.get("1")
            assert len(server.requests) == 1
            assert (await client.things.get("2")).id == "2"


def test_an_interrupt_passes_through_and_leaves_the_client_usable() -> None:
    with FaultServer(acts.hang(), own) as server, Toy(PLAN, base_url=server.url, token=SECRET) as client:
        main = threading.main_thread().ident
        assert main is not None
        timer = threading.Timer(0.15, lambda: signal.pthread_kill(main, signal.SIGINT))
        timer.start()
        with pytest.raises(KeyboardInterrupt):
            client.things.get("1")
        timer.join()
        assert len(server.requests) == 1
        assert client.things.get("2").id == "2"


def test_another_event_loop_gets_a_clear_error() -> None:
    with FaultServer(own) as server:
        client = AsyncToy(PLAN, base_url=server.url, token=SECRET, max_retries=0)

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
        assert {type(each) for each in found} == {errors.ConnectError}
        assert "another event loop" in str(found[0])


def test_a_client_that_fetches_tokens_has_a_lock_for_each_loop() -> None:
    """With a client passed in that knows no loops, even a crowd in a second loop waits for its token."""
    count = [0]

    async def answer(request: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0.005)
        count[0] += request.url.host == "login.toy.test"
        return reply(200, {"access_token": f"canary-{count[0]}", "data": THING, "expires_in": 0.1})

    client = AsyncToy(FETCHING, httpx2.AsyncClient(transport=httpx2.MockTransport(answer)), **LOGIN)

    async def crowd() -> list[str]:
        return [thing.id for thing in await asyncio.gather(*(client.things.get("1") for _ in range(5)))]

    for _ in range(2):
        assert asyncio.run(crowd()) == ["1"] * 5
        time.sleep(0.06)
    assert count[0] == 2


# -- forks ------------------------------------------------------------------------------------------------------------


def forked(child: Callable[[], bool]) -> int:
    """Run something in a forked process; its exit status, or -1 when it hangs."""
    process = os.fork()
    if process == 0:
        code = 3
        try:
            code = 0 if child() else 2
        finally:
            os._exit(code)
    end = time.monotonic() + 10
    while time.monotonic() < end:
        done, status = os.waitpid(process, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.005)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return -1


def test_parent_and_child_of_a_fork_do_not_share_connections() -> None:
    with FaultServer(own) as server, Toy(PLAN, base_url=server.url, token=SECRET) as client:
        assert client.things.get("before").id == "before"
        failures: list[Any] = []

        def fifty(who: str) -> bool:
            return all(client.things.get(f"{who}{n}").id == f"{who}{n}" for n in range(50))

        parent = started(lambda: failures.append(not fifty("parent")))
        assert forked(lambda: fifty("child")) == 0
        parent.join(10)
        assert failures == [False]
        assert fifty("after")
        assert server.connections >= 2


def test_a_fork_while_another_thread_holds_the_locks() -> None:
    """The child has only the thread that forked: a lock that another one held would never be free again."""
    gate = threading.Event()

    def act(wire: Wire) -> object:
        if wire.request.target == "/oauth/token":
            if len(server.requests) == 1:
                gate.wait(5)
            wire.send(http({"access_token": "canary-t"}))
            return True
        return own(wire)

    with FaultServer(act) as server, Toy(FETCHING, base_url=server.url, **LOGIN) as client:
        fetching = started(lambda: client.things.get("1"))
        until(lambda: server.requests)
        assert client._runner._token_lock.locked()
        assert forked(lambda: client.things.get("2").id == "2") == 0
        gate.set()
        fetching.join(5)
        assert client.things.get("3").id == "3"


# -- closing ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("change", [False, True])
def test_closing_ends_the_calls_that_wait(change: bool) -> None:
    found: list[Any] = []
    with FaultServer(acts.hang()) as server:
        client = Toy(PLAN, base_url=server.url, token=SECRET)

        def call() -> None:
            try:
                _ = client.things.update("1", note="x") if change else client.things.get("1")
            except errors.ApiError as error:
                found.append(error)

        thread = started(call)
        until(lambda: server.requests)
        begun = time.monotonic()
        client.close()
        thread.join(5)
        assert time.monotonic() - begun < 2
        assert type(found[0]) is (errors.ConnectionLostError if change else errors.ClientClosedError)
        assert found[0].maybe_applied is change
        assert found[0].attempts[0].status is None
        assert len(server.requests) == 1
        assert server.settled()


@pytest.mark.anyio
@pytest.mark.parametrize("change", [False, True])
async def test_closing_ends_the_tasks_that_wait(change: bool) -> None:
    with FaultServer(acts.hang()) as server:
        client = AsyncToy(PLAN, base_url=server.url, token=SECRET)
        call = asyncio.ensure_future(client.things.update("1", note="x") if change else client.things.get("1"))
        await auntil(lambda: server.requests)
        await client.aclose()
        with pytest.raises(errors.ApiError) as caught:
            await asyncio.wait_for(call, 2)
        assert type(caught.value) is (errors.ConnectionLostError if change else errors.ClientClosedError)
        assert (caught.value.maybe_applied, len(server.requests)) == (change, 1)


def test_a_call_that_pauses_sees_that_the_client_was_closed() -> None:
    time_ = Time()
    client = toy(lambda request: reply(503), clock=time_.clock)
    sleep = time_.sleep

    def close(seconds: float) -> None:
        sleep(seconds)
        client.close()

    time_.sleep = close  # type: ignore[method-assign]
    client = toy(lambda request: reply(503), clock=time_.clock)
    with pytest.raises(errors.ClientClosedError) as caught:
        client.things.create(thing_id="1")
    assert [attempt.status for attempt in caught.value.attempts] == [503]
    assert caught.value.maybe_applied is True


def test_a_closed_client_says_so() -> None:
    with FaultServer(own) as server:
        client = Toy(PLAN, base_url=server.url, token=SECRET)
        things = client.things
        listing = things.list()
        assert things.get("1").id == "1"
        client.close()
        client.close()
        for call in (lambda: things.get("1"), lambda: list(listing), lambda: client.request("GET", "/x")):
            with pytest.raises(errors.ClientClosedError, match="this Toy client was closed"):
                call()
        with pytest.raises(errors.ClientClosedError), client:
            client.things.get("1")
        assert len(server.requests) == 1
    http_client = httpx2.Client(transport=httpx2.MockTransport(lambda request: reply(200, {"data": THING})))
    passed = Toy(PLAN, http_client, token=SECRET)
    http_client.close()
    with pytest.raises(errors.ClientClosedError):
        passed.things.get("1")


@pytest.mark.anyio
async def test_a_closed_async_client_says_so() -> None:
    client = async_toy(lambda request: reply(200, {"data": THING}))
    assert (await client.things.get("1")).id == "1"
    await client.aclose()
    await client.aclose()
    with pytest.raises(errors.ClientClosedError):
        await client.things.get("1")
    with pytest.raises(errors.ClientClosedError):
        [thing async for thing in client.things.list()]


def test_a_client_that_is_forgotten_closes_its_connections() -> None:
    with FaultServer(own) as server, warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        client = Toy(PLAN, base_url=server.url, token=SECRET)
        assert client.things.get("1").id == "1"
        del client
        gc.collect()
        assert server.settled()


@pytest.mark.anyio
async def test_an_async_client_that_is_forgotten_closes_its_connections() -> None:
    with FaultServer(own) as server, warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        client = AsyncToy(PLAN, base_url=server.url, token=SECRET)
        assert (await client.things.get("1")).id == "1"
        del client
        gc.collect()
        await auntil(lambda: server.open == 0)


# -- repeats that change what an answer means -------------------------------------------------------------------------


def test_a_delete_that_is_repeated_and_not_found_tells_of_the_first_attempt() -> None:
    """The thing may be gone because the first attempt, whose answer was lost, has deleted it."""
    with FaultServer(acts.reset(), acts.reply(404, {"message": "no such thing"})) as server:
        with Toy(PLAN, base_url=server.url, token=SECRET, clock=Time().clock) as client:
            with pytest.raises(errors.NotFoundError) as caught:
                client.things.delete("1")
    assert [attempt.status for attempt in caught.value.attempts] == [None, 404]
    assert "lost" in caught.value.attempts[0].cause
    assert caught.value.maybe_applied is True


# -- memory -----------------------------------------------------------------------------------------------------------


def resident() -> int:
    """Bytes this process has in memory."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def test_ten_thousand_calls_leave_nothing_behind() -> None:
    body = {"data": {**THING, "note": "x" * 2000}}
    client = toy(lambda request: reply(200, body))
    failing = toy(lambda request: reply(404, {"message": "y" * 2000}))

    def calls(count: int) -> None:
        for number in range(count):
            client.things.get(f"id-{number}")
            if number % 10 == 0:
                with pytest.raises(errors.NotFoundError):
                    failing.things.get(f"id-{number}")

    calls(500)
    before = resident()
    calls(10_000)
    assert resident() - before < 8 * 2**20


def test_a_hundred_clients_leave_nothing_behind() -> None:
    def cycles(server: FaultServer, count: int) -> None:
        for _ in range(count):
            with Toy(PLAN, base_url=server.url, token=SECRET) as client:
                client.things.get("1")

    with FaultServer(own) as server:
        cycles(server, 20)
        before = resident()
        cycles(server, 100)
        assert resident() - before < 8 * 2**20
        assert server.settled()


def test_ten_thousand_tokens_are_not_remembered() -> None:
    clock, count = Time(), [0]

    def answer(request: httpx2.Request) -> httpx2.Response:
        count[0] += request.url.host == "login.toy.test"
        return reply(200, {"access_token": f"canary-{count[0]}", "expires_in": 1, "data": THING})

    client = toy(answer, FETCHING, clock=clock.clock, **LOGIN)
    for _ in range(300):
        clock.now += 10
        client.things.get("1")
    assert count[0] == 300
    assert len(client._calls.redactor._ordered) < 60
    assert client._calls.redactor("canary-300 canary-299") == "*** ***"
