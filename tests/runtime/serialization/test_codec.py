"""Decoding and encoding: clean responses, responses that break the spec, exact numbers, the way back."""

from __future__ import annotations

import copy
import json
import pickle
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from pydantic import ValidationError
from workorders_example_client.models import Part, Priority, Status, Thing
from workorders_runtime.serialization import codec
from workorders_runtime.serialization.codec import Decoder, encode
from workorders_runtime.serialization.json import JsonError, ShapeError, dumps, has_special_number, loads, walk
from workorders_runtime.serialization.models import ReadModel, WriteModel
from workorders_runtime.serialization.wire_types import IntBool, TimeLocal, UtcSpaced
from workorders_runtime.spec import Decoding

from tests.support.example_client import LENIENT

STRICT = Decoding()


def decoded(body: Any, decoding: Decoding = STRICT, kind: Any = Thing, *, strict: bool = False) -> Any:
    text = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Decoder(decoding, ("apiToken",), strict=strict).decode(kind, text, "getThing")


def found(result: Any) -> list[tuple[str, str]]:
    return [(each.pointer, each.kind) for each in result.deviations]


def same(body: bytes, value: Any) -> bool:
    def exact(text: bytes) -> Any:
        return json.loads(text, parse_float=Decimal)

    return bool(exact(dumps(encode(value))) == exact(body))


CLEAN = {
    "id": "1",
    "status": "Open",
    "priority": 2,
    "note": None,
    "assetName": "Lift",
    "createdAt": "2023-03-07T12:13:47Z",
    "visit": "2023-03-07 12:13:47",
    "day": "2023-03-07",
    "seen": 1678348370123,
    "price": 94.1,
    "tax": "94.10",
    "urgent": True,
    "hours": 7,
    "score": 7.5,
    "part": {"sku": "x", "new": [1, {"y": None}]},
    "parts": [{"sku": "y", "count": 1}],
    "states": {"a": "Done"},
    "either": [{"sku": "z"}],
    "children": [{"id": "2", "children": []}],
    "meta": {"k": [1.5, "t"]},
    "unknown": {"deep": [1, 2.5]},
}


def test_a_clean_response_keeps_everything() -> None:
    result = decoded(CLEAN)
    thing = result.value
    assert result.deviations == ()
    assert (thing.status, thing.priority, thing.asset_name) == (Status.OPEN, Priority.HIGH, "Lift")
    assert thing.created_at == datetime(2023, 3, 7, 12, 13, 47, tzinfo=UTC)
    assert thing.visit == datetime(2023, 3, 7, 12, 13, 47)
    assert thing.visit.tzinfo is None
    assert (thing.day, thing.price, thing.tax) == (date(2023, 3, 7), Decimal("94.1"), Decimal("94.10"))
    assert thing.seen == datetime(2023, 3, 9, 7, 52, 50, 123000, tzinfo=UTC)
    assert thing.hours == 7
    assert thing.unknown == {"deep": [1, 2.5]}
    assert thing.numbers is None
    assert "numbers" not in thing.model_fields_set
    assert "note" in thing.model_fields_set
    assert same(json.dumps(CLEAN).encode(), thing)


def test_unlisted_enum_values_are_members_and_deviations() -> None:
    result = decoded({"id": "1", "status": "Paused", "priority": 9, "states": {"a": "Open", "b": "Odd"}})
    thing = result.value
    assert (thing.status, thing.status.is_known, type(thing.status)) == ("Paused", False, Status)
    assert (thing.priority, thing.priority.is_known) == (9, False)
    assert Status.OPEN.is_known
    assert found(result) == [("/status", "enum"), ("/priority", "enum"), ("/states/b", "enum")]
    assert str(result.deviations[0]) == '/status: enum: expected one of Status, found "Paused"'
    assert pickle.loads(pickle.dumps(thing.status)) == "Paused"
    assert copy.deepcopy(thing.priority) == 9
    assert encode(thing) == {"id": "1", "status": "Paused", "priority": 9, "states": {"a": "Open", "b": "Odd"}}


