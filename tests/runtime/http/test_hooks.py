"""Hooks see each call and each attempt, with what is known of it and without credentials, in both flavors."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import httpx2
import pytest
from workorders_runtime import ApiError, AttemptEvent, CallEvent, Hooks

from tests.support.example_client import FETCHING, SECRET, AsyncExampleClient, async_example_client, example_client
from tests.support.mock_transport import Server, Time, pages, reply


class Recorder(Hooks):
    def __init__(self) -> None:
        self.seen: list[tuple[Any, ...]] = []
        self.events: list[CallEvent | AttemptEvent] = []

    def before_call(self, call: CallEvent) -> None:
        assert call.duration is call.status is call.error is None
        self.seen.append(("before_call", call.operation, call.name, call.package))

    def before_attempt(self, attempt: AttemptEvent) -> None:
        assert attempt.duration is attempt.status is None
        self.seen.append(("before_attempt", attempt.number, attempt.method, attempt.url))

    def after_attempt(self, attempt: AttemptEvent) -> None:
        self.events.append(attempt)
        self.seen.append(("after_attempt", attempt.number, attempt.status, attempt.problem, attempt.request_id))

    def after_call(self, call: CallEvent) -> None:
        self.events.append(call)
        self.seen.append(("after_call", call.status, call.request_id, len(call.attempts)))

    def on_error(self, call: CallEvent) -> None:
        self.seen.append(("on_error", type(call.error).__name__, call.status, len(call.attempts)))

    @property
    def names(self) -> list[str]:
        return [each[0] for each in self.seen]


LOGIN = dict.fromkeys(("client_id", "client_secret", "username", "password"), SECRET)
THING = {"data": {"id": "1", "status": "Open"}}


def test_a_call_with_a_retry() -> None:
    time, hooks = Time(), Recorder()
    server = Server(reply(503, {}, retry_after="2"), reply(200, THING, X_Request_Id="r-1"))
    with example_client(server, clock=time.clock, hooks=[hooks]) as client:
        client.things.get("1")
    assert hooks.seen[0] == ("before_call", "getThing", "things.get", "workorders-example-client")
    assert hooks.names[1:] == ["before_attempt", "after_attempt", "before_attempt", "after_attempt", "after_call"]
    assert hooks.seen[2] == ("after_attempt", 1, 503, None, None)
    assert hooks.seen[4] == ("after_attempt", 2, 200, None, "r-1")
    assert hooks.seen[5] == ("after_call", 200, "r-1", 2)
    (call,) = (each for each in hooks.events if isinstance(each, CallEvent))
    assert call.duration == sum(time.slept) == 2
    assert [each.duration for each in call.attempts] == [0, 0]


def test_both_flavors_report_the_same() -> None:
    seen = []
    for flavor in ("sync", "async"):
        hooks, server = Recorder(), Server(reply(500, {}), httpx2.ReadTimeout("slow"), reply(200, THING))
        if flavor == "sync":
            with example_client(server, clock=Time().clock, hooks=[hooks]) as client:
                client.things.get("1")
        else:

            async def call(hooks: Recorder = hooks, server: Server = server) -> None:
                async with async_example_client(server, clock=Time().clock, hooks=[hooks]) as client:
                    await client.things.get("1")

            asyncio.run(call())
        seen.append(hooks.seen)
    assert seen[0] == seen[1]
    assert seen[0][4] == ("after_attempt", 2, None, "read", None)


def test_errors() -> None:
    hooks = Recorder()
    with example_client(Server(reply(404, {})), clock=Time().clock, hooks=[hooks]) as client:
        with pytest.raises(ApiError):
            client.things.get("1")
        with pytest.raises(ValueError, match="dot segment"):
            client.things.get("..")
    assert hooks.seen[3] == ("on_error", "NotFoundError", 404, 1)
    assert hooks.seen[5] == ("on_error", "ValueError", None, 0)


def test_a_response_that_cannot_be_decoded_is_an_error() -> None:
    hooks = Recorder()
    server = Server(reply(200, b"{", content_type="application/json"))
    with example_client(server, hooks=[hooks]) as client, pytest.raises(ApiError):
        client.things.get("1")
    assert hooks.seen[-1] == ("on_error", "ResponseDecodeError", 200, 1)


def test_each_page_is_a_call() -> None:
    hooks = Recorder()
    with example_client(Server(*pages(["1"], ["2"])), hooks=[hooks]) as client:
        assert len(client.things.list().to_list()) == 2
    assert hooks.names.count("before_call") == hooks.names.count("after_call") == 2


def test_a_token_request_is_a_call_of_its_own() -> None:
    hooks = Recorder()
    token = {"access_token": "canary-token", "expires_in": 3600}
    with example_client(Server(token, THING), plan=FETCHING, hooks=[hooks], **LOGIN) as client:
        client.things.get("1")
    assert [each[2] for each in hooks.seen if each[0] == "before_call"] == ["things.get", ""]
    assert "canary-token" not in repr(hooks.seen)


def test_requests_and_downloads_are_calls(tmp_path: Any) -> None:
    hooks = Recorder()
    with example_client(Server(reply(200, {}), reply(200, b"x")), hooks=[hooks]) as client:
        client.request("GET", "/things", query={"apiToken": SECRET})
        client.download("/file", tmp_path / "file")
    assert [each[1] for each in hooks.seen if each[0] == "before_call"] == ["GET /things", "download"]
    assert SECRET not in repr(hooks.seen)
    assert SECRET not in repr(hooks.events)


def test_a_failing_hook_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Hooks):
        def after_attempt(self, attempt: AttemptEvent) -> None:
            raise RuntimeError("broken")

    hooks = Recorder()
    with caplog.at_level(logging.ERROR), example_client(Server(THING), hooks=[Broken(), hooks]) as client:
        assert client.things.get("1").id == "1"
    assert hooks.names[-1] == "after_call"
    assert "A hook failed: test_a_failing_hook_changes_nothing.<locals>.Broken.after_attempt" in caplog.text


def test_a_cancelled_call_is_an_error() -> None:
    hooks = Recorder()

    async def slow(_: httpx2.Request) -> httpx2.Response:
        await asyncio.Event().wait()
        raise AssertionError

    async def call() -> None:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(slow))
        async with AsyncExampleClient(http_client=http, token=SECRET, hooks=[hooks]) as client:
            task = asyncio.ensure_future(client.things.get("1"))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(call())
    assert hooks.names == ["before_call", "before_attempt", "after_attempt", "on_error"]
