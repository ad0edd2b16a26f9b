"""Rules about which and how many properties of a request are given: checked before anything is sent."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.golden.support import Api, Call, Model, Package, nothing, reply

BASE = "https://api.rules.example"
OPTIONS: dict[str, Any] = {}
CALLS = [
    Call(
        "jobs.create",
        keywords={"asset_id": "a", "discount": {"basis_points": 5}},
        replies=(reply({"id": "1", "discount": {"money": 1, "basisPoints": 5}}),),
        request=f"POST {BASE}/jobs",
        body=b'{"assetId":"a","discount":{"basisPoints":5}}',
        value=Model("Job", id="1", discount=Model("Discount", money=1, basis_points=5)),
    ),
    Call("jobs.update", ("7",), {"title": None}, request=f"PATCH {BASE}/jobs/7", body=b'{"title":null}'),
    Call(
        "jobs.replace_invoices",
        keywords={"body": [{"all_day": True, "cash": 1}, {"start": "8", "end": "9", "card": "x"}]},
        request=f"PUT {BASE}/invoices",
        body=b'[{"allDay":true,"cash":1},{"start":"8","end":"9","card":"x"}]',
    ),
]
REFUSED: list[tuple[str, tuple[Any, ...], dict[str, Any], str]] = [
    ("jobs.create", (), {}, "jobs.create(): body needs one of these: asset_id; order_id"),
    (
        "jobs.create",
        (),
        {"asset_id": "a", "discount": {}},
        "jobs.create(): discount needs one of these: money; basis_points",
    ),
    (
        "jobs.create",
        (),
        {"asset_id": "a", "discount": {"money": 1, "basisPoints": 2}},
        "jobs.create(): discount takes only one of these: money; basis_points",
    ),
    ("jobs.update", ("7",), {}, "jobs.update(): body needs at least 1 field(s)"),
    (
        "jobs.update",
        ("7",),
        {"title": "t", "notes": "n", "kind": "k"},
        "jobs.update(): body takes at most 2 field(s)",
    ),
    (
        "jobs.replace_invoices",
        (),
        {"body": [{"start": "8", "cash": 1}]},
        "jobs.replace_invoices(): body.0 needs one of these: start and end and cash; start and end and card;",
    ),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


@pytest.mark.parametrize(("path", "arguments", "keywords", "message"), REFUSED)
def test_a_broken_rule(api: Api, path: str, arguments: tuple[Any, ...], keywords: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        api.call(path, *arguments, replies=nothing(), **keywords)


def test_a_model_is_checked_when_it_is_made(package: Package) -> None:
    with pytest.raises(ValueError, match="needs one of these: money; basis_points"):
        package.models.DiscountInput()
    assert package.models.DiscountInput(money=1).to_json() == b'{"money":1}'


def test_a_response_is_sent_only_if_it_keeps_the_rules(package: Package, api: Api) -> None:
    """A response may have both where a request may have one."""
    both = package.models.Discount.from_json(b'{"money": 1, "basisPoints": 5}')
    with pytest.raises(ValueError, match="takes only one of these"):
        api.call("jobs.create", replies=nothing(), asset_id="a", discount=both)


def test_the_json_schema_of_a_model_has_the_rules(package: Package) -> None:
    schema = package.models.DiscountInput.model_json_schema()
    assert schema["oneOf"] == [{"required": ["money"]}, {"required": ["basisPoints"]}]
