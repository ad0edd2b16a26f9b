"""Everything that depends on parts of pydantic (2.14.2 up to 3) outside its documented API.

Each function works on without the part it uses: what is lost is logged once. The parts: the layout of core schemas,
`SchemaValidator(_use_prebuilt=)`, `__pydantic_core_schema__`, `__pydantic_private__`, `__pydantic_fields_complete__`.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from functools import partial
from itertools import count
from typing import Any, cast

from pydantic import BaseModel, TypeAdapter
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, PydanticKnownError, SchemaError, SchemaValidator
from pydantic_core import core_schema as core

from ..names import key_like
from . import lenient
from .json import Path, WireFloat, is_dict, is_list, joined
from .lenient import Schema, ValueType
from .wire_types import expecting, json_number

RAW_VALUES = "_raw_values"
"""Private attribute of a decoded model: field -> its value in the response, and what it was read as."""
_REWRITTEN = "workorders_rewritten"
"""Key in the metadata of a core schema that has been rewritten."""

ETAG = "_etag"
"""Private attribute of a decoded model: the ``ETag`` of its response."""

_LOGGER = logging.getLogger("workorders_runtime")
_MAX_NUMBER = int(sys.float_info.max)
_UNEXPECTED = (AttributeError, IndexError, KeyError, SchemaError, TypeError)
_FROM_TEXT = {"date", "time", "datetime", "timedelta", "uuid", "url", "multi-host-url", "bytes"}
_OPAQUE = {"chain", "json-or-python", "lax-or-strict"}
_NESTED = ("schema", "items_schema", "values_schema", "json_schema", "python_schema")
_LABELS: dict[str, str] = {
    "bool": "true or false",
    "bytes": "text",
    "date": "a date (2023-03-07)",
    "datetime": "a date-time",
    "decimal": "a number",
    "dict": "an object",
    "float": "a number",
    "int": "an integer",
    "list": "a list",
    "model": "an object",
    "str": "text",
    "time": "a time (12:13:47)",
    "timedelta": "a duration",
    "url": "a URL",
    "uuid": "a UUID",
}
_reported: set[str] = set()


def _report_once(part: str, effect: str) -> None:
    if effect not in _reported:
        _reported.add(effect)
        _LOGGER.warning("This version of pydantic does not support %s: %s.", part, effect)


# -- private attributes and flags -------------------------------------------------------------------------------------


def raw_values(model: BaseModel) -> dict[str, tuple[Any, Any]]:
    """Return the raw values of a decoded model: field -> its value in the response, and what it was read as."""
    raw: dict[str, tuple[Any, Any]] = _kept(model, RAW_VALUES) or {}
    return raw


def keep_raw_values(model: BaseModel, values: dict[str, tuple[Any, Any]]) -> None:
    """Keep raw values with a decoded model; copies and pickles of the model have them too."""
    _keep(model, RAW_VALUES, values, "coerced values are written back in their standard form")


def etag(model: BaseModel) -> str | None:
    """Return the version of a decoded model, if its response said one."""
    version: str | None = _kept(model, ETAG)
    return version


def keep_etag(model: BaseModel, value: str) -> None:
    """Keep the version of a decoded model; copies and pickles of the model have it too."""
    _keep(model, ETAG, value, "results have no etag")


def _kept(model: BaseModel, name: str) -> Any:
    private: dict[str, Any] | None = getattr(model, "__pydantic_private__", None)
    return private.get(name) if private else None


def _keep(model: BaseModel, name: str, value: object, otherwise: str) -> None:
    try:
        object.__setattr__(model, "__pydantic_private__", {**(model.__pydantic_private__ or {}), name: value})
    except AttributeError:
        _report_once("private attributes", otherwise)


def without_raw_values(value: object) -> object:
    """Return a decoded model as if its values had been given, in no response; anything else unchanged."""
    if not isinstance(value, BaseModel) or not (raw_values(value) or etag(value)):
        return value
    own = (RAW_VALUES, ETAG)
    private = {name: each for name, each in (value.__pydantic_private__ or {}).items() if name not in own}
    copy = value.model_copy()
    object.__setattr__(copy, "__pydantic_private__", private or None)
    return copy


def wire_name(name: str, field: FieldInfo) -> str:
    """Return what a field is called on the wire, where the empty name is one."""
    return name if field.alias is None else field.alias


def complete_fields(model: type[BaseModel]) -> None:
    """Resolve the annotations of a model whose build was deferred."""
    if not getattr(model, "__pydantic_fields_complete__", False):
        model.model_rebuild()


def model_core_schema(model: type[BaseModel]) -> CoreSchema:
    """Return the core schema of a model."""
    model.model_rebuild()
    schema = model.__dict__.get("__pydantic_core_schema__")
    return TypeAdapter(model).core_schema if schema is None else schema


# -- fields of models --------------------------------------------------------------------------------------------------


def read_model_schema(schema: Schema) -> None:
    """Let the fields of a model accept JSON only, keep numbers as they are, and be dumped whatever they hold."""

    def field(each: Schema) -> Schema:
        inner = _rewritten(each, _RESPONSES)
        return {**inner, "schema": _dumped(inner["schema"])} if inner["type"] == "default" else _dumped(inner)

    _rewrite_fields(schema, field)


def write_model_schema(schema: Schema) -> None:
    """Let the fields of a model accept values of their own type only, and keep numbers as they are."""
    _rewrite_fields(schema, lambda field: _rewritten(field, _ARGUMENTS))


def _rewrite_fields(schema: Schema, rewrite: Callable[[Schema], Schema]) -> None:
    try:
        model = _inside_functions(schema)
        fields = _inside_functions(model.get("schema", {}))
        # pydantic hands out the schema of a class again wherever the class is used: it is rewritten once.
        if fields.get("type") == "model-fields" and _REWRITTEN not in (fields.get("metadata") or {}):
            fields["metadata"] = {**(fields.get("metadata") or {}), _REWRITTEN: True}
            if model.get("config", {}).get("extra_fields_behavior") == "allow":
                fields["extras_schema"] = rewrite(fields.get("extras_schema") or {"type": "any"})
            for field in fields["fields"].values():
                field["schema"] = rewrite(field["schema"])
    except _UNEXPECTED:
        _report_rewriting()


def _inside_functions(schema: Schema) -> Schema:
    while str(schema.get("type")).startswith("function"):
        schema = schema["schema"]
    return schema


def json_only(schema: CoreSchema) -> CoreSchema:
    """Let a schema accept JSON only, and keep numbers as they are."""
    return _rewritten_or_same(schema, _RESPONSES)


def own_type_only(schema: CoreSchema) -> CoreSchema:
    """Let a schema accept values of its own type only, and keep numbers as they are."""
    return _rewritten_or_same(schema, _ARGUMENTS)


def _rewritten_or_same(schema: CoreSchema, rules: Mapping[str, Callable[[Schema], Schema]]) -> CoreSchema:
    try:
        return cast(CoreSchema, _rewritten(cast(Schema, schema), rules))
    except _UNEXPECTED:
        _report_rewriting()
        return schema


def _report_rewriting() -> None:
    _report_once("rewriting core schemas", "NaN and Infinity are accepted in untyped fields")


def _rewritten(schema: Schema, rules: Mapping[str, Callable[[Schema], Schema]]) -> Schema:
    """Replace the parts of a schema for which there is a rule."""
    kind = schema["type"]
    if "wire_kind" in (schema.get("metadata") or {}):
        return schema
    if kind in rules:
        return rules[kind](schema)
    if kind in ("nullable", "default", "definitions", "function-after", "missing-sentinel"):
        return {**schema, "schema": _rewritten(schema["schema"], rules)}
    if kind == "union":
        choices: list[Any] = schema["choices"]
        changed: list[Any] = [each if isinstance(each, tuple) else _rewritten(each, rules) for each in choices]
        return {**schema, "choices": changed}
    if kind == "list":
        items = _rewritten(schema.get("items_schema") or {"type": "any"}, rules)
        # A response with one item that does not fit is decoded again leniently: the other errors are not needed.
        return {**schema, "items_schema": items, "fail_fast": rules is _RESPONSES}
    if kind == "dict":
        values = _rewritten(schema.get("values_schema") or {"type": "any"}, rules)
        return {**schema, "values_schema": values, "fail_fast": rules is _RESPONSES}
    return schema


def _dumped(schema: Schema) -> Schema:
    """Let `model_dump` write whatever a field holds: a response may deviate from the spec."""
    write = _writer(schema)
    if write is None:
        return {**schema, "serialization": core.simple_ser_schema("any")}
    return {**schema, "serialization": core.plain_serializer_function_ser_schema(write, info_arg=True)}


def _writer(schema: Schema) -> Callable[[Any, Any], Any] | None:
    """Return what writes the wire types inside a schema, wherever a value has the expected shape."""
    if "wire_kind" in (schema.get("metadata") or {}):
        serialization = schema.get("serialization", {})
        return cast("Callable[[Any, Any], Any] | None", serialization.get("function"))
    kind = schema["type"]
    if kind == "union":
        writers = [write for each in _members(schema) if (write := _writer(each)) is not None]
        return partial(_write_union, writers) if writers else None
    inner = next((schema[key] for key in _NESTED[:3] if is_dict(schema.get(key))), None)
    write = None if inner is None else _writer(inner)
    if write is None or kind not in ("list", "dict"):
        return write
    return partial(_write_list if kind == "list" else _write_dict, write)


def _write_union(writers: list[Callable[[Any, Any], Any]], value: Any, info: Any) -> Any:
    for write in writers:
        written = write(value, info)
        if written is not value:
            return written
    return value


def _write_list(write: Callable[[Any, Any], Any], value: Any, info: Any) -> Any:
    return [write(each, info) for each in value] if is_list(value) else value


def _write_dict(write: Callable[[Any, Any], Any], value: Any, info: Any) -> Any:
    return {key: write(each, info) for key, each in value.items()} if is_dict(value) else value


# -- the parts of a schema ---------------------------------------------------------------------------------------------


def _any(_: Schema) -> Schema:
    return cast(Schema, core.no_info_after_validator_function(_finite, core.any_schema()))


def _strict(schema: Schema) -> Schema:
    return {**schema, "strict": True}


def _number(schema: Schema) -> Schema:
    """Read an integer as an integer, so that it is not written with a decimal point."""
    label = _LABELS["float"]
    whole = core.int_schema(strict=True, ge=-_MAX_NUMBER, le=_MAX_NUMBER)
    real = cast(CoreSchema, _strict(schema))
    exact = core.with_info_plain_validator_function(_exact_number)
    error = expecting("wire_number", label)
    metadata = {"wire_kind": "float", "wire_label": label, "pydantic_js_functions": [json_number]}
    number = core.json_or_python_schema(
        json_schema=core.union_schema([whole, real], mode="left_to_right", **error),
        python_schema=core.union_schema([whole, exact, real], mode="left_to_right", **error),
        metadata=metadata,
    )
    return cast(Schema, number)


def _exact_number(value: Any, info: Any) -> float:
    """Accept a number whose text or digits a double does not keep."""
    if isinstance(value, WireFloat):
        return value
    if not isinstance(value, Decimal) or not hasattr(info.context, "coerced") or abs(value) > _MAX_NUMBER:
        raise ValueError("not a float")
    info.context.coerced = True
    return WireFloat(str(value))


def _number_argument(schema: Schema) -> Schema:
    """Keep an integer given for a number, so that it is written without a decimal point."""

    def validate(value: Any, handler: Any) -> Any:
        number = handler(float(value) if isinstance(value, Decimal) else value)
        return value if isinstance(value, int | Decimal | WireFloat) and not isinstance(value, bool) else number

    return cast(Schema, core.no_info_wrap_validator_function(validate, cast(CoreSchema, _strict(schema))))


def _date(schema: Schema) -> Schema:
    """Accept dates such as 2023-03-07 only; pydantic also reads text that holds a number of seconds."""
    label = _LABELS["date"]
    day = cast(CoreSchema, {**schema, "strict": False})
    text = core.chain_schema([core.str_schema(strict=True, pattern=r"^\d{4}-\d{2}-\d{2}$"), day])
    value = core.union_schema(
        [cast(CoreSchema, schema), text],
        mode="left_to_right",
        **expecting("wire_date", label),
    )
    metadata = {"wire_kind": "date", "wire_label": label, "pydantic_js_updates": {"format": "date"}}
    return cast(Schema, core.json_or_python_schema(json_schema=text, python_schema=value, metadata=metadata))


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        if value - value != 0:
            raise ValueError("not a JSON number")
    elif is_dict(value):
        for below in value.values():
            _finite(below)
    elif is_list(value):
        for below in value:
            _finite(below)
    return value


def _literal(schema: Schema) -> Schema:
    """Tell a number from a boolean, and 1 from 1.0: to Python they are equal, in JSON they are not."""
    expected: list[Any] = schema["expected"]
    kinds: set[tuple[type, Any]] = {(type(each), each) for each in expected}
    if not any(isinstance(each, int) for each in expected):
        return schema

    def validate(value: Any, handler: Callable[[Any], Any]) -> Any:
        if isinstance(value, int | float) and (type(value), value) not in kinds:
            raise PydanticKnownError("literal_error", {"expected": " or ".join(map(repr, expected))})
        return handler(value)

    return cast(Schema, core.no_info_wrap_validator_function(validate, cast(CoreSchema, schema)))


_RESPONSES = {"any": _any, "date": _date, "float": _number, "literal": _literal}
_ARGUMENTS = {
    "any": _any,
    "date": _date,
    "literal": _literal,
    "float": _number_argument,
    **dict.fromkeys(("bool", "int", "str"), _strict),
}


def tagged_union(schema: CoreSchema, key: str, members: Mapping[Any, str]) -> CoreSchema:
    """Let a property decide which member of a union an object is.

    Args:
        schema: The schema of the union.
        key: The property, as it is called on the wire.
        members: Value of the property -> class of the member.
    """
    union = cast(Schema, schema)
    try:
        if union["type"] in ("nullable", "missing-sentinel"):
            return cast(CoreSchema, {**union, "schema": tagged_union(union["schema"], key, members)})
        classes = {_class_name(each): each for each in _members(union)}
        choices = {tag: classes[name] for tag, name in members.items()}
    except _UNEXPECTED:
        _report_once("discriminators", "the members of a union are told apart by their shape")
        return schema
    label = f"an object with {key!r}: {', '.join(json.dumps(tag) for tag in choices)}"
    error = expecting("wire_tag", label)
    return core.json_or_python_schema(
        json_schema=core.tagged_union_schema(cast(Any, choices), key, **error),
        python_schema=core.tagged_union_schema(cast(Any, choices), lambda value: _tag(key, value), **error),
        metadata={"tag_key": key},
        serialization=_dumped(union)["serialization"],
    )


def _class_name(schema: Schema) -> str:
    """Return the class of a model's schema; anything else has none."""
    reference: str = schema.get("schema_ref") or schema.get("ref") or f"{id(schema)}"
    return reference.partition(":")[0].rpartition(".")[2]


