"""Nothing but a package's own errors leaves its client, whatever the server does and whatever it is given.

Every public operation of every package meets every fault, damaged answers and odd statuses, in both colours; the choice
is random and always the same. Wrong arguments end in `TypeError` or `ValueError`, before anything is sent.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import random
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpcore2
import httpx2
import pytest

from . import acts
from .server import Act, FaultServer, Wire, refused_url
from .support import COLOURS
from .test_json import JSON, NO_JSON
from .test_statuses import SHAPES
from .vendors import OPERATIONS, TOKEN, VENDORS, Case, loaded, run_async, run_sync, vendor_client

HEADERS = (
    *(
        "Content-Type: text/html",
        "Content-Type: application/json; charset=utf-16",
        "Content-Type: application/json; charset=unicode_escape",
    ),
    *(
        "Content-Type: ;;;",
        "Content-Type: application/json;charset=",
        "Content-Encoding: gzip",
        "Content-Encoding: deflate",
        "Content-Encoding: br",
    ),
    *(
        "Retry-After: 1e400",
        "Retry-After: Fri, 32 Foo 99999 99:99:99 XYZ",
        "Retry-After: -1",
        "Date: never",
        "Location: http://[::1",
        "Location: \xff",
    ),
    *(
        "X-RateLimit-Daily-Remaining: x",
        "X-RateLimit-Daily-Reset: 1e999",
        "X-RateLimit-Minutely-Remaining: 0",
        "Set-Cookie: a=\xff; b",
        "X-Request-Id: \xe9\x80",
    ),
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
    good = case.answer()
    data = b"" if good is None else json.dumps(good).encode()
    match chance.randrange(8):
        case 0 | 1:
            return acts.FAULTS[chance.choice(sorted(acts.FAULTS))]()
        case 2:
            body, kind = chance.choice(SHAPES[:-2])
            return acts.raw(
                acts.http(body, chance.randrange(200, 1000), f"Content-Type: {kind}", chance.choice(HEADERS[6:]))
            )
        case 3:
            return acts.reply(chance.choice((200, 200, 201, 204, 299)), chance.choice((*JSON, *NO_JSON)))
        case 4:
            return acts.reply(200, data, chance.choice(HEADERS))
        case _:
            return acts.reply(200, damaged(chance, data))


def scripted(chance: random.Random, current: list[Case]) -> Act:
    """An act that does something else with each request; now and then the token endpoint works."""

    def act(wire: Wire) -> object:
        if wire.request.target.partition("?")[0].endswith("/token") and chance.random() < 0.7:
            return acts.reply(200, TOKEN)(wire)
        return trouble(chance, current[0])(wire)

    return act


def settings(vendor: str, chance: random.Random) -> dict[str, Any]:
    clock = loaded(vendor, "_runtime.options").Clock

    async def asleep(seconds: float) -> None:
        pass

    def hook(deviation: Any) -> None:
        if chance.random() < 0.1:
            raise RuntimeError("a hook of the user's fails")

    return {
        "strict": chance.random() < 0.3,
        "max_body": chance.choice((100, 5_000, 32 * 2**20)),
        "max_retries": chance.choice((0, 0, 2)),
        "timeout": 5,
        "on_deviation": hook,
        "_clock": clock(sleep=lambda seconds: None, asleep=asleep, random=chance.random),
    }


def client_of(vendor: str, chance: random.Random, colour: str, url: str) -> Any:
    given = settings(vendor, chance)
    clock = given.pop("_clock")
    client = vendor_client(vendor, colour=colour, base_url=url, **given)
    client._calls.clock = clock
    return client


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_only_the_packages_own_errors_leave_a_client(vendor: str, colour: str) -> None:
    chance = random.Random(f"{vendor} {colour} 2026")
    cases = [each for each in OPERATIONS if each.vendor == vendor]
    rounds = max(2, 160 // len(cases))
    current = [cases[0]]
    ends: Counter[str] = Counter()
    error = loaded(vendor, "errors").ApiError

    def note(result: Any) -> None:
        ends["a result" if not isinstance(result, BaseException) else type(result).__name__] += 1
        if isinstance(result, BaseException):
            assert isinstance(result, error)
            assert len(str(result)) <= 1000
            assert str(result).isprintable()

    async def asynchronously(case: Case, url: str) -> Any:
        async with client_of(vendor, chance, colour, url) as client:
            return await run_async(client, case)

    with FaultServer(scripted(chance, current)) as server:
        for case in cases * rounds:
            current[0] = case
            try:
                if colour == "sync":
                    with client_of(vendor, chance, colour, server.url) as client:
                        note(run_sync(client, case))
                else:
                    note(asyncio.run(asynchronously(case, server.url)))
            except error as raised:
                note(raised)
    assert len(ends) >= 6
    assert sum(ends.values()) == rounds * len(cases)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize("name", sorted(acts.FAULTS))
def test_every_fault_ends_in_an_own_error_in_every_package(vendor: str, colour: str, name: str) -> None:
    case = next(each for each in OPERATIONS if each.vendor == vendor and each.answer_type is not None)
    error = loaded(vendor, "errors").ApiError
    with FaultServer(acts.FAULTS[name]()) as server, pytest.raises(error) as caught:
        if colour == "sync":
            with vendor_client(vendor, base_url=server.url, timeout=5) as client:
                run_sync(client, case)
        else:

            async def work() -> None:
                async with vendor_client(vendor, colour="async", base_url=server.url, timeout=5) as client:
                    await run_async(client, case)

            asyncio.run(work())
    assert caught.value.url.startswith(server.url)


ODD: tuple[Any, ...] = (
    *(
        None,
        True,
        -1,
        10**400,
        0.5,
        float("nan"),
        float("inf"),
        Decimal("NaN"),
        Decimal("1e999999"),
        "",
        "..",
        "a\r\nb",
        "\ud800",
        b"x",
    ),
    *(
        [],
        [None],
        {},
        {"a": object()},
        object(),
        (1, 2),
        {1, 2},
        dt.datetime(1, 1, 1),
        dt.datetime.max.replace(tzinfo=dt.UTC),
        dt.date.min,
        Exception,
    ),
    *([[[]]], {"": {"": ""}}, range(3), lambda: 1, "x" * 100_000, {1: 2}, [{"a": float("nan")}]),
)


@pytest.mark.parametrize("vendor", VENDORS)
def test_odd_arguments_are_refused_as_such_or_sent(vendor: str) -> None:
    errors = (loaded(vendor, "errors").ApiError, TypeError, ValueError)
    calls = 0
    with vendor_client(vendor, lambda request: httpx2.Response(404)) as client:
        for case in OPERATIONS:
            if case.vendor != vendor:
                continue
            method = getattr(getattr(client, case.operation.resource), case.operation.name)
            args, kwargs = case.arguments()
            names = [each.name for each in case.operation.arguments if each.positional and each.required]
            tried: list[Callable[[Any], tuple[list[Any], dict[str, Any]]]] = []
            for argument in case.operation.arguments:
                if argument.name in names:
                    index = names.index(argument.name)
                    tried.append(lambda odd, index=index: ([*args[:index], odd, *args[index + 1 :]], kwargs))
                else:
                    tried.append(lambda odd, name=argument.name: (args, {**kwargs, name: odd}))
            for option in ("timeout", "max_retries", "extra_headers", "extra_query", "extra_body", "unheard_of"):
                tried.append(lambda odd, name=option: (args, {**kwargs, name: odd}))
            chance = random.Random(str(case))
            for way in tried:
                for odd in chance.sample(ODD, 6):
                    given, named = way(odd)
                    try:
                        result = method(*given, **named)
                        list(result) if hasattr(result, "pages") else None
                    except errors:
                        calls += 1
    assert calls > 50


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("raised", [KeyboardInterrupt, SystemExit, asyncio.CancelledError, MemoryError, GeneratorExit])
def test_what_is_no_failure_of_the_call_passes_through(colour: str, raised: type[BaseException]) -> None:
    if colour == "async" and raised in (KeyboardInterrupt, SystemExit, GeneratorExit):
        raised = asyncio.CancelledError

    def answer(request: httpx2.Request) -> httpx2.Response:
        raise raised

    case = next(each for each in OPERATIONS if each.vendor == "samsara")
    with pytest.raises(raised):
        if colour == "sync":
            run_sync(vendor_client("samsara", answer), case)
        else:
            asyncio.run(run_async(vendor_client("samsara", answer, colour="async"), case))


def _all_errors(module: Any) -> list[type[Exception]]:
    found = [each for each in vars(module).values() if isinstance(each, type) and issubclass(each, Exception)]
    return sorted(
        {each for each in found if each.__module__.startswith(("httpx2", "httpcore2"))}, key=lambda each: each.__name__
    )


@pytest.mark.parametrize("colour", COLOURS)
def test_every_error_of_the_libraries_below_becomes_an_own_one(colour: str) -> None:
    error = loaded("samsara", "errors").ApiError
    case = next(each for each in OPERATIONS if each.vendor == "samsara")
    kinds: list[Any] = [
        *_all_errors(httpx2),
        *_all_errors(httpcore2),
        OSError,
        TimeoutError,
        ConnectionResetError,
        BrokenPipeError,
        UnicodeError,
    ]
    assert len(kinds) > 30
    for kind in kinds:

        def answer(request: httpx2.Request, kind: Any = kind) -> httpx2.Response:
            if kind is httpx2.HTTPStatusError:
                raise kind("x", request=request, response=httpx2.Response(500))
            raise (
                kind("canary text")
                if kind
                not in (httpx2.StreamConsumed, httpx2.StreamClosed, httpx2.RequestNotRead, httpx2.ResponseNotRead)
                else kind()
            )

        with pytest.raises(error) as caught:
            if colour == "sync":
                run_sync(vendor_client("samsara", answer), case)
            else:
                asyncio.run(run_async(vendor_client("samsara", answer, colour="async"), case))
        assert "canary" not in str(caught.value)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_nobody_listens(vendor: str, colour: str) -> None:
    case = next(each for each in OPERATIONS if each.vendor == vendor)
    with refused_url() as url, pytest.raises(loaded(vendor, "errors").ApiError, match="refused"):
        if colour == "sync":
            run_sync(vendor_client(vendor, base_url=url), case)
        else:
            asyncio.run(run_async(vendor_client(vendor, colour="async", base_url=url), case))
