"""Refresh tokens that each renewal replaces: kept in a store, sent once, never lost to a hurry."""

from __future__ import annotations

import asyncio
import base64
import logging
import threading
import time as real_time
from dataclasses import replace
from typing import Any

import httpx2
import pytest

from generator.runtime import errors
from generator.runtime.auth import Token
from generator.runtime.plans import AuthPlan, Bearer, ClientPlan, ErrorShape, FetchedToken, Placement, TokenPlan
from tests.replay import AsyncMemoryStore, MemoryStore
from tests.runtime.support import THING, Time, async_toy, reply, toy
from tests.runtime.toy.client import AsyncToy, Toy

from .acts import http, reset
from .server import FaultServer, Wire

HEADER = Placement("header", "Authorization", "Bearer")
GRANT = TokenPlan(
    "fetchToken",
    "/oauth/token",
    (),
    "form",
    (("code", "authorization_code"), ("redirect_uri", "redirect_uri")),
    (("grant_type", "authorization_code"),),
    renew="refresh-token",
    client_authentication="basic",
    optional=("redirect_uri",),
    single_use=("authorization_code",),
    rotates=True,
)
PLAN = ClientPlan(
    name="Toy",
    distribution="acme-toy",
    version="1.2.3",
    models="tests.runtime.toy.models",
    servers=(),
    auth=AuthPlan(((Bearer(),), (FetchedToken(GRANT, (HEADER,)),))),
    errors=ErrorShape(code=("/error",)),
    environment=(("token", "TOY_TOKEN"), ("client_id", "TOY_CLIENT_ID"), ("client_secret", "TOY_CLIENT_SECRET")),
)
APP: dict[str, Any] = {"client_id": "canary-client", "client_secret": "canary-secret"}
CODE = {**APP, "authorization_code": "canary-code"}
PAIR = base64.b64encode(b"canary-client:canary-secret").decode()
BASE = "https://api.toy.test"


class Vendor:
    """Answers like a vendor that rotates: a code or refresh token is good for one use."""

    def __init__(self, lifetime: float = 3600) -> None:
        self.lock = threading.Lock()
        self.issued = 0
        self.refresh = ""
        self.codes = {"canary-code"}
        self.lifetime = lifetime
        self.grants: list[dict[str, str]] = []
        self.signed: list[str] = []
        self.valid = ""

    def grant(self, form: dict[str, str], authorization: str = "") -> tuple[int, dict[str, Any]]:
        with self.lock:
            self.grants.append(form)
            self.signed.append(authorization)
            good = form.get("code") in self.codes or (self.refresh and form.get("refresh_token") == self.refresh)
            if not good:
                return 400, {"error": "invalid_grant"}
            self.codes.clear()
            self.issued += 1
            self.valid, self.refresh = f"canary-access-{self.issued}", f"canary-refresh-{self.issued}"
            return 200, {"access_token": self.valid, "refresh_token": self.refresh, "expires_in": self.lifetime}

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/oauth/token":
            form = dict(httpx2.QueryParams(request.content.decode()))
            return reply(*self.grant(form, request.headers.get("authorization", "")))
        good = request.headers["authorization"] == f"Bearer {self.valid}"
        return reply(200, {"data": THING}) if good else reply(401)


def kinds(vendor: Vendor) -> list[str]:
    return [form["grant_type"] for form in vendor.grants]


