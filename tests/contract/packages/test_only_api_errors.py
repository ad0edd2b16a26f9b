"""Nothing but a package's own errors leaves its client, whatever the server does.

Every public operation of every package meets every fault, damaged responses and odd statuses, in both flavors; the
choice is random and always the same.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from typing import Any

import httpcore2
import httpx2
import pytest
from workorders.replay.play import without_pauses

from tests.runtime.http.test_statuses import SHAPES
from tests.runtime.serialization.test_json import JSON, NO_JSON
from tests.support import server_actions
from tests.support.calls import FLAVORS
from tests.support.fault_server import Act, FaultServer, Wire, refused_url
from tests.support.vendors import (
    OPERATIONS,
    VENDORS,
    Case,
    loaded,
    operations_of,
    run_async,
    run_sync,
    token_response,
    vendor_client,
)

CODINGS = ("Content-Encoding: gzip", "Content-Encoding: deflate", "Content-Encoding: br")
TYPES = (
    "Content-Type: text/html",
    "Content-Type: application/json; charset=utf-16",
    "Content-Type: application/json; charset=unicode_escape",
    "Content-Type: application/json;charset=",
    "Content-Type: ;;;",
)
HINTS = (
    "Retry-After: 1e400",
    "Retry-After: Fri, 32 Foo 99999 99:99:99 XYZ",
    "Retry-After: -1",
    "Date: never",
    "Location: http://[::1",
    "Location: \xff",
    "X-RateLimit-Daily-Remaining: x",
    "X-RateLimit-Daily-Reset: 1e999",
    "X-RateLimit-Minutely-Remaining: 0",
    "Set-Cookie: a=\xff; b",
    "X-Request-Id: \xe9\x80",
)


def damaged(chance: random.Random, body: bytes) -> bytes:
    """Cut, flip, double or mix up a body."""
    position = chance.randrange(len(body) + 1)
    match chance.randrange(6):
        case 0:
            return body[:position]
        case 1:
            return body[:position] + bytes([chance.randrange(256)]) + body[position + 1 :]
        case 2:
            return body[:position] + chance.choice(NO_JSON)[:200] + body[position:]
        case 3:
            return body.replace(b"null", chance.choice(JSON)[:200]).replace(b'"text"', chance.choice(JSON)[:200])
        case 4:
            return body.replace(b"1", chance.choice((b"1e999", b"-0", b'"1"', b"1.0", b"[]", b"9" * 400)))
        case _:
            return body + body[:position]


def trouble(chance: random.Random, case: Case) -> Act:
    """Choose what a server does with a request of an operation."""
    good = case.body()
    data = b"" if good is None else json.dumps(good).encode()
    match chance.randrange(8):
        case 0 | 1:
            return server_actions.FAULTS[chance.choice(sorted(server_actions.FAULTS))]()
        case 2:
            body, kind = chance.choice(SHAPES[:-2])
            status = chance.randrange(200, 1000)
            return server_actions.raw(
                server_actions.http(body, status, f"Content-Type: {kind}", chance.choice(CODINGS + HINTS))
            )
        case 3:
            return server_actions.reply(chance.choice((200, 200, 201, 204, 299)), chance.choice((*JSON, *NO_JSON)))
        case 4:
            return server_actions.reply(200, data, chance.choice(TYPES + CODINGS + HINTS))
        case _:
            return server_actions.reply(200, damaged(chance, data))


def scripted(chance: random.Random, current: list[Case]) -> Act:
    """Do something else with each request; now and then the token endpoint works."""

    def act(wire: Wire) -> object:
        token = token_response(current[0].vendor, wire.request.target)
        if token is not None and chance.random() < 0.7:
            return server_actions.reply(200, token)(wire)
        return trouble(chance, current[0])(wire)

    return act


def client_of(vendor: str, chance: random.Random, flavor: str, url: str) -> Any:
    """Make a client with other options each time, one that does not wait."""

    def hook(deviation: Any) -> None:
        if chance.random() < 0.1:
            raise RuntimeError("a hook of the user's fails")

    client = vendor_client(
        vendor,
        flavor=flavor,
        base_url=url,
        strict=chance.random() < 0.3,
        max_body=chance.choice((100, 5_000, 32 * 2**20)),
        max_retries=chance.choice((0, 0, 2)),
        timeout=5,
        on_deviation=hook,
    )
    without_pauses(client, random=chance.random)
    return client


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_only_the_packages_own_errors_leave_a_client(vendor: str, flavor: str) -> None:
    chance = random.Random(f"{vendor} {flavor} 2026")
    cases = [each for each in OPERATIONS if each.vendor == vendor]
    rounds = max(1, 120 // len(cases))
    current = [cases[0]]
    ends, texts = Counter[str](), set[str]()
    error = loaded(vendor, "errors").ApiError

    async def asynchronously(case: Case, url: str) -> Any:
        async with client_of(vendor, chance, flavor, url) as client:
            return await run_async(client, case)

    with FaultServer(scripted(chance, current)) as server:
        for case in cases * rounds:
            current[0] = case
            try:
                if flavor == "sync":
                    with client_of(vendor, chance, flavor, server.url) as client:
                        run_sync(client, case)
                else:
                    asyncio.run(asynchronously(case, server.url))
                ends["a result"] += 1
            except error as raised:
                ends[type(raised).__name__] += 1
                texts.add(str(raised))
    assert len(ends) >= 6
    assert all(len(text) <= 1000 and text.isprintable() for text in texts)
    assert sum(ends.values()) == rounds * len(cases)


def once(flavor: str, case: Case, *responses: Any, **settings: Any) -> Any:
    """Make one call on a client of its own."""
    if flavor == "sync":
        with vendor_client(case.vendor, *responses, **settings) as client:
            return run_sync(client, case)

    async def work() -> Any:
        async with vendor_client(case.vendor, *responses, flavor="async", **settings) as client:
            return await run_async(client, case)

    return asyncio.run(work())


def any_of(vendor: str) -> Case:
    """An operation with a typed response, or any."""
    return min(operations_of(vendor), key=lambda case: case.response_type is None)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize("name", sorted(server_actions.FAULTS))
def test_every_fault_ends_in_an_own_error_in_every_package(vendor: str, flavor: str, name: str) -> None:
    error = loaded(vendor, "errors").ApiError
    with FaultServer(server_actions.FAULTS[name]()) as server, pytest.raises(error) as caught:
        once(flavor, any_of(vendor), base_url=server.url, timeout=5)
    assert caught.value.url.startswith(server.url)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_nobody_listens(vendor: str, flavor: str) -> None:
    with refused_url() as url, pytest.raises(loaded(vendor, "errors").ApiError, match="refused"):
        once(flavor, any_of(vendor), base_url=url)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("raised", [KeyboardInterrupt, SystemExit, asyncio.CancelledError, MemoryError, GeneratorExit])
def test_what_is_no_failure_of_the_call_passes_through(flavor: str, raised: type[BaseException]) -> None:
    kind = raised if flavor == "sync" else asyncio.CancelledError  # others would end the loop of the test itself

    def respond(request: httpx2.Request) -> httpx2.Response:
        raise kind

    with pytest.raises(kind):
        once(flavor, any_of(VENDORS[0]), respond)


def _errors_of(module: Any) -> list[Any]:
    found = {each for each in vars(module).values() if isinstance(each, type) and issubclass(each, Exception)}
    ours = [each for each in found if each.__module__.startswith(("httpx2", "httpcore2"))]
    return sorted(ours, key=lambda each: each.__name__)


def _made(kind: Any, request: httpx2.Request) -> Exception:
    made: Exception
    if kind is httpx2.HTTPStatusError:
        return httpx2.HTTPStatusError("canary", request=request, response=httpx2.Response(500))
    try:
        made = kind("canary")
    except TypeError:
        made = kind()
    return made


@pytest.mark.parametrize("flavor", FLAVORS)
def test_every_error_of_the_libraries_below_becomes_an_own_one(flavor: str) -> None:
    error = loaded(VENDORS[0], "errors").ApiError
    own = (OSError, TimeoutError, ConnectionResetError, BrokenPipeError, UnicodeError)
    kinds = [*_errors_of(httpx2), *_errors_of(httpcore2), *own]
    assert len(kinds) > 30
    for kind in kinds:

        def respond(request: httpx2.Request, kind: Any = kind) -> httpx2.Response:
            raise _made(kind, request)

        with pytest.raises(error) as caught:
            once(flavor, any_of(VENDORS[0]), respond)
        assert "canary" not in str(caught.value)
