"""The second look at an answer that breaks the spec: what does not fit stays as it came, and is noted.

From a model's own core schema a second validator is made in which each field, list item and map value may fail alone. It works on
the parsed document, so it also serves bodies whose numbers need more digits than a double has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import count
from typing import Any, Literal, TypeAlias, cast

from pydantic_core import CoreSchema, SchemaValidator, ValidationError
from pydantic_core import core_schema as core

from .document import Path
from .errors import Deviation
from .plans import Coercion, Decoding
from .wire import shorten_fraction

__all__ = ["KEPT", "Look", "expected", "soft_validator"]

KEPT = "_wire_values"
"""Private attribute of a decoded model: field -> what came for it, and what was made of that."""

Schema: TypeAlias = dict[str, Any]
Kind: TypeAlias = Literal["enum", "type", "missing", "null"]

_FROM_TEXT = {"date", "time", "datetime", "timedelta", "uuid", "url", "multi-host-url", "bytes"}
_OPAQUE = {"union", "tagged-union", "chain", "json-or-python", "lax-or-strict"}
_INSIDE = ("schema", "items_schema", "values_schema", "json_schema", "python_schema")
_INTEGER = re.compile(r"-?(?:0|[1-9]\d{0,400})")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?")
_AN_OBJECT = re.compile(r"a valid dictionary or instance of \w+|a valid dictionary")
_LABELS = {"int": "an integer", "float": "a number", "str": "text", "bool": "true or false", "date": "a date (2023-03-07)"}
_LABELS |= {"list": "a list", "dict": "an object", "model": "an object"}
_CANDIDATE_NEEDS: dict[str, tuple[str, ...]] = {"enum-int": ("int",), "enum-str": ("str",), "decimal-text": ("str",)}


class Look:
    """One lenient pass over one body: where it is, what it found."""

    def __init__(self, decoding: Decoding, operation: str, sensitive: frozenset[str], prefix: Path = ()) -> None:
        self.decoding = decoding
        self.operation = operation
        self.sensitive = sensitive
        self.path: list[str | int] = list(prefix)
        self.found: list[tuple[Path, Kind, str, Any]] = []
        self.kept: list[dict[str, tuple[Any, Any]]] = []
        self.steps: list[Iterator[str | int]] = []
        self.touched = False

    def note(self, path: Path, kind: Kind, expected: str, value: Any = None) -> None:
        """Note a deviation."""
        self.found.append((path, kind, expected, value))

    def fit(self, value: Any, handler: Any, error: ValidationError, kinds: frozenset[str], label: str) -> Any:
        """Make something of a value that does not fit: a listed reading of it, or itself."""
        if isinstance(value, str) and value in self.decoding.nothing and kinds & {"date", "datetime"}:
            self.touched = True
            return None
        for candidate in _candidates(value, kinds, self.decoding.coerce):
            try:
                result = handler(candidate)
            except ValidationError:
                continue
            self.touched = True
            return result
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        kind: Kind = "null" if value is None else "type"
        if first["type"] in ("enum", "literal_error") and isinstance(value, str | int) and value is not None:
            kind = "enum" if not kinds or kinds & {"literal", f"enum-{type(value).__name__}"} else "type"
        self.note(tuple(self.path), kind, label or expected(first["msg"]), value)
        return value

    def deviations(self, document: Any) -> tuple[Deviation, ...]:
        """List what was found, each place once, in the order of the document."""
        seen: dict[Path, tuple[Path, Kind, str, Any]] = {}
        for finding in self.found:
            seen.setdefault(finding[0], finding)
        ordered = sorted(seen.values(), key=lambda finding: _position(document, finding[0]))
        return tuple(self._deviation(*finding) for finding in ordered)

    def _deviation(self, path: Path, kind: Kind, expected: str, value: Any) -> Deviation:
        from .document import joined
        from .redact import excerpt

        hidden = any(step in self.sensitive for step in path)
        shown = "" if kind == "missing" else "***" if hidden else excerpt(value, self.sensitive)
        return Deviation(joined(path), kind, expected, shown, self.operation)


def expected(message: str) -> str:
    """Take the expectation out of a validator's message."""
    text = message.removeprefix("Input should be ").replace("a valid list", "a list").replace("a valid array", "a list")
    return _AN_OBJECT.sub("an object", text)


def _position(document: Any, path: Path) -> tuple[int, ...]:
    places: list[int] = []
    for step in path:
        if isinstance(document, dict):
            table = cast("dict[Any, Any]", document)
            keys = list(table)
            places.append(keys.index(step) if step in table else len(keys))
            document = table.get(step)
        elif isinstance(document, list):
            entries = cast("list[Any]", document)
            index = int(step)
            places.append(index)
            document = entries[index] if index < len(entries) else None
    return tuple(places)


