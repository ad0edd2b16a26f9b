"""The token a client fetches is asked for once, however many threads or tasks want it."""

from __future__ import annotations

import asyncio
import math
import threading
from dataclasses import replace
from typing import Any

import pytest
from workorders_runtime import exceptions
from workorders_runtime.auth.credentials import Token
from workorders_runtime.auth.tokens import TokenState

from tests.support.example_client import FETCHING, AsyncExampleClient, ExampleClient, with_token_endpoint
from tests.support.fault_server import FaultServer, Wire
from tests.support.mock_transport import THING
from tests.support.server_actions import http
from tests.support.waiting import HANGING, auntil, ends, until

LOGIN: dict[str, Any] = {
    "client_id": "cid",
    "client_secret": "canary-secret",
    "username": "ann",
    "password": "canary-password",
}
CROWD = 100


class Api:
    """A server's act: a token endpoint, and things for those who have the token of now."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.issued = 0
        self.asked = 0
        self.served = 0
        self.valid = ""
        self.pause = 0.0
        self.failing: bytes | None = None
        self.hold_token: threading.Event | None = None
        """When set, a request for a token waits for it before it gets its response."""
        self.hold: threading.Event | None = None
        """When set, the next request for a thing waits for it before it is looked at."""
        self.held = threading.Event()

    def __call__(self, wire: Wire) -> object:
        request = wire.request
        if request.target == "/oauth/token":
            with self.lock:
                self.asked += 1
                number = self.asked
            wire.pause(self.pause)
            if self.hold_token is not None:
                self.hold_token.wait(HANGING)
            with self.lock:
                if self.failing is not None:
                    wire.send(self.failing)
                    return True
                self.issued = max(self.issued, number)  # a request that was held up replaces no later token
                self.valid = f"canary-token-{self.issued}"
                body = {"access_token": f"canary-token-{number}", "expires_in": 3600}
            wire.send(http(body))
            return True
        hold, self.hold = self.hold, None
        if hold is not None:
            self.held.set()
            hold.wait(HANGING)
        good = request.headers.get("authorization") == f"Bearer {self.valid}"
        with self.lock:
            self.served += good
        wire.send(http({"data": THING}, 200 if good else 401))
        return True


def outcomes(client: ExampleClient, count: int = CROWD, **options: Any) -> list[Any]:
    """Call from this many threads at once; results and errors."""
    found: list[Any] = []
    start = threading.Barrier(count)

    def work() -> None:
        start.wait(HANGING)
        try:
            found.append(client.things.get("1", **options).id)
        except Exception as error:
            found.append(error)

    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == count
    return found


# -- one request for all ----------------------------------------------------------------------------------------------


def test_a_hundred_threads_fetch_one_token_and_renew_it_once() -> None:
    api = Api()
    api.pause = 0.05
    with (
        FaultServer(api) as server,
        ExampleClient(FETCHING, base_url=with_token_endpoint(server.url), **LOGIN) as client,
    ):
        assert outcomes(client) == ["1"] * CROWD
        assert api.asked == 1
        api.valid = "revoked"
        assert outcomes(client) == ["1"] * CROWD
        assert (api.asked, api.served) == (2, 2 * CROWD)


@pytest.mark.anyio
async def test_a_hundred_tasks_fetch_one_token_and_renew_it_once() -> None:
    api = Api()
    api.pause = 0.05
    with FaultServer(api) as server:
        async with AsyncExampleClient(FETCHING, base_url=with_token_endpoint(server.url), **LOGIN) as client:
            for tokens in (1, 2):
                found = await asyncio.gather(*(client.things.get("1") for _ in range(CROWD)))
                assert [thing.id for thing in found] == ["1"] * CROWD
                assert api.asked == tokens
                api.valid = "revoked"
        assert api.served == 2 * CROWD


def test_a_late_refusal_of_an_old_token_asks_for_none() -> None:
    """A slow request still had the old token; by the time it is refused, there is a new one."""
    api, found = Api(), list[str]()
    with (
        FaultServer(api) as server,
        ExampleClient(FETCHING, base_url=with_token_endpoint(server.url), **LOGIN) as client,
    ):
        client.things.get("1")
        api.hold = release = threading.Event()
        slow = threading.Thread(target=lambda: found.append(client.things.get("1").id))
        slow.start()
        assert api.held.wait(HANGING)
        api.valid = "revoked"
        client.things.get("1")
        assert api.asked == 2
        release.set()
        slow.join()
        assert (found, api.asked) == (["1"], 2)


def test_those_who_waited_for_a_failed_request_share_its_failure() -> None:
    """A token endpoint that is down is asked once, not once for each call; a later call asks again."""
    api = Api()
    api.pause, api.failing = 0.4, http({"error": "invalid_grant"}, 400)
    with (
        FaultServer(api) as server,
        ExampleClient(FETCHING, base_url=with_token_endpoint(server.url), **LOGIN) as client,
    ):
        found = outcomes(client)
        assert {type(each) for each in found} == {exceptions.TokenError}
        assert {each.status for each in found} == {400}
        assert len({id(each) for each in found}) == CROWD
        assert api.asked == 1
        api.failing = None
        assert client.things.get("1").id == "1"
        assert api.asked == 2


@pytest.mark.anyio
async def test_tasks_that_waited_for_a_failed_request_share_its_failure() -> None:
    api = Api()
    api.pause, api.failing = 0.1, http({"error": "invalid_grant"}, 400)
    with FaultServer(api) as server:
        async with AsyncExampleClient(FETCHING, base_url=with_token_endpoint(server.url), **LOGIN) as client:
            found = await asyncio.gather(*(client.things.get("1") for _ in range(CROWD)), return_exceptions=True)
            assert {type(each) for each in found} == {exceptions.TokenError}
            assert api.asked == 1
            api.failing = None
            assert (await client.things.get("1")).id == "1"


def test_an_impatient_call_does_not_spoil_the_token_for_the_patient() -> None:
    """One call's time is over while it fetches the token; those who wait fetch it themselves."""
    api, found = Api(), list[Any]()
    api.pause = 3.0
    with (
        FaultServer(api) as server,
        ExampleClient(FETCHING, base_url=with_token_endpoint(server.url), **LOGIN) as client,
    ):

        def hurry() -> None:
            try:
                client.things.get("1", timeout=1.0)
            except exceptions.ApiError as error:
                found.append(error)

        hurried = threading.Thread(target=hurry)
        hurried.start()
        until(lambda: api.asked)
        api.pause = 0.0
        assert client.things.get("1").id == "1"
        hurried.join()
    assert isinstance(found[0], exceptions.TokenError)
    assert isinstance(found[0].__cause__, exceptions.DeadlineExceededError)


