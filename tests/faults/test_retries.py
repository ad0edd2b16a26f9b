"""Which calls are repeated, after which failures, and what the error then tells."""

from __future__ import annotations

import socket
from typing import Any

import pytest
from workorders_runtime import exceptions
from workorders_runtime.exceptions import Attempt
from workorders_runtime.spec import Body, Operation

from tests.runtime.support import Time

from . import acts
from .server import Act, Deaf, FaultServer, refused_url
from .support import COLOURS, create, delete, failure, get, own, run, update

OK = acts.reply(200, acts.GOOD)

MAYBE_APPLIED: dict[str, tuple[Any, type[exceptions.ApiError]]] = {
    "500": (acts.reply(500), exceptions.ServerError),
    "502": (acts.reply(502, b"<html>", "Content-Type: text/html"), exceptions.ServerError),
    "503": (acts.reply(503), exceptions.ServerError),
    "503 that says when": (acts.reply(503, None, "Retry-After: 1"), exceptions.ServerError),
    "504": (acts.reply(504), exceptions.ServerError),
    "408": (acts.reply(408), exceptions.ClientStatusError),
    "no answer": (acts.hang(), exceptions.ReadTimeoutError),
    "reset": (acts.reset(), exceptions.ConnectionLostError),
    "reset in headers": (acts.reset_in_headers(), exceptions.ConnectionLostError),
    "reset in body": (acts.reset_in_body(), exceptions.ConnectionLostError),
    "cut length": (acts.cut_length(), exceptions.ConnectionLostError),
    "cut chunk": (acts.cut_chunk(), exceptions.ConnectionLostError),
    "cut between chunks": (acts.cut_between_chunks(), exceptions.ConnectionLostError),
    "empty response": (acts.close(), exceptions.ConnectionLostError),
}


def short(seconds: float) -> Any:
    """A time-out for each step, none for the whole call."""
    import httpx2

    return httpx2.Timeout(5, read=seconds)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", MAYBE_APPLIED)
def test_a_write_that_may_have_been_applied_is_sent_once(colour: str, name: str) -> None:
    act, kind = MAYBE_APPLIED[name]
    now = Time()
    with FaultServer(act) as server:
        error = failure(colour, server.url, update, clock=now.clock, timeout=short(0.1))
        assert (server.connections, len(server.requests)) == (1, 0 if "before" in name else 1)
    assert type(error) is kind
    assert (error.maybe_applied, error.retryable, len(error.attempts), now.slept) == (True, False, 1, [])


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", MAYBE_APPLIED)
@pytest.mark.parametrize("call", [get, delete, create], ids=["safe", "idempotent", "keyed"])
def test_what_may_be_repeated_is(colour: str, name: str, call: Any) -> None:
    act, _ = MAYBE_APPLIED[name]
    now = Time()
    with FaultServer([act, act, OK], act, OK) as server:
        result = run(colour, server.url, call, clock=now.clock, timeout=short(0.1))
        assert not isinstance(result, Exception)
        assert server.connections == (1 if name[0].isdigit() else 3)  # an answered connection is used again
        assert len(server.requests) == (1 if "before" in name else 3)
        assert len({each.raw for each in server.requests}) == 1
    assert now.slept == ([1.0, 1.0] if "when" in name else [0.5, 1.0])


# -- nothing was sent --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("colour", COLOURS)
def test_a_write_is_repeated_after_a_refused_connection(colour: str) -> None:
    now = Time()
    with FaultServer(OK, listening=False) as server:

        def rest(seconds: float) -> None:
            now.slept.append(seconds)
            if len(now.slept) == 2:
                server.listen()

        now.sleep = rest  # type: ignore[method-assign]
        assert run(colour, server.url, update, clock=now.clock).id == "1"
        assert len(server.requests) == 1
    assert now.slept == [0.5, 1.0]


@pytest.mark.parametrize("colour", COLOURS)
def test_nothing_was_sent_when_nobody_listens(colour: str) -> None:
    with refused_url() as url:
        error = failure(colour, url, update)
    assert type(error) is exceptions.ConnectError
    assert (error.maybe_applied, error.retryable, len(error.attempts)) == (False, True, 3)
    assert "connection refused" in str(error)


