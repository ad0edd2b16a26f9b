"""Methods that are deprecated, and methods with an earlier name: both work and warn."""

from __future__ import annotations

import json
import warnings
from datetime import date

import pytest

from tests.golden.support import Api, Call, Model, assert_same, nothing, reply

BASE = "https://api.cranes.example"
OPTIONS: dict[str, object] = {}
JOB = Model("Job", title="Mast", note=None)

VISIT = {"reason": "Rust", "site": {"street": "Quay 7", "since": "2026-01-02"}}
PLANNED = Model("Visit", reason="Rust", site=Model("Site", street="Quay 7", opened=date(2026, 1, 2)))

TITLE = reply({"title": "Mast", "note": None})
CURRENT = [
    Call("jobs.list", replies=(reply({"jobs": []}),), request=f"GET {BASE}/jobs", value=[]),
    Call("jobs.get", (7,), replies=(TITLE,), request=f"GET {BASE}/jobs/7", value=JOB),
    Call(
        "jobs.change",
        (7,),
        {"title": "Mast"},
        replies=(TITLE,),
        request=f"PATCH {BASE}/jobs/7",
        body=b'{"title":"Mast"}',
        value=JOB,
    ),
    Call(
        "jobs.plan",
        (7, 2),
        {"reason": "Rust", "site": {"street": "Quay 7", "opened": date(2026, 1, 2)}},
        replies=(reply(VISIT),),
        request=f"PUT {BASE}/jobs/7/visits/2",
        body=b'{"reason":"Rust","site":{"street":"Quay 7","since":"2026-01-02"}}',
        value=PLANNED,
    ),
]
DEPRECATED = [
    Call(
        "jobs.book",
        (7, 2),
        {"reason": "Rust", "site": {"street": "Quay 7"}},
        replies=(reply(VISIT),),
        request=f"PUT {BASE}/jobs/7/visits/2",
        body=b'{"reason":"Rust","site":{"street":"Quay 7"}}',
        value=PLANNED,
    ),
    Call("jobs.find", replies=(reply({"jobs": []}),), request=f"GET {BASE}/jobs", value=[]),
    Call(
        "jobs.update",
        (7,),
        {"note": None},
        replies=(TITLE,),
        request=f"PATCH {BASE}/jobs/7",
        body=b'{"note":null}',
        value=JOB,
    ),
    Call("jobs.delete", (7,), request=f"DELETE {BASE}/jobs/7"),
    Call("jobs.remove", (7,), request=f"DELETE {BASE}/jobs/7"),
]
CALLS = [*CURRENT, *DEPRECATED]


@pytest.mark.parametrize("call", CURRENT, ids=lambda call: call.path)
def test_a_current_method_does_not_warn(api: Api, call: Call) -> None:
    call.check(api)


@pytest.mark.parametrize("call", DEPRECATED, ids=lambda call: call.path)
def test_a_deprecated_method_works(api: Api, call: Call) -> None:
    with pytest.warns(DeprecationWarning, match="is deprecated"):
        call.check(api)


def test_an_earlier_name_sends_the_same_request_and_names_the_new_one(api: Api) -> None:
    with pytest.warns(DeprecationWarning, match=r"^jobs\.update is deprecated\. Use change\.$") as warned:
        outcome = api.call("jobs.update", 7, title="Mast", note=None, replies=reply({"title": "Mast", "note": None}))
    assert len(warned) == 1
    assert outcome.request.line == f"PATCH {BASE}/jobs/7"
    assert outcome.request.content == b'{"title":"Mast","note":null}'
    assert_same(outcome.value, JOB, api.package)


def test_what_is_left_out_stays_left_out(api: Api) -> None:
    with pytest.warns(DeprecationWarning, match="Use change"):
        outcome = api.call("jobs.update", 7, title="Mast", replies=reply({"title": "Mast", "note": None}))
    assert outcome.request.content == b'{"title":"Mast"}'


def test_an_earlier_name_of_a_list_reads_its_pages(api: Api) -> None:
    with pytest.warns(DeprecationWarning, match=r"jobs\.find is deprecated\. Use list\."):
        outcome = api.call("jobs.find", open=True, start="4", replies=reply({"jobs": []}))
    assert outcome.request.line == f"GET {BASE}/jobs?open=true&offset=4"


