"""A vendor's own file, with names and corrections in overlays."""

from __future__ import annotations

import datetime

import pytest

from tests.golden.support import Api, Call, Model, reply

BASE = "https://api.overlaid.example/v2"
OPTIONS: dict[str, str] = {}

CALLS = [
    Call(
        "jobs.list",
        keywords={"site": "north", "limit": 5},
        replies=(reply([{"id": 7, "stat": 2, "due": "2026-05-01", "floor": 3}]),),
        request=f"GET {BASE}/jobs?site=north&limit=5",
        value=[Model("JobDTO", id=7, status=2, due=datetime.date(2026, 5, 1), floor=3)],
    )
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


def test_a_removed_parameter_is_unknown(api: Api) -> None:
    with pytest.raises(TypeError, match="trace"):
        api.call("jobs.list", replies=(), trace="on")


def test_an_added_requirement_is_checked(api: Api) -> None:
    outcome = api.call("jobs.list", replies=reply([{"id": 7}]))
    assert len(outcome.deviations) == 1
