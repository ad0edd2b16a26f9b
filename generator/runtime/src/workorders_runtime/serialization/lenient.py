"""Lenient decoding of responses that violate the spec: values that do not fit are kept unchanged and reported.

The core schema of a type is rewritten (`pydantic_internals`) so that each field, list item and map value may fail on
its own. It validates parsed JSON, so it also serves bodies whose numbers have more digits than a double holds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, NamedTuple, TypeAlias, cast

from pydantic_core import CoreSchema, ValidationError
from pydantic_core import core_schema as core

from ..exceptions import Deviation
from ..redaction import excerpt, is_sensitive
from ..spec import Coercion, Decoding
from .json import Path, check_deadline, is_dict, is_list, joined
from .wire_types import shorten_fraction

Schema: TypeAlias = dict[str, Any]
Kind: TypeAlias = Literal["enum", "type", "missing", "null"]

MAX_DEVIATIONS = 1000
"""Deviations of one response that are kept; the rest is a number."""
_ENTRIES_PER_CHECK = 500

_INTEGER = re.compile(r"-?(?:0|[1-9]\d{0,400})")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?")
_CANDIDATE_TYPES: dict[str, tuple[str, ...]] = {"enum-int": ("int",), "enum-str": ("str",), "decimal-text": ("str",)}
_EXPECTED: dict[str, str] = {
    "bool_type": "true or false",
    "dict_type": "an object",
    "float_type": "a number",
    "int_type": "an integer",
    "list_type": "a list",
    "model_type": "an object",
    "none_required": "null",
    "string_type": "text",
}
"""Error type of pydantic -> what was expected."""


class ValueType(NamedTuple):
    """What a value may be: the plain types that a schema accepts, and a label for messages."""

    names: frozenset[str]
    label: str


class _Finding(NamedTuple):
    path: Path
    kind: Kind
    expected: str
    value: Any


def first_error(error: ValidationError) -> dict[str, Any]:
    """Return the first of a validation's errors."""
    return cast("dict[str, Any]", error.errors(include_url=False, include_input=False)[0])


def expected_by(error: dict[str, Any]) -> str:
    """Return what a validator expected."""
    return _EXPECTED.get(error["type"]) or error.get("ctx", {}).get("expected") or "a valid value"


class LenientContext:
    """The state of one lenient validation: the current position, and what was found so far."""

    def __init__(
        self,
        decoding: Decoding,
        operation: str,
        sensitive: frozenset[str],
        prefix: Path = (),
        *,
        dumped: bool = False,
    ) -> None:
        self.decoding = decoding
        self.operation = operation
        self.sensitive = sensitive
        self.path: list[str | int] = list(prefix)
        self.steps: list[Iterator[str | int]] = []
        """For each enclosing list or map, the steps to its next entries."""
        self.coerced = False
        """Whether a value of the current field was read as something else."""
        self.raw_values: list[dict[str, tuple[Any, Any]]] = []
        """For each enclosing model: field -> the value in the response, and what it was read as."""
        self.dumped = dumped
        """Whether the value is a model dumped by pydantic, not the body of a response."""
        self._prefix = len(prefix)
        self._findings: dict[Path, _Finding] = {}
        self._more = 0
        self._entries = 0
        self._check_deadline = check_deadline.get()

    def report(self, path: Path, kind: Kind, expected: str, value: Any = None) -> None:
        """Record a deviation, one for each position."""
        if len(self._findings) < MAX_DEVIATIONS:
            self._findings.setdefault(path, _Finding(path, kind, expected, value))
        elif path not in self._findings:
            self._more += 1

    @property
    def found(self) -> int:
        """The number of deviations so far."""
        return len(self._findings) + self._more

    def enter(self) -> None:
        """Go to the next entry of a list or map."""
        self._entries += 1
        if self._check_deadline is not None and self._entries % _ENTRIES_PER_CHECK == 0:
            self._check_deadline()
        self.path.append(next(self.steps[-1]))

    def coerce(self, value: Any, validate: Callable[[Any], Any], accepted: frozenset[str]) -> Any:
        """Read a value that does not fit in one of the ways that the spec allows; ``...`` if there is none."""
        if isinstance(value, str) and self._reads_as_null(value, accepted):
            self.coerced = True
            return None
        for candidate in _candidates(value, accepted, self.decoding.coerce):
            try:
                result = validate(candidate)
            except ValidationError:
                continue
            self.coerced = True
            return result
        return ...

    def _reads_as_null(self, text: str, accepted: frozenset[str]) -> bool:
        if not text and "empty-text" in self.decoding.coerce and "str" not in accepted:
            return True
        return text in self.decoding.null_strings and bool(accepted & {"date", "datetime", "time"})

    def accept(self, value: Any, validate: Callable[[Any], Any], error: ValidationError, wanted: ValueType) -> Any:
        """Return a value that does not fit: coerced if the spec allows it, else unchanged and reported."""
        result = self.coerce(value, validate, wanted.names)
        if result is not ...:
            return result
        first = first_error(error)
        kind: Kind = "null" if value is None else "type"
        if first["type"] in ("enum", "literal_error") and isinstance(value, str | int):
            fits = not wanted.names or wanted.names & {"literal", f"enum-{type(value).__name__}"}
            kind = "enum" if fits else "type"
        self.report(tuple(self.path), kind, wanted.label or expected_by(first), value)
        return value

    def deviations(self, document: Any) -> tuple[Deviation, ...]:
        """Return the deviations, one per position, in the order of the document."""
        order: dict[int, dict[str, int]] = {}
        ordered = sorted(
            self._findings.values(), key=lambda finding: _position(document, finding.path[self._prefix :], order)
        )
        return limited([self._deviation(finding) for finding in ordered], self.operation, self._more)

    def _deviation(self, finding: _Finding) -> Deviation:
        hidden = any(is_sensitive(step, self.sensitive) for step in finding.path)
        shown = "" if finding.kind == "missing" else "***" if hidden else excerpt(finding.value, self.sensitive)
        return Deviation(joined(finding.path), finding.kind, finding.expected, shown, self.operation)


