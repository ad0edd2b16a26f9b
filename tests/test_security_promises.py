"""The numbers in SECURITY.md are those the clients keep: each row of its table has a test here, and each test a row."""

from __future__ import annotations

import gzip
import logging
import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from generator.runtime import errors, network, plans
from generator.runtime.document import JsonError, loads
from tests.faults import acts
from tests.faults.server import FaultServer
from tests.runtime.support import SECRET, THING, Server, Time, reply, toy
from tests.runtime.toy.client import FETCHING, PLAN, TOKENS, Toy

ROOT = Path(__file__).resolve().parents[1]
LOGIN: dict[str, Any] = {"client_id": "c", "client_secret": SECRET, "username": "u", "password": SECRET}


def promises() -> dict[str, str]:
    """The table: promise -> number, as it is written."""
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    _, _, table = text.partition("| promise | number |\n|---|---|\n")
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", table.partition("\n\n")[0], re.MULTILINE)
    found = dict(rows)
    assert len(found) == len(rows)
    return found


PROMISES = promises()
KEPT: dict[str, Callable[[], object]] = {}


def keeps(promise: str) -> Callable[[Callable[[], object]], Callable[[], object]]:
    """Say which promise a function measures; it returns the number, with its unit, as the table writes it."""

    def register(measure: Callable[[], object]) -> Callable[[], object]:
        KEPT[promise] = measure
        return measure

    return register


def number(value: float) -> str:
    return f"{value:g}" if value < 1e6 else str(int(value))


def failed(client: Toy, call: Callable[[Toy], object] = lambda client: client.things.get("1")) -> errors.ApiError:
    with pytest.raises(errors.ApiError) as caught:
        call(client)
    return caught.value


@keeps("Time of a whole call, unless `timeout=` says otherwise")
def whole_call() -> str:
    time = Time()

    def slow(request: httpx2.Request) -> httpx2.Response:
        time.now += 29.9 if time.now < 1001 else 0.2
        return reply(503)

    time.chance = 0.0
    assert isinstance(
        failed(toy(slow, clock=time.clock, max_retries=9)), (errors.DeadlineExceededError, errors.ServerError)
    )
    assert 1030 <= time.now < 1030.5
    return f"{number(plans.TIMEOUT)} s"


@keeps("Time for a connection")
def connecting() -> str:
    seen: list[Any] = []

    def look(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.extensions["timeout"]["connect"])
        return reply(200, {"data": THING})

    toy(look).things.get("1")
    return f"{number(seen[0])} s"


@keeps("Attempts of a call that may be repeated, at most")
def attempts() -> int:
    server = Server(reply(503))
    failed(toy(server, clock=Time().clock))
    return len(server.requests)


@keeps("Attempts of a write that may have been carried out")
def writes() -> int:
    counts: set[int] = set()
    for fault in (reply(500), reply(503), reply(408), httpx2.ReadTimeout("x"), httpx2.RemoteProtocolError("x")):
        server = Server(fault)
        error = failed(toy(server, clock=Time().clock), lambda client: client.things.update("1", note="x"))
        assert error.maybe_applied is True
        counts.add(len(server.requests))
    assert len(counts) == 1
    return counts.pop()


def pauses() -> list[float]:
    time = Time()
    failed(toy(Server(reply(503)), clock=time.clock, max_retries=8, timeout=1000))
    return time.slept


@keeps("Pause before the first repeat, unless the server asks for one, at most")
def first_pause() -> str:
    return f"{number(pauses()[0])} s"


@keeps("Pause before any repeat, unless the server asks for one, at most")
def longest_pause() -> str:
    return f"{number(max(pauses()))} s"


@keeps("Pause that a server may ask for, at most")
def asked_pause() -> str:
    for seconds, expected in ((plans.LONGEST_WAIT, 2), (plans.LONGEST_WAIT + 1, 1)):
        time = Time()
        server = Server(reply(429, None, retry_after=number(seconds)))
        failed(toy(server, clock=time.clock, timeout=1000, max_retries=1))
        assert (len(server.requests), sum(time.slept)) == (expected, seconds * (expected - 1))
    return f"{number(plans.LONGEST_WAIT)} s"


def repeats(calls: int) -> int:
    server = Server(reply(503))
    client = toy(server, clock=Time().clock)
    for _ in range(calls):
        failed(client)
    return len(server.requests) - calls


@keeps("Repeats that a client has in store when everything fails")
def store() -> int:
    server = Server(reply(503))
    failed(toy(server, clock=Time().clock, max_retries=100, timeout=10_000))
    return len(server.requests) - 1


@keeps("Calls that earn one more repeat")
def earning() -> int:
    return 500 // (repeats(1000) - repeats(500))


@keeps("Size of an answer, decompressed, at most")
def size() -> str:
    most = 32 * 2**20
    padding = b" " * (most - 15)
    for body, fits in ((b'{"data":' + padding, True), (b'{"data":' + padding + b" ", False)):
        body += b'{"id":"1"}}'[: most - len(body)] if fits else b'{"id":"1"}}'
        squeezed = httpx2.Response(
            200,
            headers={"content-encoding": "gzip", "content-type": "application/json"},
            stream=httpx2.ByteStream(gzip.compress(body, 1)),
        )
        assert (len(body) <= most) is fits
        error = failed(toy(lambda request, squeezed=squeezed: squeezed))  # type: ignore[misc]
        assert isinstance(error, errors.ResponseTooLargeError) is not fits
    return f"{plans.MAX_BODY // 2**20} MiB"