def _tag(key: str, value: Any) -> Any:
    """Return the discriminator of an argument: of a dict by its key, of a model by its attribute."""
    if isinstance(value, BaseModel):
        wires = {wire_name(name, field): name for name, field in type(value).__pydantic_fields__.items()}
        value = getattr(value, wires.get(key, key), None)
    else:
        value = value.get(key_like(value, key)) if is_dict(value) else None
    return value.value if isinstance(value, Enum) else value


# -- large bodies ------------------------------------------------------------------------------------------------------


def paced_validator(
    schema: CoreSchema, config: core.CoreConfig | None, pace: Callable[[Any], Any]
) -> SchemaValidator | None:
    """Make a validator that calls a Python function for each item of a list and value of a map.

    Otherwise pydantic holds the interpreter's lock for as long as it takes to validate a whole body.

    Returns:
        ``None`` if this version of pydantic does not support it.
    """
    try:
        return SchemaValidator(cast(CoreSchema, _paced(schema, pace)), config, _use_prebuilt=False)
    except _UNEXPECTED:
        _report_once("rewriting core schemas", "large responses are validated in one step")
        return None


def _paced(part: Any, pace: Callable[[Any], Any]) -> Any:
    if isinstance(part, list | tuple):
        kind = cast("type[list[Any]]", type(cast(Any, part)))
        return kind(_paced(each, pace) for each in cast("list[Any]", part))
    if not is_dict(part):
        return part
    paced = {key: value if key == "metadata" else _paced(value, pace) for key, value in part.items()}
    for key in ("items_schema", "values_schema"):
        if paced.get("type") in ("list", "dict") and key in paced:
            paced[key] = core.no_info_after_validator_function(pace, paced[key])
    return paced