def test_what_does_not_fit_stays_as_it_came() -> None:
    body = {
        "status": 7,
        "id": None,
        "hours": "7",
        "score": "x",
        "urgent": "yes",
        "day": "2023-02-30",
        "createdAt": "2023-03-07 12:13:47",
        "visit": "2023-03-07T12:13:47Z",
        "price": "94.10",
        "tax": 94.1,
        "part": [],
        "parts": [{"sku": "a"}, {"count": 1.5}, 3, None],
        "states": {"a~/b": 4},
        "either": {"sku": 5},
        "seen": "soon",
        "note": 5,
        "apiToken": 123456,
    }
    result = decoded(body)
    thing = result.value
    assert found(result) == [
        ("/status", "type"),
        ("/id", "null"),
        ("/hours", "type"),
        ("/score", "type"),
        ("/urgent", "type"),
        ("/day", "type"),
        ("/createdAt", "type"),
        ("/visit", "type"),
        ("/price", "type"),
        ("/tax", "type"),
        ("/part", "type"),
        ("/parts/1/count", "type"),
        ("/parts/1/sku", "missing"),
        ("/parts/2", "type"),
        ("/parts/3", "null"),
        ("/states/a~0~1b", "type"),
        ("/either/sku", "type"),
        ("/seen", "type"),
        ("/note", "type"),
        ("/apiToken", "type"),
    ]
    assert result.deviations[-1].value == "***"
    assert thing.parts[0] == Part(sku="a")
    assert (thing.parts[1].sku, thing.parts[1].count, thing.parts[2]) == (None, 1.5, 3)
    assert "sku" not in thing.parts[1].model_fields_set
    assert (thing.hours, thing.day, thing.price) == ("7", "2023-02-30", "94.10")
    assert same(json.dumps(body).encode(), thing)


def test_listed_coercions_are_no_deviations_and_go_back_as_they_came() -> None:
    body = (
        b'{"id": 5, "hours": "7", "score": "1.5", "urgent": "1", "day": "0000-00-00", "createdAt": "", "tax": 94.10,'
        b' "price": "94.10", "priority": "2", "numbers": [1, "2", 3.0], "part": {"sku": 7, "count": 12.0},'
        b' "parts": [{"sku": "a", "count": "3"}], "seen": "1678348370123", "meta": {"a": "7"}}'
    )
    result = decoded(body, LENIENT)
    thing = result.value
    assert found(result) == []
    assert (thing.id, thing.hours, thing.score, thing.urgent, thing.priority) == ("5", 7, 1.5, True, Priority.HIGH)
    assert (thing.day, thing.created_at, thing.price) == (None, None, Decimal("94.10"))
    assert (thing.numbers, thing.part.sku, thing.part.count, thing.parts[0].count) == ([1, 2, 3], "7", 12, 3)
    assert thing.seen == datetime(2023, 3, 9, 7, 52, 50, 123000, tzinfo=UTC)
    assert same(body, thing)
    assert same(body, thing.model_copy())
    thing.hours, thing.numbers = 8, [9]
    thing.numbers.append(10)
    written = encode(thing)
    assert (written["hours"], written["numbers"], written["score"]) == (8, [9, 10], "1.5")


def test_models_that_name_later_ones() -> None:
    body = b'{"id": "1", "visits": [{"class": {"in": "0.4"}}, {"class": {"in": "x"}}]}'
    result = decoded(body, LENIENT)
    assert found(result) == [("/visits/1/class/in", "type")]
    assert walk(result.value, "/visits/0/class/in") == 0.4
    assert same(body, result.value)


@pytest.mark.parametrize(
    ("field", "value"),
    [("hours", "7.5"), ("hours", 12.5), ("hours", True), ("urgent", 2), ("score", "nan"), ("id", True), ("hours", "٣")],
)
def test_only_the_listed_coercions(field: str, value: Any) -> None:
    result = decoded({"id": "1"} | {field: value}, LENIENT)
    assert found(result) == [(f"/{field}", "type")]
    assert getattr(result.value, field) == value