@keeps("Encodings that may be wrapped around an answer")
def encodings() -> int:
    for times in range(1, 4):
        with FaultServer(acts.nested_gzip(times)) as server, Toy(PLAN, base_url=server.url, token=SECRET) as client:
            try:
                client.things.get("1")
            except errors.ResponseDecodeError:
                return times - 1
    return 3


@keeps("Depth of JSON, at most")
def depth() -> int:
    for deep in range(195, 210):
        try:
            loads(b"[" * deep + b"1" + b"]" * deep)
        except JsonError:
            return deep - 1
    return 210


@keeps("Redirects followed by a call")
def redirects() -> int:
    with FaultServer() as sink, FaultServer(acts.redirect(f"{sink.url}/x")) as server:
        with Toy(PLAN, base_url=server.url, token=SECRET) as client:
            failed(client)
        return sink.connections


@keeps("Requests to an address of another host that an answer names")
def foreign() -> int:
    with FaultServer() as sink:
        server = Server({"items": [{"id": "1"}], "next_url": f"{sink.url}/urls?p=2"}, {"items": [], "next_url": None})
        assert len(list(toy(server).things.urls())) == 1
        assert {request.url.host for request in server.requests} == {"api.toy.test"}
        return sink.connections


@keeps("Requests for a token, however many calls need one at once")
def tokens() -> int:
    count, lock = [0], threading.Lock()

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "login.toy.test":
            with lock:
                count[0] += 1
        return reply(200, {"access_token": "canary-token", "data": THING})

    client = toy(answer, FETCHING, **LOGIN)
    threads = [threading.Thread(target=lambda: client.things.get("1")) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return count[0]


@keeps("Times a call is made again because its token was refused")
def refused() -> int:
    calls: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "login.toy.test":
            return reply(200, {"access_token": "canary-token"})
        calls.append(request.url.path)
        return reply(401)

    failed(toy(answer, FETCHING, **LOGIN))
    return len(calls) - 1


@keeps("A token is renewed before its stated end")
def early() -> str:
    time, logins = Time(), [0]

    def answer(request: httpx2.Request) -> httpx2.Response:
        logins[0] += request.url.host == "login.toy.test"
        return reply(200, {"access_token": "canary-token", "expires_in": 3600, "data": THING})

    client = toy(answer, FETCHING, clock=time.clock, **LOGIN)
    client.things.get("1")
    time.now += 3600 - TOKENS.early - 0.5
    client.things.get("1")
    assert logins == [1]
    time.now += 1
    client.things.get("1")
    assert logins == [2]
    return f"{number(TOKENS.early)} s"


@keeps("Empty pages in a row after which a list counts as broken")
def empty_pages() -> int:
    count = [0]

    def answer(request: httpx2.Request) -> httpx2.Response:
        count[0] += 1
        return reply(200, {"data": [], "pagination": {"endCursor": str(count[0]), "hasNextPage": True}})

    assert isinstance(failed(toy(answer), lambda client: list(client.things.list())), errors.PaginationError)
    return count[0]


POOL = network.pool_options(False)


@keeps("Connections of a client, at most")
def connections() -> object:
    return POOL["max_connections"]


@keeps("Idle connections of a client, at most")
def idle() -> object:
    return POOL["max_keepalive_connections"]


@keeps("Time after which an idle connection is not used again")
def idle_time() -> str:
    return f"{number(POOL['keepalive_expiry'])} s"


@keeps("Characters of an error's text, at most")
def error_text() -> int:
    return len(str(failed(toy(Server(reply(200, b"x" * 5000, content_type="x" * 5000))))))


@keeps("Credentials in logs, texts, reprs, tracebacks and warnings")
def credentials() -> int:
    shown: list[str] = []

    class Listening(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            shown.append(record.getMessage())

    listening, root = Listening(), logging.getLogger()
    level = root.level
    root.setLevel(1)
    root.addHandler(listening)
    try:
        client = toy(Server(reply(400, {"message": f"no {SECRET}"})), api_key=SECRET)
        error = failed(client)
    finally:
        root.removeHandler(listening)
        root.setLevel(level)
    assert shown
    return sum(SECRET in text for text in (*shown, str(error), repr(error), error.url, repr(client)))


@keeps("Environment variables for proxies and certificates that count without `trust_env=True`")
def environment() -> int:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
            patch.setenv(name, "http://127.0.0.1:9")
        patch.setenv("SSL_CERT_FILE", "/nowhere")
        patch.setenv("SSL_CERT_DIR", "/nowhere")
        server = FaultServer(acts.reply(200, {"data": THING}))
        with server, Toy(PLAN, base_url=server.url, token=SECRET) as client:
            return 0 if client.things.get("1").id == "1" else 1


def test_every_promise_has_a_test_and_every_test_a_promise() -> None:
    assert PROMISES.keys() == KEPT.keys()
    assert len(PROMISES) >= 20


@pytest.mark.parametrize("promise", PROMISES)
def test_the_documented_number_is_the_measured_one(promise: str) -> None:
    assert str(KEPT[promise]()) == PROMISES[promise]


def test_the_document_says_what_people_look_for() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    for heading in (
        "Reporting a vulnerability",
        "Supported versions",
        "Who is trusted with what",
        "What each client promises",
    ):
        assert f"\n## {heading}\n" in text
    for distribution in (path.parent.name for path in ROOT.glob("generated/*/pyproject.toml")):
        assert f"`workorders-{distribution}`" in text
