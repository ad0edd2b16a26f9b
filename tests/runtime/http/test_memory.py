"""What ten thousand calls, a hundred clients and hundreds of tokens leave in memory."""

from __future__ import annotations

import gc
import os
import weakref
from pathlib import Path
from typing import Any

import httpx2
import pytest
from workorders_runtime import exceptions

from tests.support import server_actions
from tests.support.example_client import FETCHING, PLAN, ExampleClient, example_client
from tests.support.fault_server import FaultServer
from tests.support.mock_transport import THING, Time, reply

SECRET = "canary-memory"
LOGIN: dict[str, Any] = {"client_id": "c", "client_secret": SECRET, "username": "u", "password": SECRET}


def resident() -> int:
    """Bytes this process has in memory."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.slow
def test_ten_thousand_calls_leave_nothing_behind() -> None:
    body = {"data": {**THING, "note": "x" * 2000}}
    client = example_client(lambda request: reply(200, body))
    failing = example_client(lambda request: reply(404, {"message": "y" * 2000}))

    def calls(count: int) -> None:
        for number in range(count):
            client.things.get(f"id-{number}")
            if number % 500 == 0:
                gc.collect()  # what waits for the collector is not left behind
            if number % 10 == 0:
                with pytest.raises(exceptions.NotFoundError):
                    failing.things.get(f"id-{number}")

    calls(500)
    before = resident()
    calls(10_000)
    assert resident() - before < 2 * 2**20


@pytest.mark.slow
def test_a_hundred_clients_leave_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    context = httpx2.create_ssl_context()
    monkeypatch.setattr(httpx2, "create_ssl_context", lambda **options: context)  # it is slow, and nothing here is TLS

    def cycles(server: FaultServer, count: int) -> None:
        for _ in range(count):
            with ExampleClient(PLAN, base_url=server.url, token=SECRET) as client:
                client.things.get("1")

    with FaultServer([server_actions.reply(200, {"data": THING})]) as server:
        cycles(server, 20)
        before = resident()
        cycles(server, 100)
        assert resident() - before < 8 * 2**20
        assert server.settled()


@pytest.mark.parametrize("has_next_page", [False, None], ids=["whole", "broken"])
def test_a_large_page_is_gone_when_it_is_dropped(has_next_page: bool | None) -> None:
    """Without the garbage collector, which may come much later: nothing of it is in a cycle."""
    items = [{**THING, "note": "x" * 1000}] * 5000
    body = {"data": items, "pagination": {"hasNextPage": has_next_page}}
    with example_client(lambda request: reply(200, body)) as client:
        gc.disable()
        try:
            pages = client.things.list().pages()
            page = next(pages)
            assert len(page.raw.body) > 4 * 2**20
            item = weakref.ref(page.items[0])
            pages.close()  # type: ignore[attr-defined]
            del page
            assert item() is None
        finally:
            gc.enable()


def test_hundreds_of_tokens_are_not_remembered() -> None:
    clock, count = Time(), [0]

    def respond(request: httpx2.Request) -> httpx2.Response:
        count[0] += request.url.host == "login.example.test"
        return reply(200, {"access_token": f"canary-{count[0]}", "expires_in": 1, "data": THING})

    client = example_client(respond, FETCHING, clock=clock.clock, **LOGIN)
    for _ in range(300):
        clock.now += 10
        client.things.get("1")
    assert count[0] == 300
    assert len(client._operations.redactor._forms) < 60
    assert client._operations.redactor("canary-300 canary-299") == "*** ***"