@pytest.mark.parametrize(
    "text",
    [
        "2023-03-07T12:13:47.000Z",
        "2023-03-07T12:13:47.120Z",
        "2023-03-07T12:13:47.5Z",
        "2023-03-07T12:13:47.1234567Z",
        "2023-03-07T12:13:47.120000Z",
        "2023-03-07T12:13:47+00:00",
        "2023-03-07T12:13:47-00:00",
        "2023-03-07t12:13:47z",
        "2023-03-07T12:13:47+10:00",
        "2023-03-07T12:13:47.250-00:30",
    ],
)
def test_each_way_to_write_a_time_goes_back_as_it_came(text: str) -> None:
    body = f'{{"id": "1", "createdAt": "{text}", "children": [{{"id": "2", "createdAt": "{text}"}}]}}'.encode()
    result = decoded(body)
    assert found(result) == []
    assert result.value.created_at.utcoffset() is not None
    assert same(body, result.value)
    result.value.created_at += timedelta(seconds=1)
    assert encode(result.value)["createdAt"] != text


@pytest.mark.parametrize("text", ["2023-03-07T12:13:47Z", "2023-03-07T12:13:47.120Z", "2023-03-07T12:13:47.250-00:30"])
def test_a_time_as_it_is_written_takes_the_short_way(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Decoder, "decode_value", None)
    assert decoded(f'{{"id": "1", "createdAt": "{text}"}}'.encode()).value.created_at.year == 2023


def test_a_long_fraction_of_a_second_is_read_and_kept() -> None:
    body = b'{"id": "1", "createdAt": "2023-03-07T12:13:47.123456789Z"}'
    result = decoded(body)
    assert result.value.created_at.microsecond == 123456
    assert found(result) == []
    assert same(body, result.value)


@pytest.mark.parametrize(
    "number",
    ["123456789012345678.12", "0.1234567890123456789", "1e999", "-0.10", "12345678901234567890123", "1E-30", "94.10"],
)
def test_decimals_are_exact(number: str) -> None:
    body = f'{{"id": "1", "price": {number}, "extra": {number}}}'.encode()
    result = decoded(body)
    if number != "1e999":
        assert result.value.price == Decimal(number)
        assert result.deviations == ()
        assert same(body, result.value)


def test_a_float_of_too_many_digits_goes_back_exactly() -> None:
    body = b'{"id": "1", "score": 0.12345678901234567890, "createdAt": "2023-03-07T12:13:47Z", "status": "Odd"}'
    result = decoded(body)
    assert result.value.score == 0.12345678901234568
    assert found(result) == [("/status", "enum")]
    assert same(body, result.value)


def test_whole_numbers_are_exact() -> None:
    assert decoded(b'{"id": "1", "hours": 9007199254740993}').value.hours == 9007199254740993
    assert decoded(b'{"id": "1", "x": 1000000000000000000000000000001}').value.x == 10**30 + 1


@pytest.mark.parametrize(
    "body",
    [
        b'{"id": "1", "x": NaN}',
        b'{"id": "1", "x": -Infinity}',
        b'{"id": "\\ud800"}',
        b'{"id": "\xff"}',
        b'{"id": "1"',
        b"{'id': 1}",
        b'{"id": "1",}',
        b'{"id": "1"} x',
        b'{"id": "1", "x": ' + b"[" * 300 + b"]" * 300 + b"}",
        b"[" * 100_000,
        b'{"id": "1", "price": 1234567890123456789.5, "x": NaN}',
        b'{"id": "1", "hours": ' + b"9" * 5000 + b"}",
    ],
)
def test_what_is_no_json(body: bytes) -> None:
    with pytest.raises(JsonError):
        decoded(body)


def test_a_byte_order_mark_is_fine_and_the_last_of_equal_keys_wins() -> None:
    assert decoded(b'\xef\xbb\xbf{"id": "1"}').value.id == "1"
    assert decoded(b'{"id": "1", "id": "2"}').value.id == "2"
    with pytest.raises(JsonError, match="duplicate key"):
        decoded(b'{"id": "1", "id": "2"}', strict=True)


@pytest.mark.parametrize("body", [b"[]", b"3", b'"x"', b"null", b"true"])
def test_the_wrong_top_level_shape(body: bytes) -> None:
    with pytest.raises(ShapeError) as caught:
        decoded(body)
    assert [each.pointer for each in caught.value.deviations] == [""]


