"""Redirects are responses: nothing is sent to where they point, and the error says where that is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from workorders_runtime import exceptions

from tests.support import server_actions
from tests.support.example_client import FETCHING, PLAN, AsyncExampleClient, ExampleClient, with_token_endpoint
from tests.support.fault_server import FaultServer

SECRET = "canary-redirected"
STATUSES = (301, 302, 303, 307, 308)
TARGETS: dict[str, Callable[[FaultServer, FaultServer], str]] = {
    "another host": lambda server, sink: f"http://localhost:{sink.port}/things/1",
    "another port": lambda server, sink: f"{sink.url}/things/1",
    "another scheme": lambda server, sink: f"https://127.0.0.1:{sink.port}/things/1",
    "a host without a scheme": lambda server, sink: f"//127.0.0.1:{sink.port}/things/1",
    "a backslash": lambda server, sink: f"/\\127.0.0.1:{sink.port}/things/1",
    "a user before the host": lambda server, sink: f"http://127.0.0.1:{server.port}@127.0.0.1:{sink.port}/",
    "the same host": lambda server, sink: f"{server.url}/things/2",
    "a relative path": lambda server, sink: "/things/2",
    "itself": lambda server, sink: "/things/1",
    "a file": lambda server, sink: "file:///etc/passwd",
    "nothing that is a URL": lambda server, sink: "http://[",
    "nothing": lambda server, sink: "",
}


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("target", TARGETS)
def test_nothing_follows_a_redirect(target: str, status: int) -> None:
    with FaultServer() as sink, FaultServer(server_actions.redirect("/", status)) as server:
        location = TARGETS[target](server, sink)
        server.script = (server_actions.redirect(location, status),)
        with ExampleClient(PLAN, base_url=server.url, token=SECRET) as client:
            with pytest.raises(exceptions.RedirectError) as caught:
                client.things.get("1")
            assert (caught.value.status, caught.value.location) == (status, location)
            with pytest.raises(exceptions.RedirectError):
                client.things.update("1", note="x")
        assert (len(server.requests), sink.connections) == (2, 0)


@pytest.mark.anyio
@pytest.mark.parametrize("status", STATUSES)
async def test_nothing_follows_a_redirect_in_an_event_loop(status: int) -> None:
    with FaultServer() as sink, FaultServer(server_actions.redirect(f"{sink.url}/x?canary=1", status)) as server:
        async with AsyncExampleClient(PLAN, base_url=server.url, token=SECRET) as client:
            with pytest.raises(exceptions.RedirectError) as caught:
                await client.things.get("1")
            assert caught.value.location == f"{sink.url}/x"
        assert (len(server.requests), sink.connections) == (1, 0)


def test_a_redirect_without_a_location() -> None:
    with (
        FaultServer(server_actions.reply(302)) as server,
        ExampleClient(PLAN, base_url=server.url, token=SECRET) as client,
    ):
        with pytest.raises(exceptions.RedirectError) as caught:
            client.things.get("1")
        assert caught.value.location is None
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("status", "applied"),
    [(300, True), (301, True), (302, True), (303, True), (304, False), (307, False), (308, False)],
)
def test_a_write_that_is_redirected_may_have_been_carried_out(status: int, applied: bool) -> None:
    """Many servers respond to a successful write with 302 or 303; only 307 and 308 say that it is still to be done."""
    with FaultServer(server_actions.redirect("/elsewhere", status)) as server:
        with (
            ExampleClient(PLAN, base_url=server.url, token=SECRET) as client,
            pytest.raises(exceptions.RedirectError) as caught,
        ):
            client.things.update("1", note="x")
        assert (caught.value.maybe_applied, caught.value.retryable) == (applied, False)
        assert len(server.requests) == 1


@pytest.mark.parametrize("follow", [True, False])
def test_a_client_that_was_passed_in_follows_none_either(follow: bool) -> None:
    with FaultServer() as sink, FaultServer(server_actions.redirect(f"{sink.url}/things/1")) as server:
        with httpx2.Client(follow_redirects=follow) as http:
            client = ExampleClient(PLAN, http, base_url=server.url, token=SECRET)
            with pytest.raises(exceptions.RedirectError):
                client.things.get("1")
        assert (len(server.requests), sink.connections) == (1, 0)


def test_a_token_endpoint_that_redirects_gets_no_secrets_elsewhere() -> None:
    login: dict[str, Any] = {"client_id": "c", "client_secret": SECRET, "username": "u", "password": SECRET}
    with FaultServer() as sink, FaultServer(server_actions.redirect(f"{sink.url}/login")) as server:
        with (
            ExampleClient(FETCHING, base_url=with_token_endpoint(server.url), **login) as client,
            pytest.raises(exceptions.TokenError) as caught,
        ):
            client.things.get("1")
        assert caught.value.status == 307
        assert (server.targets(), sink.received) == (["POST /oauth/token"], 0)