# -- lenient schemas --------------------------------------------------------------------------------------------------


def lenient_validator(
    schema: CoreSchema, config: core.CoreConfig | None = None, pace: Callable[[Any], Any] | None = None
) -> SchemaValidator | None:
    """Make the lenient validator of a schema, for parsed JSON and with a `LenientContext`.

    Args:
        schema: The schema.
        config: Its configuration.
        pace: As for `paced_validator`.

    Returns:
        ``None`` if the schema has parts that this module does not know.
    """
    source = cast(Schema, schema)
    try:
        builder = _LenientSchema(source)
        rewritten = builder.convert(source, lenient=True)
        if not builder.holds_entries(source):
            rewritten = lenient.lenient_root(rewritten, builder.value_type(source))
        if pace is not None:
            rewritten = _paced(rewritten, pace)
        # By default, the finished, strict validators of the models in the schema are reused.
        return SchemaValidator(cast(CoreSchema, rewritten), config, _use_prebuilt=False)
    except _UNEXPECTED:
        _report_once("rewriting core schemas", "a response that violates the spec is an error, as with strict=True")
        return None


def items_validator(
    schema: CoreSchema, config: core.CoreConfig | None, misfit: Callable[[], object]
) -> tuple[SchemaValidator, dict[str, SchemaValidator]] | None:
    """Make a validator that puts ``misfit()`` in the place of each item that does not fit.

    Returns:
        The validator, and the lenient validators of the items of each list: JSON pointer of the list -> validator.
        ``None`` if the schema has no such lists, or parts that this module does not know.
    """
    source = cast(Schema, schema)
    try:
        marked, items = _LenientSchema(source).with_misfits(source, misfit)
        validators = {
            place: SchemaValidator(cast(CoreSchema, each), config, _use_prebuilt=False) for place, each in items.items()
        }
        return (SchemaValidator(cast(CoreSchema, marked), config, _use_prebuilt=False), validators) if items else None
    except _UNEXPECTED:
        return None  # `lenient_validator` reports it


