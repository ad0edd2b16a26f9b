"""Every status, and failed responses of every shape: class, exact bytes, a short and clean message, request ids."""

from __future__ import annotations

import asyncio
import inspect
import json
import pickle
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from workorders_runtime import exceptions
from workorders_runtime.serialization.json import steps, walk, with_value
from workorders_runtime.spec import FetchedToken

from tests.support import server_actions
from tests.support.calls import FLAVORS, failure, get, outcomes, update
from tests.support.fault_server import FaultServer
from tests.support.mock_transport import body_with
from tests.support.vendors import VENDORS, Case, loaded, operations_of, plan_of, run_async, run_sync, vendor_client

NAMED = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "ValidationFailedError",
    429: "RateLimitError",
}
SURELY_REFUSED = {304, 307, 308, *range(400, 500)} - {408}
HUNDREDS = {3: "RedirectError", 4: "ClientStatusError", 5: "ServerError"}


def wanted(status: int) -> str:
    return NAMED.get(status) or HUNDREDS.get(status // 100, "UnexpectedStatusError")


def first(vendor: str) -> Case:
    """An operation that returns something, with a page or without."""
    return min(operations_of(vendor), key=lambda case: case.response_type is None)


def failures_of(
    vendor: str, flavor: str, responses: list[httpx2.Response], case: Case | None = None, **settings: Any
) -> list[Any]:
    """Call an operation once for each response; the errors."""
    waiting: Iterator[httpx2.Response] = iter(responses)
    case, found = case or first(vendor), list[Any]()
    error = loaded(vendor, "errors").ApiError
    if flavor == "sync":
        with vendor_client(vendor, lambda request: next(waiting), **settings) as client:
            for _ in responses:
                with pytest.raises(error) as caught:
                    run_sync(client, case)
                found.append(caught.value)
        return found

    async def work() -> None:
        async with vendor_client(vendor, lambda request: next(waiting), flavor="async", **settings) as client:
            for _ in responses:
                with pytest.raises(error) as caught:
                    await run_async(client, case)
                found.append(caught.value)

    asyncio.run(work())
    return found


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_every_status_but_2xx_has_its_class(vendor: str, flavor: str) -> None:
    credentials = (each for alternative in plan_of(vendor).auth.alternatives for each in alternative)
    fetches_tokens = any(isinstance(each, FetchedToken) for each in credentials)
    statuses = [status for status in range(100, 1000) if status // 100 != 2 and (status != 401 or not fetches_tokens)]
    found = failures_of(vendor, flavor, [httpx2.Response(status, content=b"x") for status in statuses])
    assert [type(each).__name__ for each in found] == [wanted(status) for status in statuses]
    assert [(each.status, each.body) for each in found] == [(status, b"x") for status in statuses]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_statuses_over_a_connection(flavor: str) -> None:
    statuses = (
        *range(300, 309),
        400,
        401,
        402,
        405,
        418,
        451,
        499,
        500,
        501,
        505,
        511,
        *range(520, 531),
        599,
        600,
        799,
        999,
    )
    with FaultServer([server_actions.reply(status, None if status == 304 else b"{}") for status in statuses]) as server:
        found = outcomes(flavor, server.url, [update] * len(statuses), max_retries=0)
    for status, error in zip(statuses, found, strict=True):
        assert type(error).__name__ == wanted(status)
        assert (error.status, error.maybe_applied) == (status, status not in SURELY_REFUSED)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("status", [200, 201, 203, 206, 226, 299])
def test_every_2xx_is_a_success(flavor: str, status: int) -> None:
    with FaultServer(server_actions.reply(status, server_actions.GOOD)) as server:
        (thing,) = outcomes(flavor, server.url, [get])
        assert thing.id == "1"


@pytest.mark.parametrize("flavor", FLAVORS)
def test_informational_responses_are_passed_over_and_switching_protocols_is_an_error(flavor: str) -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 199 Odd\r\n\r\n"
    with FaultServer(server_actions.raw(early * 50 + server_actions.http(server_actions.GOOD))) as server:
        (thing,) = outcomes(flavor, server.url, [get])
        assert thing.id == "1"
    with FaultServer(
        server_actions.raw(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\ngarbage")
    ) as server:
        error = failure(flavor, server.url, update)
        assert isinstance(error, exceptions.UnexpectedStatusError | exceptions.ConnectionLostError)
        assert (error.maybe_applied, len(server.requests)) == (True, 1) or error.status == 101


SHAPES: tuple[tuple[bytes, str], ...] = (
    (b"<html><head><title>502</title></head><body><script>canary()</script></body></html>", "text/html"),
    (b"", ""),
    (b"", "application/json"),
    *(
        (body, "application/json")
        for body in (
            b"null",
            b"[]",
            b"{}",
            b'"x"',
            b"3",
            b"true",
            b"[null]",
            b'[{"a": []}]',
            b"{",
            b"nul",
            b"\xff\xfe\x00",
        )
    ),
    *(
        (body, "application/json")
        for body in (
            b'{"error": {"why": {"deep": [1, {"a": null}]}}}',
            b'{"error": [[["x"]]]}',
            b'{"message": {"a": "b"}}',
        )
    ),
    *(
        (body, "application/json")
        for body in (
            b'{"message": ["a", 1, null, {"b": 2}]}',
            b'{"errors": [{"code": {}}]}',
            b'{"errors": "x"}',
            b'{"errors": {"0": 1}}',
        )
    ),
    *(
        (body, "application/json")
        for body in (
            b'{"message": 1e999, "code": NaN}',
            b'{"detail": 1e400}',
            b'{"message": "\\ud800"}',
            b'{"code": true, "result": {}}',
        )
    ),
    *(
        (body, "application/json")
        for body in (b"[" * 100_000, b'{"message": ' + b"9" * 5000 + b"}", b'{"a":' * 300 + b"1" + b"}" * 300)
    ),
    (b'{"message": "a\\u0000b\\u001b[31mc\\r\\nX: 1\\u202ed\\u2028e\\u200b"}', "application/problem+json"),
    (b'{"message": "%s", "error": "%s", "detail": "%s"}' % ((b"long " * 5000,) * 3), "application/json"),
    (b'<?xml version="1.0"?><soap:Fault><faultstring>no</faultstring></soap:Fault>', "text/xml"),
    (bytes(range(256)) * 4, "application/octet-stream"),
    ("né\x85\u202e".encode("utf-16"), "text/plain; charset=utf-16"),
    (b"\x1b[2J\x07" + b"x" * 5_000_000, "text/plain"),
    (b'{"a": "%s"}' % (b"y" * 5_000_000), "application/json"),
)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_failed_responses_of_any_shape(vendor: str, flavor: str) -> None:
    name = plan_of(vendor).errors.request_id_headers[0]
    for status in (400, 500):
        responses = [
            httpx2.Response(status, content=body, headers={"content-type": kind, name: "r-1", "x-other": "1"})
            for body, kind in SHAPES
        ]
        for (body, _), error in zip(SHAPES, failures_of(vendor, flavor, responses), strict=True):
            assert type(error).__name__ == wanted(status)
            assert (error.status, error.body, error.request_id, error.headers["X-Other"]) == (status, body, "r-1", "1")
            assert len(str(error)) <= 1000
            assert str(error).isprintable()
            assert error.message is None or isinstance(error.message, str)
            assert error.code is None or isinstance(error.code, str)
            again = pickle.loads(pickle.dumps(error))
            assert (again.body, str(again)) == (error.body, str(error))


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_a_success_that_says_it_failed(vendor: str, flavor: str) -> None:
    """A value that the spec declares a failure fails, in every operation; any other value at its place does not."""
    errors = plan_of(vendor).errors
    if errors.failure is None:
        pytest.skip("this API reports no failures with a 2xx")
    place = errors.failure.pointer
    said = next(iter(errors.failure.equals), 1)
    for case in operations_of(vendor):
        body = case.body() if isinstance(case.body(), dict) else {}
        body = with_value(with_value(body, steps(place), said), steps(errors.message[0]), "canary reason")
        (error,) = failures_of(vendor, flavor, [httpx2.Response(200, json=body)], case)
        assert (type(error).__name__, error.message, error.status) == ("FailureInSuccessError", "canary reason", 200)
        assert error.maybe_applied is False
    good = next(case for case in operations_of(vendor) if isinstance(case.body(), dict))
    for mark in (False, None, 1, 0, "0", "1", "true", "", [], {}, [True], ...):
        if mark is not ... and errors.failure.is_met(mark):
            continue
        body = with_value(good.body(), steps(place), None if mark is ... else mark)
        if mark is ...:
            above, _, name = place.rpartition("/")
            del walk(body, above)[name]
        with vendor_client(vendor, lambda request, body=body: httpx2.Response(200, json=body)) as client:
            assert run_sync(client, good)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_another_status_that_means_not_found(vendor: str, flavor: str) -> None:
    declared = plan_of(vendor).errors.not_found
    if declared is None:
        pytest.skip("this API reports missing objects with 404 alone")
    missing, other = (
        httpx2.Response(declared.status, json=body_with(declared.pointer, value))
        for value in (declared.equals[0], "other")
    )
    for case in operations_of(vendor):
        found = failures_of(vendor, flavor, [missing, other], case)
        assert [type(each).__name__ for each in found] == ["NotFoundError", wanted(declared.status)]


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_request_ids_are_on_every_error(vendor: str, flavor: str) -> None:
    """From the header, else from the body, whether the response failed, was of the wrong shape or no JSON at all."""
    shape = loaded(vendor, "_plan").PLAN.errors
    header = {shape.request_id_headers[0]: "r-7"}
    plain = [httpx2.Response(status, headers=header, content=b"x") for status in (200, 302, 400, 404, 500, 777)]
    plain.append(httpx2.Response(200, headers={**header, "content-type": "text/html"}, content=b"<html>"))
    plain.append(
        httpx2.Response(200, headers={**header, "content-encoding": "gzip"}, stream=httpx2.ByteStream(b"no gzip"))
    )
    assert [error.request_id for error in failures_of(vendor, flavor, plain)] == ["r-7"] * len(plain)
    for pointer in shape.request_id:
        body = body_with(pointer, "r-8")
        responses = [httpx2.Response(status, json=body) for status in (400, 404, 500, 777)]
        wrong = httpx2.Response(200, json=body)
        unwrapped = (each for each in operations_of(vendor) if each.plan.unwrap and each.plan.unwrap[0])
        case = next((each for each in unwrapped if inspect.isclass(each.kind)), None)
        assert [error.request_id for error in failures_of(vendor, flavor, responses)] == ["r-8"] * 4
        if case is not None:
            (error,) = failures_of(vendor, flavor, [wrong], case)
            assert (type(error).__name__, error.request_id, error.parsed) == ("ResponseValidationError", "r-8", body)


def test_request_ids_of_odd_types() -> None:
    for body, expected in (
        ({"requestId": 12}, "12"),
        ({"requestId": True}, None),
        ({"requestId": {}}, None),
        ({"requestId": ""}, None),
        ([], None),
    ):
        with FaultServer(server_actions.reply(400, json.dumps(body).encode())) as server:
            assert failure("sync", server.url, get).request_id == expected
