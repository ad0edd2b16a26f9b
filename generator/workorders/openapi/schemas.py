"""Reading schemas of a bundled spec: their types, and where pointers into a body lead. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias, cast

from workorders.ir.api import (
    EnumType,
    ListType,
    LiteralType,
    MapType,
    Mode,
    ModelType,
    Scalar,
    ScalarName,
    Type,
    UnionType,
)

__all__ = [
    "Schema",
    "Schemas",
    "description_in",
    "enum_values",
    "follow",
    "in_mode",
    "is_enum",
    "is_file",
    "is_nullable",
    "is_object",
    "is_renewal",
    "mapping",
    "places",
    "properties_in",
    "ref_name",
    "resolve",
    "step_into",
    "type_of",
    "wire_alias",
    "without_null",
]

Schema: TypeAlias = Mapping[str, Any]
Schemas: TypeAlias = Mapping[str, Schema]

_PREFIX: Final = "#/components/schemas/"

# Wire format -> the alias in `runtime.wire`; the second is for modes in which an offset may be sent.
_WIRE_ALIASES: Final[Mapping[str, tuple[str, str]]] = {
    "rfc3339": ("Rfc3339", "Rfc3339"),
    "local-iso": ("LocalIso", "LocalIsoOrAware"),
    "local-spaced": ("LocalSpaced", "LocalSpacedOrAware"),
    "epoch-seconds": ("EpochSeconds", "EpochSeconds"),
    "epoch-millis": ("EpochMillis", "EpochMillis"),
    "int-bool": ("IntBool", "IntBool"),
}
_PYTHON: Final[Mapping[str, ScalarName]] = {"DecimalText": "Decimal", "DecimalNumber": "Decimal", "IntBool": "bool"}
_DEFAULT_WIRE: Final = {"date-time": "rfc3339", "date-time-local": "local-iso"}


def mapping(value: object) -> Schema | None:
    """The value, if it is a mapping."""
    return cast("Schema", value) if isinstance(value, Mapping) else None


def ref_name(schema: Schema) -> str | None:
    """The component a schema refers to."""
    ref = schema.get("$ref")
    return ref.removeprefix(_PREFIX) if isinstance(ref, str) else None


def resolve(schema: Schema, schemas: Schemas) -> Schema:
    """The schema itself, or the component it refers to; siblings of the reference win."""
    seen: set[str] = set()
    while (name := ref_name(schema)) is not None and name not in seen:
        seen.add(name)
        schema = {**schemas[name], **{key: value for key, value in schema.items() if key != "$ref"}}
    return schema


def _types(schema: Schema) -> tuple[str, ...]:
    kind = schema.get("type", ())
    return (kind,) if isinstance(kind, str) else tuple(kind)


def _arms(schema: Schema) -> tuple[Schema, ...]:
    return tuple(schema.get("anyOf", ())) + tuple(schema.get("oneOf", ()))


def without_null(schema: Schema) -> tuple[Schema, ...]:
    """The arms of a union that are not just ``null``."""
    return tuple(arm for arm in _arms(schema) if _types(arm) != ("null",))


def is_nullable(schema: Schema, schemas: Schemas) -> bool:
    """Whether null is a value of the schema."""
    full = resolve(schema, schemas)
    if "null" in _types(full) or None in full.get("enum", ()):
        return True
    return any(_types(arm) == ("null",) or is_nullable(arm, schemas) for arm in _arms(full))


def is_enum(schema: Schema) -> bool:
    return "enum" in schema and schema.get("x-wo-wire") != "int-bool"


def enum_values(schema: Schema) -> tuple[str | int, ...]:
    return tuple(value for value in schema["enum"] if value is not None)


def is_file(schema: Schema) -> bool:
    """Whether the value is the content of a file, as it is (Base64 text is text)."""
    if schema.get("contentEncoding"):
        return False
    return schema.get("format") == "binary" or schema.get("contentMediaType") == "application/octet-stream"


def is_object(schema: Schema) -> bool:
    """Whether the schema has named properties, and so becomes a class."""
    return bool(schema.get("properties"))


def wire_alias(schema: Schema, mode: Mode, wires: Mapping[str, str]) -> str | None:
    """The alias in `runtime.wire` for a date-time, decimal or 0-and-1; ``None`` for everything else."""
    kinds, form = _types(schema), schema.get("format")
    if form == "decimal" and "number" in kinds:
        return "DecimalNumber"
    if form == "decimal" and "string" in kinds:
        return "DecimalText"
    wire = schema.get("x-wo-wire") or (wires.get(form) or _DEFAULT_WIRE.get(form) if isinstance(form, str) else None)
    if wire is None or wire not in _WIRE_ALIASES:
        return None
    return _WIRE_ALIASES[wire][mode in schema.get("x-wo-allow-offset", ())]


def type_of(schema: Schema, schemas: Schemas, mode: Mode, wires: Mapping[str, str]) -> Type:
    """The type of a schema's values, null aside."""
    if (name := ref_name(schema)) is not None:
        target = schemas[name]
        if is_enum(target):
            return EnumType(name)
        if is_object(target):
            return ModelType(name)
        return type_of(resolve(schema, schemas), schemas, mode, wires)
    if "const" in schema:
        return LiteralType(schema["const"])
    if arms := without_null(schema):
        types = tuple(dict.fromkeys(type_of(arm, schemas, mode, wires) for arm in arms))
        return types[0] if len(types) == 1 else UnionType(types)
    kinds = tuple(kind for kind in _types(schema) if kind != "null")
    if len(kinds) > 1:
        arms_by_kind = (type_of({**schema, "type": kind}, schemas, mode, wires) for kind in kinds)
        types = tuple(dict.fromkeys(arms_by_kind))
        return types[0] if len(types) == 1 else UnionType(types)
    return _single_type(schema, kinds[0] if kinds else None, schemas, mode, wires)


