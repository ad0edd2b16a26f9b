"""A call's time is over when it is over: whatever drips, floods, hangs or fails again and again."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from workorders_runtime import exceptions
from workorders_runtime.config import Clock
from workorders_runtime.spec import Body, OperationSpec

from tests.support import server_actions
from tests.support.calls import FLAVORS, SECRET, failure, get, operation_call, run, update
from tests.support.example_client import FETCHING, with_token_endpoint
from tests.support.fault_server import Act, FaultServer, UnresponsiveServer, Wire
from tests.support.mock_transport import Time
from tests.support.waiting import HANGING, ends

ENDLESS: dict[str, Callable[[], Act]] = {
    "no response": server_actions.hang,
    "headers drip": server_actions.drip_headers,
    "body drips": server_actions.drip_body,
    "body of a failure drips": lambda: server_actions.drip_body(status=500),
    "body of a redirect drips": lambda: server_actions.drip_body(status=302),
    "body drips in chunks": lambda: server_actions.endless_chunks(0.02, b" "),
    "compressed body drips": lambda: server_actions.endless_chunks(0.02, b"\x1f"),
    "100 continue, now and then": lambda: server_actions.continues(0.02),
    "no handshake": lambda: server_actions.unread(server_actions.hang()),
}


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("name", ENDLESS)
def test_whatever_does_not_end_is_ended(flavor: str, name: str) -> None:
    with FaultServer(ENDLESS[name]()) as server:
        url = server.url.replace("http:", "https:") if name == "no handshake" else server.url
        with ends():
            error = failure(flavor, url, update, clock=Clock(), timeout=0.5)
        assert server.connections == 1
        assert server.settled()  # the connection is not used again, but closed
    sent = name != "no handshake"
    assert type(error) is exceptions.DeadlineExceededError
    assert (error.maybe_applied, error.retryable, len(error.attempts)) == (sent, not sent, 1)
    assert "the call timed out" in str(error)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_an_error_has_what_came_before_the_deadline(flavor: str) -> None:
    with FaultServer(server_actions.drip_body(0.05)) as server, ends():
        error = failure(flavor, server.url, get, clock=Clock(), timeout=1)
    assert type(error) is exceptions.DeadlineExceededError
    assert not error.maybe_applied  # it only reads
    assert error.status == 200
    assert error.body.strip() == b""
    assert 0 < len(error.body) <= 30  # what had dripped


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_connection_that_never_comes(flavor: str) -> None:
    with UnresponsiveServer() as unresponsive, ends():
        error = failure(flavor, unresponsive.url, update, clock=Clock(), timeout=0.3)
    assert type(error) is exceptions.DeadlineExceededError
    assert (error.maybe_applied, error.retryable) == (False, True)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_server_that_takes_nothing(flavor: str) -> None:
    def stop(wire: Wire) -> object:
        wire.pause(5)
        return False

    operation = OperationSpec("freeThing", "POST", "/free", "unsafe", body=Body())
    call = operation_call(operation, body={"data": "x" * 30_000_000})
    with FaultServer(server_actions.unread(stop)) as server:
        with ends():
            error = failure(flavor, server.url, call, clock=Clock(), timeout=0.5)
        assert type(error) is exceptions.DeadlineExceededError
        assert error.maybe_applied
        error = failure(flavor, server.url, call, timeout=httpx2.Timeout(5, write=0.1))
        assert type(error) is exceptions.ReadTimeoutError
        assert (error.maybe_applied, len(error.attempts)) == (True, 1)
        assert server.connections == 2


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("headers", [(), ("Retry-After: 0.05",), ("Retry-After: 0",)])
def test_retries_end_with_the_calls_time(flavor: str, headers: tuple[str, ...]) -> None:
    now = Time()
    now.chance = 0.2

    def seven_seconds(wire: Wire) -> object:
        now.now += 7
        return server_actions.reply(503, None, *headers)(wire)

    with FaultServer(seven_seconds) as server, ends():
        settings: Any = {"max_retries": 100, "retry_budget": False, "timeout": 30}
        error = failure(flavor, server.url, get, clock=now.clock, **settings)
        assert len(server.requests) == len(error.attempts) == 5
    assert [each.status for each in error.attempts[:4]] == [503] * 4  # the fifth response came too late
    assert isinstance(error, exceptions.ServerError | exceptions.DeadlineExceededError)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_slow_attempts_share_the_calls_time(flavor: str) -> None:
    now = Time()
    now.chance = 0.0

    def slow(wire: Wire) -> object:
        now.now += 14.9
        return server_actions.reply(503)(wire) if now.now < 1030 else server_actions.hang()(wire)

    with FaultServer(slow) as server, ends():
        error = failure(flavor, server.url, get, clock=now.clock, timeout=30, max_retries=9)
        assert len(server.requests) == 3 == len(error.attempts)
    assert type(error) is exceptions.DeadlineExceededError
    assert [each.status for each in error.attempts] == [503, 503, None]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_fetching_a_token_is_on_the_calls_time(flavor: str) -> None:
    names = ("client_id", "client_secret", "username", "password")
    token = server_actions.delayed(0.1, 200, {"access_token": "canary-token", "expires_in": 3600})
    settings: Any = {"plan": FETCHING, "clock": Clock(), "timeout": 1.0, **dict.fromkeys(names, SECRET)}
    with FaultServer(server_actions.hang()) as server, ends():
        error = failure(flavor, with_token_endpoint(server.url), get, **settings)
    assert isinstance(error, exceptions.TokenError | exceptions.DeadlineExceededError)
    assert not error.maybe_applied
    with FaultServer([token, server_actions.hang()]) as server, ends():
        error = failure(flavor, with_token_endpoint(server.url), update, **settings)
    assert type(error) is exceptions.DeadlineExceededError
    assert error.maybe_applied


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_call_may_have_a_time_of_its_own(flavor: str) -> None:
    def hasty(client: Any) -> Any:
        return client.things.get("1", timeout=0.3)

    def patient(client: Any) -> Any:
        return client.things.get("1", timeout=None)

    slow = server_actions.delayed(1.0)
    with FaultServer(slow) as server:
        with ends():
            assert type(failure(flavor, server.url, hasty, clock=Clock())) is exceptions.DeadlineExceededError
        assert run(flavor, server.url, patient, clock=Clock(), timeout=0.1).id == "1"


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("bad", [0, -1, float("nan"), float("inf"), True, "5", (1, 2)])
def test_times_have_to_make_sense(flavor: str, bad: Any) -> None:
    with FaultServer() as server:
        with pytest.raises((TypeError, ValueError), match="timeout must"):
            run(flavor, server.url, timeout=bad)
        with pytest.raises((TypeError, ValueError), match="timeout must"):
            run(flavor, server.url, lambda client: client.things.get("1", timeout=bad))
        assert server.connections == 0


@pytest.mark.parametrize("flavor", FLAVORS)
def test_each_calls_time_is_its_own(flavor: str) -> None:
    """Many calls at once on one client: the slow one ends, the others do not notice."""

    def route(wire: Wire) -> object:
        if wire.request.target.endswith("slow"):
            return server_actions.drip_body()(wire)
        return server_actions.delayed(0.1)(wire)

    found: list[Any] = []
    with FaultServer(route) as server:
        if flavor == "sync":
            from tests.support.example_client import ExampleClient

            with ExampleClient(token=SECRET, base_url=server.url) as example_client:

                def work(name: str, timeout: float) -> None:
                    try:
                        found.append(example_client.things.get(name, timeout=timeout))
                    except exceptions.ApiError as error:
                        found.append(error)

                threads = [threading.Thread(target=work, args=("slow", 0.3))]
                threads += [threading.Thread(target=work, args=(str(n), HANGING)) for n in range(8)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
        else:
            from tests.support.example_client import AsyncExampleClient

            async def all_of_them() -> None:
                async with AsyncExampleClient(token=SECRET, base_url=server.url) as example_client:
                    calls = [example_client.things.get("slow", timeout=0.3)]
                    calls += [example_client.things.get(str(n), timeout=HANGING) for n in range(8)]
                    found.extend(await asyncio.gather(*calls, return_exceptions=True))

            asyncio.run(all_of_them())
    assert sum(isinstance(each, exceptions.DeadlineExceededError) for each in found) == 1
    assert sum(getattr(each, "id", None) == "1" for each in found) == 8


# -- a client of one's own ---------------------------------------------------------------------------------------------


def test_a_client_of_ones_own_ends_dripping_bodies_too() -> None:
    with FaultServer(server_actions.drip_body()) as server:
        with httpx2.Client() as own_client, ends():
            error = failure("sync", server.url, update, clock=Clock(), timeout=0.5, http_client=own_client)
        assert type(error) is exceptions.DeadlineExceededError
        assert error.maybe_applied
        assert server.settled()


@pytest.mark.parametrize("name", ["no response", "headers drip", "body drips", "100 continue, now and then"])
def test_an_async_client_of_ones_own_ends_everything(name: str) -> None:
    async def work(url: str) -> Any:
        from tests.support.example_client import PLAN, AsyncExampleClient

        async with httpx2.AsyncClient() as own_client:
            example_client = AsyncExampleClient(PLAN, own_client, token=SECRET, base_url=url, timeout=0.5)
            with pytest.raises(exceptions.DeadlineExceededError) as caught:
                await example_client.things.update("1", note="x")
        return caught.value

    with FaultServer(ENDLESS[name]()) as server:
        with ends():
            error = asyncio.run(work(server.url))
        assert error.maybe_applied
        assert server.settled()


def test_a_client_of_ones_own_waits_for_headers_as_long_as_they_drip() -> None:
    """What the sync flavor cannot do there: each of its reads has only the read time-out, the whole has none."""
    headers = server_actions.http(server_actions.GOOD, 200, "X-Long: " + "x" * 20)
    with FaultServer(server_actions.drip(headers, 0.005)) as server, httpx2.Client() as own_client, ends():
        error = failure("sync", server.url, update, clock=Clock(), timeout=0.5, http_client=own_client)
    assert type(error) is exceptions.DeadlineExceededError


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("custom_client", [False, True], ids=["", "a client of one's own"])
def test_a_call_that_is_over_before_it_is_sent_again_was_not_applied(flavor: str, custom_client: bool) -> None:
    now = Time()

    def late(seconds: float) -> None:
        now.now += 100

    now.sleep = late  # type: ignore[method-assign]
    with FaultServer(server_actions.reply(429)) as server:
        settings: Any = {"http_client": httpx2.Client()} if custom_client and flavor == "sync" else {}
        error = failure(flavor, server.url, update, clock=now.clock, **settings)
        assert len(server.requests) == 1
        for client in settings.values():
            client.close()
    assert type(error) is exceptions.DeadlineExceededError
    assert [each.status for each in error.attempts] == [429, None]
    assert (error.maybe_applied, error.retryable) == (False, True)
