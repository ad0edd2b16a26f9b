"""JSON made from XML: text for booleans and for nothing, one item in place of a list; times in UTC without a zone."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from tests.golden.support import Api, Call, Member, Model, reply

BASE = "https://xml.example"
OPTIONS: dict[str, str] = {}
NOON = dt.datetime(2023, 3, 7, 12, 13, 47, tzinfo=dt.UTC)
FULL: dict[str, Any] = {
    "title": "",
    "done": "true",
    "hours": "",
    "kind": "repair",
    "due": "2023-03-07T12:13:47",
    "made": "/Date(1678191227000)/",
    "site": "",
    "tasks": {"id": "7", "done": "False"},
    "tags": "red",
}
JOB = Model(
    "Job",
    title="",
    done=True,
    hours=None,
    kind=Member("JobKind", "repair"),
    due=NOON,
    made=NOON,
    site=None,
    tasks=[Model("Task", id=7, done=False)],
    tags=["red"],
)
WRITTEN = b'{"done":false,"due":"2023-03-07T12:13:47","made":"/Date(1678191227000)/","tasks":[{"id":7}]}'

CALLS = [
    Call(
        "jobs.get",
        ("7",),
        {"since": NOON},
        (reply(FULL),),
        f"GET {BASE}/jobs/7?since=2023-03-07T12%3A13%3A47",
        value=JOB,
    ),
    Call(
        "jobs.put",
        ("7",),
        {"done": False, "due": NOON, "made": NOON.astimezone(dt.timezone(dt.timedelta(hours=5))), "tasks": [{"id": 7}]},
        (reply({"kind": "", "tasks": "", "tags": ["a"], "due": ""}),),
        f"PUT {BASE}/jobs/7",
        WRITTEN,
        value=Model("Job", kind=None, tasks=None, tags=["a"], due=None),
    ),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


def test_what_was_read_is_written_unchanged(api: Api) -> None:
    job = api.call("jobs.get", "7", replies=reply(FULL)).value
    assert json.loads(job.to_json()) == FULL
    job.tags.append("blue")
    assert json.loads(job.to_json()) == {**FULL, "tags": ["red", "blue"]}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("/Date(1678191227000+0100)/", NOON),
        ("/Date(-1)/", dt.datetime(1969, 12, 31, 23, 59, 59, 999000, tzinfo=dt.UTC)),
        ("/Date(9999999999999999)/", None),
        ("Date(1)", None),
    ],
)
def test_dates_in_milliseconds(api: Api, text: str, value: dt.datetime | None) -> None:
    outcome = api.call("jobs.get", "7", replies=reply({"made": text}))
    assert outcome.value.made == (value or text)
    assert outcome.deviations == (() if value else ("/made: type",))
    assert json.loads(outcome.value.to_json()) == {"made": text}


@pytest.mark.parametrize(
    ("body", "deviation"),
    [
        ({"done": "yes"}, "/done: type"),
        ({"site": " "}, "/site: type"),
        ({"tasks": 5}, "/tasks/0: type"),
        ({"due": "2023-03-07 12:13:47"}, None),
        ({"due": "2023-03-07T12:13:47+01:00"}, None),
    ],
)
def test_other_text_is_a_deviation(api: Api, body: dict[str, Any], deviation: str | None) -> None:
    outcome = api.call("jobs.get", "7", replies=reply(body))
    assert outcome.deviations == (() if deviation is None else (deviation,))
    assert json.loads(outcome.value.to_json()) == body
