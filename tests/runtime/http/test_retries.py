"""Which calls are retried, after which failures, and what the error then says."""

from __future__ import annotations

import socket
from typing import Any

import pytest
from workorders_runtime import exceptions
from workorders_runtime.exceptions import Attempt
from workorders_runtime.spec import Body, OperationSpec

from tests.support import server_actions
from tests.support.calls import FLAVORS, create, delete, failure, get, operation_call, run, update
from tests.support.fault_server import Act, FaultServer, UnresponsiveServer, refused_url
from tests.support.mock_transport import Time
from tests.support.waiting import until

OK = server_actions.reply(200, server_actions.GOOD)

NOT_PROCESSED = (429,)
"""Statuses that say that a request was not processed."""
MAYBE_APPLIED: dict[str, tuple[Any, type[exceptions.ApiError]]] = {
    "500": (server_actions.reply(500), exceptions.ServerError),
    "502": (server_actions.reply(502, b"<html>", "Content-Type: text/html"), exceptions.ServerError),
    "503": (server_actions.reply(503), exceptions.ServerError),
    "503 that says when": (server_actions.reply(503, None, "Retry-After: 1"), exceptions.ServerError),
    "504": (server_actions.reply(504), exceptions.ServerError),
    "522": (server_actions.reply(522), exceptions.ServerError),
    "599": (server_actions.reply(599), exceptions.ServerError),
    "408": (server_actions.reply(408), exceptions.ClientStatusError),
    "no response": (server_actions.hang(), exceptions.ReadTimeoutError),
    "reset": (server_actions.reset(), exceptions.ConnectionLostError),
    "reset in headers": (server_actions.reset_in_headers(), exceptions.ConnectionLostError),
    "reset in body": (server_actions.reset_in_body(), exceptions.ConnectionLostError),
    "cut length": (server_actions.cut_length(), exceptions.ConnectionLostError),
    "cut chunk": (server_actions.cut_chunk(), exceptions.ConnectionLostError),
    "cut between chunks": (server_actions.cut_between_chunks(), exceptions.ConnectionLostError),
    "empty response": (server_actions.close(), exceptions.ConnectionLostError),
}


def short(seconds: float) -> Any:
    """A time-out for each step, none for the whole call."""
    import httpx2

    return httpx2.Timeout(5, read=seconds)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("name", MAYBE_APPLIED)
def test_a_write_that_may_have_been_applied_is_sent_once(flavor: str, name: str) -> None:
    act, kind = MAYBE_APPLIED[name]
    now = Time()
    with FaultServer(act) as server:
        error = failure(flavor, server.url, update, clock=now.clock, timeout=short(0.1))
        assert (server.connections, len(server.requests)) == (1, 0 if "before" in name else 1)
    assert type(error) is kind
    assert (error.maybe_applied, error.retryable, len(error.attempts), now.slept) == (True, False, 1, [])


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("name", MAYBE_APPLIED)
@pytest.mark.parametrize("call", [get, delete, create], ids=["safe", "idempotent", "keyed"])
def test_what_may_be_retried_is(flavor: str, name: str, call: Any) -> None:
    act, _ = MAYBE_APPLIED[name]
    now = Time()
    with FaultServer([act, act, OK], act, OK) as server:
        result = run(flavor, server.url, call, clock=now.clock, timeout=short(0.1))
        assert not isinstance(result, Exception)
        assert server.connections == (1 if name[0].isdigit() else 3)  # reused after a complete response
        assert len(server.requests) == (1 if "before" in name else 3)
        assert len({each.raw for each in server.requests}) == 1
    assert now.slept == ([1.0, 1.0] if "when" in name else [0.5, 1.0])


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("status", NOT_PROCESSED)
@pytest.mark.parametrize("call", [get, delete, create, update], ids=["safe", "idempotent", "keyed", "unsafe"])
def test_every_operation_is_retried_when_nothing_was_processed(flavor: str, status: int, call: Any) -> None:
    now = Time()
    with FaultServer([server_actions.reply(status), OK]) as server:
        assert not isinstance(run(flavor, server.url, call, clock=now.clock), Exception)
        assert len(server.requests) == 2
    assert now.slept == [0.5]


