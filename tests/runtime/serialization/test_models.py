"""Models outside a call: JSON in wire format, numbers as they came, dumps, bytes, and what a ``repr`` shows."""

from __future__ import annotations

import json
import warnings
from decimal import Decimal
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError
from workorders_example_client.models import Part, Thing
from workorders_runtime.exceptions import Deviation
from workorders_runtime.serialization.json import WireFloat, dumps, loads
from workorders_runtime.serialization.models import ReadModel, WriteModel
from workorders_runtime.serialization.wire_types import Base64, DecimalNumber, DecimalText, Discriminator


class Reading(ReadModel):
    amount: DecimalNumber | None = None
    level: float | None = None
    levels: list[float] | None = None
    note: str | None = None
    content: Base64 | None = None
    anything: Any = None


class ReadingCreate(WriteModel):
    amount: DecimalNumber | None = None
    tax: DecimalText | None = None
    level: float | None = None
    count: int | None = None
    note: str | None = None
    content: Base64 | None = None


# -- JSON in wire format ----------------------------------------------------------------------------------------------

DEVIATING = b'{"id":"1","status":"Odd","hours":"many","apiToken":1234567}'


def test_from_json_keeps_deviations_and_reports_them() -> None:
    deviations: list[Any] = []
    thing = Thing.from_json(DEVIATING, on_deviation=deviations.append)
    assert (thing.hours, thing.status) == ("many", "Odd")
    assert [(each.pointer, each.kind) for each in deviations] == [
        ("/status", "enum"),
        ("/hours", "type"),
        ("/apiToken", "type"),
    ]
    assert thing.to_json() == DEVIATING


def test_a_deviation_is_an_error_on_request_and_names_no_sensitive_value() -> None:
    with pytest.raises(ValueError, match="/hours: type: expected an integer") as caught:
        Thing.from_json(DEVIATING.decode(), strict=True)
    assert "1234567" not in str(caught.value)


@pytest.mark.parametrize("body", [b"[]", b"{", b"null", b"\xff"])
def test_what_is_not_a_json_object_is_an_error(body: bytes) -> None:
    with pytest.raises(ValueError, match="Thing: "):
        Thing.from_json(body)


def test_a_request_body_is_read_by_its_names_on_the_wire() -> None:
    assert ReadingCreate.from_json(b'{"tax":"1.50","level":1}').to_json() == b'{"tax":"1.50","level":1}'
    with pytest.raises(ValueError, match="amounts"):
        ReadingCreate.from_json(b'{"amounts":1}')


# -- numbers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", ["1", "1.0", "94.10", "0.00", "1E5", "1e-7", "-0.50", "12.5", "1E+2"])
@pytest.mark.parametrize("field", ["amount", "level", "anything", "unknown"])
def test_a_number_is_written_as_it_was_read(field: str, number: str) -> None:
    body = f'{{"{field}":{number}}}'.encode()
    reading = Reading.from_json(body)
    assert reading.to_json() == body
    assert Reading.from_json(body, strict=True) == reading
    value = (reading.model_extra or {}).get(field) or getattr(reading, field)
    assert value == (Decimal(number) if field == "amount" else float(number))


def test_a_decimal_keeps_its_zero() -> None:
    assert str(Reading.from_json(b'{"amount":94.10}').amount) == "94.10"
    assert Reading.from_json(b'{"levels":[1,2.50,3.0]}').to_json() == b'{"levels":[1,2.50,3.0]}'


def test_a_number_that_has_changed_is_written_anew() -> None:
    reading = Reading.from_json(b'{"amount":1E5,"level":94.10}')
    reading.amount, reading.level = Decimal("2.50"), 2
    assert reading.to_json() == b'{"amount":2.50,"level":2}'


def test_the_text_of_a_number_is_kept_by_copies() -> None:
    import copy
    import pickle

    (number,) = loads(b"[94.10]")
    assert isinstance(number, WireFloat)
    for again in (copy.copy(number), copy.deepcopy(number), pickle.loads(pickle.dumps(number))):
        assert dumps(again) == b"94.10"


@pytest.mark.parametrize(("given", "wanted"), [(1, b"1"), (1.0, b"1.0"), (1.5, b"1.5"), (Decimal("1.50"), b"1.50")])
def test_a_number_is_written_as_it_was_given(given: Any, wanted: bytes) -> None:
    assert ReadingCreate(level=given).to_json() == b'{"level":' + wanted + b"}"


@pytest.mark.parametrize(("given", "wanted"), [(100, b'"100"'), (Decimal("1.50"), b'"1.50"'), ("1.50", b'"1.50"')])
def test_a_decimal_as_text_accepts_what_is_exact(given: Any, wanted: bytes) -> None:
    assert ReadingCreate(tax=given).to_json() == b'{"tax":' + wanted + b"}"


