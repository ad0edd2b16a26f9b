"""Single values against their schemas, as strictly as the generated packages read them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import SimpleNamespace
from typing import Any, Final, get_args

from workorders_runtime.serialization import wire_types

from workorders.openapi.document import is_list, is_mapping
from workorders.openapi.semantics.schemas import Mode, Schema, Schemas, enum_values, types, wire_alias


@dataclass(frozen=True, slots=True)
class Rules:
    """What one body is compared with."""

    schemas: Schemas
    mode: Mode
    wires: Mapping[str, str]
    coerce: frozenset[str] = frozenset()
    null_strings: frozenset[str] = frozenset()
    lone_item_list: str | None = None
    """Pointer to a list that may be a single object, or null."""
    hide: bool = False
    """Values of this body are never shown."""

    @property
    def is_response(self) -> bool:
        """Whether the body is a response, for which the spec's coercions are accepted."""
        return self.mode == "read"


def json_type(value: Any) -> str:
    """Return the JSON Schema type of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "integer" if isinstance(value, int) else "number"
    return "string" if isinstance(value, str) else "array" if is_list(value) else "object"


def types_of(schema: Schema) -> tuple[str, ...]:
    """Return the types a schema declares, null aside; without a type, those that its other keywords imply."""
    if "type" in schema:
        return tuple(kind for kind in types(schema) if kind != "null")
    if "enum" in schema:
        return tuple(dict.fromkeys(json_type(value) for value in enum_values(schema)))
    if "const" in schema:
        return (json_type(schema["const"]),)
    return ("object",) if schema.get("properties") else ("array",) if "items" in schema else ()


def is_any(schema: Schema) -> bool:
    """Whether the schema allows every value."""
    return not any(key in schema for key in ("type", "enum", "const", "properties", "items", "anyOf", "oneOf"))


def fits(value: Any, schema: Schema, rules: Rules) -> bool:
    """Whether a value has the declared type and format, or is coerced to it; enums aside."""
    if is_any(schema):
        return True
    kinds = types_of(schema)
    if is_nothing(value, schema, rules):
        return True
    return any(_has_type(candidate, kinds, schema, rules) for candidate in _candidates(value, kinds, schema, rules))


def is_nothing(value: Any, schema: Schema, rules: Rules) -> bool:
    """Whether a text of a response means that there is no value."""
    if not rules.is_response or not isinstance(value, str):
        return False
    if not value and "empty-text" in rules.coerce:
        plain = "string" in types_of(schema) and not schema.keys() & {"enum", "const"} and not _is_date(schema)
        return not plain or wire_alias(schema, rules.mode, rules.wires) is not None
    return value in rules.null_strings and _is_time(schema, rules)


def is_lone_item(value: Any, schema: Schema, rules: Rules, pointer: str) -> bool:
    """Whether a value is read as a list of one item."""
    if "array" not in types_of(schema) or is_list(value):
        return False
    is_coerced = rules.is_response and "lone-item" in rules.coerce and value is not None
    return is_coerced or (rules.lone_item_list == pointer and is_mapping(value))


def enum_value(value: Any, schema: Schema, rules: Rules) -> str | int | None:
    """Return the value of an enum or const that a value equals or is coerced to; ``None`` when there is none."""
    allowed = (schema["const"],) if "const" in schema else enum_values(schema)
    for candidate in _candidates(value, types_of(schema), schema, rules):
        for known in allowed:
            if known == candidate and isinstance(known, bool) == isinstance(candidate, bool):
                return known
    return None


def type_label(schema: Schema, rules: Rules) -> str:
    """Describe the declared type and format."""
    alias = wire_alias(schema, rules.mode, rules.wires)
    if alias is not None:
        label: str = get_args(getattr(wire_types, alias))[1].label
        return label
    kinds = " or ".join(types_of(schema)) or "one of several types"
    return f"{kinds} (format date)" if _is_date(schema) else kinds


# -- types and formats ------------------------------------------------------------------------------------------------

_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_INTEGER: Final = re.compile(r"-?(?:0|[1-9]\d*)", re.ASCII)
_NUMBER: Final = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?", re.ASCII)
_ALLOWED: Final[Mapping[str, tuple[str, ...]]] = {
    "string": ("string",),
    "integer": ("integer",),
    "number": ("integer", "number"),
    "boolean": ("boolean",),
    "array": ("array",),
    "object": ("object",),
}


def _has_type(value: Any, kinds: tuple[str, ...], schema: Schema, rules: Rules) -> bool:
    alias = wire_alias(schema, rules.mode, rules.wires)
    if alias is not None and not is_list(value) and not is_mapping(value):
        return _in_format(value, alias, rules.is_response)
    if not any(json_type(value) in _ALLOWED.get(kind, ()) for kind in kinds):
        return False
    return not (isinstance(value, str) and _is_date(schema)) or _is_real_date(value)


def _is_date(schema: Schema) -> bool:
    return schema.get("format") == "date" and "string" in types_of(schema)


def _is_time(schema: Schema, rules: Rules) -> bool:
    alias = wire_alias(schema, rules.mode, rules.wires)
    return _is_date(schema) or (alias is not None and not alias.startswith(("Base64", "Decimal")))


def _is_real_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return _DATE.fullmatch(text) is not None


@cache
def _reader(alias: str) -> Any:
    """Return the reader of a wire format that the generated packages use."""
    from pydantic import ConfigDict, TypeAdapter

    return TypeAdapter(getattr(wire_types, alias), config=ConfigDict(strict=True, allow_inf_nan=False))


def _in_format(value: Any, alias: str, is_response: bool) -> bool:
    value = wire_types.shorten_fraction(value) if isinstance(value, str) else value
    try:
        if is_response:
            _reader(alias).validate_python(value, context=SimpleNamespace(coerced=False, dumped=False))
            return True
        _reader(alias).validate_json(json.dumps(value), context=wire_types.WIRE)
    except ValueError:
        return False
    return True


# -- coercions --------------------------------------------------------------------------------------------------------


def _candidates(value: Any, kinds: tuple[str, ...], schema: Schema, rules: Rules) -> Iterator[Any]:
    """Yield the value, and what the spec's `coerce` allows it to be read as."""
    yield value
    if not rules.is_response or isinstance(value, bool):
        return
    epoch = (wire_alias(schema, rules.mode, rules.wires) or "").startswith("Epoch")
    if isinstance(value, str):
        if "numeric-text" in rules.coerce and ({"integer", "number"} & {*kinds} or epoch):
            yield from _as_numbers(value, "integral-float" in rules.coerce)
        if "text-bool" in rules.coerce and "boolean" in kinds and value.lower() in ("true", "false"):
            yield value.lower() == "true"
        if "int-bool" in rules.coerce and "boolean" in kinds and value in ("0", "1"):
            yield value == "1"
    elif isinstance(value, int | float):
        if "integral-float" in rules.coerce and "integer" in kinds and isinstance(value, float) and value.is_integer():
            yield int(value)
        if "number-to-text" in rules.coerce and "string" in kinds:
            yield str(value)
        if "int-bool" in rules.coerce and "boolean" in kinds and isinstance(value, int) and value in (0, 1):
            yield value == 1


def _as_numbers(text: str, integral: bool) -> Iterator[int | float]:
    if len(text) >= 400:
        return
    if _INTEGER.fullmatch(text):
        yield int(text)
    elif _NUMBER.fullmatch(text):
        if integral and float(text).is_integer():
            yield int(float(text))
        yield float(text)