def _member(choice: Any) -> Schema:
    return cast(Schema, choice[0] if isinstance(choice, tuple) else choice)


def _members(union: Schema) -> list[Schema]:
    choices: Any = union["choices"]
    return [_member(each) for each in (choices.values() if is_dict(choices) else choices)]


class _LenientSchema:
    """Rewrites a core schema. Definitions are kept twice: a lenient member of a union would always match."""

    def __init__(self, schema: Schema) -> None:
        self._definitions: dict[str, Schema] = {each["ref"]: each for each in schema.get("definitions", ())}

    def convert(self, schema: Schema, *, lenient: bool) -> Schema:
        kind: str = schema["type"]
        metadata = cast("dict[str, Any]", schema.get("metadata") or {})
        if "wire_kind" in metadata:
            return schema
        if "tag_key" in metadata:
            return self._tagged(schema["json_schema"], metadata["tag_key"], tolerant=lenient)
        lenient = lenient and kind not in _OPAQUE and not kind.startswith("function")
        if kind in ("union", "tagged-union") and lenient:
            return self._union(schema)
        suffix = ":lenient" if lenient else ":strict"
        if kind == "definitions":
            copies = [self.convert(each, lenient=mode) for each in schema["definitions"] for mode in (True, False)]
            return {**schema, "schema": self.convert(schema["schema"], lenient=lenient), "definitions": copies}
        if kind == "definition-ref":
            return {**schema, "schema_ref": schema["schema_ref"] + suffix}
        converted: Schema = {}
        for key, value in schema.items():
            if key in _NESTED and is_dict(value):
                converted[key] = self.convert(value, lenient=lenient)
            elif key in ("choices", "steps"):
                converted[key] = self._choices(value)
            else:
                converted[key] = value
        ref = converted.pop("ref", None)
        if kind == "model":
            converted["strict"] = False
        if kind == "model-fields":
            converted["fields"] = {name: self._field(name, each, lenient) for name, each in schema["fields"].items()}
            converted |= self._extras(schema.get("extras_schema") or {"type": "any"}, lenient)
        converted = _from_json_value(converted, kind)
        if lenient:
            converted = self._with_entries(converted, kind, schema)
        return converted if ref is None else {**converted, "ref": ref + suffix}

    def _choices(self, value: Any) -> Any:
        if is_dict(value):
            return {tag: self.convert(each, lenient=False) for tag, each in value.items()}
        strict = [self.convert(_member(each), lenient=False) for each in value]
        return [(new, old[1]) if isinstance(old, tuple) else new for new, old in zip(strict, value, strict=True)]

    def _union(self, schema: Schema) -> Schema:
        """Try the members strictly; if none fits, validate leniently with the one of the best matching shape."""
        members = _members(schema)
        strict = self.convert(schema, lenient=False)
        loose = [
            lenient.only_if(self.convert(each, lenient=True), partial(self._suits_best, each, members))
            for each in members
            if self.holds_entries(each)
        ]
        choices = [lenient.only_without_coercion(strict, partial(self._suits_no_less, members)), *loose, strict]
        label = _union_label([self.value_type(each) for each in members])
        error: dict[str, Any] = expecting("no_union_member", label) if label else {}
        return cast(Schema, core.union_schema(cast(Any, choices), mode="left_to_right", **error))

    def _tagged(self, schema: Schema, key: str, *, tolerant: bool) -> Schema:
        """Convert a union whose members are told apart by a property."""
        choices = {tag: self.convert(each, lenient=tolerant) for tag, each in schema["choices"].items()}
        converted = {**schema, "choices": choices}
        return lenient.lenient_tagged(converted, key, choices) if tolerant else converted

    def _extras(self, schema: Schema, lenient_model: bool) -> Schema:
        """Convert the schema of undeclared fields; each may fail on its own."""
        converted = self.convert(schema, lenient=lenient_model)
        if not lenient_model or "any" in self.value_type(schema).names:
            return {"extras_schema": converted}
        entry = lenient.lenient_entry(converted, self.value_type(schema))
        return {"extras_schema": entry, "extras_keys_schema": lenient.lenient_key()}

    def _field(self, name: str, field: Schema, lenient_field: bool) -> Schema:
        schema: Schema = field["schema"]
        inner: Schema = schema["schema"] if schema["type"] == "default" else schema
        converted = self.convert(inner, lenient=lenient_field)
        if lenient_field:
            wire = field.get("validation_alias") or name
            converted = lenient.lenient_field(converted, name, wire, self.value_type(inner))
        if schema["type"] == "default":
            converted = {**schema, "schema": converted}
        elif lenient_field:
            converted = cast(Schema, core.with_default_schema(cast(CoreSchema, converted), default=None))
        return {**field, "schema": converted}

    def _with_entries(self, converted: Schema, kind: str, original: Schema) -> Schema:
        """Let the items of a list, the values of a map and the fields of a model fail on their own."""
        if kind == "list" and "items_schema" in converted:
            items = self._entry(converted["items_schema"], original["items_schema"])
            return lenient.stepping({**converted, "items_schema": items}, lambda _: count())
        if kind == "dict" and "values_schema" in converted:
            values = self._entry(converted["values_schema"], original["values_schema"])
            return lenient.stepping({**converted, "values_schema": values}, _keys)
        if kind == "model":
            fields: dict[str, Schema] = original["schema"].get("fields", {})
            required = [
                (field.get("validation_alias") or name, self.value_type(field["schema"]).label or "a value")
                for name, field in fields.items()
                if field["schema"]["type"] != "default"
            ]
            return lenient.lenient_model(converted, required, keep_raw_values)
        return converted

    def _entry(self, converted: Schema, original: Schema) -> Schema:
        """Let one item of a list or value of a map fail on its own. Most objects fit, which is faster to find out."""
        if self._plain(original)["type"] == "model":
            strict = lenient.only_without_coercion(self.convert(original, lenient=False))
            converted = cast(Schema, core.union_schema(cast(Any, [strict, converted]), mode="left_to_right"))
        return lenient.lenient_entry(converted, self.value_type(original))

    def with_misfits(self, root: Schema, misfit: Callable[[], object]) -> tuple[Schema, dict[str, Schema]]:
        """Let the items of the outermost lists of objects fail on their own.

        Returns:
            The schema, and the lenient schemas of items: JSON pointer of the list -> schema.
        """
        found: dict[str, Schema] = {}

        def rewrite(schema: Schema, path: Path) -> Schema:
            kind: str = schema["type"]
            if kind == "list" and self.holds_entries(schema["items_schema"]):
                items = schema["items_schema"]
                found[joined(path)] = self._entry(self.convert(items, lenient=True), items)
                marked = core.with_default_schema(items, default_factory=misfit, on_error="default")
                return {**schema, "items_schema": marked}
            if kind == "model-fields":
                return {**schema, "fields": {name: field(name, each, path) for name, each in schema["fields"].items()}}
            if kind in ("nullable", "default", "definitions", "model"):
                return {**schema, "schema": rewrite(schema["schema"], path)}
            return schema

        def field(name: str, schema: Schema, path: Path) -> Schema:
            wire = schema.get("validation_alias") or name
            return {**schema, "schema": rewrite(schema["schema"], (*path, wire))}

        marked = rewrite(root, ())
        if root["type"] == "definitions":
            whole = self.convert({**root, "schema": {"type": "any"}}, lenient=True)
            found = {place: {**whole, "schema": each} for place, each in found.items()}
        return marked, found

    def value_type(self, schema: Schema) -> ValueType:
        """Return the plain types a schema accepts, and a label for messages."""
        kind: str = schema["type"]
        metadata = cast("dict[str, Any]", schema.get("metadata") or {})
        if "wire_kind" in metadata:
            return ValueType(frozenset({metadata["wire_kind"], *metadata.get("wire_also", ())}), metadata["wire_label"])
        if "tag_key" in metadata:
            return self.value_type(schema["json_schema"])
        if kind == "tagged-union":
            return ValueType(frozenset({"model"}), _LABELS["model"])
        if kind == "definition-ref":
            return self.value_type(self._definitions[schema["schema_ref"]])
        if kind in ("nullable", "default", "definitions", "function-after", "function-before", "function-wrap"):
            return self.value_type(schema["schema"])
        if kind == "chain":
            return self.value_type(schema["steps"][-1])
        if kind == "union":
            types = [self.value_type(each) for each in _members(schema)]
            return ValueType(frozenset[str]().union(*(each.names for each in types)), _union_label(types))
        return ValueType(frozenset({kind}), _LABELS.get(kind, ""))

    # -- the best matching member of a union, by the shape of the value alone ------------------------------------------

    def _suits_best(self, member: Schema, members: list[Schema], value: Any) -> bool:
        """Return whether a member is the first that declares the most fields of a list or an object."""
        scores = [self._score(each, value) for each in members]
        best = max(scores)
        return best >= 0 and members[scores.index(best)] is member

    def _suits_no_less(self, members: list[Schema], value: Any, result: Any) -> bool:
        """Return whether no member declares more fields of an object than the one that it was read as."""
        chosen = next((each for each in members if self._plain(each).get("cls") is type(result)), None)
        return chosen is None or self._score(chosen, value) == max(self._score(each, value) for each in members)

    def holds_entries(self, schema: Schema) -> bool:
        """Return whether a schema accepts lists or objects, in which single values can deviate."""
        plain = self._plain(schema)
        if plain["type"] in ("union", "tagged-union"):
            return any(self.holds_entries(each) for each in _members(plain))
        return plain["type"] in ("list", "model", "dict")

    def _score(self, schema: Schema, value: Any) -> int:
        """Return how well a schema matches a list or an object; negative if it does not."""
        plain = self._plain(schema)
        kind: str = plain["type"]
        if kind in ("union", "tagged-union"):
            return max(self._score(each, value) for each in _members(plain))
        if is_list(value):
            if kind != "list":
                return -1
            entry = next((each for each in value if is_dict(each)), None)
            items: Schema | None = plain.get("items_schema")
            return 0 if entry is None or items is None else max(0, self._score(items, entry))
        if not is_dict(value) or kind not in ("model", "dict"):
            return -1
        fields: dict[str, Schema] = plain["schema"].get("fields", {}) if kind == "model" else {}
        return sum(1 for name, field in fields.items() if (field.get("validation_alias") or name) in value)

    def _plain(self, schema: Schema) -> Schema:
        """Follow references and unwrap nullable and default schemas."""
        while "wire_kind" not in (schema.get("metadata") or {}):
            if schema["type"] == "definition-ref":
                schema = self._definitions[schema["schema_ref"]]
            elif schema["type"] in ("nullable", "default", "definitions"):
                schema = schema["schema"]
            elif "tag_key" in (schema.get("metadata") or {}):
                schema = schema["json_schema"]
            else:
                break
        return schema


def _keys(value: Any) -> Iterator[str]:
    return iter(list(value) if is_dict(value) else ())


def _union_label(types: list[ValueType]) -> str:
    """Return what a union accepts, for messages; empty where an enum or a type without a label is a member."""
    is_open = any(not each.label or any(name.startswith("enum-") for name in each.names) for each in types)
    return "" if is_open else " or ".join(dict.fromkeys(each.label for each in types))


def _from_json_value(schema: Schema, kind: str) -> Schema:
    """Accept parsed JSON where strict validation requires the Python object, such as a `date`."""
    lax = cast(CoreSchema, {**schema, "strict": False})
    if kind in _FROM_TEXT:
        return cast(Schema, core.chain_schema([core.str_schema(strict=True), lax]))
    if kind in ("decimal", "tuple", "set", "frozenset"):
        return cast(Schema, lax)
    return schema