@pytest.mark.parametrize("given", [1.5, "1,50", True, Decimal("NaN"), "1e5"])
def test_a_decimal_as_text_accepts_nothing_else(given: Any) -> None:
    with pytest.raises(ValidationError, match="should be a decimal number as text"):
        ReadingCreate(tax=given)


@pytest.mark.parametrize(
    "given", [{"count": "5"}, {"count": True}, {"count": 5.0}, {"level": "5"}, {"level": True}, {"note": 5}]
)
def test_arguments_have_their_own_type(given: Any) -> None:
    with pytest.raises(ValidationError):
        ReadingCreate(**given)


# -- bytes ------------------------------------------------------------------------------------------------------------


def test_bytes_are_base64_text_on_the_wire() -> None:
    reading = Reading.from_json(b'{"content":"aGVsbG8="}')
    assert reading.content == b"hello"
    assert reading.to_json() == b'{"content":"aGVsbG8="}'
    assert ReadingCreate(content=b"hello").to_json() == b'{"content":"aGVsbG8="}'


def test_base64_text_in_another_form_is_written_back_unchanged() -> None:
    body = b'{"content":"aGVs\\nbG8="}'
    reading = Reading.from_json(body, strict=True)
    assert reading.content == b"hello"
    assert reading.to_json() == body


def test_text_that_is_not_base64_is_a_deviation() -> None:
    deviations: list[Any] = []
    reading = Reading.from_json(b'{"content":"#"}', on_deviation=deviations.append)
    assert reading.content == "#"
    assert [each.expected for each in deviations] == ["base64 text"]


def test_bytes_and_text_are_not_confused() -> None:
    with pytest.raises(ValidationError, match="should be bytes"):
        ReadingCreate(content="aGVsbG8=")
    with pytest.raises(ValidationError, match="note"):
        ReadingCreate(note=b"hello")


# -- dumps ------------------------------------------------------------------------------------------------------------


class Stored(BaseModel):
    """A model of a program that holds models of a package."""

    thing: Thing
    readings: list[Reading]


def test_models_inside_other_models_are_stored_and_read_again() -> None:
    thing = Thing.from_json(b'{"id":"1","status":"Open","price":94.10,"day":"2023-03-07","seen":1678348370123}')
    stored = Stored(thing=thing, readings=[Reading(amount=Decimal("1.50"), content=b"x")])
    assert Stored.model_validate_json(stored.model_dump_json()) == stored
    assert Stored.model_validate(stored.model_dump()) == stored
    assert str(Stored.model_validate_json(stored.model_dump_json()).thing.price) == "94.10"
    assert TypeAdapter(list[Thing]).validate_json(TypeAdapter(list[Thing]).dump_json([thing])) == [thing]


def test_dumps_of_deviating_values_are_silent() -> None:
    thing = Thing.from_json(
        b'{"hours":"x","part":[],"parts":{"a":1},"either":5,"day":"soon","states":[1],"children":3}'
    )
    stored = Stored.model_construct(thing=thing, readings=[])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for each in (thing, stored):
            assert each.model_dump()
            assert json.loads(each.model_dump_json())


def test_a_model_is_validated_strictly_on_request() -> None:
    assert Thing.model_validate({"id": "1", "hours": "x"}).hours == "x"
    assert Thing.model_validate_json('{"id": "1", "hours": "x"}').hours == "x"
    with pytest.raises(ValidationError):
        Thing.model_validate({"id": "1", "hours": "x"}, strict=True)
    with pytest.raises(ValidationError):
        Thing.model_validate_json('{"id": "1", "hours": "x"}', strict=True)
    for wrong in ("[]", "{", "3"):
        with pytest.raises(ValidationError):
            Thing.model_validate_json(wrong)
    with pytest.raises(ValidationError):
        Thing.model_validate([])


def test_models_with_other_values_differ() -> None:
    thing = Thing.from_json(b'{"id":"1","price":1E5}')
    assert thing == Thing.from_json(b'{"id":"1","price":100000}')
    assert thing != Thing.from_json(b'{"id":"1","price":1}')
    assert thing != Part(sku="1")
    assert thing != 1


# -- sensitive values -------------------------------------------------------------------------------------------------


def test_sensitive_values_are_not_shown() -> None:
    thing = Thing.from_json(
        b'{"id":"1","apiToken":"canary","meta":{"apiToken":"canary"},"more":[{"apiToken":"canary"}]}'
    )

    class Mine(Thing):
        """A model of a program."""

    for each in (thing, Mine.model_validate(thing.model_dump()), thing.model_copy()):
        assert "api_token='***'" in repr(each)
        assert "canary" not in f"{each!r} {each}"
    assert "api_token=None" in repr(Thing(id="1"))
    spelled = Thing.from_json(b'{"id":"1","meta":{"APITOKEN":"canary"},"count":{"ApiToken":"canary"}}')
    deviations: list[Deviation] = []
    Thing.from_json(b'{"id":{"APIToken":"canary"}}', on_deviation=deviations.append)
    assert "canary" not in f"{spelled!r} {deviations} {[each.value for each in deviations]}"
    with pytest.raises(ValidationError) as caught:
        Thing(id="1", api_token=["canary"])
    assert "canary" not in f"{caught.value!r} {caught.value}"