def _single_type(schema: Schema, kind: str | None, schemas: Schemas, mode: Mode, wires: Mapping[str, str]) -> Type:
    alias = wire_alias(schema, mode, wires)
    match kind:
        case "string" | "number" | "integer" if alias is not None:
            return Scalar(_PYTHON.get(alias, "datetime"), alias)
        case "string" if is_file(schema):
            return Scalar("FileContent")
        case "string":
            return Scalar("date") if schema.get("format") == "date" else Scalar("str")
        case "integer":
            return Scalar("int")
        case "number":
            return Scalar("float")
        case "boolean":
            return Scalar("bool")
        case "array":
            items = schema.get("items", {})
            return ListType(type_of(items, schemas, mode, wires), is_nullable(items, schemas))
        case "object":
            extra = mapping(schema.get("additionalProperties"))
            return MapType(type_of(extra, schemas, mode, wires) if extra else Scalar("Any"))
        case _:
            return Scalar("Any")


# -- modes ----------------------------------------------------------------------------------------------------------


def in_mode(schema: Schema, mode: Mode, listed: bool) -> tuple[bool, bool]:
    """Whether a property exists in a mode and is required there. ``listed``: it stands in plain ``required``."""
    modes = schema.get("x-wo-presence")
    if modes is not None:
        return mode in modes, listed or modes.get(mode) == "required"
    hidden = schema.get("readOnly", False) if mode != "read" else schema.get("writeOnly", False)
    return not hidden, listed


def properties_in(schema: Schema, mode: Mode) -> Iterator[tuple[str, Schema, bool]]:
    """The properties of a schema in a mode: wire name, schema, whether it is required."""
    required = schema.get("required", ())
    for name, prop in schema.get("properties", {}).items():
        present, needed = in_mode(prop, mode, name in required)
        if present:
            yield name, prop, needed


def description_in(prop: Schema, mode: Mode, schemas: Schemas) -> str:
    """The description of a property, with what is only true in this mode."""
    text = prop.get("description") or resolve(prop, schemas).get("description", "")
    note = prop.get("x-wo-mode-notes", {}).get(mode, "")
    return " ".join(part.strip() for part in (text, note) if part)


# -- pointers into bodies -------------------------------------------------------------------------------------------


def step_into(schema: Schema, step: str, schemas: Schemas) -> Schema | None:
    """The schema one pointer step further; ``*`` steps into a list. Unions are searched arm by arm."""
    full = resolve(schema, schemas)
    for arm in without_null(full):
        found = step_into(arm, step, schemas)
        if found is not None:
            return found
    if step == "*":
        return mapping(full.get("items"))
    return mapping(full.get("properties", {}).get(step))


def is_renewal(grant: Schema) -> bool:
    """Whether the body of a token request is the exchange of a refresh token."""
    kind = mapping((mapping(grant.get("properties")) or {}).get("grant_type")) or {}
    return bool(kind.get("const") == "refresh_token")


def places(given: str | Sequence[str]) -> tuple[str, ...]:
    """The pointers of a key that takes one or several."""
    return (given,) if isinstance(given, str) else tuple(given)


def follow(schema: Schema, pointer: str, schemas: Schemas) -> Schema | None:
    """The schema a pointer leads to, if it leads anywhere."""
    for step in pointer.split("/")[1:]:
        found = step_into(schema, step.replace("~1", "/").replace("~0", "~"), schemas)
        if found is None:
            return None
        schema = found
    return schema
