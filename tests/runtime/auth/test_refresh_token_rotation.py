"""Refresh tokens that each renewal replaces: sent once, never lost to a hurry."""

from __future__ import annotations

import asyncio
import logging
import threading
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from workorders.replay.values import AsyncMemoryStore, MemoryStore
from workorders_runtime import exceptions
from workorders_runtime.auth.credentials import Token

from tests.support.example_client import AsyncExampleClient, ExampleClient, example_client
from tests.support.fault_server import FaultServer
from tests.support.mock_transport import Time, reply
from tests.support.rotating_tokens import APP, BASE, CODE, PAIR, PLAN, Slow, Vendor, kinds
from tests.support.server_actions import reset
from tests.support.waiting import auntil, until

# -- never twice ------------------------------------------------------------------------------------------------------


def test_a_spent_code_is_no_way_back() -> None:
    vendor = Vendor()
    client = example_client(vendor, PLAN, base_url=BASE, **CODE)
    client.things.get("1")
    vendor.valid, vendor.refresh = "revoked", "revoked"
    with pytest.raises(exceptions.TokenError, match="invalid_grant"):
        client.things.get("1")
    with pytest.raises(exceptions.TokenError, match="already been used"):
        client.auth.fetch()
    assert kinds(vendor) == ["authorization_code", "refresh_token"]


@pytest.mark.parametrize("flavor", ["sync", "async"])
def test_a_lost_response_is_not_asked_for_again(flavor: str) -> None:
    with FaultServer(reset(), reset()) as server:
        if flavor == "sync":
            with ExampleClient(PLAN, base_url=server.url, **CODE) as client:
                with pytest.raises(exceptions.TokenError) as caught:
                    client.auth.fetch()
                with pytest.raises(exceptions.TokenError, match="already been used"):
                    client.auth.fetch()
        else:
            caught = asyncio.run(_lost(server.url))
        assert caught.value.maybe_applied
        assert any("may be spent" in note for note in caught.value.__notes__)
        assert server.targets() == ["POST /oauth/token"]


async def _lost(url: str) -> Any:
    async with AsyncExampleClient(PLAN, base_url=url, **CODE) as client:
        with pytest.raises(exceptions.TokenError) as caught:
            await client.auth.fetch()
    return caught


def test_a_code_that_never_left_can_be_used_later() -> None:
    vendor = Vendor()
    down = [True, True, True]

    def respond(request: httpx2.Request) -> httpx2.Response:
        if down:
            down.pop()
            raise httpx2.ConnectError("no route")
        return vendor(request)

    client = example_client(respond, PLAN, base_url=BASE, **CODE, clock=Time().clock)
    with pytest.raises(exceptions.ConnectError) as caught:
        client.things.get("1")
    assert not caught.value.maybe_applied
    assert client.things.get("1").id == "1"


def test_a_lost_renewal_says_nothing_of_the_call_itself() -> None:
    vendor = Vendor()
    client = example_client(vendor, PLAN, base_url=BASE, **CODE)
    client.things.get("1")
    vendor.valid = "revoked"
    original = vendor.grant
    vendor.grant = lambda *_: (_ for _ in ()).throw(httpx2.ReadError("gone"))  # type: ignore[method-assign]
    with pytest.raises(exceptions.TokenError) as caught:
        client.things.update("1", note="x")
    assert not caught.value.maybe_applied
    vendor.grant = original  # type: ignore[method-assign]
    assert client.things.get("1").id == "1"