def test_fetching_the_token_takes_of_the_calls_own_time() -> None:
    api = Api()
    api.pause = 2 * HANGING
    with (
        FaultServer(api) as server,
        ExampleClient(FETCHING, base_url=with_token_endpoint(server.url), **LOGIN) as client,
        ends(),
        pytest.raises(exceptions.TokenError, match="timed out"),
    ):
        client.things.get("1", timeout=0.5)


@pytest.mark.anyio
async def test_a_cancelled_renewal_leaves_the_lock_free() -> None:
    api = Api()
    api.hold_token = threading.Event()
    with FaultServer(api) as server:
        async with AsyncExampleClient(FETCHING, base_url=with_token_endpoint(server.url), **LOGIN) as client:
            first = asyncio.create_task(client.things.get("1"))
            await auntil(lambda: api.asked)
            others = [asyncio.create_task(client.things.get("1")) for _ in range(5)]
            await asyncio.sleep(0)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            api.hold_token.set()
            assert [thing.id for thing in await asyncio.gather(*others)] == ["1"] * 5
            assert api.asked == 2


def test_the_token_state_is_replaced_as_a_whole() -> None:
    """What other threads read without the lock never mixes an old token with a new expiry."""
    old, new = Token("canary-old", "canary-fresh", 100.0), Token("canary-new")
    state = TokenState().with_lifetime(old, 0.0, 100.0, leeway=60.0)
    assert (state.usable(39.0), state.usable(60.0)) == (old, None)
    assert (state.unexpired(99.0), state.unexpired(100.0)) == (old, None)
    later = state.with_lifetime(new, 50.0, math.inf, leeway=60.0)
    assert state.token is old
    assert later.usable(1e12) is new
    assert later.usable(60.0, replace(new)) is new
    assert later.usable(60.0, new) is None
    assert later.unexpired(60.0, new) is None
    assert "canary" not in repr(later)