# -- nothing was sent --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_write_is_retried_after_a_refused_connection(flavor: str) -> None:
    now = Time()
    with FaultServer(OK, listening=False) as server:

        def rest(seconds: float) -> None:
            now.slept.append(seconds)
            if len(now.slept) == 2:
                server.listen()

        now.sleep = rest  # type: ignore[method-assign]
        assert run(flavor, server.url, update, clock=now.clock).id == "1"
        assert len(server.requests) == 1
    assert now.slept == [0.5, 1.0]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_nothing_was_sent_when_nobody_listens(flavor: str) -> None:
    with refused_url() as url:
        error = failure(flavor, url, update)
    assert type(error) is exceptions.ConnectError
    assert (error.maybe_applied, error.retryable, len(error.attempts)) == (False, True, 3)
    assert "connection refused" in str(error)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_nothing_was_sent_when_there_is_no_such_host(flavor: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*details: Any, **more: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = failure(flavor, "https://nowhere.test", update)
    assert type(error) is exceptions.ConnectError
    assert (error.maybe_applied, error.retryable) == (False, True)
    assert [each.cause for each in error.attempts] == ["host not found"] * 3


@pytest.mark.parametrize("flavor", FLAVORS)
def test_nothing_was_sent_when_connecting_takes_too_long(flavor: str) -> None:
    import httpx2

    with UnresponsiveServer() as unresponsive:
        error = failure(flavor, unresponsive.url, update, timeout=httpx2.Timeout(5, connect=0.1))
    assert type(error) is exceptions.ConnectError
    assert (error.maybe_applied, error.retryable) == (False, True)
    assert [each.cause for each in error.attempts] == ["connection timed out"] * 3


@pytest.mark.parametrize("flavor", FLAVORS)
def test_nothing_was_sent_when_a_handshake_takes_too_long(flavor: str) -> None:
    import httpx2

    with FaultServer(server_actions.unread(server_actions.hang())) as server:
        url = server.url.replace("http:", "https:")
        error = failure(flavor, url, update, timeout=httpx2.Timeout(5, connect=0.1))
        assert (server.connections, server.requests) == (3, [])
    assert type(error) is exceptions.ConnectError
    assert (error.maybe_applied, error.retryable) == (False, True)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    ("act", "tls"), [(server_actions.not_http(), False), (OK, True)], ids=["plain port", "self-signed"]
)
def test_a_server_that_is_not_trusted_is_not_asked_again(flavor: str, act: Act, tls: bool) -> None:
    with FaultServer(act, tls=tls) as server:
        error = failure(flavor, server.url.replace("http:", "https:"), update)
        assert (server.connections, server.requests) == (1, [])
    assert type(error) is exceptions.TLSError
    assert (error.maybe_applied, error.retryable, len(error.attempts)) == (False, False, 1)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_idle_connections_that_the_server_closed_are_not_used(flavor: str) -> None:
    with FaultServer(OK) as server:

        def drop(client: Any) -> Any:
            server.drop()
            assert server.settled()
            return update(client)

        assert run(flavor, server.url, update, drop).id == "1"
        assert (server.connections, len(server.requests)) == (2, 2)


# -- keys ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("flavor", FLAVORS)
def test_all_attempts_of_a_call_have_one_key_and_each_call_another(flavor: str) -> None:
    def with_own_key(client: Any) -> Any:
        return client.things.create("1", extra_headers={"idempotency-key": "mine"})

    with FaultServer(
        [server_actions.reply(503), server_actions.reply(500), OK, OK, server_actions.reply(503), OK]
    ) as server:
        run(flavor, server.url, create, create, with_own_key)
        keys = [each.headers["idempotency-key"] for each in server.requests]
        names = [each.raw.lower().count(b"idempotency-key") for each in server.requests]
    assert keys == ["key-1", "key-1", "key-1", "key-2", "mine", "mine"]
    assert names == [1] * 6


# -- what is not retried -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("status", [400, 402, 403, 404, 405, 409, 410, 412, 422, 423, 425, 451, 501, 505])
@pytest.mark.parametrize("call", [get, create, update], ids=["safe", "keyed", "unsafe"])
def test_refusals_are_not_retried(flavor: str, status: int, call: Any) -> None:
    with FaultServer(server_actions.reply(status, {"message": "no"}, "Retry-After: 1")) as server:
        error = failure(flavor, server.url, call)
        assert len(server.requests) == 1
    assert (error.status, len(error.attempts), error.retryable) == (status, 1, False)
    assert error.maybe_applied is (call is not get and status >= 500)


# -- bodies ------------------------------------------------------------------------------------------------------------