def _candidates(value: Any, kinds: frozenset[str], listed: tuple[Coercion, ...]) -> Iterator[Any]:
    wanted = {need for kind in kinds for need in _CANDIDATE_NEEDS.get(kind, (kind,))}
    if isinstance(value, str):
        if "datetime" in wanted and (shorter := shorten_fraction(value)) != value:
            yield shorter
        if "numeric-text" in listed and len(value) < 400 and wanted & {"int", "float", "decimal"}:
            if _INTEGER.fullmatch(value):
                yield int(value)
            elif _NUMBER.fullmatch(value):
                number = Decimal(value)
                if "int" in wanted and "integral-float" in listed and number == number.to_integral_value():
                    yield int(number)
                if wanted & {"float", "decimal"}:
                    yield number
        if "zero-one" in listed and "bool" in wanted and value in ("0", "1"):
            yield value == "1"
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        if "integral-float" in listed and "int" in wanted and not isinstance(value, int) and value == int(value):
            yield int(value)
        if "number-to-text" in listed and "str" in wanted:
            yield str(value)
        if "zero-one" in listed and "bool" in wanted and value in (0, 1) and isinstance(value, int):
            yield value == 1


# -- the validator ------------------------------------------------------------------------------------------------------------


def soft_validator(schema: CoreSchema, config: core.CoreConfig | None = None) -> SchemaValidator:
    """Make the lenient validator of a schema. Its context must be a `Look`."""
    made = cast(CoreSchema, _Softener(cast(Schema, schema)).soft(cast(Schema, schema), lenient=True))
    # Without `_use_prebuilt=False` each class's finished, strict validator would be used again.
    return SchemaValidator(made, config, _use_prebuilt=False)


