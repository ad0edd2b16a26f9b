"""Responses and failures: results, unwrapping, errors, retries, waits, the raw side of a call."""

from __future__ import annotations

import contextlib
import copy
import logging
import pickle
import ssl
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from workorders_example_client import models
from workorders_runtime import exceptions
from workorders_runtime.exceptions import ApiError, Attempt, Deviation
from workorders_runtime.serialization import codec
from workorders_runtime.serialization import json as json_module
from workorders_runtime.spec import OperationSpec

from tests.support.calls import send_json
from tests.support.example_client import (
    MARKED,
    SECRET,
    AsyncExampleClient,
    ExampleClient,
    async_example_client,
    example_client,
)
from tests.support.mock_transport import THING, Server, Time, pages, reply

OK = {"data": THING}


def failing(server: Server, call: Callable[[ExampleClient], Any], **settings: Any) -> Any:
    time = settings.pop("time", Time())
    with pytest.raises(ApiError) as caught:
        call(example_client(server, clock=time.clock, **settings))
    return caught.value


def get(client: ExampleClient) -> Any:
    return client.things.get("1")


def update(client: ExampleClient) -> Any:
    return client.things.update("1", note="x")


# -- results -------------------------------------------------------------------------------------------------------


def test_results_in_their_wrappings() -> None:
    server = Server(
        {"data": {"Thing": {"id": "a"}}}, {"data": {"id": "b"}}, {"id": "c", "status": "Odd"}, {"data": [{"id": "d"}]}
    )
    client = example_client(server)
    assert client.things.loose(1).id == "a"
    raw = client.raw(client.things.loose, 1)
    assert (raw.value.id, raw.deviations) == ("b", ())
    raw = client.raw(client.things.loose, 1)
    assert (raw.value.id, [(d.pointer, d.kind) for d in raw.deviations]) == ("c", [("/status", "enum")])
    with pytest.raises(exceptions.ResponseValidationError):
        client.things.loose(1)


THINGS = OperationSpec("allThings", "GET", "/all", "safe", envelope="WrappedList", unwrap=("/data",))
EITHER = OperationSpec("eitherThings", "GET", "/either", "safe", unwrap=("/data", ""))


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("body", [{}, {"paging": None}, {"message": "internal error"}])
def test_a_result_list_that_is_absent_is_an_error(body: Any, strict: bool) -> None:
    client = example_client(Server(body), strict=strict)
    with pytest.raises(exceptions.ResponseValidationError) as caught:
        client.things._call(THINGS, list[models.Wrapper], {}, {})
    assert "/data" in [each.pointer for each in caught.value.deviations]


@pytest.mark.parametrize("body", [{"data": [{"id": "1"}]}, [{"id": "1"}]])
def test_a_list_that_stands_in_an_object_or_alone(body: Any) -> None:
    (thing,) = example_client(Server(body)).things._call(EITHER, list[models.Thing], {}, {})
    assert isinstance(thing, models.Thing)
    assert thing.id == "1"


def test_a_result_that_is_not_there() -> None:
    error = failing(Server({"other": 1}), get)
    assert type(error) is exceptions.ResponseValidationError
    assert [(each.pointer, each.kind) for each in error.deviations] == [("/data", "missing")] * len(error.deviations)
    assert error.body == b'{"other": 1}'
    assert type(failing(Server({"data": []}), get)) is exceptions.ResponseValidationError


def test_any_success_serves_where_nothing_is_returned() -> None:
    server = Server(reply(204), reply(200, b"<html>"), reply(202, {"a": 1}))
    client = example_client(server)
    for _ in range(3):
        client.things.delete("1")
    assert send_json(client, {}) == {"a": 1}


