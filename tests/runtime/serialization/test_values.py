"""Values as they come: what is read as what, with and without the coercions of a spec; dates; numbers; unions."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from workorders_example_client.models import Part, Priority, Status, Thing
from workorders_example_client.resources.things import BARE
from workorders_runtime.serialization.codec import encode
from workorders_runtime.serialization.json import dumps

from tests.support import server_actions
from tests.support.calls import FLAVORS, outcomes
from tests.support.example_client import COERCING, PLAN
from tests.support.fault_server import FaultServer

CET = timezone(timedelta(hours=1))
CLAIMS = object()
"""Not read: kept as received, and reported."""


def exact(text: bytes) -> Any:
    return json.loads(text, parse_float=Decimal)


def values(flavor: str, field: str, texts: list[str], *, coercing: bool = False) -> list[tuple[Any, list[Any], bool]]:
    """For each JSON text in a field: the attribute, the deviations' kinds, whether it is written back exactly."""
    bodies = [b'{"data": {"id": "1", "%s": %s}}' % (field.encode(), text.encode()) for text in texts]
    plan = COERCING if coercing else PLAN
    with FaultServer([server_actions.reply(200, body) for body in bodies]) as server:
        found = outcomes(flavor, server.url, [lambda client: client.raw(client.things.get, "1")] * len(bodies), plan)
    found_in: list[tuple[Any, list[Any], bool]] = []
    for raw, body in zip(found, bodies, strict=True):
        value = getattr(raw.value, {"createdAt": "created_at"}.get(field, field))
        same = exact(dumps(encode(raw.value))) == exact(body)["data"]
        found_in.append((value, [each.kind for each in raw.deviations], same))
    return found_in


