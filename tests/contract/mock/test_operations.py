"""Every operation of every vendor against the mock server, with both clients; wrong requests are refused."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import httpx2
import pytest
from workorders.mock.checks import Checks
from workorders.mock.deliveries import SECRET, Deliveries
from workorders.mock.messages import Incoming, Outgoing
from workorders.openapi.semantics.schemas import properties, resolve
from workorders.recordings.reader import Recording

from tests.support import mock_server, replay
from tests.support.mock_server import package_of
from tests.support.paths import VENDORS


@cache
def calls(vendor: str) -> dict[str, Recording]:
    """One recorded call of each operation, with a response and arguments as the spec has them."""
    found: dict[str, Recording] = {}
    mock = mock_server.mock_vendor(vendor)
    checks, known = mock.checks, {operation.id for operation in mock.api.operations}
    for each in sorted(replay.recordings(), key=lambda one: bool(one.expect.get("deviations"))):
        if each.vendor == vendor and not each.fails:
            extra = each.call.get("kwargs", {}).keys() & {"extra_query", "extra_body", "start"}
            if each.operation in known and not extra and each.operation not in found and _is_allowed(each, checks):
                found[each.operation] = each
    return found


def _is_allowed(recording: Recording, checks: Checks) -> bool:
    """Whether the recorded request is one that the spec allows: vendors' examples break their own rules."""
    node = checks.spec.operations[recording.operation]
    body = recording.exchanges[-1]["request"].get("body")
    if body is None or node.request is None:
        return True
    request = Incoming("POST", "/", headers={"content-type": "application/json"}, body=json.dumps(body).encode())
    return not list(checks.body_problems(request, node))


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_operation_passes_in_both_flavors(vendor: str) -> None:
    mock, package, recorded = mock_server.mock_vendor(vendor), package_of(vendor), calls(vendor)
    assert recorded.keys() == {operation.id for operation in mock.api.operations}

    async def in_process() -> None:
        async with mock_server.in_process(mock) as http:
            for recording in recorded.values():
                mock.reset()
                await mock_server.call(recording, package, http)

    asyncio.run(in_process())
    with mock_server.serving(mock) as url, httpx2.Client() as http:
        for recording in recorded.values():
            mock.reset()
            mock_server.call_sync(recording, package, url, http)
    assert {entry.status // 100 for entry in mock.log} == {2}


# -- wrong requests ---------------------------------------------------------------------------------------------------


def sent(vendor: str) -> Iterator[tuple[Recording, Incoming]]:
    """What the client sends for each recorded call, and the credentials that come with it."""
    package, mock = package_of(vendor), mock_server.mock_vendor(vendor)
    caught: list[Incoming] = []
    handle = mock.handle

    def catching(request: Incoming) -> Outgoing:
        caught.append(request)
        return handle(request)

    mock.handle = catching  # type: ignore[method-assign]
    try:
        for recording in calls(vendor).values():
            mock.reset()

            async def make(recording: Recording = recording) -> None:
                async with mock_server.in_process(mock) as http:
                    await mock_server.call(recording, package, http)

            asyncio.run(make())
            yield recording, caught[-1]
    finally:
        del mock.handle  # type: ignore[method-assign]
    mock.reset()


def changed(request: Incoming, **changes: Any) -> Incoming:
    values = {name: getattr(request, name) for name in ("method", "path", "query_text", "headers", "body", "base")}
    return Incoming(**{**values, **changes})


@pytest.mark.parametrize("vendor", VENDORS)
def test_wrong_requests_are_refused(vendor: str) -> None:
    """A wrong path, method, credential, query parameter, media type and body: each is caught, and by its status."""
    mock = mock_server.mock_vendor(vendor)
    for index, (recording, request) in enumerate(sent(vendor)):
        node = mock.spec.operations[recording.operation]
        if index < 3:  # the rest says no more, and looking for the nearest path takes long
            assert mock.handle(changed(request, path=f"{request.path}/nowhere/at/all")).status in (404, 405)
            assert mock.handle(changed(request, method="TRACE")).status in (404, 405)
        unknown = changed(request, query_text=f"{request.query_text}&nonsense=1".lstrip("&"))
        assert mock.handle(unknown).status in (400, 422), recording
        assert mock.log[0].problems == ("The operation has no query parameter nonsense.",)
        bare = {name: value for name, value in request.headers.items() if name in ("content-type", "accept")}
        stripped = changed(request, headers=bare, query_text="")
        if mock.api.client.plan.auth.alternatives and _needs_credentials(mock, recording.operation):
            assert mock.handle(stripped).status in (401, 403), recording
        if node.request is not None and request.body.startswith(b"{"):
            assert mock.handle(changed(request, body=b"{")).status in (400, 422), recording
            assert mock.handle(changed(request, body=b'["a list"]')).status in (400, 422), recording
            other = {**request.headers, "content-type": "text/x-nonsense"}
            assert mock.handle(changed(request, headers=other)).status == 415, recording
            if _is_closed(mock, node):
                unknown = changed(request, body=json.dumps({**json.loads(request.body), "nonsense": 1}).encode())
                assert mock.handle(unknown).status in (400, 422), recording
                assert "nonsense: The spec does not have this field" in mock.log[0].problems[0]


def _is_closed(mock: Any, node: Any) -> bool:
    """Whether the body of an operation has certain properties alone."""
    schema = resolve(node.request.json_body().schema.value, mock.spec.schemas)
    return bool(properties(schema)) and not schema.get("additionalProperties")


def _needs_credentials(mock: Any, operation: str) -> bool:
    return next(each for each in mock.api.operations if each.id == operation).auth is not False


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_refusal_has_the_shape_of_the_vendor(vendor: str) -> None:
    """The client finds the message where the spec says that errors have it."""
    mock, package = mock_server.mock_vendor(vendor), package_of(vendor)
    recording = next(iter(calls(vendor).values()))

    async def refused() -> Any:
        async with mock_server.in_process(mock) as http:
            options = {"extra_query": {"nonsense": "1"}}
            given = {**recording.call, "kwargs": {**recording.call.get("kwargs", {}), **options}}
            await mock_server.call(dataclasses.replace(recording, call=given), package, http)

    with pytest.raises(package.module("errors").ApiError) as caught:
        asyncio.run(refused())
    error: Any = caught.value
    assert error.status in (400, 422)
    assert "no query parameter nonsense" in error.message


# -- faults, tokens ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("vendor", VENDORS)
def test_faults_are_injected_on_a_header(vendor: str) -> None:
    mock, (_, request) = mock_server.mock_vendor(vendor), next(sent(vendor))

    def statuses(fault: str, count: int) -> list[int]:
        faulty = changed(request, headers={**request.headers, "x-mock-fault": fault})
        found = []
        for _ in range(count):
            response = mock.handle(faulty)
            found.append(response.status)
            assert response.status != 429 or response.headers["Retry-After"] == "1"
        return found

    assert statuses("429", 3) == [429, 429, 429]
    after = statuses("500x2", 4)
    assert after[:2] == [500, 500]
    assert after[2] < 300
    assert after[3] == 500
    second = statuses("503@2", 2)
    assert second[0] < 300
    assert second[1] == 503
    assert mock.handle(changed(request, headers={"x-mock-fault": "timeout"})).hangs
    malformed = mock.handle(changed(request, headers={"x-mock-fault": "malformed"}))
    with pytest.raises(ValueError, match=r"."):
        json.loads(malformed.body)
    assert mock.handle(changed(request, headers={"x-mock-fault": "nonsense"})).status == 400


@pytest.mark.parametrize("vendor", VENDORS)
def test_tokens_expire(vendor: str) -> None:
    """A client whose token has expired fetches another one, and its call succeeds."""
    package = package_of(vendor)
    package = package_of(vendor)
    several = (each for each in calls(vendor).values() if len(each.exchanges) > 1 and "take" not in each.call)
    recording = next(several, None)
    if recording is None or not _is_token(recording):
        return
    mock = mock_server.mock_vendor(vendor)

    async def twice() -> None:
        async with mock_server.in_process(mock) as http:
            await mock_server.call(recording, package, http)
            first = set(mock.tokens.expires)
            mock.tokens.expires = dict.fromkeys(first, 0.0)
            await mock_server.call(recording, package, http)
            assert set(mock.tokens.expires) > first

    asyncio.run(twice())


def _is_token(recording: Recording) -> bool:
    """Whether a recorded call fetches a token first."""
    mock = mock_server.mock_vendor(recording.vendor)
    path = str(recording.exchanges[0]["request"]["url"])
    return any(path.endswith(each.path) for each in mock.spec.token_endpoints)


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_page_lists_operations_and_what_was_wrong(vendor: str) -> None:
    mock = mock_server.mock_vendor(vendor)

    async def page() -> str:
        async with mock_server.in_process(mock) as http:
            await http.get(f"{mock_server.BASE}/{vendor}/<nowhere>")
            assert (await http.get(f"{mock_server.BASE}/nobody/x")).status_code == 404
            assert (await http.get("http://example.com/")).status_code == 400
            response = await http.get(mock_server.BASE)
            return response.text

    text = asyncio.run(page())
    assert "No operation has the path" in text
    assert "<nowhere>" not in text
    for operation in mock.api.operations:
        assert f"{operation.resource}.{operation.name}" in text


@pytest.mark.parametrize("vendor", VENDORS)
def test_webhook_messages_are_received(vendor: str) -> None:
    """Every event has a message that the package accepts with the server's own secret."""
    mock, deliveries = mock_server.mock_vendor(vendor), Deliveries(mock_server.CLOCK)
    for event in deliveries.events(mock):
        body = deliveries.message(mock, event)
        headers = deliveries.headers(mock, event, body, "http://127.0.0.1/hook", SECRET)
        webhooks = package_of(vendor).module("webhooks")
        if mock.api.client.signature is None:
            assert webhooks.parse(body, headers).event == event
            continue
        options: dict[str, Any] = (
            {"url": "http://127.0.0.1/hook"} if "{url}" in mock.api.client.signature.signed else {}
        )
        if mock.api.client.signature.timestamp_header:
            options["now"] = mock_server.NOW
        assert webhooks.receive(body, headers, SECRET, **options).event == event