@pytest.mark.parametrize(
    ("response", "kind"),
    [
        (reply(200, b"<html><body>Hello", content_type="text/html"), exceptions.UnexpectedContentTypeError),
        (
            reply(200, b'{"data": {"id": "1"}}', content_type="text/html; charset=utf-8"),
            exceptions.UnexpectedContentTypeError,
        ),
        (reply(200, b"<a/>", content_type="application/xml"), exceptions.UnexpectedContentTypeError),
        (reply(200), exceptions.ResponseDecodeError),
        (reply(204), exceptions.ResponseDecodeError),
        (reply(200, b"{"), exceptions.ResponseDecodeError),
        (reply(200, b'{"data": {"id": "\xff"}}'), exceptions.ResponseDecodeError),
        (reply(200, b'{"data": NaN}'), exceptions.ResponseDecodeError),
        (reply(200, b"[]"), exceptions.ResponseValidationError),
        (reply(200, b"x" * 2000), exceptions.ResponseTooLargeError),
        (reply(200, b"{}", content_type="application/json; charset=klingon"), exceptions.ResponseDecodeError),
    ],
)
def test_responses_that_cannot_be_used(response: httpx2.Response, kind: type[ApiError]) -> None:
    server = Server(response)
    error = failing(server, update, max_body=1000)
    assert type(error) is kind
    assert (error.method, error.url, error.status) == ("PATCH", "https://api.example.test/things", response.status_code)
    assert error.maybe_applied
    assert len(server.requests) == 1
    if kind is not exceptions.ResponseTooLargeError:
        assert error.body == response.content


# -- deviations ----------------------------------------------------------------------------------------------------


def test_deviations_are_told_once_each(caplog: pytest.LogCaptureFixture) -> None:
    reported: list[Deviation] = []
    client = example_client(Server({"data": {"id": 1, "apiToken": 5}}), on_deviation=reported.append)
    raw = client.raw(client.things.get, "1")
    assert raw.deviations == tuple(reported)
    assert [(each.pointer, each.kind, each.value, each.operation) for each in reported] == [
        ("/data/id", "type", "1", "getThing"),
        ("/data/apiToken", "type", "***", "getThing"),
    ]
    assert {record.name for record in caplog.records} == {"workorders_example_client"}
    assert "things.get(): the response does not match the spec at /data/id: " in caplog.text


def test_a_failing_hook_does_not_lose_the_response(caplog: pytest.LogCaptureFixture) -> None:
    def hook(deviation: Deviation) -> None:
        raise RuntimeError("no")

    assert get(example_client(Server({"data": {"id": 1, "urgent": "x"}}), on_deviation=hook)).id == 1
    assert caplog.text.count("on_deviation failed") == 1


def test_strict_clients() -> None:
    error = failing(Server({"data": {"id": "1", "status": "Odd"}}), get, strict=True)
    assert type(error) is exceptions.ResponseValidationError
    assert [each.pointer for each in error.deviations] == ["/data/status"]
    assert get(example_client(Server(OK), strict=True)).id == "1"
    assert (
        type(failing(Server(reply(200, b'{"data": {"id": "1", "id": "2"}}')), get, strict=True))
        is exceptions.ResponseDecodeError
    )


# -- failures ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, exceptions.BadRequestError),
        (401, exceptions.AuthenticationError),
        (403, exceptions.PermissionDeniedError),
        (404, exceptions.NotFoundError),
        (409, exceptions.ConflictError),
        (422, exceptions.ValidationFailedError),
        (429, exceptions.RateLimitError),
        (418, exceptions.ClientStatusError),
        (500, exceptions.ServerError),
        (520, exceptions.ServerError),
        (302, exceptions.RedirectError),
        (304, exceptions.RedirectError),
        (799, exceptions.UnexpectedStatusError),
        (199, exceptions.UnexpectedStatusError),
    ],
)
def test_statuses(status: int, kind: type[ApiError]) -> None:
    error = failing(
        Server(reply(status, {"message": "no\x1b[0m\r\n", "code": 7}, X_Request_Id="r-1")), get, max_retries=0
    )
    assert type(error) is kind
    assert (error.status, error.code, error.request_id, error.parsed["code"]) == (status, "7", "r-1", 7)
    assert str(error) == f"GET https://api.example.test/things/1 returned {status}: 7: no [0m (request id r-1)"
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert (again.__dict__, str(again)) == (error.__dict__, str(error))
    assert copy.copy(error).attempts == error.attempts


def test_messages_are_short() -> None:
    error = failing(Server(reply(400, {"message": "x" * 100_000})), get)
    assert len(str(error)) <= 1000
    assert len(error.message or "") == 100_000


def test_a_success_that_is_a_failure() -> None:
    mark: Any
    for mark in (True, "1"):
        error = failing(Server({"error": mark, "error_message": "no such thing"}), get, plan=MARKED)
        assert type(error) is exceptions.FailureInSuccessError
        assert (error.message, error.status, error.maybe_applied) == ("no such thing", 200, False)
    for mark in (False, 1, "0", None):
        assert get(example_client(Server({"error": mark, "data": THING}), MARKED)).id == "1"
    assert (
        type(failing(Server({"error": True}), lambda c: c.things.delete("1"), plan=MARKED))
        is exceptions.FailureInSuccessError
    )
    assert type(failing(Server({"error": True, "items": 5}), lambda c: list(c.things.numbered()), plan=MARKED)) is (
        exceptions.FailureInSuccessError
    )