TABLES: list[tuple[str, str, Any, Any]] = [
    # field, JSON, what it reads as, what it reads as with the coercions of a spec
    ("hours", "7", 7, 7),
    ("hours", "true", CLAIMS, CLAIMS),
    ("hours", "7.5", CLAIMS, CLAIMS),
    ("hours", "7.0", CLAIMS, 7),
    ("hours", '"7"', CLAIMS, 7),
    ("hours", '"7.0"', CLAIMS, 7),
    ("hours", '"7.5"', CLAIMS, CLAIMS),
    ("hours", '"07"', CLAIMS, CLAIMS),
    ("hours", '" 7"', CLAIMS, CLAIMS),
    ("hours", '"7_0"', CLAIMS, CLAIMS),
    ("hours", '"٣"', CLAIMS, CLAIMS),
    ("hours", '""', CLAIMS, CLAIMS),
    ("hours", "9007199254740993", 9007199254740993, 9007199254740993),
    ("hours", '"9007199254740993"', CLAIMS, 9007199254740993),
    ("hours", "1" + "0" * 30, 10**30, 10**30),
    ("hours", "1e23", CLAIMS, 10**23),
    ("hours", "1e999", CLAIMS, CLAIMS),
    ("hours", "1e999999", CLAIMS, CLAIMS),
    ("hours", f'"{"9" * 5000}"', CLAIMS, CLAIMS),
    ("hours", '"1e999999999"', CLAIMS, CLAIMS),
    ("urgent", "true", True, True),
    ("urgent", '"yes"', CLAIMS, CLAIMS),
    ("urgent", '"true"', CLAIMS, CLAIMS),
    ("urgent", "1", CLAIMS, True),
    ("urgent", "0", CLAIMS, False),
    ("urgent", '"1"', CLAIMS, True),
    ("urgent", "1.0", CLAIMS, CLAIMS),
    ("urgent", "2", CLAIMS, CLAIMS),
    ("note", "7", CLAIMS, "7"),
    ("note", "7.50", CLAIMS, "7.5"),
    ("note", "true", CLAIMS, CLAIMS),
    ("note", "[]", CLAIMS, CLAIMS),
    ("score", "7", 7, 7),
    ("score", "7.0", 7.0, 7.0),
    ("score", "94.10", 94.1, 94.1),
    ("score", "1E5", 1e5, 1e5),
    ("score", "0.1", 0.1, 0.1),
    ("score", '"7.5"', CLAIMS, 7.5),
    ("score", '"NaN"', CLAIMS, CLAIMS),
    ("score", '"Infinity"', CLAIMS, CLAIMS),
    ("score", "true", CLAIMS, CLAIMS),
    ("score", "1e999", CLAIMS, CLAIMS),
    ("score", "1" + "0" * 400, CLAIMS, CLAIMS),
    ("price", "0.1", Decimal("0.1"), Decimal("0.1")),
    ("price", "94.10", Decimal("94.10"), Decimal("94.10")),
    ("price", "123456789012345678.12", Decimal("123456789012345678.12"), Decimal("123456789012345678.12")),
    ("price", "1e999", Decimal("1e999"), Decimal("1e999")),
    ("price", '"94.10"', CLAIMS, Decimal("94.10")),
    ("price", "true", CLAIMS, CLAIMS),
    ("tax", '"94.10"', Decimal("94.10"), Decimal("94.10")),
    ("tax", "94.5", CLAIMS, Decimal("94.5")),
    ("tax", '"1e5"', CLAIMS, CLAIMS),
    ("tax", '"NaN"', CLAIMS, CLAIMS),
    ("more", "1e999", Decimal("1e999"), Decimal("1e999")),
    ("more", "[-1e999]", [Decimal("-1e999")], [Decimal("-1e999")]),
    ("more", "0.1234567890123456789", Decimal("0.1234567890123456789"), Decimal("0.1234567890123456789")),
    ("status", '"Open"', Status.OPEN, Status.OPEN),
    ("status", "7", CLAIMS, "7"),
    ("priority", "2", Priority.HIGH, Priority.HIGH),
    ("priority", '"2"', CLAIMS, Priority.HIGH),
    ("priority", "2.0", CLAIMS, Priority.HIGH),
    ("priority", "true", CLAIMS, CLAIMS),
    ("createdAt", '"2023-03-07T12:13:47Z"', datetime(2023, 3, 7, 12, 13, 47, tzinfo=UTC), ...),
    ("createdAt", '"2023-03-07T12:13:47+01:00"', datetime(2023, 3, 7, 12, 13, 47, tzinfo=CET), ...),
    ("createdAt", '"2023-03-07t12:13:47.123456789z"', datetime(2023, 3, 7, 12, 13, 47, 123456, tzinfo=UTC), ...),
    ("createdAt", '"2023-03-07T12:13:47"', CLAIMS, CLAIMS),
    ("createdAt", '"2023-03-07 12:13:47Z"', CLAIMS, CLAIMS),
    ("createdAt", '"2023-03-07"', CLAIMS, CLAIMS),
    ("createdAt", '"1678348370"', CLAIMS, CLAIMS),
    ("createdAt", "1678348370", CLAIMS, CLAIMS),
    ("createdAt", '"2023-02-30T00:00:00Z"', CLAIMS, CLAIMS),
    ("createdAt", '"2023-03-07T24:00:00Z"', CLAIMS, CLAIMS),
    ("createdAt", '"2023-03-07T12:60:00Z"', CLAIMS, CLAIMS),
    ("createdAt", '"2023-03-07T12:13:60Z"', CLAIMS, CLAIMS),
    ("createdAt", '"2023-03-07T12:13:47+25:00"', CLAIMS, CLAIMS),
    ("createdAt", '"0000-00-00"', CLAIMS, None),
    ("createdAt", '""', CLAIMS, None),
    ("createdAt", '"now"', CLAIMS, CLAIMS),
    ("createdAt", '"٢٠٢٣-03-07T12:13:47Z"', CLAIMS, CLAIMS),
    ("createdAt", '"infinity"', CLAIMS, CLAIMS),
    ("visit", '"2023-03-07 12:13:47"', datetime(2023, 3, 7, 12, 13, 47), ...),
    ("visit", '"2023-10-29 02:30:00"', datetime(2023, 10, 29, 2, 30), ...),
    ("visit", '"2023-03-26 02:30:00"', datetime(2023, 3, 26, 2, 30), ...),
    ("visit", '"2023-03-07 12:13:47Z"', CLAIMS, CLAIMS),
    ("visit", '"2023-03-07 12:13:47+02:00"', CLAIMS, CLAIMS),
    ("visit", '"2023-03-07T12:13:47"', CLAIMS, CLAIMS),
    ("visit", '"2023-02-30 12:13:47"', CLAIMS, CLAIMS),
    ("visit", '"2023-03-07 24:00:00"', CLAIMS, CLAIMS),
    ("day", '"2023-03-07"', date(2023, 3, 7), ...),
    ("day", '"2023-02-30"', CLAIMS, CLAIMS),
    ("day", '"0000-00-00"', CLAIMS, None),
    ("day", '""', CLAIMS, None),
    ("day", '"2023-03-07T00:00:00"', CLAIMS, CLAIMS),
    ("day", '"20230307"', CLAIMS, CLAIMS),
    ("day", "20230307", CLAIMS, CLAIMS),
    ("day", '"1678147200"', CLAIMS, CLAIMS),
    ("day", '"2023-03-07 00:00:00Z"', CLAIMS, CLAIMS),
    ("seen", "1678348370123", datetime(2023, 3, 9, 7, 52, 50, 123000, tzinfo=UTC), ...),
    ("seen", '"1678348370123"', CLAIMS, datetime(2023, 3, 9, 7, 52, 50, 123000, tzinfo=UTC)),
    ("seen", "1e300", CLAIMS, CLAIMS),
    ("seen", "1" + "0" * 400, CLAIMS, CLAIMS),
    ("seen", "true", CLAIMS, CLAIMS),
    ("seen", '"soon"', CLAIMS, CLAIMS),
]


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("coercing", [False, True], ids=["strictly", "by the spec's coercions"])
def test_the_table_of_readings(flavor: str, coercing: bool) -> None:
    for field in dict.fromkeys(row[0] for row in TABLES):
        rows = [row for row in TABLES if row[0] == field]
        found = values(flavor, field, [row[1] for row in rows], coercing=coercing)
        for (_, text, plain, coerced), (value, kinds, same) in zip(rows, found, strict=True):
            wanted = coerced if coercing and coerced is not ... else plain
            assert same, (field, text[:60], value)
            if wanted is CLAIMS:
                assert kinds == ["type"], (field, text[:60], value)
                assert exact(dumps(encode(value))) == exact(text.encode()), (field, text[:60])
            elif kinds != ["enum"]:
                assert (value, kinds) == (wanted, []), (field, text[:60])
                assert isinstance(value, type(wanted)), (field, text[:60])
            if isinstance(value, datetime):
                assert (value.tzinfo is None) == (field == "visit")