def test_other_types_than_models() -> None:
    assert decoded([{"id": "1"}], kind=list[Thing]).value[0].id == "1"
    result = decoded([{"id": "1"}, {"id": 2}, 3], kind=list[Thing])
    assert found(result) == [("/1/id", "type"), ("/2", "type")]
    assert decoded({"a": "1"}, LENIENT, kind=dict[str, int]).value == {"a": 1}
    assert decoded({"a": [1.5]}, kind=dict[str, Any]).value == {"a": [1.5]}
    assert decoded("x", kind=str).value == "x"


def test_an_unknown_field_called_like_an_attribute() -> None:
    body = b'{"id": "1", "asset_name": "x"}'
    assert same(body, decoded(body).value)


def test_dumps_is_compact_and_exact() -> None:
    assert (
        dumps({"a": Decimal("1.50"), "b": [True, None, "é\n"], "c": {}})
        == '{"a":1.50,"b":[true,null,"é\\n"],"c":{}}'.encode()
    )
    for bad in (float("nan"), float("inf"), Decimal("NaN"), "\ud800"):
        with pytest.raises(ValueError, match=r"."):
            dumps({"a": bad})
    with pytest.raises(TypeError):
        dumps({"a": object()})
    assert loads(b'{"a": 0.1}') == {"a": 0.1}


def test_a_date_time_before_its_wire_format_is_refused() -> None:
    thing = Thing(id="1")
    thing.created_at = datetime(2023, 3, 7)
    with pytest.raises(ValueError, match="zone"):
        encode(thing)
    with pytest.raises(ValidationError):
        Thing(id="1", visit=datetime(2023, 3, 7, tzinfo=UTC))


def test_an_unlisted_member_does_not_look_like_a_listed_one() -> None:
    from workorders_runtime.serialization.enums import OpenIntEnum, OpenStrEnum

    class State(OpenStrEnum):
        OPEN = "Open"

    class Number(OpenIntEnum):
        ONE = 1

    assert repr(State.OPEN) == "<State.OPEN: 'Open'>"
    assert repr(State("OPEN")) == "<State unknown: 'OPEN'>"
    assert not State("OPEN").is_known
    assert (repr(Number.ONE), repr(Number(2))) == ("<Number.ONE: 1>", "<Number unknown: 2>")


# -- booleans that are numbers ----------------------------------------------------------------------------------------


class _Switch(ReadModel):
    on: IntBool | None = None


class _SwitchUpdate(WriteModel):
    on: IntBool


@pytest.mark.parametrize(("number", "wanted"), [(0, False), (1, True)])
def test_a_boolean_may_be_a_number_on_the_wire(number: int, wanted: bool) -> None:
    result = decoded({"on": number}, kind=_Switch)
    assert result.value.on is wanted
    assert found(result) == []
    assert encode(result.value) == {"on": number}
    assert encode(_SwitchUpdate(on=wanted)) == {"on": number}
    assert type(encode(_SwitchUpdate(on=wanted))["on"]) is int


@pytest.mark.parametrize("value", [2, "1", True, 1.0])
def test_another_number_is_a_deviation(value: Any) -> None:
    result = decoded({"on": value}, kind=_Switch)
    assert found(result) == [("/on", "type")]
    assert encode(result.value) == {"on": value}


def test_a_listed_text_for_a_number_goes_back_as_it_came() -> None:
    result = decoded({"on": "1"}, Decoding(("int-bool",)), _Switch)
    assert result.value.on is True
    assert found(result) == []
    assert encode(result.value) == {"on": "1"}


class _Moment(ReadModel):
    utc: UtcSpaced | None = None
    clock: TimeLocal | None = None


@pytest.mark.parametrize(
    "text", ["2026-02-01 17:00:00", "2026-02-01T17:00:00Z", "2026-02-01T11:00:00-06:00", "2026-02-01 17:00:00.000"]
)
def test_a_time_in_utc_is_read_in_each_form_and_written_back_as_it_came(text: str) -> None:
    result = decoded({"utc": text}, kind=_Moment)
    assert result.deviations == ()
    assert result.value.utc == datetime(2026, 2, 1, 17, tzinfo=UTC)
    assert encode(result.value) == {"utc": text}
    result.value.utc = datetime(2026, 3, 1, 9, tzinfo=UTC)
    assert encode(result.value) == {"utc": "2026-03-01 09:00:00"}