def test_another_status_for_not_found() -> None:
    assert type(failing(Server(reply(400, {"code": "missing"})), get, plan=MARKED)) is exceptions.NotFoundError
    assert type(failing(Server(reply(400, {"code": "other"})), get, plan=MARKED)) is exceptions.BadRequestError


# -- retries -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fault",
    [
        500,
        502,
        503,
        504,
        408,
        httpx2.ReadTimeout("x"),
        httpx2.WriteTimeout("x"),
        httpx2.ReadError("x"),
        httpx2.RemoteProtocolError("x"),
    ],
)
def test_only_safe_calls_are_retried_when_they_may_have_been_applied(fault: Any) -> None:
    response = reply(fault) if isinstance(fault, int) else fault
    for call in (get, lambda c: c.things.delete("1"), lambda c: c.things.create("1")):
        assert len(failing(server := Server(response), call).attempts) == 3 == len(server.requests)
    error = failing(server := Server(response), update)
    assert len(server.requests) == 1
    assert (error.maybe_applied, error.retryable) == (True, False)
    assert failing(Server(response), get).retryable
    assert not failing(Server(response), get).maybe_applied


@pytest.mark.parametrize("fault", [httpx2.ConnectError("x"), httpx2.ConnectTimeout("x"), httpx2.PoolTimeout("x"), 429])
def test_every_call_is_retried_when_it_was_not_applied(fault: Any) -> None:
    response = reply(fault) if isinstance(fault, int) else fault
    assert update(example_client(server := Server(response, response, OK), clock=Time().clock)).id == "1"
    assert len(server.requests) == 3
    error = failing(Server(response), update)
    assert isinstance(error, exceptions.RateLimitError if fault == 429 else exceptions.ConnectError)
    assert (error.maybe_applied, error.retryable, len(error.attempts)) == (False, True, 3)