def test_a_coercion_that_yields_an_unlisted_value_is_told_as_such() -> None:
    ((value, kinds, same),) = values("sync", "status", ["7"], coercing=True)
    assert (value, kinds, same) == ("7", ["enum"], True)


# -- unions -----------------------------------------------------------------------------------------------------------


def ask(kind: Any) -> Any:
    """A call whose whole response is of a type; the raw side of it."""
    return lambda client: client.raw(lambda: client.things._call(BARE, kind, {}, {}))


def reported(raw: Any) -> list[tuple[str, str, str]]:
    return [(each.pointer, each.kind, each.expected) for each in raw.deviations]


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("kind", [list[Thing] | Thing, Thing | list[Thing]])
def test_a_response_that_is_a_list_or_an_object_is_lenient_in_either(flavor: str, kind: Any) -> None:
    listed: list[Any] = [{"id": "1"}, {"id": 2, "status": "New"}, 5, {"id": "3", "hours": "x"}]
    single = {"id": 1, "hours": "x", "parts": [{"sku": "a"}, {"sku": 1}]}
    bodies: list[Any] = [listed, single, [], {}, [{"id": "1"}], 3, None, "x"]
    with FaultServer([server_actions.reply(200, json.dumps(body).encode()) for body in bodies]) as server:
        found = outcomes(flavor, server.url, [ask(kind)] * len(bodies))
    many, one, empty, bare, clean, *wrong = found
    assert reported(many) == [
        ("/1/id", "type", "text"),
        ("/1/status", "enum", "one of Status"),
        ("/2", "type", "an object"),
        ("/3/hours", "type", "an integer"),
    ]
    assert [type(each) for each in many.value] == [Thing, Thing, int, Thing]
    assert many.value[0].id == "1"
    assert reported(one) == [
        ("/id", "type", "text"),
        ("/hours", "type", "an integer"),
        ("/parts/1/sku", "type", "text"),
    ]
    assert one.value.parts[0] == Part(sku="a")
    for raw, body in zip(found[:5], bodies, strict=False):
        assert json.loads(dumps(encode(raw.value))) == body
    assert (empty.value, reported(empty), reported(clean)) == ([], [], [])
    assert reported(bare) == [("/id", "missing", "text")]
    for error in wrong:
        assert type(error).__name__ == "ResponseValidationError"
        assert [each.pointer for each in error.deviations] == [""]
        assert {"a list", "an object"} == set(error.deviations[0].expected.split(" or "))


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("coercing", [False, True])
def test_each_deviation_and_coercion_inside_an_arm_of_a_property(flavor: str, coercing: bool) -> None:
    bodies: list[Any] = [
        {"id": "1", "either": {"sku": 5, "count": "2"}},
        {"id": "1", "either": [{"sku": "a", "count": "2"}, {"sku": 5}, 3, {"count": 1}]},
        {"id": "1", "either": 3},
        {"id": "1", "children": [{"id": "2", "either": [{"sku": 5}]}, {"id": "3", "either": {"sku": "ok"}}]},
    ]
    with FaultServer([server_actions.reply(200, {"data": body}) for body in bodies]) as server:
        plan = COERCING if coercing else PLAN
        found = outcomes(flavor, server.url, [lambda client: client.raw(client.things.get, "1")] * 4, plan)
    places = [[(each.pointer.removeprefix("/data"), each.kind) for each in raw.deviations] for raw in found]
    if coercing:
        assert places == [[], [("/either/2", "type"), ("/either/3/sku", "missing")], [("/either", "type")], []]
        assert (found[0].value.either.sku, found[0].value.either.count, found[1].value.either[0].count) == ("5", 2, 2)
    else:
        assert places == [
            [("/either/sku", "type"), ("/either/count", "type")],
            [
                ("/either/0/count", "type"),
                ("/either/1/sku", "type"),
                ("/either/2", "type"),
                ("/either/3/sku", "missing"),
            ],
            [("/either", "type")],
            [("/children/0/either/0/sku", "type")],
        ]
    for raw, body in zip(found, bodies, strict=True):
        assert json.loads(dumps(encode(raw.value))) == body


