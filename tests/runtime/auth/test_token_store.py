"""What keeps a token that rotates: which credentials it replaces, when it is asked, what it may do wrong."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from workorders.replay.values import AsyncMemoryStore, MemoryStore
from workorders_runtime import exceptions
from workorders_runtime.auth.credentials import Token, credentials
from workorders_runtime.spec import AuthSpec, Bearer, FetchedToken, Placement

from tests.support.example_client import ExampleClient, async_example_client, changed, example_client
from tests.support.mock_transport import Time
from tests.support.rotating_tokens import APP, BASE, CODE, GRANT, HEADER, PAIR, PLAN, Vendor, kinds

# -- which credentials ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, r"Pass token= \(or set EXAMPLE_CLIENT_TOKEN\), or client_id=, client_secret= and authorization_code="),
        (APP, "authorization_code or token_store missing"),
        ({"authorization_code": "canary-code"}, "client_id and client_secret missing"),
        ({"token": "canary-token", **CODE}, "exclude each other"),
        ({"token": "canary-token", "token_store": MemoryStore()}, "token and token_store exclude each other"),
    ],
)
def test_incomplete_and_contradictory_credentials_are_reported(given: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        ExampleClient(PLAN, base_url=BASE, **given)


def test_what_can_be_used_once_is_not_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMPLE_CLIENT_CLIENT_ID", "canary-client")
    monkeypatch.setenv("EXAMPLE_CLIENT_CLIENT_SECRET", "canary-secret")
    vendor = Vendor()
    client = example_client(vendor, PLAN, base_url=BASE, authorization_code="canary-code")
    assert client.things.get("1").id == "1"
    assert vendor.signed == [f"Basic {PAIR}"]
    assert vendor.grants == [{"grant_type": "authorization_code", "code": "canary-code"}]


def test_the_apps_credentials_may_travel_in_the_body() -> None:
    fields = (("client_id", "client_id"), ("client_secret", "client_secret"), ("code", "authorization_code"))
    grant = changed(GRANT, client_authentication="body", fields=fields)
    plan = changed(PLAN, auth=AuthSpec(((Bearer(),), (FetchedToken(grant, (HEADER,)),))))
    vendor, store = Vendor(), MemoryStore()
    example_client(vendor, plan, base_url=BASE, **CODE, token_store=store).things.get("1")
    vendor.valid = "revoked"
    example_client(vendor, plan, base_url=BASE, **APP, token_store=store).things.get("1")
    assert kinds(vendor) == ["authorization_code", "refresh_token"]
    assert {form["client_secret"] for form in vendor.grants} == {"canary-secret"}
    assert set(vendor.signed) == {""}


# -- the store --------------------------------------------------------------------------------------------------------


def test_each_new_token_is_saved_before_it_is_used() -> None:
    vendor, order = Vendor(), list[str]()

    class Store(MemoryStore):
        def save(self, token: Any) -> None:
            order.append(f"saved {token.refresh_token}")
            super().save(token)

    def respond(request: httpx2.Request) -> httpx2.Response:
        order.append(request.url.path)
        return vendor(request)

    store = Store()
    client = example_client(respond, PLAN, base_url=BASE, **CODE, token_store=store)
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
    client = example_client(vendor, PLAN, base_url=BASE, **APP, token_store=MemoryStore(kept), clock=time.clock)
    client.things.get("1")
    assert not vendor.grants
    time.now += 60
    client.things.get("1")
    assert kinds(vendor) == ["refresh_token"]


def test_what_a_store_keeps_can_be_written_as_json() -> None:
    import json
    from dataclasses import asdict

    vendor, time, store = Vendor(), Time(), MemoryStore()
    example_client(vendor, PLAN, base_url=BASE, **CODE, token_store=store, clock=time.clock).things.get("1")
    again = Token(**json.loads(json.dumps(asdict(store.kept))))
    assert again == store.kept
    assert again.expires_at == 1_700_000_000.0 + 3600


def test_another_process_has_renewed_the_token() -> None:
    vendor, store = Vendor(), MemoryStore()
    first = example_client(vendor, PLAN, base_url=BASE, **CODE, token_store=store)
    first.things.get("1")
    second = example_client(vendor, PLAN, base_url=BASE, **APP, token_store=store)
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
        async with async_example_client(vendor, PLAN, base_url=BASE, **CODE, token_store=store) as client:
            await client.things.get("1")
            vendor.valid = "revoked"
            await client.things.get("1")
        assert [token.refresh_token for token in store.saved] == ["canary-refresh-1", "canary-refresh-2"]


def test_a_sync_client_refuses_a_store_whose_responses_have_to_be_awaited() -> None:
    class Sly(MemoryStore):
        def load(self) -> Any:
            return AsyncMemoryStore().load()

    with pytest.raises(TypeError, match=r"Sly\.load is asynchronous"):
        example_client(Vendor(), PLAN, base_url=BASE, **CODE, token_store=Sly()).things.get("1")


def test_an_object_that_is_no_token_is_reported() -> None:
    store = MemoryStore({"access_token": "canary-kept"})
    with pytest.raises(TypeError, match="must return a Token or None"):
        example_client(Vendor(), PLAN, base_url=BASE, **APP, token_store=store).things.get("1")


def test_a_token_that_could_not_be_saved_is_saved_before_its_next_use() -> None:
    vendor = Vendor()

    class Store(MemoryStore):
        broken = True

        def save(self, token: Any) -> None:
            if self.broken:
                raise OSError("disk full")
            super().save(token)

    store = Store()
    client = example_client(vendor, PLAN, base_url=BASE, **CODE, token_store=store)
    for _ in range(2):
        with pytest.raises(OSError, match="disk full"):
            client.things.get("1")
    store.broken = False
    assert client.things.get("1").id == "1"
    assert len(vendor.grants) == 1
    assert [token.refresh_token for token in store.saved] == ["canary-refresh-1"]


def test_an_empty_store_without_a_code_says_what_to_do() -> None:
    vendor = Vendor()
    with pytest.raises(exceptions.TokenError, match=r"authorization_code has already .* must authorize the app again"):
        example_client(vendor, PLAN, base_url=BASE, **APP, token_store=MemoryStore()).things.get("1")
    assert not vendor.grants


def test_a_store_that_lags_behind_does_not_bring_a_spent_token_back() -> None:
    vendor = Vendor()

    class Lagging(MemoryStore):
        old: Any = None

        def load(self) -> Any:
            return self.old

    store = Lagging()
    client = example_client(vendor, PLAN, base_url=BASE, **CODE, token_store=store)
    client.things.get("1")
    store.old = store.kept
    for _ in range(3):
        vendor.valid = "revoked"
        assert client.things.get("1").id == "1"
    assert [form.get("refresh_token") for form in vendor.grants[1:]] == [f"canary-refresh-{n}" for n in (1, 2, 3)]


def test_a_token_without_a_refresh_token_is_taken_over() -> None:
    vendor, store = Vendor(), MemoryStore(Token("canary-a"))
    client = example_client(vendor, PLAN, base_url=BASE, **APP, token_store=store)
    vendor.valid = "canary-a"
    client.things.get("1")
    vendor.valid, store.kept = "canary-b", Token("canary-b")
    assert client.things.get("1").id == "1"
    assert not vendor.grants


@pytest.mark.parametrize("store", ["token.json", object(), AsyncMemoryStore()], ids=["text", "object", "async"])
def test_what_is_no_store_is_refused_before_a_code_is_spent(store: Any) -> None:
    with pytest.raises(TypeError, match=r"token_store must|is asynchronous"):
        example_client(Vendor(), PLAN, base_url=BASE, **CODE, token_store=store)


def test_a_store_that_fails_is_seen_before_a_code_is_spent() -> None:
    class Broken(MemoryStore):
        def load(self) -> Any:
            raise OSError("no vault")

    vendor = Vendor()
    with pytest.raises(OSError, match="no vault"):
        example_client(vendor, PLAN, base_url=BASE, **CODE, token_store=Broken()).things.get("1")
    assert not vendor.grants


def test_the_loser_of_a_race_takes_the_winners_token() -> None:
    vendor = Vendor()
    store = MemoryStore()
    client = example_client(vendor, PLAN, base_url=BASE, **CODE, token_store=store)
    client.things.get("1")
    grant = vendor.grant

    def meanwhile(form: dict[str, str], authorization: str = "") -> tuple[int, dict[str, Any]]:
        vendor.grant = grant  # type: ignore[method-assign]
        _, won = grant({"grant_type": "refresh_token", "refresh_token": vendor.refresh})
        store.kept = Token(won["access_token"], won["refresh_token"])
        return grant(form, authorization)

    vendor.valid, vendor.grant = "revoked", meanwhile  # type: ignore[method-assign]
    assert client.things.get("1").id == "1"


# -- tokens that do not rotate ----------------------------------------------------------------------------------------

LOGIN = {"client_id": "canary-client", "client_secret": "canary-secret", "username": "canary-user"}


def login_plan(**changes: Any) -> Any:
    fields = tuple((name, name) for name in LOGIN)
    options = {"constants": (("grant_type", "password"),), "single_use": (), "rotates": False, **changes}
    grant = changed(GRANT, client_authentication="body", fields=fields, **options)
    return changed(PLAN, auth=AuthSpec(((FetchedToken(grant, (HEADER,), "access_token"),),)))


def test_workers_share_one_login() -> None:
    vendor, store = Vendor(), MemoryStore()
    plan = login_plan(renew="reauthenticate")
    for _ in range(3):
        example_client(vendor, plan, base_url=BASE, **LOGIN, token_store=store).things.get("1")
    assert kinds(vendor) == ["password"]
    assert len(store.saved) == 1


def test_a_worker_uses_what_another_one_fetched_after_a_refusal() -> None:
    vendor, store = Vendor(), MemoryStore()
    plan = login_plan(renew="reauthenticate")
    first, second = (example_client(vendor, plan, base_url=BASE, **LOGIN, token_store=store) for _ in range(2))
    first.things.get("1")
    second.things.get("1")
    vendor.valid = "revoked"
    first.things.get("1")
    second.things.get("1")
    assert kinds(vendor) == ["password", "password"]


def test_a_stored_token_is_refreshed_without_the_login() -> None:
    vendor = Vendor()
    vendor.refresh = "canary-refresh-0"
    store = MemoryStore(Token("canary-old", "canary-refresh-0"))
    app = {name: LOGIN[name] for name in ("client_id", "client_secret")}
    example_client(vendor, login_plan(), base_url=BASE, **app, token_store=store).things.get("1")
    assert kinds(vendor) == ["refresh_token"]


def test_without_a_stored_token_the_login_is_missing() -> None:
    app = {name: LOGIN[name] for name in ("client_id", "client_secret")}
    client = example_client(Vendor(), login_plan(), base_url=BASE, **app, token_store=MemoryStore())
    with pytest.raises(exceptions.TokenError, match=r"is stored\. Pass username to log in"):
        client.things.get("1")


def test_the_login_of_the_environment_is_used_next_to_a_store(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = Vendor()
    for name, value in LOGIN.items():
        monkeypatch.setenv(f"EXAMPLE_CLIENT_{name.upper()}", value)
    plan = login_plan()
    plan = changed(plan, environment=tuple((name, f"EXAMPLE_CLIENT_{name.upper()}") for name in LOGIN))
    example_client(vendor, plan, base_url=BASE, token_store=MemoryStore()).things.get("1")
    assert kinds(vendor) == ["password"]


def test_a_ready_token_is_sent_without_a_login() -> None:
    vendor = Vendor()
    vendor.valid = "canary-ready"
    example_client(vendor, login_plan(), base_url=BASE, access_token="canary-ready").things.get("1")
    assert kinds(vendor) == []
    with pytest.raises(ValueError, match="must not begin with 'Bearer'"):
        example_client(vendor, login_plan(), base_url=BASE, access_token="Bearer canary-ready")


@pytest.mark.parametrize(
    ("token_in", "places", "sent"),
    [
        (None, (), "query"),
        (None, ("header",), "header"),
        ("query", ("header",), "header"),
        ("header", ("query", "header"), "header"),
        (None, ("header", "query"), "query"),
    ],
)
def test_an_operation_may_accept_the_token_in_fewer_places(
    token_in: str | None, places: tuple[str, ...], sent: str
) -> None:
    query = Placement("query", "access_token")
    fields = tuple((name, name) for name in LOGIN)
    grant = changed(GRANT, client_authentication="body", fields=fields, single_use=(), rotates=False)
    plan = changed(PLAN, auth=AuthSpec(((FetchedToken(grant, (query, HEADER), "access_token"),),)))
    for options in ({"access_token": "canary-ready"}, LOGIN):
        parts = credentials(plan, options, token_in).with_token("canary-ready", places)
        expected = ((), (("access_token", "canary-ready"),))
        if sent == "header":
            expected = ((("Authorization", "Bearer canary-ready"),), ())
        assert (parts.headers, parts.query) == expected