def test_tls_errors_are_not_retried() -> None:
    def respond(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("bad") from ssl.SSLCertVerificationError("self-signed")

    error = failing(server := Server(respond), get)
    assert type(error) is exceptions.TLSError
    assert len(server.requests) == 1


def test_waits_and_attempts() -> None:
    time = Time()
    error = failing(Server(reply(503), httpx2.ReadTimeout("x"), reply(500, {"message": "m"})), get, time=time)
    assert time.slept == [0.5, 1.0]
    assert error.attempts == (
        Attempt(503, "status 503", 0.0, 0.5),
        Attempt(None, "the server did not respond in time", 0.0, 1.0),
        Attempt(500, "status 500", 0.0, None),
    )
    time = Time()
    time.chance = 0.25
    failing(Server(reply(503)), get, time=time, max_retries=6, timeout=None)
    assert time.slept == [0.125, 0.25, 0.5, 1.0, 2.0, 2.0]


def test_waits_told_elsewhere() -> None:
    time = Time()
    get(example_client(Server(reply(429, {"agent": {"backoffMs": 1500}}), OK), MARKED, clock=time.clock))
    get(example_client(Server(reply(429, X_Reset="3"), OK), MARKED, clock=time.clock))
    assert time.slept == [1.5, 3.0]
    error = failing(server := Server(reply(429, X_Day_Left="0", X_Day_Reset="1700003600")), get, plan=MARKED)
    assert (len(server.requests), error.retry_after, error.retryable) == (1, 3600.0, True)


def test_an_earlier_attempt_may_have_been_applied() -> None:
    error = failing(Server(httpx2.ReadTimeout("x"), reply(404)), lambda client: client.things.delete("1"))
    assert type(error) is exceptions.NotFoundError
    assert error.maybe_applied
    assert [attempt.status for attempt in error.attempts] == [None, 404]


# -- raw -----------------------------------------------------------------------------------------------------------


def test_the_raw_side() -> None:
    client = example_client(Server(reply(201, {"data": {"id": "1"}, "requestId": "r2"}, X_A="b")))
    raw = client.raw(client.things.update, "1", note="x")
    assert (raw.status, raw.headers["x-a"], raw.headers["X-A"], raw.request_id) == (201, "b", "b", "r2")
    assert (raw.value.id, raw.body[:8], raw.deviations) == ("1", b'{"data":', ())
    assert client.raw(client.things.delete, "1").value is None
    with pytest.raises(TypeError, match=r"\.pages\(\)"):
        client.raw(client.things.list)
    with pytest.raises(TypeError, match="method of this client"):
        client.raw(len, [])


@pytest.mark.anyio
async def test_the_raw_side_of_the_other_flavor() -> None:
    client = async_example_client(Server(reply(201, OK)))
    raw = await client.raw(client.things.get, "1")
    assert (raw.status, raw.value.id) == (201, "1")
    with pytest.raises(TypeError, match=r"\.pages\(\)"):
        await client.raw(client.things.list)  # type: ignore[arg-type]


@pytest.mark.anyio
async def test_the_other_flavor_waits_and_fails_alike() -> None:
    time = Time()
    server = Server(reply(503), httpx2.ReadTimeout("x"), reply(404, {"message": "m"}))
    with pytest.raises(exceptions.NotFoundError) as caught:
        await async_example_client(server, clock=time.clock).things.get("1")
    assert time.slept == [0.5, 1.0]
    assert [attempt.cause for attempt in caught.value.attempts] == [
        "status 503",
        "the server did not respond in time",
        "status 404",
    ]


# -- secrets, closing ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("setting", ["token", "api_key", "password"])
def test_secrets_stay_secret(setting: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="workorders_example_client")
    echo = reply(401, {"message": f"bad key {SECRET}", "requestId": SECRET})
    settings: dict[str, Any] = {setting: SECRET} | ({"username": "u"} if setting == "password" else {})
    client = ExampleClient(http_client=httpx2.Client(transport=httpx2.MockTransport(Server(echo))), **settings)
    with pytest.raises(exceptions.AuthenticationError) as caught:
        get(client)
    shown = [str(caught.value), caught.value.url, repr(caught.value), repr(client), repr(client.things), caplog.text]
    assert not [text for text in shown if SECRET in text]
    assert caught.value.url == "https://api.example.test/things/1"
    assert ("?key=***" in caplog.text) is (setting == "api_key")


def test_closing() -> None:
    transport = httpx2.Client(transport=httpx2.MockTransport(Server(OK)))
    with ExampleClient(http_client=transport, token=SECRET) as client:
        get(client)
    client.close()
    with pytest.raises(exceptions.ClientClosedError):
        get(client)
    with pytest.raises(exceptions.ClientClosedError):
        next(iter(client.things.list()))
    assert not transport.is_closed
    transport.close()
    with pytest.raises(exceptions.ClientClosedError):
        get(ExampleClient(http_client=transport, token=SECRET))
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(client)


@pytest.mark.anyio
async def test_closing_the_other_flavor() -> None:
    async with async_example_client(Server(*pages(["a"]))) as client:
        assert [thing.id async for thing in client.things.list()] == ["a"]
    await client.aclose()
    with pytest.raises(exceptions.ClientClosedError):
        await client.things.get("1")
    assert isinstance(client, AsyncExampleClient)


# -- parsing -----------------------------------------------------------------------------------------------------------

UNFAITHFUL = {"data": {"id": 5, "status": "Unheard of"}, "error": False}


@pytest.mark.parametrize(
    ("response", "times"),
    [
        (reply(200, {"data": {"id": "1"}}), 0),
        (reply(200, UNFAITHFUL), 1),
        (reply(200, {"data": {"id": "1"}, "error": True, "message": "no"}), 1),
        (reply(200, {"data": [1]}), 1),
        (reply(400, {"code": "missing", "message": "no"}), 1),
        (reply(429, {"agent": {"backoffMs": 5}, "message": "wait"}), 1),
        (reply(500, b"{"), 1),
    ],
    ids=["clean", "deviating", "failure in success", "another shape", "not found", "wait", "not JSON"],
)
def test_a_body_is_parsed_at_most_once(response: Any, times: int, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[bytes] = []
    loads = json_module.loads

    def counting(body: bytes, **options: Any) -> Any:
        parsed.append(body)
        return loads(body, **options)

    for module in (json_module, codec):
        monkeypatch.setattr(module, "loads", counting)
    with contextlib.suppress(ApiError):
        example_client(Server(response), plan=MARKED, max_retries=0).things.get("1")
    assert len(parsed) == times