@pytest.mark.parametrize("flavor", FLAVORS)
def test_the_arm_that_knows_the_most_fields_is_taken(flavor: str) -> None:
    cases: list[tuple[Any, Any, type[Any], str]] = [
        (Part | Thing, {"id": 1, "hours": 2, "sku": 5}, Thing, "/id"),
        (Thing | Part, {"sku": 1, "count": 1}, Part, "/sku"),
        (list[Part] | list[Thing], [3, {"id": 1, "hours": 2}], list, "/0 /1/id"),
        (list[Part] | dict[str, Thing], {"a": {"id": 1}}, dict, "/a/id"),
        (list[str] | str, ["a", 1], list, "/1"),
    ]
    with FaultServer([server_actions.reply(200, json.dumps(body).encode()) for _, body, _, _ in cases]) as server:
        found = outcomes(flavor, server.url, [ask(kind) for kind, *_ in cases])
    for raw, (_, body, wanted, pointers) in zip(found, cases, strict=True):
        assert type(raw.value) is wanted
        assert " ".join(each.pointer for each in raw.deviations) == pointers
        assert json.loads(dumps(encode(raw.value))) == body


def test_what_is_changed_inside_an_arm_is_what_is_sent() -> None:
    body = b'{"data": {"id": "1", "score": "x", "either": [{"sku": "a", "weight": 0.12345678901234567890}]}}'
    with FaultServer(server_actions.reply(200, body)) as server:
        (thing,) = outcomes("sync", server.url, [lambda client: client.things.get("1")])
    thing.either[0].sku = "b"
    assert dumps(encode(thing)) == b'{"id":"1","score":"x","either":[{"sku":"b","weight":0.12345678901234567890}]}'


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("kind", [Any, list[Any] | dict[str, Any], dict[str, Any] | list[Any]])
def test_numbers_no_double_can_hold_are_exact_in_untyped_responses(flavor: str, kind: Any) -> None:
    for body in (b"[1e999,-1e999,[1e400]]", b'{"a":{"b":[1E+999]},"c":0.1}', b"[123456789012345678.125]"):
        with FaultServer(server_actions.reply(200, body)) as server:
            (raw,) = outcomes(flavor, server.url, [ask(kind)])
        assert exact(dumps(encode(raw.value))) == exact(body)
        assert "inf" not in repr(raw.value).lower()