@pytest.mark.parametrize("colour", COLOURS)
def test_nothing_was_sent_when_there_is_no_such_host(colour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*details: Any, **more: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = failure(colour, "https://nowhere.test", update)
    assert type(error) is exceptions.ConnectError
    assert (error.maybe_applied, error.retryable) == (False, True)
    assert [each.cause for each in error.attempts] == ["no such host"] * 3


@pytest.mark.parametrize("colour", COLOURS)
def test_nothing_was_sent_when_connecting_takes_too_long(colour: str) -> None:
    import httpx2

    with Deaf() as deaf:
        error = failure(colour, deaf.url, update, timeout=httpx2.Timeout(5, connect=0.1))
    assert type(error) is exceptions.ConnectError
    assert (error.maybe_applied, error.retryable) == (False, True)
    assert [each.cause for each in error.attempts] == ["no connection in time"] * 3


@pytest.mark.parametrize("colour", COLOURS)
def test_nothing_was_sent_when_a_handshake_takes_too_long(colour: str) -> None:
    import httpx2

    with FaultServer(acts.unread(acts.hang())) as server:
        url = server.url.replace("http:", "https:")
        error = failure(colour, url, update, timeout=httpx2.Timeout(5, connect=0.1))
        assert (server.connections, server.requests) == (3, [])
    assert type(error) is exceptions.ConnectError
    assert (error.maybe_applied, error.retryable) == (False, True)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("act", "tls"), [(acts.not_http(), False), (OK, True)], ids=["plain port", "self-signed"])
def test_a_server_that_is_not_trusted_is_not_asked_again(colour: str, act: Act, tls: bool) -> None:
    with FaultServer(act, tls=tls) as server:
        error = failure(colour, server.url.replace("http:", "https:"), update)
        assert (server.connections, server.requests) == (1, [])
    assert type(error) is exceptions.TLSError
    assert (error.maybe_applied, error.retryable, len(error.attempts)) == (False, False, 1)


@pytest.mark.parametrize("colour", COLOURS)
def test_idle_connections_that_the_server_closed_are_not_used(colour: str) -> None:
    with FaultServer(OK) as server:

        def drop(client: Any) -> Any:
            server.drop()
            assert server.settled()
            return update(client)

        assert run(colour, server.url, update, drop).id == "1"
        assert (server.connections, len(server.requests)) == (2, 2)


# -- keys ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("colour", COLOURS)
def test_all_attempts_of_a_call_have_one_key_and_each_call_another(colour: str) -> None:
    def with_own_key(client: Any) -> Any:
        return client.things.create("1", extra_headers={"idempotency-key": "mine"})

    with FaultServer([acts.reply(503), acts.reply(500), OK, OK, acts.reply(503), OK]) as server:
        run(colour, server.url, create, create, with_own_key)
        keys = [each.headers["idempotency-key"] for each in server.requests]
        names = [each.raw.lower().count(b"idempotency-key") for each in server.requests]
    assert keys == ["key-1", "key-1", "key-1", "key-2", "mine", "mine"]
    assert names == [1] * 6


# -- what no repeat helps ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("status", [400, 402, 403, 404, 405, 409, 410, 412, 422, 423, 425, 451, 501, 505])
@pytest.mark.parametrize("call", [get, create, update], ids=["safe", "keyed", "unsafe"])
def test_refusals_are_not_repeated(colour: str, status: int, call: Any) -> None:
    with FaultServer(acts.reply(status, {"message": "no"}, "Retry-After: 1")) as server:
        error = failure(colour, server.url, call)
        assert len(server.requests) == 1
    assert (error.status, len(error.attempts), error.retryable) == (status, 1, False)
    assert error.maybe_applied is (call is not get and status >= 500)


# -- bodies ------------------------------------------------------------------------------------------------------------


