"""A vendor that joins the common view of work orders with a dozen lines of its spec."""

from __future__ import annotations

import datetime as dt
import importlib
import json
import subprocess
import sys
from typing import Any

import pytest
from workorders_runtime.canonical import UNSUPPORTED, Reference, Span, State, Time, Unsupported

from tests.golden.support import Api, Call, Model, Package, reply

JOB = {
    "key": 7,
    "serial/no": "S-7",
    "head-line": "Leaves",
    "progress": {"step": "raining", "words": "waiting for the sun"},
    "made": "2026-03-07T12:00:00+01:00",
    "changed": "2026-03-08T09:00:00",
    "due": "2026-03-20",
    "visit": {"day": "2026-03-09", "hour": "08:30:00", "zone": "Europe/Rome", "until": "2026-03-09T10:00:00"},
    "crew": [{"no": 1, "first": "Mia", "last": "Rossi"}, {"first": "Ugo"}, {}],
    "foreman": "Zoe",
    "client": {"name": "Acme"},
    "roof": "R-1",
}
CALLS = [Call("jobs.list", replies=(reply([{"key": 7}]),), value=[Model("Job", key=7)])]
OPTIONS: dict[str, str] = {}
MADE = dt.datetime.fromisoformat("2026-03-07T12:00:00+01:00")


@pytest.fixture
def canonical(package: Package) -> Any:
    return importlib.import_module(f"{package.name}.canonical")


@pytest.fixture
def job(package: Package) -> Any:
    return lambda **changes: package.models.Job.from_json(json.dumps({**JOB, **changes}))


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


def test_every_field(canonical: Any, job: Any) -> None:
    order = job()
    view = canonical.view(order)
    assert view.original is order
    assert (view.id, view.number, view.title) == ("7", "S-7", "Leaves")
    assert (view.state, view.native_status) == (State.ON_HOLD, "waiting for the sun")
    assert view.created_at == Time(MADE)
    assert view.updated_at == Time(dt.datetime(2026, 3, 8, 9))
    assert view.due_at == Time(dt.date(2026, 3, 20))
    start, end = dt.datetime(2026, 3, 9, 8, 30), dt.datetime(2026, 3, 9, 10)
    assert view.scheduled == Span(Time(start, "Europe/Rome"), Time(end))
    assert view.assignees == (Reference("1", "Mia Rossi"), Reference(None, "Ugo"))
    assert (view.customer, view.asset) == (Reference(None, "Acme"), Reference("R-1"))
    assert view.problems == ()
    assert repr(view) == "OrderView(id='7', state='on_hold')"


def test_a_missing_value_is_none_and_a_missing_field_is_unsupported(canonical: Any, package: Package) -> None:
    view = canonical.view(package.models.Job.from_json("{}"))
    assert (view.id, view.title, view.created_at, view.scheduled, view.customer, view.native_status) == (None,) * 6
    assert (view.state, view.assignees, view.problems) == (State.UNKNOWN, (), ())
    assert view.url is view.description is UNSUPPORTED
    assert type(UNSUPPORTED) is Unsupported
    assert not UNSUPPORTED
    assert (str(UNSUPPORTED), repr(UNSUPPORTED)) == ("not supported", "UNSUPPORTED")
    assert [view.supports(field) for field in ("id", "url", "description")] == [True, False, False]
    assert [view.certainty(field) for field in ("id", "created_at", "state", "url")] == [
        "documented",
        "observed",
        "assumed",
        "not supported",
    ]
    with pytest.raises(ValueError, match=r"^no field 'titel'\. Use one of id, number, title, "):
        view.supports("titel")


def test_places_are_tried_in_order(canonical: Any, job: Any) -> None:
    view = canonical.view(job(label="L-7", crew=[], changed=None, changed_day="2026-03-08"))
    assert view.number == "L-7"
    assert view.assignees == (Reference(None, "Zoe"),)
    assert view.updated_at == Time(dt.date(2026, 3, 8))


def test_an_unknown_status_is_unknown_and_an_account_can_map_its_own(canonical: Any, job: Any) -> None:
    assert set(canonical.STATES) == {"asked", "up the ladder", "raining", "clean"}
    order = job(progress={"step": "on the moon"})
    assert canonical.view(order).state is State.UNKNOWN
    assert canonical.view(order).native_status == "on the moon"
    own = {"on the moon": "cancelled", order.progress.step: State.CLOSED, "raining": "in_progress"}
    assert canonical.view(order, states=own).state is State.CLOSED
    assert canonical.view(job(), states=own).state is State.IN_PROGRESS
    with pytest.raises(ValueError, match="'opened' is not a valid State"):
        canonical.view(order, states={"raining": "opened"})


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"key": [7]}, "id"),
        ({"progress": "raining"}, "state native_status"),
        ({"progress": {"step": True}}, "state native_status"),
        ({"made": "yesterday"}, "created_at"),
        ({"visit": []}, "scheduled"),
        ({"crew": {"no": 1}}, "assignees"),
        ({"crew": ["Mia"]}, "assignees"),
        ({"client": 5}, "customer"),
    ],
)
def test_a_value_of_another_type_is_reported(canonical: Any, job: Any, changes: Any, problem: str) -> None:
    view = canonical.view(job(**changes))
    assert view.problems == tuple(problem.split())
    for field in problem.split():
        value = getattr(view, field)
        assert value in (None, State.UNKNOWN) or (field == "assignees" and value == (Reference(None, "Zoe"),))


@pytest.mark.parametrize(
    ("time", "certainty", "instant", "text"),
    [
        (Time(MADE), "instant", MADE, "2026-03-07 12:00:00+01:00"),
        (
            Time(dt.datetime(2026, 3, 7, 12), "Europe/Rome"),
            "zone declared",
            MADE,
            "2026-03-07 12:00:00 (Europe/Rome)",
        ),
        (Time(dt.datetime(2026, 3, 7, 12), "Moon/Sea"), "zone declared", None, "2026-03-07 12:00:00 (Moon/Sea)"),
        (Time(dt.datetime(2026, 3, 7, 12)), "zone unknown", None, "2026-03-07 12:00:00 (zone unknown)"),
        (Time(dt.date(2026, 3, 7)), "day only", None, "2026-03-07"),
    ],
)
def test_what_is_known_of_a_time(time: Time, certainty: str, instant: dt.datetime | None, text: str) -> None:
    assert (time.certainty, time.instant, str(time), time.day) == (certainty, instant, text, dt.date(2026, 3, 7))
    assert f"{time:>40}" == text.rjust(40)
    assert str(Span(None, time)) == f"… – {text}"


def test_the_package_does_not_load_the_view(package: Package) -> None:
    code = f"import sys, tests, {package.name} as it; it.models; print(*[m for m in sys.modules if 'canonical' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