@pytest.mark.parametrize("text", ["09:00:00", "09:00"])
def test_a_time_of_day_is_read_with_and_without_seconds(text: str) -> None:
    result = decoded({"clock": text}, kind=_Moment)
    assert result.deviations == ()
    assert result.value.clock == time(9)
    assert encode(result.value) == {"clock": text}


def test_an_empty_text_is_no_time_and_anything_else_is_a_deviation() -> None:
    result = decoded({"utc": "", "clock": ""}, Decoding((), ("",)), _Moment)
    assert result.deviations == ()
    assert (result.value.utc, result.value.clock) == (None, None)
    assert encode(result.value) == {"utc": "", "clock": ""}
    odd = {"utc": "tomorrow", "clock": "24:01"}
    result = decoded(odd, kind=_Moment)
    assert found(result) == [("/utc", "type"), ("/clock", "type")]
    assert encode(result.value) == odd


# -- the same result in other ways ------------------------------------------------------------------------------------


OTHERS: list[Any] = [5, "", None, {}, [{"id": 5, "new": 1}], ...]


@pytest.mark.parametrize("decoding", [STRICT, LENIENT], ids=["strict", "lenient"])
@pytest.mark.parametrize("name", CLEAN)
def test_items_that_do_not_fit_are_read_alone_with_the_same_result(
    name: str, decoding: Decoding, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = [{key: each for key, each in {**CLEAN, name: other}.items() if each is not ...} for other in OTHERS]
    things = [CLEAN, *odd, {**CLEAN, "status": "Odd"}, *((5, None, "") if name == "id" else ())]
    decoder = Decoder(decoding, ("apiToken",), strict=False)
    for kind, value in ((list[Thing], things), (Thing, {**CLEAN, "children": things})):
        body = json.dumps(value).encode()
        results: list[Any] = []
        for least in (sys.maxsize, 0, 0):
            monkeypatch.setattr(codec, "ITEMS_BODY", least)
            result = decoder.decode(kind, body, "getThing")
            results.append((repr(result.value), result.deviations, dumps(encode(result.value))))
        assert results[0] == results[1] == results[2]


def test_many_items_that_do_not_fit() -> None:
    things = [{"id": 5}] * 30 + [CLEAN] * 100
    result = decoded(things, kind=list[Thing])
    assert len(result.value) == 130
    assert found(result) == [(f"/{index}/id", "type") for index in range(30)]


def _numbers(random: Random) -> Iterator[str]:
    for _ in range(random.choice([1, 1, 3])):
        whole = str(random.randrange(10 ** random.choice([1, 3, 7, 8, 9, 15, 18])))
        digits = str(random.randrange(10 ** random.choice([1, 2, 8, 9, 12, 15, 17])))
        fraction = random.choice(["", f".{digits}", ".0", ".50"])
        yield random.choice(["", "-"]) + whole + fraction + random.choice(["", "", "", "e5", "E-05", "e+0"])


def test_a_number_keeps_its_text() -> None:
    random = Random(5)
    for _ in range(5_000):
        comma = random.choice([",", ", ", " ,\n"])
        body = f"[{comma.join(_numbers(random))}{random.choice(['', ' '])}]".encode()
        assert same(body, loads(body))
        if not has_special_number(body):
            assert json.loads(body, parse_float=str) == [
                repr(x) if isinstance(x, float) else x for x in json.loads(body)
            ]


@pytest.mark.parametrize(
    ("body", "is_unique"),
    [
        ('{"a": 1, "b": {"a": 1}}', True),
        ('{"a": 1, "a": 1}', False),
        ('{"a": 1 , "\\u0061" : 1}', False),
        ('{"a": "\\u003a", "b": 1, "b": 2}', False),
        ('{"a": "\\":\\u003A", "b": 1}', True),
        ('[{"a": {"b": 1}}, {"a": {"b": 1}, "a": {"b": 1}}]', False),
        ('{"a": 1.10, "a": 1}', False),
    ],
)
def test_duplicate_keys(body: str, is_unique: bool) -> None:
    assert loads(body.encode()) == json.loads(body)
    if is_unique:
        assert loads(body.encode(), unique=True) == json.loads(body)
    else:
        with pytest.raises(JsonError, match="duplicate key"):
            loads(body.encode(), unique=True)
