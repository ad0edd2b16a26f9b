"""One declaration, three models: what is read, created and updated."""

from __future__ import annotations

import datetime as dt
import uuid

import pytest

from tests.golden.support import Api, Call, Member, Model, Package, reply

BASE = "https://api.modes.example/orders"
OPTIONS = {"api_key": "key-1"}
WIRE = {
    "id": "o-1",
    "customer": "c-1",
    "note": None,
    "at": "2026-03-07 12:00:00",
    "made": "2026-03-07T11:00:00Z",
    "phone": "1",
    "state": 2,
    "lines": [{"line_id": 1, "text": "a"}],
}
ORDER = Model(
    "Order",
    id="o-1",
    customer="c-1",
    note=None,
    at=dt.datetime(2026, 3, 7, 12, 0),
    made=dt.datetime(2026, 3, 7, 11, 0, tzinfo=dt.UTC),
    phone="1",
    state=Member("State", 2),
    lines=[Model("Line", line_id=1, text="a")],
)

CALLS = [
    Call(
        "orders.create",
        keywords={
            "customer": "c-1",
            "note": None,
            "at": dt.datetime(2026, 3, 7, 12, 0),
            "phone": "1",
            "state": 2,
            "lines": [{"text": "a"}],
        },
        replies=(reply({"order": WIRE}),),
        request=f"POST {BASE}",
        body=(
            b'{"order":{"customer":"c-1","note":null,"at":"2026-03-07 12:00:00","phone":"1","state":2,'
            b'"lines":[{"text":"a"}]}}'
        ),
        value=ORDER,
    ),
    Call(
        "orders.update",
        ("o-1",),
        {"phone": None, "lines": [{"line_id": 1}]},
        replies=(reply(WIRE),),
        request=f"PATCH {BASE}",
        body=b'{"id":"o-1","phone":null,"lines":[{"line_id":1}]}',
        value=ORDER,
    ),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api.options_of(**OPTIONS))


def test_a_retry_has_the_same_idempotency_key(api: Api) -> None:
    """Each attempt of a call has the same key, each call another one."""
    replies = (reply({}, status=503), reply({"order": WIRE}), reply({"order": WIRE}))
    create = [lambda client: client.orders.create(customer="c-1")] * 2
    outcome = api.options_of(**OPTIONS).session(*create, replies=replies)
    first, again, other = (sent.headers["idempotency-key"] for sent in outcome.sent)
    assert uuid.UUID(first)
    assert first == again != other


def test_an_update_that_may_have_been_applied_is_not_retried(api: Api) -> None:
    with pytest.raises(api.package.errors.ServerError) as caught:
        api.options_of(**OPTIONS).call("orders.update", "o-1", replies=reply({}, status=503))
    assert caught.value.maybe_applied is True


@pytest.mark.parametrize(
    ("method", "keywords", "problem"),
    [
        ("create", {"customer": "c", "id": "o-1"}, "id"),
        ("create", {"customer": "c", "phone": None}, "phone"),
        ("create", {"customer": "c", "lines": [{"line_id": 1}]}, "line_id"),
        ("create", {"customer": "c", "lines": [{"text": "a"}] * 10}, "lines"),
        ("update", {"id": "o-1", "customer": "c"}, "customer"),
        ("update", {"id": "o-1", "at": dt.datetime(2026, 3, 7, tzinfo=dt.UTC)}, "at"),
    ],
)
def test_what_a_mode_does_not_have_is_refused(api: Api, method: str, keywords: dict[str, object], problem: str) -> None:
    with pytest.raises((TypeError, ValueError), match=problem):
        api.options_of(**OPTIONS).call(f"orders.{method}", replies=(), **keywords)


def test_a_time_with_an_offset_may_be_sent_in_a_create(api: Api) -> None:
    noon = dt.datetime(2026, 3, 7, 12, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    outcome = api.options_of(**OPTIONS).call("orders.create", customer="c", at=noon, replies=reply({"order": WIRE}))
    assert outcome.request.content == b'{"order":{"customer":"c","at":"2026-03-07T12:00:00+01:00"}}'


def test_a_success_that_says_it_failed_is_an_error(api: Api) -> None:
    with pytest.raises(api.package.errors.FailureInSuccessError, match="no stock"):
        api.options_of(**OPTIONS).call("orders.update", "o-1", replies=reply({"ok": False, "message": "no stock"}))


def test_constants_of_the_package(package: Package) -> None:
    assert package.module.TIMEZONE == "Europe/Amsterdam"
    assert package.module.__version__ == "1.1.0"
    assert package.models.State.CLOSED == 2