def limited(found: Sequence[Deviation], operation: str, more: int = 0) -> tuple[Deviation, ...]:
    """Keep the first 1,000 deviations and count the rest."""
    listed = [each for each in found if each.kind != "more"]
    more += sum(int(each.value.partition(" ")[0]) for each in found if each.kind == "more")
    more += max(0, len(listed) - MAX_DEVIATIONS)
    rest = (Deviation("", "more", "", f"{more} more deviations", operation),) if more else ()
    return (*listed[:MAX_DEVIATIONS], *rest)


def _position(document: Any, path: Path, order: dict[int, dict[str, int]]) -> tuple[int, ...]:
    """Return the position of a path in a document; ``order`` keeps the positions of the keys of its objects."""
    position: list[int] = []
    for step in path:
        if is_dict(document):
            keys = order.get(id(document))
            if keys is None:
                keys = order[id(document)] = {key: index for index, key in enumerate(document)}
            position.append(keys.get(str(step), len(keys)))
            document = document.get(str(step))
        elif is_list(document):
            index = int(step)
            position.append(index)
            document = document[index] if index < len(document) else None
    return tuple(position)


def _is_integral(number: float | Decimal) -> bool:
    """Return whether a number is integral and below 1e30."""
    return -1e30 < number < 1e30 and number == int(number)


def _candidates(value: Any, accepted: frozenset[str], coercions: tuple[Coercion, ...]) -> Iterator[Any]:
    """Yield the readings of a value that the spec's coercions allow."""
    wanted = {each for name in accepted for each in _CANDIDATE_TYPES.get(name, (name,))}
    if "lone-item" in coercions and "list" in wanted and value is not None and not is_list(value):
        yield [value]
    if isinstance(value, str):
        if "datetime" in wanted and (shorter := shorten_fraction(value)) != value:
            yield shorter
        if "numeric-text" in coercions and len(value) < 400 and wanted & {"int", "float", "decimal"}:
            if _INTEGER.fullmatch(value):
                yield int(value)
            elif _NUMBER.fullmatch(value):
                number = Decimal(value)
                if "int" in wanted and "integral-float" in coercions and _is_integral(number):
                    yield int(number)
                if wanted & {"float", "decimal"}:
                    yield number
        if "text-bool" in coercions and "bool" in wanted and value.lower() in ("true", "false"):
            yield value.lower() == "true"
        if "int-bool" in coercions and value in ("0", "1"):
            if "bool" in wanted:
                yield value == "1"
            elif "int-bool" in wanted:
                yield int(value)
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        if "integral-float" in coercions and "int" in wanted and not isinstance(value, int) and _is_integral(value):
            yield int(Decimal(str(value)))
        if "number-to-text" in coercions and "str" in wanted:
            yield str(value)
        if "int-bool" in coercions and "bool" in wanted and value in (0, 1) and isinstance(value, int):
            yield value == 1


# -- validators around the parts of a schema; their context is a `LenientContext` --------------------------------------


def _wrapped(function: Any, schema: Schema) -> Schema:
    return cast(Schema, core.with_info_wrap_validator_function(function, cast(CoreSchema, schema)))