# -- which credentials ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "give token=, or client_id=, client_secret= and authorization_code=, or .* and token_store="),
        (APP, "authorization_code or token_store missing"),
        ({"authorization_code": "canary-code"}, "client_id and client_secret missing"),
        ({"token": "canary-token", **CODE}, "exclude each other"),
        ({"token": "canary-token", "token_store": MemoryStore()}, "token and token_store exclude each other"),
    ],
)
def test_incomplete_and_contradictory_credentials_are_told(given: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Toy(PLAN, base_url=BASE, **given)


def test_what_can_be_used_once_is_not_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOY_CLIENT_ID", "canary-client")
    monkeypatch.setenv("TOY_CLIENT_SECRET", "canary-secret")
    vendor = Vendor()
    client = toy(vendor, PLAN, base_url=BASE, authorization_code="canary-code")
    assert client.things.get("1").id == "1"
    assert vendor.signed == [f"Basic {PAIR}"]
    assert vendor.grants == [{"grant_type": "authorization_code", "code": "canary-code"}]


# -- the store --------------------------------------------------------------------------------------------------------


def test_each_new_token_is_saved_before_it_is_used() -> None:
    vendor, order = Vendor(), list[str]()

    class Store(MemoryStore):
        def save(self, token: Any) -> None:
            order.append(f"saved {token.refresh_token}")
            super().save(token)

    def answer(request: httpx2.Request) -> httpx2.Response:
        order.append(request.url.path)
        return vendor(request)

    store = Store()
    client = toy(answer, PLAN, base_url=BASE, **CODE, token_store=store)
    client.things.get("1")
    vendor.valid = "revoked"
    client.things.get("1")
    assert order == [
        *("/oauth/token", "saved canary-refresh-1", "/things/1", "/things/1"),
        *("/oauth/token", "saved canary-refresh-2", "/things/1"),
    ]


def test_a_kept_token_is_used_until_its_end_by_the_clock_on_the_wall() -> None:
    vendor, time = Vendor(), Time()
    vendor.valid, vendor.refresh = "canary-kept", "canary-refresh-0"
    kept = Token("canary-kept", "canary-refresh-0", expires_at=1_700_000_000.0 + 100)
    client = toy(vendor, PLAN, base_url=BASE, **APP, token_store=MemoryStore(kept), clock=time.clock)
    client.things.get("1")
    assert not vendor.grants
    time.now += 60
    client.things.get("1")
    assert kinds(vendor) == ["refresh_token"]


def test_what_a_store_keeps_can_be_written_as_json() -> None:
    import json
    from dataclasses import asdict

    vendor, time, store = Vendor(), Time(), MemoryStore()
    toy(vendor, PLAN, base_url=BASE, **CODE, token_store=store, clock=time.clock).things.get("1")
    again = Token(**json.loads(json.dumps(asdict(store.kept))))
    assert again == store.kept
    assert again.expires_at == 1_700_000_000.0 + 3600


def test_another_process_has_renewed_the_token() -> None:
    vendor, store = Vendor(), MemoryStore()
    first = toy(vendor, PLAN, base_url=BASE, **CODE, token_store=store)
    first.things.get("1")
    second = toy(vendor, PLAN, base_url=BASE, **APP, token_store=store)
    second.things.get("1")
    assert len(vendor.grants) == 1
    vendor.valid = "revoked"
    second.things.get("1")
    first.things.get("1")
    assert kinds(vendor) == ["authorization_code", "refresh_token"]


@pytest.mark.anyio
async def test_an_async_store_is_awaited_and_a_plain_one_serves_too() -> None:
    for store in (AsyncMemoryStore(), MemoryStore()):
        vendor = Vendor()
        async with async_toy(vendor, PLAN, base_url=BASE, **CODE, token_store=store) as client:
            await client.things.get("1")
            vendor.valid = "revoked"
            await client.things.get("1")
        assert [token.refresh_token for token in store.saved] == ["canary-refresh-1", "canary-refresh-2"]


def test_a_sync_client_refuses_a_store_whose_answers_have_to_be_awaited() -> None:
    class Sly(MemoryStore):
        def load(self) -> Any:
            return AsyncMemoryStore().load()

    with pytest.raises(TypeError, match=r"Sly\.load is asynchronous"):
        toy(Vendor(), PLAN, base_url=BASE, **CODE, token_store=Sly()).things.get("1")


def test_an_object_that_is_no_token_is_told() -> None:
    store = MemoryStore({"access_token": "canary-kept"})
    with pytest.raises(TypeError, match="must return a Token or None"):
        toy(Vendor(), PLAN, base_url=BASE, **APP, token_store=store).things.get("1")


def test_a_token_that_could_not_be_saved_is_saved_before_its_next_use() -> None:
    vendor = Vendor()

    class Store(MemoryStore):
        broken = True

        def save(self, token: Any) -> None:
            if self.broken:
                raise OSError("disk full")
            super().save(token)

    store = Store()
    client = toy(vendor, PLAN, base_url=BASE, **CODE, token_store=store)
    for _ in range(2):
        with pytest.raises(OSError, match="disk full"):
            client.things.get("1")
    store.broken = False
    assert client.things.get("1").id == "1"
    assert len(vendor.grants) == 1
    assert [token.refresh_token for token in store.saved] == ["canary-refresh-1"]


def test_an_empty_store_without_a_code_says_what_to_do() -> None:
    vendor = Vendor()
    with pytest.raises(errors.TokenError, match=r"authorization_code was used already .* a person has to consent"):
        toy(vendor, PLAN, base_url=BASE, **APP, token_store=MemoryStore()).things.get("1")
    assert not vendor.grants


# -- never twice ------------------------------------------------------------------------------------------------------


def test_a_spent_code_is_no_way_back() -> None:
    vendor = Vendor()
    client = toy(vendor, PLAN, base_url=BASE, **CODE)
    client.things.get("1")
    vendor.valid, vendor.refresh = "revoked", "revoked"
    with pytest.raises(errors.TokenError, match="invalid_grant"):
        client.things.get("1")
    with pytest.raises(errors.TokenError, match="used already"):
        client.auth.fetch()
    assert kinds(vendor) == ["authorization_code", "refresh_token"]


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_lost_answer_is_not_asked_for_again(colour: str) -> None:
    with FaultServer(reset(), reset()) as server:
        if colour == "sync":
            with Toy(PLAN, base_url=server.url, **CODE) as client:
                with pytest.raises(errors.TokenError) as caught:
                    client.auth.fetch()
                with pytest.raises(errors.TokenError, match="used already"):
                    client.auth.fetch()
        else:
            caught = asyncio.run(_lost(server.url))
        assert caught.value.maybe_applied
        assert any("may be spent" in note for note in caught.value.__notes__)
        assert server.targets() == ["POST /oauth/token"]


async def _lost(url: str) -> Any:
    async with AsyncToy(PLAN, base_url=url, **CODE) as client:
        with pytest.raises(errors.TokenError) as caught:
            await client.auth.fetch()
    return caught


def test_a_code_that_never_left_can_be_used_later() -> None:
    vendor = Vendor()
    down = [True, True, True]

    def answer(request: httpx2.Request) -> httpx2.Response:
        if down:
            down.pop()
            raise httpx2.ConnectError("no route")
        return vendor(request)

    client = toy(answer, PLAN, base_url=BASE, **CODE, clock=Time().clock)
    with pytest.raises(errors.TokenError) as caught:
        client.things.get("1")
    assert not caught.value.maybe_applied
    assert client.things.get("1").id == "1"


def test_a_lost_renewal_says_nothing_of_the_call_itself() -> None:
    vendor = Vendor()
    client = toy(vendor, PLAN, base_url=BASE, **CODE)
    client.things.get("1")
    vendor.valid = "revoked"
    original = vendor.grant
    vendor.grant = lambda *_: (_ for _ in ()).throw(httpx2.ReadError("gone"))  # type: ignore[method-assign]
    with pytest.raises(errors.TokenError) as caught:
        client.things.update("1", note="x")
    assert not caught.value.maybe_applied
    vendor.grant = original  # type: ignore[method-assign]
    assert client.things.get("1").id == "1"


def test_a_crowd_of_threads_spends_one_refresh_token() -> None:
    vendor = Vendor()
    client = toy(vendor, PLAN, base_url=BASE, **CODE)
    client.things.get("1")
    vendor.valid = "revoked"
    threads = [threading.Thread(target=lambda: client.things.get("1")) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert kinds(vendor) == ["authorization_code", "refresh_token"]


def test_an_old_code_beside_a_store_that_has_a_token_is_sent_once() -> None:
    """A program that is started again with the code still in its settings."""
    vendor = Vendor()
    vendor.codes.clear()
    vendor.valid, vendor.refresh = "canary-kept", "canary-refresh-0"
    store = MemoryStore(Token("canary-kept", "canary-refresh-0"))
    client = toy(vendor, PLAN, base_url=BASE, **CODE, token_store=store)
    for _ in range(3):
        assert client.things.get("1").id == "1"
    assert kinds(vendor) == ["authorization_code"]


def test_a_refused_code_is_not_sent_again() -> None:
    vendor = Vendor()
    vendor.codes.clear()
    client = toy(vendor, PLAN, base_url=BASE, **CODE)
    for _ in range(3):
        with pytest.raises(errors.TokenError):
            client.things.get("1")
    assert kinds(vendor) == ["authorization_code"]


def test_a_refused_refresh_token_is_not_sent_again_until_the_store_has_another() -> None:
    vendor, store = Vendor(), MemoryStore(Token("", "canary-dead"))
    client = toy(vendor, PLAN, base_url=BASE, **APP, token_store=store)
    for _ in range(3):
        with pytest.raises(errors.TokenError) as caught:
            client.things.get("1")
        assert caught.value.code == "invalid_grant"
    assert len(vendor.grants) == 1
    vendor.refresh = "canary-consented"
    store.kept = Token("", "canary-consented")
    assert client.things.get("1").id == "1"


def test_the_loser_of_a_race_takes_the_winners_token() -> None:
    vendor = Vendor()
    store = MemoryStore()
    client = toy(vendor, PLAN, base_url=BASE, **CODE, token_store=store)
    client.things.get("1")
    grant = vendor.grant

    def meanwhile(form: dict[str, str], authorization: str = "") -> tuple[int, dict[str, Any]]:
        vendor.grant = grant  # type: ignore[method-assign]
        _, won = grant({"grant_type": "refresh_token", "refresh_token": vendor.refresh})
        store.kept = Token(won["access_token"], won["refresh_token"])
        return grant(form, authorization)

    vendor.valid, vendor.grant = "revoked", meanwhile  # type: ignore[method-assign]
    assert client.things.get("1").id == "1"


def test_a_store_that_lags_behind_does_not_bring_a_spent_token_back() -> None:
    vendor = Vendor()

    class Lagging(MemoryStore):
        old: Any = None

        def load(self) -> Any:
            return self.old

    store = Lagging()
    client = toy(vendor, PLAN, base_url=BASE, **CODE, token_store=store)
    client.things.get("1")
    store.old = store.kept
    for _ in range(3):
        vendor.valid = "revoked"
        assert client.things.get("1").id == "1"
    assert [form.get("refresh_token") for form in vendor.grants[1:]] == [f"canary-refresh-{n}" for n in (1, 2, 3)]


def test_a_token_without_a_refresh_token_is_taken_over() -> None:
    vendor, store = Vendor(), MemoryStore(Token("canary-a"))
    client = toy(vendor, PLAN, base_url=BASE, **APP, token_store=store)
    vendor.valid = "canary-a"
    client.things.get("1")
    vendor.valid, store.kept = "canary-b", Token("canary-b")
    assert client.things.get("1").id == "1"
    assert not vendor.grants


@pytest.mark.parametrize("store", ["token.json", object(), AsyncMemoryStore()], ids=["text", "object", "async"])
def test_what_is_no_store_is_refused_before_a_code_is_spent(store: Any) -> None:
    with pytest.raises(TypeError, match=r"token_store must|is asynchronous"):
        toy(Vendor(), PLAN, base_url=BASE, **CODE, token_store=store)


def test_a_store_that_fails_is_seen_before_a_code_is_spent() -> None:
    class Broken(MemoryStore):
        def load(self) -> Any:
            raise OSError("no vault")

    vendor = Vendor()
    with pytest.raises(OSError, match="no vault"):
        toy(vendor, PLAN, base_url=BASE, **CODE, token_store=Broken()).things.get("1")
    assert not vendor.grants


def changed(plan: Any, **changes: Any) -> Any:
    return type(plan)(**{name: getattr(plan, name) for name in plan.plan_fields} | changes)


def test_the_apps_credentials_may_travel_in_the_body() -> None:
    fields = (("client_id", "client_id"), ("client_secret", "client_secret"), ("code", "authorization_code"))
    grant = changed(GRANT, client_authentication="body", fields=fields)
    plan = changed(PLAN, auth=AuthPlan(((Bearer(),), (FetchedToken(grant, (HEADER,)),))))
    vendor, store = Vendor(), MemoryStore()
    toy(vendor, plan, base_url=BASE, **CODE, token_store=store).things.get("1")
    vendor.valid = "revoked"
    toy(vendor, plan, base_url=BASE, **APP, token_store=store).things.get("1")
    assert kinds(vendor) == ["authorization_code", "refresh_token"]
    assert {form["client_secret"] for form in vendor.grants} == {"canary-secret"}
    assert set(vendor.signed) == {""}


# -- hurry ------------------------------------------------------------------------------------------------------------


class Slow(Vendor):
    """The same behind a socket; renewals take their time."""

    pause = 0.3

    def wire(self, wire: Wire) -> object:
        request = wire.request
        if request.target != "/oauth/token":
            good = request.headers.get("authorization") == f"Bearer {self.valid}"
            wire.send(http({"data": THING}, 200 if good else 401))
            return True
        status, body = self.grant(dict(httpx2.QueryParams(request.body.decode())))
        wire.pause(self.pause)
        wire.send(http(body, status))
        return True


def test_a_deadline_of_a_call_does_not_cut_a_renewal_off() -> None:
    vendor, store = Slow(), MemoryStore()
    with FaultServer(vendor.wire) as server, Toy(PLAN, base_url=server.url, **CODE, token_store=store) as client:
        with pytest.raises(errors.DeadlineExceededError) as caught:
            client.things.get("1", timeout=0.1)
        assert not caught.value.maybe_applied
        assert client.things.get("1").id == "1"
    assert [token.refresh_token for token in store.saved] == ["canary-refresh-1"]
    assert len(vendor.grants) == 1


@pytest.mark.anyio
async def test_a_cancelled_call_does_not_cut_a_renewal_off() -> None:
    vendor, store = Slow(), AsyncMemoryStore()
    with FaultServer(vendor.wire) as server:
        async with AsyncToy(PLAN, base_url=server.url, **CODE, token_store=store) as client:
            first = asyncio.create_task(client.things.get("1"))
            while not vendor.grants:
                await asyncio.sleep(0.005)
            began = real_time.monotonic()
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            assert real_time.monotonic() - began < 0.2
            assert (await client.things.get("1")).id == "1"
    assert [token.refresh_token for token in store.saved] == ["canary-refresh-1"]
    assert len(vendor.grants) == 1


@pytest.mark.anyio
async def test_closing_waits_for_a_renewal_that_nobody_waits_for_any_more() -> None:
    vendor, store = Slow(), AsyncMemoryStore()
    with FaultServer(vendor.wire) as server:
        async with AsyncToy(PLAN, base_url=server.url, **CODE, token_store=store) as client:
            task = asyncio.create_task(client.things.get("1"))
            while not vendor.grants:
                await asyncio.sleep(0.005)
            task.cancel()
    assert [token.refresh_token for token in store.saved] == ["canary-refresh-1"]


def test_closing_waits_for_a_renewal_in_another_thread() -> None:
    vendor, store = Slow(), MemoryStore()
    found: list[Any] = []

    def work() -> None:
        try:
            found.append(client.things.get("1"))
        except errors.ClientClosedError as error:
            found.append(error)

    with FaultServer(vendor.wire) as server:
        with Toy(PLAN, base_url=server.url, **CODE, token_store=store) as client:
            thread = threading.Thread(target=work)
            thread.start()
            while not vendor.grants:
                real_time.sleep(0.005)
        thread.join(5)
    assert [token.refresh_token for token in store.saved] == ["canary-refresh-1"]
    assert len(found) == 1


def test_a_call_that_waits_for_a_renewal_says_what_it_is() -> None:
    vendor = Slow()
    vendor.pause = 1.0
    with FaultServer(vendor.wire) as server, Toy(PLAN, base_url=server.url, **CODE) as client:
        thread = threading.Thread(target=client.auth.fetch)
        thread.start()
        while not vendor.grants:
            real_time.sleep(0.005)
        with pytest.raises(errors.DeadlineExceededError) as caught:
            client.things.update("1", note="x", timeout=0.1)
        thread.join(5)
    assert (caught.value.method, caught.value.maybe_applied) == ("PATCH", False)
    assert caught.value.url.endswith("/things")


def test_those_who_wait_get_errors_of_their_own() -> None:
    vendor = Vendor()
    client = toy(vendor, PLAN, base_url=BASE, **CODE)
    client.things.get("1")
    vendor.valid = vendor.refresh = "revoked"
    found: list[Any] = []

    def work() -> None:
        try:
            client.things.get("1")
        except errors.TokenError as error:
            found.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len({id(error) for error in found}) == 8
    assert all(len(error.__notes__) == 1 for error in found)


# -- secrets ----------------------------------------------------------------------------------------------------------


def test_nothing_of_it_is_shown(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    vendor = Vendor()
    store = MemoryStore()
    client = toy(vendor, PLAN, base_url=BASE, **CODE, token_store=store)
    client.things.get("1")

    def echo(request: httpx2.Request) -> httpx2.Response:
        text = f"{PAIR} canary-secret canary-code {vendor.valid} {vendor.refresh} canary-kept-refresh"
        return reply(400, {"message": text})

    kept = replace(store.kept, refresh_token="canary-kept-refresh")
    other = toy(echo, PLAN, base_url=BASE, **APP, token_store=MemoryStore(kept))
    with pytest.raises(errors.BadRequestError) as caught:
        other.things.get("1")
    shown = f"{caught.value} {caught.value.message} {store.kept!r} {client!r} {caplog.text}"
    for secret in (PAIR, "canary-secret", "canary-access-1", "canary-kept-refresh"):
        assert secret not in shown
