"""A plain OpenAPI document, without any key of ours."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from tests.golden.support import Api, Call, Member, Model, assert_same, nothing, reply

BASE = "https://api.plain.example/v2"
OPTIONS = {"token": "t-1"}
NOON = dt.datetime(2026, 3, 7, 12, 0, tzinfo=dt.UTC)
WIRE = (
    b'{"id":7,"title":"Chain","class":"b","status":"in progress","price":94.25,"at":"2026-03-07T12:00:00Z","day":null,'
    b'"owner":{"name":"Mia"},"parent":{"title":"Bike"},"notes":{"a":"b"},"anything":[1,null],"either":3}'
)
REPAIR = Model(
    "Repair",
    id=7,
    title="Chain",
    class_="b",
    status=Member("RepairStatus", "in progress"),
    price=Decimal("94.25"),
    at=NOON,
    day=None,
    owner=Model("RepairOwner", name="Mia"),
    parent=Model("Repair", title="Bike"),
    notes={"a": "b"},
    anything=[1, None],
    either=3,
)

CALLS = [
    Call("repairs.list", replies=(reply(b"[" + WIRE + b"]"),), request=f"GET {BASE}/repairs", value=[REPAIR]),
    Call(
        "repairs.add",
        keywords={
            "title": "Chain",
            "class_": "b",
            "status": "in progress",
            "price": Decimal("94.10"),
            "at": NOON,
            "day": None,
            "owner": {"name": "Mia"},
            "parent": {"title": "Bike"},
            "notes": {"a": "b"},
            "anything": [1, None],
            "either": "x",
        },
        replies=(reply(WIRE, status=201),),
        request=f"POST {BASE}/repairs",
        body=(
            b'{"title":"Chain","class":"b","status":"in progress","price":94.10,"at":"2026-03-07T12:00:00Z","day":null,'
            b'"owner":{"name":"Mia"},"parent":{"title":"Bike"},"notes":{"a":"b"},"anything":[1,null],"either":"x"}'
        ),
        value=REPAIR,
    ),
    Call("repairs.remove", (7,), replies=(nothing(),), request=f"DELETE {BASE}/repairs/7"),
    Call(
        "bulk.replace_all",
        keywords={"body": [{"title": "Chain"}, {"title": "Bell"}]},
        replies=(reply({"replaced": 2}),),
        request=f"PUT {BASE}/bulk",
        body=b'[{"title":"Chain"},{"title":"Bell"}]',
        value={"replaced": 2},
    ),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api.options_of(**OPTIONS))


def test_parameters_and_credentials(api: Api) -> None:
    outcome = api.options_of(**OPTIONS).call(
        "repairs.list", state="open", tags=["a", "b c"], x_trace="trace-1", replies=reply([])
    )
    assert outcome.request.line == f"GET {BASE}/repairs?state=open&tags=a,b%20c"
    assert outcome.request.headers["x-trace"] == "trace-1"
    assert outcome.request.headers["authorization"] == "Bearer t-1"


def test_what_was_read_is_sent_back_without_read_only_fields(api: Api) -> None:
    repair = api.options_of(**OPTIONS).call("repairs.list", replies=reply(b"[" + WIRE + b"]")).value[0]
    outcome = api.options_of(**OPTIONS).call("bulk.replace_all", body=[repair], replies=reply({}))
    assert outcome.request.content == b"[" + WIRE.replace(b'"id":7,', b"") + b"]"


def test_an_unlisted_status_is_kept(api: Api) -> None:
    outcome = api.options_of(**OPTIONS).call("repairs.list", replies=reply([{"title": "a", "status": "lost"}]))
    expected = [Model("Repair", title="a", status=Member("RepairStatus", "lost", known=False))]
    assert_same(outcome.value, expected, api.package)
    assert outcome.deviations == ("/0/status: enum",)


def test_a_status_is_an_error(api: Api) -> None:
    with pytest.raises(api.package.errors.NotFoundError):
        api.options_of(**OPTIONS).call("repairs.list", replies=reply({}, status=404))
