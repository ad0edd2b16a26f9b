"""A spec without any object that has properties: the package has no models, and its operations work."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.golden.support import Api, Call, Package, content, nothing, reply

OPTIONS = {"api_key": "key-1"}
BASE = "https://api.gates.example/v1"

CALLS = [
    Call("gates.count_visits", (7,), replies=(reply(12),), request=f"GET {BASE}/gates/7/visits", value=12),
    Call("gates.clear_visits", (7,), replies=(nothing(),), request=f"DELETE {BASE}/gates/7/visits"),
    Call(
        "gates.open",
        (7,),
        {"until": dt.datetime(2026, 3, 7, 12, 0, tzinfo=dt.UTC)},
        replies=(nothing(),),
        request=f"POST {BASE}/gates/7/open?until=2026-03-07T12%3A00%3A00Z",
    ),
    Call(
        "gates.get_sign",
        (7,),
        replies=(content("Deliveries only\n", "text/plain"),),
        request=f"GET {BASE}/gates/7/sign",
        accept="text/plain",
        value="Deliveries only\n",
    ),
    Call("gates.list_codes", replies=(reply(["A1", "B2"]),), request=f"GET {BASE}/codes", value=["A1", "B2"]),
    Call(
        "settings.get",
        replies=(reply({"lanes": 3, "open": True}),),
        request=f"GET {BASE}/settings",
        value={"lanes": 3, "open": True},
    ),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api.options_of(**OPTIONS))


def test_parameters_are_sent(api: Api) -> None:
    outcome = api.options_of(**OPTIONS).call(
        "gates.count_visits", 7, since=dt.date(2026, 3, 7), lanes=["in", "out"], x_depot="north", replies=reply(3)
    )
    assert outcome.request.line == f"GET {BASE}/gates/7/visits?since=2026-03-07&lanes=in&lanes=out"
    assert outcome.request.headers["x-depot"] == "north"
    assert outcome.request.headers["x-key"] == "key-1"


def test_a_result_of_another_shape_is_an_error(api: Api) -> None:
    with pytest.raises(api.package.errors.ResponseValidationError):
        api.options_of(**OPTIONS).call("gates.count_visits", 7, replies=reply({"visits": 12}))


def test_there_are_no_models(package: Package) -> None:
    assert package.models.__all__ == []
    assert [name for name in dir(package.models) if isinstance(getattr(package.models, name), type)] == []
    with pytest.raises(AttributeError, match="Gate"):
        package.models.Gate  # noqa: B018
