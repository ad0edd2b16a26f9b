"""What is sent: bodies, the same bytes in both flavors, and nothing of what changes while a call goes on."""

from __future__ import annotations

import asyncio
import threading
from functools import partial
from typing import Any

import httpx2
import pytest
from workorders_example_client.models import PartInput
from workorders_example_client.resources.things import FREE
from workorders_runtime.config import Clock

from tests.support import server_actions
from tests.support.calls import FLAVORS, SECRET, operation_call, run, send_json
from tests.support.example_client import ExampleClient, example_client
from tests.support.fault_server import FaultServer, Wire
from tests.support.mock_transport import Server, Time, set_clock
from tests.support.vendors import OPERATIONS, VENDORS, loaded, run_async, run_sync, token_response, vendor_client


def refusing(request: httpx2.Request) -> httpx2.Response:
    pytest.fail(f"something was sent: {request.method} {request.url}")


def test_a_field_left_out_null_and_its_default_are_three_bodies() -> None:
    with FaultServer(server_actions.reply(200, server_actions.GOOD)) as server:
        run(
            "sync",
            server.url,
            lambda client: client.things.update("1"),
            lambda client: client.things.update("1", note=None),
            lambda client: client.things.update("1", note=""),
        )
        assert [each.body for each in server.requests] == [
            b'{"id":"1"}',
            b'{"id":"1","note":null}',
            b'{"id":"1","note":""}',
        ]


@pytest.mark.parametrize("vendor", VENDORS)
def test_both_flavors_send_the_same_bytes_for_every_operation(vendor: str) -> None:
    """Each operation with its required arguments and with all; over real connections, tokens included."""
    cases = [each for each in OPERATIONS if each.vendor == vendor]
    error = loaded(vendor, "errors").ApiError

    def act(wire: Wire) -> object:
        token = token_response(vendor, wire.request.target)
        wire.send(server_actions.http(token, 404 if token is None else 200))
        return True

    def fixed(client: Any) -> Any:
        set_clock(client, Clock(key=lambda: "key-1"))
        return client

    async def asynchronously(url: str) -> None:
        async with fixed(vendor_client(vendor, flavor="async", base_url=url)) as client:
            for case in cases:
                for full in (False, True):
                    with pytest.raises(error):
                        await run_async(client, case, full=full)

    with FaultServer(act) as server:
        with fixed(vendor_client(vendor, base_url=server.url)) as client:
            for case in cases:
                for full in (False, True):
                    with pytest.raises(error):
                        run_sync(client, case, full=full)
        sync = [each.raw for each in server.requests]
        server.requests.clear()
        asyncio.run(asynchronously(server.url))
        assert len(sync) >= 2 * len(cases)
        assert [_unbounded(each.raw) for each in server.requests] == [_unbounded(each) for each in sync]


def _unbounded(raw: bytes) -> bytes:
    """The boundary of a multipart body with files is random."""
    mark = b"boundary="
    if mark not in raw:
        return raw
    boundary = raw.partition(mark)[2].partition(b"\r\n")[0].strip(b'"')
    return raw.replace(boundary, b"the-boundary")


@pytest.mark.parametrize("flavor", FLAVORS)
def test_what_a_caller_changes_during_a_call_is_not_sent(flavor: str) -> None:
    parts, body, query, headers, extra = [PartInput(sku="a")], {"a": [1]}, {"q": ["x"]}, {"X-A": "1"}, {"note": "x"}

    def change() -> None:
        parts.append(PartInput(sku="b"))
        parts[0].sku = "changed"
        body["a"].append(2)
        query["q"].append("y")
        headers["X-A"] = "2"
        extra["note"] = "y"

    def act(wire: Wire) -> object:
        change()
        return server_actions.reply(429, None, "Retry-After: 0")(wire)

    options: dict[str, Any] = {"extra_query": query, "extra_headers": headers}
    for call in (
        lambda client: client.things.update("1", parts=parts, extra_body=extra, **options),
        lambda client: client.things._call(FREE, type(None), {"body": body}, options),
        lambda client: client.request("POST", "/x", json=body, query=query, headers=headers),
    ):
        with FaultServer(act) as server:
            run(flavor, server.url, call)
            assert len(server.requests) == 3
            assert len({each.raw for each in server.requests}) == 1


def test_what_another_thread_changes_between_attempts_is_not_sent() -> None:
    body: dict[str, list[int]] = {"a": []}
    time, stop = Time(), threading.Event()
    thread = threading.Thread(target=lambda: [body["a"].append(1) for _ in iter(partial(stop.wait, 0.0005), True)])
    thread.start()
    with FaultServer(server_actions.reply(429, None, "Retry-After: 0")) as server:
        with (
            ExampleClient(token=SECRET, base_url=server.url, clock=time.clock, max_retries=20) as client,
            pytest.raises(Exception, match="429"),
        ):
            send_json(client, body)
        stop.set()
        thread.join()
        assert len({each.raw for each in server.requests}) == 1


@pytest.mark.parametrize("flavor", FLAVORS)
def test_values_without_end_are_refused(flavor: str) -> None:
    loop: list[Any] = []
    loop.append(loop)
    deep: Any = 1
    for _ in range(5000):
        deep = [deep]
    with FaultServer() as server:
        for value in (loop, deep, {"a": loop}):
            for call in (
                operation_call(FREE, body={"a": value}),
                lambda client, value=value: client.request("POST", "/x", json=value),
                lambda client, value=value: client.things.update("1", note="x", extra_body={"a": value}),
            ):
                with pytest.raises(ValueError, match="nested too deeply"):
                    run(flavor, server.url, call)
        assert server.received == 0


@pytest.mark.parametrize(
    "timeout",
    [
        0,
        -1,
        True,
        float("nan"),
        float("inf"),
        10**400,
        "5",
        object(),
        httpx2.Timeout(1e300),
        httpx2.Timeout(5, read=-1),
    ],
)
def test_timeouts_that_nobody_can_wait_are_refused(timeout: Any) -> None:
    for call in (lambda: example_client(Server({}), timeout=timeout), lambda: update_with(timeout)):
        with pytest.raises((TypeError, ValueError), match="timeout"):
            call()


def update_with(timeout: Any) -> None:
    example_client(refusing).things.update("1", note="x", timeout=timeout)


def test_texts_that_are_no_unicode_are_refused_wherever_they_stand() -> None:
    bad = "canary-\ud800"
    client = example_client(refusing)
    for call in (
        lambda: client.things.get("1", extra_query={bad: "1"}),
        lambda: client.things.get("1", extra_query={"q": bad}),
        lambda: client.request("GET", "/x", query={bad: "1"}),
        lambda: client.request("GET", f"/{bad}"),
        lambda: client.things.update("1", note=bad),
        lambda: client.things.form("1", note=bad),
        lambda: send_json(client, {bad: 1}),
        lambda: client.things.update("1", extra_body={"a": bad}),
    ):
        with pytest.raises(ValueError, match="lone surrogate"):
            call()