class _Softener:
    """Rewrites one core schema; its definitions twice, as unions need strict ones: a soft arm would always win."""

    def __init__(self, schema: Schema) -> None:
        self.definitions: dict[str, Schema] = {each["ref"]: each for each in schema.get("definitions", ())}

    def soft(self, schema: Schema, *, lenient: bool) -> Schema:
        kind: str = schema["type"]
        if "wire_kind" in (schema.get("metadata") or {}):
            return schema
        lenient = lenient and kind not in _OPAQUE and not kind.startswith("function")
        mark = ":soft" if lenient else ":hard"
        if kind == "definitions":
            copies = [self.soft(each, lenient=way) for each in schema["definitions"] for way in (True, False)]
            return {**schema, "schema": self.soft(schema["schema"], lenient=lenient), "definitions": copies}
        if kind == "definition-ref":
            return {**schema, "schema_ref": schema["schema_ref"] + mark}
        out: Schema = {}
        for key, value in schema.items():
            if key in _INSIDE and isinstance(value, dict):
                out[key] = self.soft(cast(Schema, value), lenient=lenient)
            elif key in ("choices", "steps"):
                out[key] = self.choices(value)
            else:
                out[key] = value
        ref = out.pop("ref", None)
        if kind == "model":
            out["strict"] = False
        if kind == "model-fields":
            out["fields"] = {name: self.field(name, field, lenient) for name, field in schema["fields"].items()}
        made = _from_document(out, kind)
        if lenient:
            made = self.wrapped(made, kind, schema)
        return made if ref is None else {**made, "ref": ref + mark}

    def choices(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {tag: self.soft(each, lenient=False) for tag, each in cast("dict[Any, Schema]", value).items()}
        return [
            (self.soft(each[0], lenient=False), each[1]) if isinstance(each, tuple) else self.soft(each, lenient=False)
            for each in cast("list[Any]", value)
        ]

    def field(self, name: str, field: Schema, lenient: bool) -> Schema:
        schema: Schema = field["schema"]
        inner: Schema = schema["schema"] if schema["type"] == "default" else schema
        soft = self.soft(inner, lenient=lenient)
        if lenient:
            soft = _checked(soft, name, field.get("validation_alias") or name, *self.leaf(inner))
        if schema["type"] == "default":
            soft = {**schema, "schema": soft}
        elif lenient:
            soft = cast(Schema, core.with_default_schema(cast(CoreSchema, soft), default=None))
        return {**field, "schema": soft}

    def wrapped(self, out: Schema, kind: str, original: Schema) -> Schema:
        if kind == "list" and "items_schema" in out:
            out["items_schema"] = _entry(out["items_schema"], *self.leaf(original["items_schema"]))
            return _stepping(out, lambda value: count())
        if kind == "dict" and "values_schema" in out:
            out["values_schema"] = _entry(out["values_schema"], *self.leaf(original["values_schema"]))
            return _stepping(out, lambda value: iter(list(cast("dict[str, Any]", value)) if isinstance(value, dict) else ()))
        if kind == "model":
            fields: dict[str, Schema] = original["schema"].get("fields", {})
            required = [
                (field.get("validation_alias") or name, self.leaf(field["schema"])[1] or "a value")
                for name, field in fields.items()
                if field["schema"]["type"] != "default"
            ]
            return _model(out, required)
        return out

    def leaf(self, schema: Schema) -> tuple[frozenset[str], str]:
        """Name the plain kinds a value may be of, and a label for messages."""
        kind: str = schema["type"]
        metadata = cast("dict[str, Any]", schema.get("metadata") or {})
        if "wire_kind" in metadata:
            kinds = {metadata["wire_kind"]}
            if "since 1970" in metadata["wire_label"]:
                kinds |= {"int", "float"}
            return frozenset(kinds), metadata["wire_label"]
        if kind == "definition-ref":
            return self.leaf(self.definitions[schema["schema_ref"]])
        if kind in ("nullable", "default", "function-after", "function-before", "function-wrap"):
            return self.leaf(schema["schema"])
        if kind == "chain":
            return self.leaf(schema["steps"][-1])
        if kind == "union":
            arms = [self.leaf(each[0] if isinstance(each, tuple) else each)[0] for each in schema["choices"]]
            return frozenset[str]().union(*arms), ""
        if kind == "enum":
            return frozenset({f"enum-{schema.get('sub_type', '')}"}), f"one of {schema['cls'].__name__}"
        return frozenset({kind}), _LABELS.get(kind, "")


def _function(function: Any, schema: Schema) -> Schema:
    return cast(Schema, core.with_info_wrap_validator_function(function, cast(CoreSchema, schema)))


def _from_document(out: Schema, kind: str) -> Schema:
    """Let parsed JSON in where strict validation of Python values asks for the finished object."""
    lax = cast(CoreSchema, {**out, "strict": False})
    if kind == "float":
        return cast(Schema, core.with_info_before_validator_function(_as_float, cast(CoreSchema, out)))
    if kind in _FROM_TEXT:
        return cast(Schema, core.chain_schema([core.str_schema(strict=True), lax]))
    if kind in ("decimal", "tuple", "set", "frozenset"):
        return cast(Schema, lax)
    if kind == "enum":
        first = {"str": core.str_schema(strict=True), "int": core.int_schema(strict=True)}.get(out.get("sub_type", ""))
        return cast(Schema, core.chain_schema([first, lax]) if first else lax)
    return out


def _as_float(value: Any, info: Any) -> Any:
    if not isinstance(value, Decimal):
        return value
    info.context.touched = True  # a double cannot hold it: the digits are kept beside
    return float(value)


def _stepping(schema: Schema, start: Any) -> Schema:
    def enter(value: Any, handler: Any, info: Any) -> Any:
        look: Look = info.context
        look.steps.append(start(value))
        try:
            return handler(value)
        finally:
            look.steps.pop()

    return _function(enter, schema)


def _entry(schema: Schema, kinds: frozenset[str], label: str) -> Schema:
    def entry(value: Any, handler: Any, info: Any) -> Any:
        look: Look = info.context
        look.path.append(next(look.steps[-1]))
        try:
            return handler(value)
        except ValidationError as error:
            return look.fit(value, handler, error, kinds, label)
        finally:
            look.path.pop()

    return _function(entry, schema)


def _checked(schema: Schema, name: str, wire: str, kinds: frozenset[str], label: str) -> Schema:
    def check(value: Any, handler: Any, info: Any) -> Any:
        look: Look = info.context
        outer, look.touched = look.touched, False
        look.path.append(wire)
        try:
            result = handler(value)
        except ValidationError as error:
            result = look.fit(value, handler, error, kinds, label)
        finally:
            look.path.pop()
            touched, look.touched = look.touched, outer
        if touched:
            snapshot = cast("list[Any] | dict[Any, Any]", result).copy() if isinstance(result, list | dict) else result
            look.kept[-1][name] = (value, snapshot)
        return result

    return _function(check, schema)


def _model(schema: Schema, required: list[tuple[str, str]]) -> Schema:
    def model(value: Any, handler: Any, info: Any) -> Any:
        look: Look = info.context
        if isinstance(value, dict):
            for wire, label in required:
                if wire not in value:
                    look.note((*look.path, wire), "missing", label)
        look.kept.append({})
        try:
            made = handler(value)
        finally:
            kept = look.kept.pop()
        if kept:
            object.__setattr__(made, "__pydantic_private__", {**(made.__pydantic_private__ or {}), KEPT: kept})
        return made

    return _function(model, schema)