def test_a_deprecated_method_warns(api: Api) -> None:
    with pytest.warns(DeprecationWarning, match=r"^jobs\.delete is deprecated\. The vendor will remove it\.$"):
        outcome = api.call("jobs.delete", 7, replies=nothing())
    assert outcome.request.line == f"DELETE {BASE}/jobs/7"
    assert outcome.value is None


def test_a_deprecated_method_under_its_earlier_name_warns_of_both(api: Api) -> None:
    with pytest.warns(DeprecationWarning, match="deprecated") as warned:
        api.call("jobs.remove", 7, replies=nothing())
    assert [str(each.message).partition(" ")[0] for each in warned] == ["jobs.remove", "jobs.delete"]


def test_a_field_is_read_by_its_earlier_name(api: Api) -> None:
    job = api.call("jobs.get", 7, replies=reply({"title": "Mast", "note": "Rusty", "remark": "Other"})).value
    with pytest.warns(DeprecationWarning, match=r"^Job\.remark is deprecated\. Use note\.$"):
        assert job.remark == "Rusty"
    assert job.to_json() == b'{"title":"Mast","note":"Rusty","remark":"Other"}'


def test_an_argument_has_its_earlier_name(api: Api) -> None:
    with pytest.warns(DeprecationWarning, match=r"^jobs\.list\(\): the argument pending is deprecated\. Use open\.$"):
        outcome = api.call("jobs.list", pending=True, replies=reply({"jobs": []}))
    assert outcome.request.line == f"GET {BASE}/jobs?open=true"


def test_an_argument_from_a_body_has_its_earlier_name(api: Api) -> None:
    with pytest.warns(DeprecationWarning, match=r"^jobs\.change\(\): the argument remark is deprecated\. Use note\.$"):
        outcome = api.call("jobs.change", 7, remark="Rusty", replies=TITLE)
    assert outcome.request.content == b'{"note":"Rusty"}'


def test_an_argument_is_not_given_twice(api: Api) -> None:
    with pytest.raises(TypeError, match="got 'note' and also 'remark', its earlier name"):
        api.call("jobs.change", 7, remark="Rusty", note="Rusted", replies=TITLE)


VISITS = [
    ({"reason": "Rust"}, {"street": "Quay 7", "since": "2026-01-02"}, []),
    ({"purpose": "Rust"}, {"street": "Quay 7", "opened": date(2026, 1, 2)}, ["jobs.plan(): the argument purpose"]),
    ({"reason": "Rust"}, {"road": "Quay 7", "since": "2026-01-02"}, ["SiteInput: the field road"]),
]


@pytest.mark.parametrize(("given", "site", "warned"), VISITS, ids=lambda each: "-".join(each))
def test_a_required_field_and_a_nested_one_have_their_earlier_names(
    api: Api, given: dict[str, object], site: dict[str, object], warned: list[str]
) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        outcome = api.call("jobs.plan", 7, 2, **given, site=site, replies=reply(VISIT))
    assert json.loads(outcome.request.content) == VISIT
    assert [str(each.message).partition(" is deprecated")[0] for each in caught] == warned


def test_a_path_parameter_has_its_earlier_name(api: Api) -> None:
    with pytest.warns(DeprecationWarning, match=r"^jobs\.plan\(\): the argument id is deprecated\. Use job\.$"):
        outcome = api.call("jobs.plan", id=7, number=2, reason="Rust", site=VISIT["site"], replies=reply(VISIT))
    assert outcome.request.line == f"PUT {BASE}/jobs/7/visits/2"


def test_a_model_of_a_request_has_the_earlier_names(api: Api) -> None:
    models = api.package.models
    with pytest.warns(DeprecationWarning, match=r"^SiteInput: the field list is deprecated\. Use days\.$") as warned:
        site = models.SiteInput(street="Quay 7", list=["Mo"])
    assert warned[0].filename == __file__
    with pytest.warns(DeprecationWarning, match=r"^SiteInput\.list is deprecated\. Use days\.$"):
        assert site.list == ["Mo"]
    with pytest.warns(DeprecationWarning, match="Use street"):
        site.road = "Quay 8"
    assert site.to_json() == b'{"street":"Quay 8","days":["Mo"]}'
    with pytest.raises(ValueError, match="has 'street' twice"), pytest.warns(DeprecationWarning, match="Use street"):
        models.SiteInput(street="Quay 7", road="Quay 8")
