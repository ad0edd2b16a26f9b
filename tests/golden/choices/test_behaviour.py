"""Alternatives that are constants: the other way of writing an enum, with titles as the names of members."""

from __future__ import annotations

from typing import Any

import pytest

from tests.golden.support import Api, Call, Member, Model, assert_same, reply

BASE = "https://api.choices.example"
OPTIONS: dict[str, str] = {}

CALLS = [
    Call(
        "filters.save",
        keywords={"mode": "| MISSING", "either": "Any", "size": 2, "mixed": "none", "several": ["wet", "dry"]},
        replies=(reply({"either": "| MISSING", "size": 1, "mixed": 3, "several": ["dry"]}),),
        request=f"POST {BASE}/filters?mode=%7C%20MISSING",
        body=b'{"either":"Any","size":2,"mixed":"none","several":["wet","dry"]}',
        value=Model(
            "Filter",
            either=Member("FilterEither", "| MISSING"),
            size=Member("FilterSize", 1),
            mixed=3,
            several=[Member("FilterSeveral", "dry")],
        ),
    )
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("either", "Other", Member("FilterEither", "Other", known=False)),
        ("size", 3, Member("FilterSize", 3, known=False)),
        ("several", ["wet", "damp"], [Member("FilterSeveral", "wet"), Member("FilterSeveral", "damp", known=False)]),
    ],
)
def test_another_value_is_kept_and_reported(api: Api, name: str, value: Any, expected: Any) -> None:
    outcome = api.call("filters.save", replies=reply({name: value}))
    assert_same(outcome.value, Model("Filter", **{name: expected}), api.package)
    assert len(outcome.deviations) == 1


def test_titles_are_the_names_of_members(api: Api) -> None:
    models = api.package.models
    assert (models.FilterSize.SMALL, models.FilterSize.LARGE) == (1, 2)


def test_a_value_of_another_type_is_refused_before_it_is_sent(api: Api) -> None:
    with pytest.raises(ValueError, match="size"):
        api.call("filters.save", replies=(), size="3")