def test_a_key_that_is_no_text_can_be_shown() -> None:
    thing = Thing.model_validate({"id": "1"}).model_copy(update={"meta": {1: {"APITOKEN": "canary"}}})
    assert "{1: {'APITOKEN': '***'}}" in repr(thing)


# -- unions -----------------------------------------------------------------------------------------------------------


class Opened(ReadModel):
    kind: str
    by: str | None = None


class Closed(ReadModel):
    kind: str
    why: int | None = None


Event = Annotated[Opened | Closed, Discriminator("kind", (("opened", "Opened"), ("closed", "Closed")))]


class Log(ReadModel):
    event: Event | None = None
    events: list[Event] | None = None
    by_name: dict[str, Event] | None = None
    mixed: Event | str | None = None


@pytest.mark.parametrize("place", ["event", "events", "by_name", "mixed"])
@pytest.mark.parametrize(
    ("member", "kind", "pointer", "deviation"),
    [
        ({"kind": "closed", "why": 1}, Closed, "", None),
        ({"kind": "closed", "why": "x"}, Closed, "/why", "type"),
        ({"kind": "closed", "by": "x"}, Closed, "", None),
        ({"kind": "paused", "by": "x"}, dict, "/kind", "enum"),
        ({"by": "x"}, dict, "/kind", "missing"),
        ({"kind": None}, dict, "/kind", "null"),
        ({"kind": 5}, dict, "/kind", "type"),
        (5, int, "", "type"),
    ],
)
def test_the_discriminator_decides(place: str, member: Any, kind: type, pointer: str, deviation: str | None) -> None:
    wrapped = {"events": [member], "by_name": {"a": member}}.get(place, member)
    body = json.dumps({place: wrapped}, separators=(",", ":")).encode()
    deviations: list[Any] = []
    log = Log.from_json(body, on_deviation=deviations.append)
    value = getattr(log, place)
    value = value[0] if place == "events" else value["a"] if place == "by_name" else value
    assert type(value) is kind
    above = f"/{place}" + {"events": "/0", "by_name": "/a"}.get(place, "")
    assert [(each.pointer, each.kind) for each in deviations] == ([(above + pointer, deviation)] if deviation else [])
    assert log.to_json() == body
    for again in (Log.model_validate(log.model_dump()), Log.model_validate_json(log.model_dump_json())):
        assert again == log
    if deviation:
        with pytest.raises(ValueError, match="Log: /"):
            Log.from_json(body, strict=True)


class OpenedInput(WriteModel):
    kind: str
    by: str | None = None


class ClosedInput(WriteModel):
    kind: str
    why: int | None = None


class LogInput(WriteModel):
    event: Annotated[
        OpenedInput | ClosedInput, Discriminator("kind", (("opened", "OpenedInput"), ("closed", "ClosedInput")))
    ]


@pytest.mark.parametrize(
    "given",
    [{"kind": "closed", "why": 1}, ClosedInput(kind="closed", why=1), Closed(kind="closed", why=1)],
    ids=lambda value: type(value).__name__,
)
def test_the_discriminator_of_an_argument_decides(given: Any) -> None:
    written = LogInput(event=given)
    assert type(written.event) is ClosedInput
    assert written.to_json() == b'{"event":{"kind":"closed","why":1}}'


@pytest.mark.parametrize("given", [{"kind": "paused"}, {"why": 1}, OpenedInput(kind="x"), 5])
def test_an_argument_with_an_unknown_discriminator_is_refused(given: Any) -> None:
    with pytest.raises(ValidationError, match=r"should be an object with 'kind': \"opened\", \"closed\""):
        LogInput(event=given)


# -- undeclared fields ------------------------------------------------------------------------------------------------


class Sizes(ReadModel):
    size: int | None = None
    __pydantic_extra__: dict[str, DecimalText]


def test_undeclared_fields_are_checked_against_their_schema() -> None:
    deviations: list[Any] = []
    sizes = Sizes.from_json(b'{"size":1,"a":"1.50","b":2,"c":[]}', on_deviation=deviations.append)
    assert sizes.model_extra == {"a": Decimal("1.50"), "b": 2, "c": []}
    assert [(each.pointer, each.kind) for each in deviations] == [("/b", "type"), ("/c", "type")]
    assert sizes.to_json() == b'{"size":1,"a":"1.50","b":2,"c":[]}'
