"""The client keeps working when private parts of pydantic are missing; what is lost is logged once."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter
from pydantic_core import SchemaValidator
from workorders_runtime.serialization import codec, pydantic_internals
from workorders_runtime.serialization.codec import Decoder, encode
from workorders_runtime.serialization.json import ShapeError
from workorders_runtime.serialization.models import ReadModel, wire_names
from workorders_runtime.spec import Decoding


@pytest.fixture(autouse=True)
def no_caches(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(pydantic_internals, "_reported", set[str]())
    codec._lenient.cache_clear()
    yield
    codec._lenient.cache_clear()


class Part(ReadModel):
    count: int | None = None


class Order(ReadModel):
    number: int
    part: Part | None = None
    note: Any = None


BODY = b'{"number":"5","part":{"count":"many"}}'


def decoded(body: bytes = BODY) -> codec.Decoded:
    return Decoder(Decoding(coerce=("numeric-text",)), (), strict=False).decode(Order, body, "getOrder")


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.message for record in caplog.records if record.name == "workorders_runtime"]


def test_everything_works_with_this_version(caplog: pytest.LogCaptureFixture) -> None:
    result = decoded()
    assert (result.value.number, result.value.part.count) == (5, "many")
    assert [each.pointer for each in result.deviations] == ["/part/count"]
    assert encode(result.value) == {"number": "5", "part": {"count": "many"}}
    assert warnings(caplog) == []


def test_without_private_attributes_coerced_values_are_written_in_their_standard_form(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class Slotted:
        """Like a model of a version that stores private attributes elsewhere."""

        __slots__ = ()

    with caplog.at_level(logging.WARNING):
        pydantic_internals.keep_raw_values(Slotted(), {"number": ("5", 5)})  # type: ignore[arg-type]
        pydantic_internals.keep_raw_values(Slotted(), {"number": ("5", 5)})  # type: ignore[arg-type]
        assert pydantic_internals.raw_values(Slotted()) == {}  # type: ignore[arg-type]
        pydantic_internals.keep_etag(Slotted(), "v1")  # type: ignore[arg-type]
    assert [text.partition(": ")[2] for text in warnings(caplog)] == [
        "coerced values are written back in their standard form.",
        "results have no etag.",
    ]
    monkeypatch.setattr(pydantic_internals, "keep_raw_values", lambda model, values: None)
    result = decoded()
    assert encode(result.value) == {"number": 5, "part": {"count": "many"}}


def test_without_own_validators_a_violation_is_an_error(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def validator(schema: Any, config: Any = None) -> SchemaValidator:
        return SchemaValidator(schema, config)

    monkeypatch.setattr(pydantic_internals, "SchemaValidator", validator)
    with caplog.at_level(logging.WARNING), pytest.raises(ShapeError):
        decoded()
    assert len(warnings(caplog)) == 1


def test_with_an_unknown_core_schema_a_violation_is_an_error(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def unknown(*_: object, **__: object) -> Any:
        raise KeyError("schema")

    monkeypatch.setattr(pydantic_internals._LenientSchema, "convert", unknown)
    with caplog.at_level(logging.WARNING):
        assert decoded(b'{"number":5,"part":{"count":1}}').value.part.count == 1
        for _ in range(2):
            with pytest.raises(ShapeError):
                decoded()
        long = decoded(b'{"number":5,"note":0.12345678901234567890123}')
        assert long.value.number == 5
    assert len(warnings(caplog)) == 1


@pytest.mark.parametrize("schema", [{}, {"type": "model", "schema": {"type": "model-fields"}}])
def test_with_an_unknown_layout_nothing_is_rewritten(schema: Any, caplog: pytest.LogCaptureFixture) -> None:
    before = json.dumps(schema)
    with caplog.at_level(logging.WARNING):
        pydantic_internals.read_model_schema(dict(schema))
        pydantic_internals.write_model_schema(dict(schema))
        if not schema:
            assert pydantic_internals.json_only(schema) == json.loads(before)
    assert len(warnings(caplog)) == 1


def test_without_the_flag_of_complete_fields_models_are_rebuilt() -> None:
    class Renamed(BaseModel):
        __pydantic_fields_complete__ = False  # type: ignore[assignment]

        number: int = 0

    assert wire_names(Renamed) == {"number": "number"}


def test_a_core_schema_is_made_where_the_model_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    class Plain(ReadModel):
        number: int

    monkeypatch.setattr(Plain, "model_rebuild", classmethod(lambda cls: None))
    monkeypatch.delattr(Plain, "__pydantic_core_schema__", raising=False)
    assert pydantic_internals.model_core_schema(Plain)["type"] in ("model", "definitions")


def test_a_model_may_be_used_in_any_number_of_types() -> None:
    """Pydantic hands out the core schema of a class again for each type: rewriting it each time would nest it."""

    class Lift(ReadModel):
        name: str | None = None

    depths = {len(str(TypeAdapter(list[Lift]).core_schema)) for _ in range(3)}
    assert len(depths) == 1
    assert TypeAdapter(list[Lift]).validate_json(b'[{"name":"A","more":1}]') == [Lift(name="A", more=1)]  # type: ignore[call-arg]
