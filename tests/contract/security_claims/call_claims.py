"""Measured: time, attempts and pauses of a call."""

from __future__ import annotations

from typing import Any

import httpx2
from workorders_runtime import exceptions, spec

from tests.contract.security_claims.claims import failed, measures, number
from tests.support.example_client import example_client
from tests.support.mock_transport import THING, Server, Time, reply


@measures("Total time of a call (default of `timeout=`)")
def whole_call() -> str:
    time = Time()

    def slow(request: httpx2.Request) -> httpx2.Response:
        time.now += 29.9 if time.now < 1001 else 0.2
        return reply(503)

    time.chance = 0.0
    assert isinstance(
        failed(example_client(slow, clock=time.clock, max_retries=9)),
        (exceptions.DeadlineExceededError, exceptions.ServerError),
    )
    assert 1030 <= time.now < 1030.5
    return f"{number(spec.TIMEOUT)} s"


@measures("Time to connect")
def connecting() -> str:
    seen: list[Any] = []

    def look(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.extensions["timeout"]["connect"])
        return reply(200, {"data": THING})

    example_client(look).things.get("1")
    return f"{number(seen[0])} s"


@measures("Maximum attempts of a call that is safe to retry")
def attempts() -> int:
    server = Server(reply(503))
    failed(example_client(server, clock=Time().clock))
    return len(server.requests)


@measures("Attempts of a write that may have been applied")
def writes() -> int:
    counts: set[int] = set()
    for fault in (reply(500), reply(503), reply(408), httpx2.ReadTimeout("x"), httpx2.RemoteProtocolError("x")):
        server = Server(fault)
        error = failed(example_client(server, clock=Time().clock), lambda client: client.things.update("1", note="x"))
        assert error.maybe_applied is True
        counts.add(len(server.requests))
    assert len(counts) == 1
    return counts.pop()


def pauses() -> list[float]:
    time = Time()
    failed(example_client(Server(reply(503)), clock=time.clock, max_retries=8, timeout=1000))
    return time.slept


@measures("Maximum delay before the first retry, unless the server asks for one")
def first_pause() -> str:
    return f"{number(pauses()[0])} s"


@measures("Maximum delay before any retry, unless the server asks for one")
def longest_pause() -> str:
    return f"{number(max(pauses()))} s"


@measures("Maximum delay that a server can ask for")
def asked_pause() -> str:
    for seconds, expected in ((spec.MAX_RETRY_AFTER, 2), (spec.MAX_RETRY_AFTER + 1, 1)):
        time = Time()
        server = Server(reply(429, None, retry_after=number(seconds)))
        failed(example_client(server, clock=time.clock, timeout=1000, max_retries=1))
        assert (len(server.requests), sum(time.slept)) == (expected, seconds * (expected - 1))
    return f"{number(spec.MAX_RETRY_AFTER)} s"


def retries(calls: int) -> int:
    server = Server(reply(503))
    client = example_client(server, clock=Time().clock)
    for _ in range(calls):
        failed(client)
    return len(server.requests) - calls


@measures("Size of the retry budget")
def store() -> int:
    server = Server(reply(503))
    failed(example_client(server, clock=Time().clock, max_retries=100, timeout=10_000))
    return len(server.requests) - 1


@measures("Calls that add one retry to the budget")
def earning() -> int:
    return 500 // (retries(1000) - retries(500))
