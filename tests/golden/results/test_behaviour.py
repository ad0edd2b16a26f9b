"""Every kind of result: alone, in lists and maps, inside envelopes, in pages, and as text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

import pytest
from workorders_runtime.exceptions import RedirectError

from tests.golden.support import Api, Call, Member, Model, PageOf, Reply, assert_same, content, nothing, reply

BASE: Final = "https://api.boilers.example"
OPTIONS: dict[str, str] = {}
UTC: Final = dt.UTC

# Kind -> what is on the wire (JSON text, because digits matter), and what it becomes.
KINDS: Final[dict[str, tuple[str, Any]]] = {
    "job": (
        '{"id":7,"state":"open","price":94.25,"visit":"2026-03-07T12:13:47Z"}',
        Model(
            "Job",
            id=7,
            state=Member("State", "open"),
            price=Decimal("94.25"),
            visit=dt.datetime(2026, 3, 7, 12, 13, 47, tzinfo=UTC),
        ),
    ),
    "state": ('"closed"', Member("State", "closed")),
    "settings": ('{"pump":2,"eco":true,"zones":[1,null]}', {"pump": 2, "eco": True, "zones": [1, None]}),
    "anything": ('[1,"two",{"three":3.5}]', [1, "two", {"three": 3.5}]),
    "day": ('"2026-03-07"', dt.date(2026, 3, 7)),
    "visit": ('"2026-03-07T12:13:47Z"', dt.datetime(2026, 3, 7, 12, 13, 47, tzinfo=UTC)),
    "local_visit": ('"2026-03-07T12:13:47"', dt.datetime(2026, 3, 7, 12, 13, 47)),
    "stamp": ("1772885627", dt.datetime(2026, 3, 7, 12, 13, 47, tzinfo=UTC)),
    "price": ("94.25", Decimal("94.25")),
    "amount": ('"94.10"', Decimal("94.10")),
    "word": ('"done"', "done"),
    "paid": ("true", True),
    "sealed": ("1", True),
    "count": ("12", 12),
    "hours": ("1.5", 1.5),
    "title": ('"Boiler check"', "Boiler check"),
    "owner": ('{"vatNumber":"NL001"}', Model("Company", vat_number="NL001")),
    "key": ("12", 12),
    "urgency": ("2", Member("Urgency", 2)),
    "next_job": ('{"id":8}', Model("Job", id=8)),
    "deadline": ('"2026-03-07T12:13:47Z"', dt.datetime(2026, 3, 7, 12, 13, 47, tzinfo=UTC)),
    "discount": ("5.5", Decimal("5.5")),
    "remark": ('"Ring twice"', "Ring twice"),
}
NULLABLE: Final = ("next_job", "deadline", "discount", "remark")
WRAPPED_IN_MORE: Final = ("job", "state", "visit", "price", "settings", "anything")
PAGED: Final = (
    *("job", "state", "settings", "anything", "day", "visit", "stamp", "price", "amount", "word", "paid", "count"),
    *("hours", "title", "owner", "key"),
)


def _calls() -> Iterator[Call]:
    for kind, (wire, value) in KINDS.items():
        body, several = wire.encode(), f"[{wire},{wire}]"
        yield Call(f"values.{kind}", replies=(reply(body),), request=f"GET {BASE}/values/{kind}", value=value)
        yield Call(f"lists.{kind}", replies=(reply(several.encode()),), value=[value, value])
        yield Call(f"maps.{kind}", replies=(reply(f'{{"a":{wire}}}'.encode()),), value={"a": value})
        envelope = f'{{"data":{wire},"request":"r-1"}}'
        yield Call(f"wrapped.{kind}", replies=(reply(envelope.encode()),), value=value)
        if kind in WRAPPED_IN_MORE:
            envelope = f'{{"data":{several}}}'
            yield Call(f"wrapped.{kind}_list", replies=(reply(envelope.encode()),), value=[value, value])
            envelope = f'{{"data":{{"a":{wire}}}}}'
            yield Call(f"wrapped.{kind}_map", replies=(reply(envelope.encode()),), value={"a": value})
        if kind in PAGED:
            first, last = f'{{"data":{several},"next":"c-2"}}', f'{{"data":[{wire}],"next":null}}'
            replies = (reply(first.encode()), reply(last.encode()))
            yield Call(f"pages.{kind}", replies=replies, request=f"GET {BASE}/pages/{kind}", value=[value] * 3)
    either = (
        (200, '{"id":8}', Model("Job", id=8)),
        (202, '{"ticket":"T-1"}', Model("GetJobOrTicketResponse", ticket="T-1")),
        (203, '"gone"', "gone"),
        (203, "null", None),
    )
    for status, wire, value in either:
        yield Call("values.job_or_ticket", replies=(reply(wire.encode(), status=status),), value=value)
    day = dt.date(2026, 3, 7)
    yield Call("lists.rows", replies=(reply([[1, 2], [], [3]]),), value=[[1, 2], [], [3]])
    yield Call("lists.maybe", replies=(reply(["2026-03-07"]),), value=[day])
    yield Call("maps.days", replies=(reply({"mon": ["2026-03-07"], "tue": []}),), value={"mon": [day], "tue": []})
    yield Call("maps.jobs", replies=(reply({"a": [{"id": 1}]}),), value={"a": [Model("Job", id=1)]})
    yield Call("wrapped.maybe", replies=(reply({"data": None}),), value=[])
    yield Call("wrapped.free", replies=(reply({"a": {"b": 1}}),), value={"a": {"b": 1}})
    rows = (reply({"data": [["2026-03-07"], []], "next": None}),)
    yield Call("pages.rows", replies=rows, value=[[day], []])
    note = content("Two rings, then wait. Größe 2\n", "text/plain; charset=utf-8")
    yield Call("texts.note", replies=(note,), accept="text/plain", value="Two rings, then wait. Größe 2\n")
    sheet = content("id,state\r\n7,open\r\n", "text/csv")
    yield Call("texts.sheet", replies=(sheet,), accept="text/csv", value="id,state\r\n7,open\r\n")
    page = content("<p>Größe</p>".encode("latin-1"), "text/html; charset=iso-8859-1")
    yield Call("texts.page", replies=(page,), accept="text/html", value="<p>Größe</p>")
    yield Call("texts.latest", replies=(nothing(),), value=None)
    draft = content("Two rings", "text/plain")
    yield Call("texts.draft", replies=(draft,), accept="text/plain", value="Two rings")
    yield Call("texts.clear", replies=(nothing(),), request=f"DELETE {BASE}/texts/nothing", value=None)
    yield Call("texts.touch", replies=(content("ok", "text/plain"),), request=f"POST {BASE}/texts/bare", value=None)


CALLS: Final = list(_calls())


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


@pytest.mark.parametrize("kind", NULLABLE)
def test_null_where_it_is_allowed(api: Api, kind: str) -> None:
    """It is a value like any other: no error, and nothing to report."""
    for path, body, value in (
        (f"values.{kind}", b"null", None),
        (f"lists.{kind}", b"[null]", [None]),
        (f"maps.{kind}", b'{"a":null}', {"a": None}),
        (f"wrapped.{kind}", b'{"data":null}', None),
    ):
        outcome = api.call(path, replies=reply(body))
        assert outcome.value == value, path
        assert outcome.deviations == (), path


def test_a_list_that_may_be_null(api: Api) -> None:
    assert api.call("lists.maybe", replies=reply(None)).value is None
    with pytest.raises(api.package.errors.ResponseValidationError, match="no result at /data"):
        api.call("wrapped.maybe", replies=reply({"request": "r-1"}))


def test_digits_are_kept(api: Api) -> None:
    """A decimal never passes through a float."""
    for path, body in (("values.price", b"12345678901234567.25"), ("values.amount", b'"12345678901234567.250"')):
        value = api.call(path, replies=reply(body)).value
        assert str(value) == body.decode().strip('"')
    value = api.call("wrapped.price", replies=reply(b'{"data":12345678901234567.25}')).value
    assert str(value) == "12345678901234567.25"


@pytest.mark.parametrize(
    ("path", "body", "value", "deviations"),
    [
        ("values.state", b'"melted"', Member("State", "melted", known=False), (": enum",)),
        ("lists.price", b'[1.5,"cheap",2]', [Decimal("1.5"), "cheap", Decimal("2")], ("/1: type",)),
        ("lists.visit", b'["2026-03-07T12:13:47"]', ["2026-03-07T12:13:47"], ("/0: type",)),
        ("lists.day", b'["tomorrow"]', ["tomorrow"], ("/0: type",)),
        ("lists.word", b'["done","failed"]', ["done", "failed"], ("/1: enum",)),
        ("lists.amount", b"[94.25]", [94.25], ("/0: type",)),
        ("maps.state", b'{"a":"melted"}', {"a": Member("State", "melted", known=False)}, ("/a: enum",)),
        ("maps.count", b'{"a":"12"}', {"a": "12"}, ("/a: type",)),
    ],
)
def test_what_breaks_the_spec_is_kept_and_reported(
    api: Api, path: str, body: bytes, value: Any, deviations: tuple[str, ...]
) -> None:
    outcome = api.call(path, replies=reply(body))
    assert_same(outcome.value, value, api.package)
    assert outcome.deviations == deviations


@pytest.mark.parametrize(
    ("path", "body"),
    [("values.settings", b"[1]"), ("values.count", b'"many"'), ("values.visit", b'"soon"'), ("lists.day", b'"none"')],
)
def test_another_shape_is_an_error(api: Api, path: str, body: bytes) -> None:
    with pytest.raises(api.package.errors.ResponseValidationError):
        api.call(path, replies=reply(body))


def test_each_arm_of_a_union(api: Api) -> None:
    for body, value in ((b'"K-12"', "K-12"), (b"12", 12)):
        assert_same(api.call("values.key", replies=reply(body)).value, value, api.package)
    outcome = api.call("values.owner", replies=reply({"firstName": "Mia"}))
    assert_same(outcome.value, Model("Person", first_name="Mia"), api.package)


def test_pages(api: Api) -> None:
    """Pages hold their items as what they are; the cursor goes on as it came."""
    first = reply({"data": ["2026-03-07T12:13:47Z"], "next": "c 2"})
    last = reply({"data": [], "next": None})
    outcome = api.pages("pages.visit", replies=(first, last))
    visit = dt.datetime(2026, 3, 7, 12, 13, 47, tzinfo=UTC)
    assert outcome.value == [PageOf((visit,), "c 2"), PageOf((), None)]
    assert [sent.line for sent in outcome.sent] == [
        f"GET {BASE}/pages/visit",
        f"GET {BASE}/pages/visit?after=c%202",
    ]


def test_a_text_may_be_empty(api: Api) -> None:
    assert api.call("texts.note", replies=content("", "text/plain")).value == ""


UNCHANGED = Reply(content_type=None, status=304)


@pytest.mark.parametrize(
    ("path", "empty"),
    [("texts.latest", nothing()), ("texts.latest", UNCHANGED), ("texts.draft", UNCHANGED)],
)
def test_a_documented_status_without_a_body_is_none(api: Api, path: str, empty: Reply) -> None:
    assert api.call(path, replies=empty).value is None


def test_a_status_that_is_not_documented_is_an_error(api: Api) -> None:
    with pytest.raises(RedirectError):
        api.call("texts.note", replies=UNCHANGED)