def lenient_root(schema: Schema, wanted: ValueType) -> Schema:
    """Coerce an entire value; if that fails, it is an error."""

    def validate(value: Any, handler: Any, info: Any) -> Any:
        try:
            return handler(value)
        except ValidationError:
            result = cast(LenientContext, info.context).coerce(value, handler, wanted.names)
            if result is ...:
                raise
            return result

    return _wrapped(validate, schema)


def stepping(schema: Schema, steps: Callable[[Any], Iterator[str | int]]) -> Schema:
    """Follow the entries of a list or a map: ``steps`` returns their indexes or keys."""

    def validate(value: Any, handler: Any, info: Any) -> Any:
        context: LenientContext = info.context
        context.steps.append(steps(value))
        try:
            return handler(value)
        finally:
            context.steps.pop()

    return _wrapped(validate, schema)


def lenient_entry(schema: Schema, wanted: ValueType) -> Schema:
    """Accept any value for a list item or map value."""

    def validate(value: Any, handler: Any, info: Any) -> Any:
        context: LenientContext = info.context
        context.enter()
        try:
            return handler(value)
        except ValidationError as error:
            return context.accept(value, handler, error, wanted)
        finally:
            context.path.pop()

    return _wrapped(validate, schema)


def lenient_key() -> Schema:
    """Follow the names of the undeclared fields of a model: `lenient_entry` validates their values."""

    def validate(value: Any, info: Any) -> Any:
        info.context.steps[-1] = iter((value,))
        return value

    return cast(Schema, core.with_info_plain_validator_function(validate))


def lenient_tagged(schema: Schema, key: str, tags: Mapping[Any, Any]) -> Schema:
    """Keep an object unchanged if its discriminator ``key`` has a value that no union member has."""
    expected = f"one of {', '.join(json.dumps(tag) for tag in tags)}"

    def validate(value: Any, handler: Any, info: Any) -> Any:
        if not is_dict(value):
            return handler(value)
        tag: Any = value.get(key, ...)
        if type(tag) in (str, int) and tag in tags:  # True == 1 in Python, not in JSON
            return handler(value)
        context: LenientContext = info.context
        kind: Kind = "missing" if tag is ... else "null" if tag is None else "type"
        kind = "enum" if type(tag) in {type(each) for each in tags} else kind
        context.report((*context.path, key), kind, expected, None if tag is ... else tag)
        return value

    return _wrapped(validate, schema)


def lenient_field(schema: Schema, name: str, wire: str, wanted: ValueType) -> Schema:
    """Accept any value for a field; keep the raw value of what was coerced."""

    def validate(value: Any, handler: Any, info: Any) -> Any:
        context: LenientContext = info.context
        outer, context.coerced = context.coerced, False
        context.path.append(wire)
        try:
            result = handler(value)
        except ValidationError as error:
            result = context.accept(value, handler, error, wanted)
        finally:
            context.path.pop()
            coerced, context.coerced = context.coerced, outer
        if coerced:
            snapshot = result.copy() if is_list(result) or is_dict(result) else result
            context.raw_values[-1][name] = (value, snapshot)
        return result

    return _wrapped(validate, schema)


def lenient_model(
    schema: Schema, required: list[tuple[str, str]], keep: Callable[[Any, dict[str, tuple[Any, Any]]], None]
) -> Schema:
    """Report missing fields (wire name, expectation), and keep the raw values of coerced fields on the model."""

    def validate(value: Any, handler: Any, info: Any) -> Any:
        context: LenientContext = info.context
        if is_dict(value):
            for wire, label in required:
                if wire not in value:
                    context.report((*context.path, wire), "missing", label)
        context.raw_values.append({})
        context.steps.append(iter(()))
        try:
            model = handler(value)
        finally:
            context.steps.pop()
            raw_values = context.raw_values.pop()
        if raw_values:
            keep(model, raw_values)
        return model

    return _wrapped(validate, schema)


def only_if(schema: Schema, suits: Callable[[Any], bool]) -> Schema:
    """Accept only values that a union member suits best."""

    def validate(value: Any, handler: Any) -> Any:
        if not suits(value):
            raise ValueError("another union member suits better")
        return handler(value)

    return cast(Schema, core.no_info_wrap_validator_function(validate, cast(CoreSchema, schema)))


def only_without_coercion(schema: Schema, suits: Callable[[Any, Any], bool] | None = None) -> Schema:
    """Accept a value only if nothing in it was coerced: raw values have to be kept where they belong.

    ``suits`` gets the value and what it was read as, and may refuse it.
    """

    def validate(value: Any, handler: Any, info: Any) -> Any:
        context: LenientContext = info.context
        outer, context.coerced = context.coerced, False
        try:
            result = handler(value)
            if context.coerced or (suits is not None and not suits(value, result)):
                raise ValueError("coerced, or another union member suits better")
            return result
        finally:
            context.coerced = outer

    return _wrapped(validate, schema)
