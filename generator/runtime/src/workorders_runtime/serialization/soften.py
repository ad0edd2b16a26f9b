"""Making the lenient validator of a model from the model's own core schema."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import count
from typing import Any, cast

from pydantic_core import CoreSchema, SchemaValidator, ValidationError
from pydantic_core import core_schema as core

from .arms import Schema, Shapes, arm, arms_of
from .json import is_dict, is_list
from .lenient import KEPT, Look

__all__ = ["soft_validator"]

_FROM_TEXT = {"date", "time", "datetime", "timedelta", "uuid", "url", "multi-host-url", "bytes"}
_OPAQUE = {"chain", "json-or-python", "lax-or-strict"}
_INSIDE = ("schema", "items_schema", "values_schema", "json_schema", "python_schema")
_LABELS: dict[str, str] = {
    "int": "an integer",
    "float": "a number",
    "str": "text",
    "bool": "true or false",
    "date": "a date (2023-03-07)",
    "list": "a list",
    "dict": "an object",
    "model": "an object",
}


def soft_validator(schema: CoreSchema, config: core.CoreConfig | None = None) -> SchemaValidator:
    """Make the lenient validator of a schema. Its context must be a `Look`."""
    made = cast(CoreSchema, _Softener(cast(Schema, schema)).soft(cast(Schema, schema), lenient=True))
    # Without `_use_prebuilt=False` each class's finished, strict validator would be used again.
    return SchemaValidator(made, config, _use_prebuilt=False)


class _Softener:
    """Rewrites one core schema; its definitions twice, as unions need strict ones: a soft arm would always win."""

    def __init__(self, schema: Schema) -> None:
        self.definitions: dict[str, Schema] = {each["ref"]: each for each in schema.get("definitions", ())}
        self.shapes = Shapes(self.definitions)

    def soft(self, schema: Schema, *, lenient: bool) -> Schema:
        kind: str = schema["type"]
        if "wire_kind" in (schema.get("metadata") or {}):
            return schema
        lenient = lenient and kind not in _OPAQUE and not kind.startswith("function")
        if kind in ("union", "tagged-union") and lenient:
            return self.union(schema)
        mark = ":soft" if lenient else ":hard"
        if kind == "definitions":
            copies = [self.soft(each, lenient=way) for each in schema["definitions"] for way in (True, False)]
            return {**schema, "schema": self.soft(schema["schema"], lenient=lenient), "definitions": copies}
        if kind == "definition-ref":
            return {**schema, "schema_ref": schema["schema_ref"] + mark}
        out: Schema = {}
        for key, value in schema.items():
            if key in _INSIDE and is_dict(value):
                out[key] = self.soft(value, lenient=lenient)
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
        if is_dict(value):
            return {tag: self.soft(each, lenient=False) for tag, each in value.items()}
        return [
            (
                (self.soft(arm(each), lenient=False), each[1])
                if isinstance(each, tuple)
                else self.soft(arm(each), lenient=False)
            )
            for each in value
        ]

    def union(self, schema: Schema) -> Schema:
        """Try the arms strictly; where none fits, look leniently into the one whose shape does."""
        arms = arms_of(schema)
        hard = self.soft(schema, lenient=False)

        def suited(one: Schema) -> Callable[[Any], bool]:
            return lambda value: self.shapes.best(arms, value) is one

        soft = [_if_suited(self.soft(one, lenient=True), suited(one)) for one in arms if self.shapes.holds(one)]
        ways = [_if_untouched(hard), *soft, hard]
        labels = [self.leaf(one)[1] for one in arms]
        more: dict[str, Any] = {}
        if all(label and not label.startswith("one of ") for label in labels):
            message = f"Input should be {' or '.join(dict.fromkeys(labels))}"
            more = {"custom_error_type": "no_arm", "custom_error_message": message}
        return cast(Schema, core.union_schema(cast(Any, ways), mode="left_to_right", **more))

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
            return _stepping(out, _indexes)
        if kind == "dict" and "values_schema" in out:
            out["values_schema"] = _entry(out["values_schema"], *self.leaf(original["values_schema"]))
            return _stepping(out, _keys)
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
            arms = [self.leaf(arm(each)) for each in schema["choices"]]
            labels = [label for _, label in arms]
            label = "" if not all(labels) or any(each.startswith("one of ") for each in labels) else " or ".join(labels)
            return frozenset[str]().union(*(kinds for kinds, _ in arms)), label
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


def _indexes(_: Any) -> Iterator[str | int]:
    return count()


def _keys(value: Any) -> Iterator[str | int]:
    return iter(list(value) if is_dict(value) else ())


def _stepping(schema: Schema, start: Callable[[Any], Iterator[str | int]]) -> Schema:
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
            snapshot = result.copy() if is_list(result) or is_dict(result) else result
            look.kept[-1][name] = (value, snapshot)
        return result

    return _function(check, schema)


def _if_suited(schema: Schema, suits: Callable[[Any], bool]) -> Schema:
    def enter(value: Any, handler: Any) -> Any:
        if not suits(value):
            raise ValueError("another arm suits better")
        return handler(value)

    return cast(Schema, core.no_info_wrap_validator_function(enter, cast(CoreSchema, schema)))


def _if_untouched(schema: Schema) -> Schema:
    """Let a value pass only when nothing in it was read as something else: that has to be kept at its own place."""

    def enter(value: Any, handler: Any, info: Any) -> Any:
        look: Look = info.context
        outer, look.touched = look.touched, False
        try:
            made = handler(value)
            if look.touched:
                raise ValueError("some of it was read as something else")
            return made
        finally:
            look.touched = outer

    return _function(enter, schema)


def _model(schema: Schema, required: list[tuple[str, str]]) -> Schema:
    def model(value: Any, handler: Any, info: Any) -> Any:
        look: Look = info.context
        if is_dict(value):
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
