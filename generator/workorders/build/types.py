"""Schema -> Type: the type of a schema's values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from workorders.ir.api import (
    EnumType,
    Limits,
    ListType,
    LiteralType,
    MapType,
    ModelType,
    Scalar,
    Type,
    UnionType,
)
from workorders.openapi.semantics.discriminators import Discriminator, discriminator
from workorders.openapi.semantics.schemas import (
    LIMITS,
    WIRE_VALUES,
    Mode,
    Schema,
    Schemas,
    additional_properties,
    class_stem,
    float_constant,
    is_enum,
    is_nullable,
    is_object,
    ref_name,
    resolve,
    types,
    union_members,
    wire_alias,
)

_FIELD_ARGUMENTS: Final = {
    "minimum": "ge",
    "maximum": "le",
    "exclusiveMinimum": "gt",
    "exclusiveMaximum": "lt",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "minItems": "min_length",
    "maxItems": "max_length",
}
"""Keyword of JSON Schema -> argument of pydantic's ``Field``."""


def type_of(
    schema: Schema, schemas: Schemas, mode: Mode, wires: Mapping[str, str], inside: frozenset[str] = frozenset()
) -> Type:
    """Return the type of a schema's values, null aside.

    Args:
        schema: The schema.
        schemas: The named schemas of the spec.
        mode: What the values are used for.
        wires: The client's default wire format of each ``format``.
        inside: The named schemas around it. Lists, maps and unions that contain themselves hold any value there.
    """
    if (name := ref_name(schema)) is not None:
        target = schemas[name]
        if is_enum(target):
            return EnumType(name)
        if is_object(target):
            return ModelType(name)
        if name in inside:
            return Scalar("Any")
        full = resolve(schema, schemas)
        if "$ref" in target and (is_object(full) or is_enum(full)):  # a reference with keys next to it
            full = {"$ref": target["$ref"]}
        found = type_of(full, schemas, mode, wires, inside | {name})
        return replace(found, name=class_stem(target, name)) if isinstance(found, UnionType) else found
    if (value := float_constant(schema)) is not None:
        return Scalar("float", limits=() if mode == "read" else (("ge", value), ("le", value)))
    if "const" in schema:
        return LiteralType(schema["const"])
    if members := union_members(schema):
        types_of_members = (type_of(member.schema, schemas, mode, wires, inside) for member in members)
        return _union(types_of_members, discriminator(schema, schemas))
    kinds = tuple(kind for kind in types(schema) if kind != "null")
    if len(kinds) > 1:
        return _union(type_of({**schema, "type": kind}, schemas, mode, wires, inside) for kind in kinds)
    return _single_type(schema, kinds[0] if kinds else None, schemas, mode, wires, inside)


def _union(members: Iterable[Type], discriminator: Discriminator | None = None) -> Type:
    flat = [
        inner
        for member in members
        for inner in (member.members if isinstance(member, UnionType) and discriminator else (member,))
    ]
    distinct = tuple(dict.fromkeys(flat))
    return distinct[0] if len(distinct) == 1 else UnionType(distinct, discriminator)


def _single_type(
    schema: Schema,
    kind: str | None,
    schemas: Schemas,
    mode: Mode,
    wires: Mapping[str, str],
    inside: frozenset[str],
) -> Type:
    alias = wire_alias(schema, mode, wires)
    limits = () if mode == "read" else _limits(schema, kind)
    match kind:
        case "string" | "number" | "integer" if alias is not None:
            return Scalar(WIRE_VALUES[alias], alias, limits if alias == "DecimalNumber" else ())
        case "string":
            return Scalar("date") if schema.get("format") == "date" else Scalar("str", limits=limits)
        case "integer":
            return Scalar("int", limits=limits)
        case "number":
            return Scalar("float", limits=limits)
        case "boolean":
            return Scalar("bool")
        case "array":
            items = schema.get("items", {})
            return ListType(type_of(items, schemas, mode, wires, inside), is_nullable(items, schemas), limits)
        case "object":
            extra = additional_properties(schema)
            if not extra:
                return MapType(Scalar("Any"))
            return MapType(type_of(extra, schemas, mode, wires, inside), is_nullable(extra, schemas))
        case _:
            return Scalar("Any")


def _limits(schema: Schema, kind: str | None) -> Limits:
    keywords = LIMITS.get(kind or "", ())
    return tuple((_FIELD_ARGUMENTS[keyword], schema[keyword]) for keyword in keywords if keyword in schema)