def _form(encoding: Any) -> OperationSpec:
    return OperationSpec("formThing", "POST", "/form", "idempotent", body=Body("ThingUpdate", encoding=encoding))


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    ("call", "part"),
    [
        (create, b'{"Thing":{"id":"1","kind":"example"}}'),
        (operation_call(_form("form"), id="1", note="a&b"), b"id=1&note=a%26b"),
        (operation_call(_form("multipart"), id="1", note="a\r\nb"), b'name="note"\r\n\r\na\r\nb\r\n'),
    ],
    ids=["json", "form", "multipart"],
)
def test_every_attempt_sends_the_same_bytes(flavor: str, call: Any, part: bytes) -> None:
    with FaultServer([server_actions.reply(503), server_actions.reset()], server_actions.reset_in_body(), OK) as server:
        run(flavor, server.url, call, max_retries=3)
        assert len(server.requests) == 4
        assert len({each.raw for each in server.requests}) == 1
        assert part in server.last.body


@pytest.mark.parametrize("flavor", FLAVORS)
def test_what_the_caller_changes_meanwhile_is_not_sent(flavor: str) -> None:
    body: dict[str, Any] = {"tags": ["a"]}
    now = Time()

    def rest(seconds: float) -> None:
        body["tags"].append("b")
        body["more"] = 1

    now.sleep = rest  # type: ignore[method-assign]
    operation = OperationSpec("freeThing", "POST", "/free", "idempotent", body=Body())
    with FaultServer([server_actions.reply(503), OK]) as server:
        run(flavor, server.url, operation_call(operation, body=body), clock=now.clock)
        assert [each.body for each in server.requests] == [b'{"tags":["a"]}'] * 2


# -- how often, and what the error says --------------------------------------------------------------------------------


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(("client", "call", "requests"), [(0, None, 1), (4, None, 5), (4, 0, 1), (0, 1, 2), (2, 3, 4)])
def test_how_often_is_set_for_a_client_and_for_a_call(
    flavor: str, client: int, call: int | None, requests: int
) -> None:
    options = {} if call is None else {"max_retries": call}
    with FaultServer(server_actions.reply(503)) as server:
        error = failure(flavor, server.url, lambda c: c.things.get("1", **options), max_retries=client)
        assert len(server.requests) == requests == len(error.attempts)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("bad", [-1, 101, 10**30, None, True, 1.5, "2", float("nan")])
def test_how_often_has_to_make_sense(flavor: str, bad: Any) -> None:
    with FaultServer() as server:
        with pytest.raises((TypeError, ValueError), match="max_retries must"):
            run(flavor, server.url, max_retries=bad)
        with pytest.raises((TypeError, ValueError), match="max_retries must"):
            run(flavor, server.url, lambda client: client.things.get("1", max_retries=bad))
        assert server.connections == 0


@pytest.mark.parametrize("flavor", FLAVORS)
def test_the_error_lists_every_attempt_in_order(flavor: str) -> None:
    now = Time()
    now.chance = 0.5
    busy = server_actions.reply(429, None, "Retry-After: 7.5")
    with FaultServer(
        [server_actions.reply(503), server_actions.reset()],
        server_actions.cut_length(),
        [busy, server_actions.reply(404)],
    ) as server:
        error = failure(flavor, server.url, delete, clock=now.clock, max_retries=5)
    lost = "the connection was lost before the response was complete"
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


@pytest.mark.parametrize("flavor", FLAVORS)
def test_no_connection_is_left_behind(flavor: str) -> None:
    kept = [
        server_actions.reply(503, b"x" * 2000),
        server_actions.reply(500),
        server_actions.reply(404, {"message": "no"}),
        server_actions.reply(200, b"{"),
    ]
    broken = [
        server_actions.reset(),
        server_actions.cut_length(),
        server_actions.huge_length(),
        server_actions.endless_chunks(),
        server_actions.corrupt_gzip(),
    ]
    script = [*kept, *kept, *kept, server_actions.reset()]
    seen: list[int] = []
    with FaultServer(*[entry for each in broken for entry in (each, script)] * 60, script) as server:

        def count(client: Any) -> Any:
            until(lambda: server.open <= 3)  # the one in the pool, and what is being closed
            seen.append(server.open)
            return get(client)

        error = failure(flavor, server.url, *[count] * 1000, max_retries=0, max_body=1000, retry_budget=False)
        assert error.attempts
        assert len(seen) == 1000
        assert max(seen) <= 3
        assert server.settled()
