"""Alternatives that are constants: the other way of writing an enum."""

from __future__ import annotations

from typing import Any

import pytest

from tests.golden.support import Api, Call, Model, assert_same, reply

BASE = "https://api.choices.example"
OPTIONS: dict[str, str] = {}

CALLS = [
    Call(
        "filters.save",
        keywords={"mode": "| MISSING", "either": "Any", "size": 2, "mixed": "none", "several": ["wet", "dry"]},
        replies=(reply({"either": "| MISSING", "size": 1, "mixed": 3, "several": ["dry"]}),),
        request=f"POST {BASE}/filters?mode=%7C%20MISSING",
        body=b'{"either":"Any","size":2,"mixed":"none","several":["wet","dry"]}',
        value=Model("Filter", either="| MISSING", size=1, mixed=3, several=["dry"]),
    )
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


@pytest.mark.parametrize(("name", "value"), [("either", "Other"), ("size", 3), ("several", ["wet", "damp"])])
def test_another_value_is_kept_and_reported(api: Api, name: str, value: Any) -> None:
    outcome = api.call("filters.save", replies=reply({name: value}))
    assert_same(outcome.value, Model("Filter", **{name: value}), api.package)
    assert len(outcome.deviations) == 1


def test_another_value_is_refused_before_it_is_sent(api: Api) -> None:
    with pytest.raises(ValueError, match="size"):
        api.call("filters.save", replies=(), size=3)
