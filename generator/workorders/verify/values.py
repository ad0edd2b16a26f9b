"""Single values against their schemas, as strictly as the packages read them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final

from workorders_runtime.serialization import wire_types

from workorders.ir.api import Mode
from workorders.openapi.document import is_list, is_mapping
from workorders.openapi.schemas import Schema, Schemas, enum_values, wire_alias

__all__ = ["Rules", "fits", "is_any", "json_type", "kinds_of", "listed", "wanted"]


@dataclass(frozen=True, slots=True)
class Rules:
    """What one body is measured by."""

    schemas: Schemas
    mode: Mode
    wires: Mapping[str, str]
    coerce: frozenset[str] = frozenset()
    nothing: frozenset[str] = frozenset()
    lone: str | None = None
    """Pointer to a list in whose place a single object, or null, may stand."""
    hide: bool = False
    """Values of this body are never told."""

    @property
    def answers(self) -> bool:
        """Whether the body is an answer, in which listed readings are allowed."""
        return self.mode == "read"


def json_type(value: Any) -> str:
    """A value's type as JSON Schema calls it."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "integer" if isinstance(value, int) else "number"
    return "string" if isinstance(value, str) else "array" if is_list(value) else "object"


def kinds_of(schema: Schema) -> tuple[str, ...]:
    """The types a schema declares, null aside; those that its other keywords speak of when it declares none."""
    given = schema.get("type")
    if given is not None:
        return tuple(kind for kind in ((given,) if isinstance(given, str) else given) if kind != "null")
    if "enum" in schema:
        return tuple(dict.fromkeys(json_type(value) for value in enum_values(schema)))
    if "const" in schema:
        return (json_type(schema["const"]),)
    return ("object",) if schema.get("properties") else ("array",) if "items" in schema else ()


def is_any(schema: Schema) -> bool:
    """Whether every value fits."""
    return not any(key in schema for key in ("type", "enum", "const", "properties", "items", "anyOf", "oneOf"))


def fits(value: Any, schema: Schema, rules: Rules) -> bool:
    """Whether a value is of the declared type and format, or is read as if it were; enums aside."""
    if is_any(schema):
        return True
    kinds = kinds_of(schema)
    if rules.answers and isinstance(value, str) and value in rules.nothing and _is_time(schema, rules):
        return True
    return any(_is_of(candidate, kinds, schema, rules) for candidate in _candidates(value, kinds, schema, rules))


def listed(value: Any, schema: Schema, rules: Rules) -> str | int | None:
    """The value of an enum or const that a value is, or is read as; ``None`` when it is none of them."""
    allowed = (schema["const"],) if "const" in schema else enum_values(schema)
    for candidate in _candidates(value, kinds_of(schema), schema, rules):
        for known in allowed:
            if known == candidate and isinstance(known, bool) == isinstance(candidate, bool):
                return known
    return None


def wanted(schema: Schema, rules: Rules) -> str:
    """The declared type and format in words."""
    alias = wire_alias(schema, rules.mode, rules.wires)
    if alias is not None:
        return _LABELS.get(alias, alias)
    kinds = " or ".join(kinds_of(schema)) or "one of several types"
    return f"{kinds} (format date)" if _is_date(schema) else kinds


_LABELS: Final[Mapping[str, str]] = {
    "Rfc3339": "a date-time with a zone (2023-03-07T12:13:47Z)",
    "LocalIso": "a date-time without a zone (2023-03-07T12:13:47)",
    "LocalIsoOrAware": "a date-time (2023-03-07T12:13:47)",
    "LocalSpaced": "a date-time without a zone (2023-03-07 12:13:47)",
    "LocalSpacedOrAware": "a date-time (2023-03-07 12:13:47)",
    "EpochSeconds": "a date-time as seconds since 1970",
    "EpochMillis": "a date-time as milliseconds since 1970",
    "DecimalText": "a decimal number as text",
    "DecimalNumber": "a number",
}

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


def _is_of(value: Any, kinds: tuple[str, ...], schema: Schema, rules: Rules) -> bool:
    alias = wire_alias(schema, rules.mode, rules.wires)
    if alias is not None and not is_list(value) and not is_mapping(value):
        return _in_format(value, alias)
    if not any(json_type(value) in _ALLOWED.get(kind, ()) for kind in kinds):
        return False
    return not (isinstance(value, str) and _is_date(schema)) or _is_real_date(value)


def _is_date(schema: Schema) -> bool:
    return schema.get("format") == "date" and "string" in kinds_of(schema)


def _is_time(schema: Schema, rules: Rules) -> bool:
    alias = wire_alias(schema, rules.mode, rules.wires)
    return _is_date(schema) or (alias is not None and not alias.startswith("Decimal"))


def _is_real_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return _DATE.fullmatch(text) is not None


@cache
def _reader(alias: str) -> Any:
    """What the packages themselves read a wire format with."""
    from pydantic import ConfigDict, TypeAdapter

    return TypeAdapter(getattr(wire_types, alias), config=ConfigDict(strict=True, allow_inf_nan=False))


def _in_format(value: Any, alias: str) -> bool:
    shorter = wire_types.shorten_fraction(value) if isinstance(value, str) else value
    try:
        _reader(alias).validate_python(shorter)
    except ValueError:
        return False
    return True


# -- listed readings --------------------------------------------------------------------------------------------------


def _candidates(value: Any, kinds: tuple[str, ...], schema: Schema, rules: Rules) -> Iterator[Any]:
    """The value, and what the spec's `coerce` lets it be read as."""
    yield value
    if not rules.answers or isinstance(value, bool):
        return
    epoch = (wire_alias(schema, rules.mode, rules.wires) or "").startswith("Epoch")
    if isinstance(value, str):
        if "numeric-text" in rules.coerce and ({"integer", "number"} & {*kinds} or epoch):
            yield from _as_numbers(value, "integral-float" in rules.coerce)
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