def test_a_crowd_of_threads_spends_one_refresh_token() -> None:
    vendor = Vendor()
    client = example_client(vendor, PLAN, base_url=BASE, **CODE)
    client.things.get("1")
    vendor.valid = "revoked"
    threads = [threading.Thread(target=lambda: client.things.get("1")) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert kinds(vendor) == ["authorization_code", "refresh_token"]


def test_an_old_code_beside_a_store_that_has_a_token_is_sent_once() -> None:
    """A program that is started again with the code still in its settings."""
    vendor = Vendor()
    vendor.codes.clear()
    vendor.valid, vendor.refresh = "canary-kept", "canary-refresh-0"
    store = MemoryStore(Token("canary-kept", "canary-refresh-0"))
    client = example_client(vendor, PLAN, base_url=BASE, **CODE, token_store=store)
    for _ in range(3):
        assert client.things.get("1").id == "1"
    assert kinds(vendor) == ["authorization_code"]


def test_a_refused_code_is_not_sent_again() -> None:
    vendor = Vendor()
    vendor.codes.clear()
    client = example_client(vendor, PLAN, base_url=BASE, **CODE)
    for _ in range(3):
        with pytest.raises(exceptions.TokenError):
            client.things.get("1")
    assert kinds(vendor) == ["authorization_code"]


def test_a_refused_refresh_token_is_not_sent_again_until_the_store_has_another() -> None:
    vendor, store = Vendor(), MemoryStore(Token("", "canary-dead"))
    client = example_client(vendor, PLAN, base_url=BASE, **APP, token_store=store)
    for _ in range(3):
        with pytest.raises(exceptions.TokenError) as caught:
            client.things.get("1")
        assert caught.value.code == "invalid_grant"
    assert len(vendor.grants) == 1
    vendor.refresh = "canary-consented"
    store.kept = Token("", "canary-consented")
    assert client.things.get("1").id == "1"


# -- hurry ------------------------------------------------------------------------------------------------------------


def test_a_deadline_of_a_call_does_not_cut_a_renewal_off() -> None:
    vendor, store = Slow(), MemoryStore()
    with (
        FaultServer(vendor.wire) as server,
        ExampleClient(PLAN, base_url=server.url, **CODE, token_store=store) as client,
    ):
        with pytest.raises(exceptions.DeadlineExceededError) as caught:
            client.things.get("1", timeout=0.1)
        assert not caught.value.maybe_applied
        assert client.things.get("1").id == "1"
    assert [token.refresh_token for token in store.saved] == ["canary-refresh-1"]
    assert len(vendor.grants) == 1


@pytest.mark.anyio
async def test_a_cancelled_call_does_not_cut_a_renewal_off() -> None:
    vendor, store = Slow(), AsyncMemoryStore()
    vendor.pause = 1.0
    with FaultServer(vendor.wire) as server:
        async with AsyncExampleClient(PLAN, base_url=server.url, **CODE, token_store=store) as client:
            first = asyncio.create_task(client.things.get("1"))
            await auntil(lambda: vendor.grants)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            assert store.saved == []  # the renewal goes on
            assert (await client.things.get("1")).id == "1"
    assert [token.refresh_token for token in store.saved] == ["canary-refresh-1"]
    assert len(vendor.grants) == 1


@pytest.mark.anyio
async def test_closing_waits_for_a_renewal_that_nobody_waits_for_any_more() -> None:
    vendor, store = Slow(), AsyncMemoryStore()
    with FaultServer(vendor.wire) as server:
        async with AsyncExampleClient(PLAN, base_url=server.url, **CODE, token_store=store) as client:
            task = asyncio.create_task(client.things.get("1"))
            await auntil(lambda: vendor.grants)
            task.cancel()
    assert [token.refresh_token for token in store.saved] == ["canary-refresh-1"]


def test_closing_waits_for_a_renewal_in_another_thread() -> None:
    vendor, store = Slow(), MemoryStore()
    found: list[Any] = []

    def work() -> None:
        try:
            found.append(client.things.get("1"))
        except exceptions.ClientClosedError as error:
            found.append(error)

    with FaultServer(vendor.wire) as server:
        with ExampleClient(PLAN, base_url=server.url, **CODE, token_store=store) as client:
            thread = threading.Thread(target=work)
            thread.start()
            until(lambda: vendor.grants)
        thread.join()
    assert [token.refresh_token for token in store.saved] == ["canary-refresh-1"]
    assert len(found) == 1


def test_a_call_that_waits_for_a_renewal_says_what_it_is() -> None:
    vendor = Slow()
    vendor.pause = 1.0
    with FaultServer(vendor.wire) as server, ExampleClient(PLAN, base_url=server.url, **CODE) as client:
        thread = threading.Thread(target=client.auth.fetch)
        thread.start()
        until(lambda: vendor.grants)
        with pytest.raises(exceptions.DeadlineExceededError) as caught:
            client.things.update("1", note="x", timeout=0.1)
        thread.join()
    assert (caught.value.method, caught.value.maybe_applied) == ("PATCH", False)
    assert caught.value.url.endswith("/things")


def test_those_who_wait_get_errors_of_their_own() -> None:
    vendor = Vendor()
    client = example_client(vendor, PLAN, base_url=BASE, **CODE)
    client.things.get("1")
    vendor.valid = vendor.refresh = "revoked"
    found: list[Any] = []

    def work() -> None:
        try:
            client.things.get("1")
        except exceptions.TokenError as error:
            found.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(error) for error in found}) == 8
    assert all(len(error.__notes__) == 1 for error in found)


# -- secrets ----------------------------------------------------------------------------------------------------------


def test_nothing_of_it_is_shown(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    vendor = Vendor()
    store = MemoryStore()
    client = example_client(vendor, PLAN, base_url=BASE, **CODE, token_store=store)
    client.things.get("1")

    def echo(request: httpx2.Request) -> httpx2.Response:
        text = f"{PAIR} canary-secret canary-code {vendor.valid} {vendor.refresh} canary-kept-refresh"
        return reply(400, {"message": text})

    kept = replace(store.kept, refresh_token="canary-kept-refresh")
    other = example_client(echo, PLAN, base_url=BASE, **APP, token_store=MemoryStore(kept))
    with pytest.raises(exceptions.BadRequestError) as caught:
        other.things.get("1")
    shown = f"{caught.value} {caught.value.message} {store.kept!r} {client!r} {caplog.text}"
    for secret in (PAIR, "canary-secret", "canary-access-1", "canary-kept-refresh"):
        assert secret not in shown