def _form(encoding: Any) -> Operation:
    return Operation("formThing", "POST", "/form", "idempotent", body=Body("ThingUpdate", encoding))


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("call", "part"),
    [
        (create, b'{"Thing":{"id":"1","kind":"toy"}}'),
        (own(_form("form"), id="1", note="a&b"), b"id=1&note=a%26b"),
        (own(_form("multipart"), id="1", note="a\r\nb"), b'name="note"\r\n\r\na\r\nb\r\n'),
    ],
    ids=["json", "form", "multipart"],
)
def test_every_attempt_sends_the_same_bytes(colour: str, call: Any, part: bytes) -> None:
    with FaultServer([acts.reply(503), acts.reset()], acts.reset_in_body(), OK) as server:
        run(colour, server.url, call, max_retries=3)
        assert len(server.requests) == 4
        assert len({each.raw for each in server.requests}) == 1
        assert part in server.last.body


@pytest.mark.parametrize("colour", COLOURS)
def test_what_the_caller_changes_meanwhile_is_not_sent(colour: str) -> None:
    body: dict[str, Any] = {"tags": ["a"]}
    now = Time()

    def rest(seconds: float) -> None:
        body["tags"].append("b")
        body["more"] = 1

    now.sleep = rest  # type: ignore[method-assign]
    operation = Operation("freeThing", "POST", "/free", "idempotent", body=Body())
    with FaultServer([acts.reply(503), OK]) as server:
        run(colour, server.url, own(operation, body=body), clock=now.clock)
        assert [each.body for each in server.requests] == [b'{"tags":["a"]}'] * 2


# -- how often, and what the error tells -------------------------------------------------------------------------------


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("client", "call", "requests"), [(0, None, 1), (4, None, 5), (4, 0, 1), (0, 1, 2), (2, 3, 4)])
def test_how_often_is_set_for_a_client_and_for_a_call(
    colour: str, client: int, call: int | None, requests: int
) -> None:
    options = {} if call is None else {"max_retries": call}
    with FaultServer(acts.reply(503)) as server:
        error = failure(colour, server.url, lambda c: c.things.get("1", **options), max_retries=client)
        assert len(server.requests) == requests == len(error.attempts)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("bad", [-1, 101, 10**30, None, True, 1.5, "2", float("nan")])
def test_how_often_has_to_make_sense(colour: str, bad: Any) -> None:
    with FaultServer() as server:
        with pytest.raises((TypeError, ValueError), match="max_retries must"):
            run(colour, server.url, max_retries=bad)
        with pytest.raises((TypeError, ValueError), match="max_retries must"):
            run(colour, server.url, lambda client: client.things.get("1", max_retries=bad))
        assert server.connections == 0


@pytest.mark.parametrize("colour", COLOURS)
def test_the_error_lists_every_attempt_in_order(colour: str) -> None:
    now = Time()
    now.chance = 0.5
    busy = acts.reply(429, None, "Retry-After: 7.5")
    with FaultServer([acts.reply(503), acts.reset()], acts.cut_length(), [busy, acts.reply(404)]) as server:
        error = failure(colour, server.url, delete, clock=now.clock, max_retries=5)
    lost = "the connection was lost before the answer was whole"
    assert error.attempts == (
        Attempt(503, "status 503", 0.0, 0.25),
        Attempt(None, lost, 0.0, 0.5),
        Attempt(200, lost, 0.0, 1.0),
        Attempt(429, "status 429", 0.0, 7.5),
        Attempt(404, "status 404", 0.0, None),
    )
    assert now.slept == [0.25, 0.5, 1.0, 7.5]
    assert type(error) is exceptions.NotFoundError
    assert error.maybe_applied  # one of the earlier attempts may have deleted it


@pytest.mark.parametrize("colour", COLOURS)
def test_no_connection_is_left_behind(colour: str) -> None:
    kept = [acts.reply(503, b"x" * 2000), acts.reply(500), acts.reply(404, {"message": "no"}), acts.reply(200, b"{")]
    broken = [acts.reset(), acts.cut_length(), acts.huge_length(), acts.endless_chunks(), acts.corrupt_gzip()]
    script = [*kept, *kept, *kept, acts.reset()]
    seen: list[int] = []
    with FaultServer(*[entry for each in broken for entry in (each, script)] * 60, script) as server:

        def count(client: Any) -> Any:
            seen.append(server.open)
            return get(client)

        error = failure(colour, server.url, *[count] * 1000, max_retries=0, max_body=1000, retry_budget=False)
        assert error.attempts
        assert len(seen) == 1000
        assert max(seen) <= 3  # the one in the pool, and what is being closed
        assert server.settled()
