"""One schema: its types, presence, nullability, enum values and wire format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from workorders.openapi.document import child, is_mapping
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.media_types import essence, is_json
from workorders.openapi.values import as_list, as_mapping, as_text, texts

Schema: TypeAlias = Mapping[str, Any]
Schemas: TypeAlias = Mapping[str, Schema]
Mode: TypeAlias = Literal["read", "create", "update"]
"""What a schema is used for: a response, or the body of a request."""

TYPE_NAMES: Final = ("string", "number", "integer", "boolean", "array", "object", "null")
_NUMBER_LIMITS: Final = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
LIMITS: Final[Mapping[str, tuple[str, ...]]] = {
    "integer": _NUMBER_LIMITS,
    "number": _NUMBER_LIMITS,
    "string": ("minLength", "maxLength", "pattern"),
    "array": ("minItems", "maxItems"),
}
"""Type -> the keywords that limit its values, and are checked before sending."""
MODES: Final[tuple[Mode, ...]] = ("read", "create", "update")
MODE_LABELS: Final[Mapping[str, str]] = {
    "read": "responses",
    "create": "create requests",
    "update": "update requests",
}
"""Mode -> where schemas are used for it, as messages say."""
REFERENCE_PREFIX: Final = "#/components/schemas/"
"""How a bundled spec refers to schemas."""

_DEFAULT_WIRE: Final = {"date-time": "rfc3339", "date-time-local": "local-iso"}
_INT_BOOL: Final = "int-bool"
_LOCAL_WIRES: Final = ("local-iso", "local-spaced")


# -- references -------------------------------------------------------------------------------------------------------


def ref_name(schema: Schema) -> str | None:
    """Return the component that a schema of a bundle refers to."""
    reference = schema.get("$ref")
    return reference.removeprefix(REFERENCE_PREFIX) if isinstance(reference, str) else None


def component_pointer(name: str) -> str:
    """Return the JSON pointer of a component."""
    return child("/components/schemas", name)


def component_schemas(tree: Mapping[str, Any]) -> Schemas:
    """Return the named schemas of a spec."""
    return as_mapping(as_mapping(tree.get("components")).get("schemas"))


def resolve(schema: Schema, schemas: Schemas) -> Schema:
    """Return the schema itself, or the component it refers to; siblings of the reference override the component."""
    seen: set[str] = set()
    while (name := ref_name(schema)) is not None and name not in seen:
        seen.add(name)
        schema = {**schemas[name], **{key: value for key, value in schema.items() if key != "$ref"}}
    return schema


# -- types ------------------------------------------------------------------------------------------------------------


def types(schema: Schema) -> tuple[str, ...]:
    """Return the types that a schema lists, ``null`` included."""
    listed = schema.get("type")
    return (listed,) if isinstance(listed, str) else texts(listed)


def is_object(schema: Schema) -> bool:
    """Whether the schema has named properties, and therefore becomes a class."""
    return bool(schema.get("properties"))


def properties(schema: Schema) -> Mapping[str, Any]:
    """Return the properties that a schema itself declares."""
    return as_mapping(schema.get("properties"))


def additional_properties(schema: Schema) -> Schema | None:
    """Return the schema of the properties that are not declared, if there is one."""
    extra = schema.get("additionalProperties")
    return extra if is_mapping(extra) else None


def undeclared_properties(schema: Schema) -> Schema | None:
    """Return the schema of the properties that an object may have besides its own; ``None``: it says nothing."""
    extra = schema.get("additionalProperties")
    return {} if extra is True else additional_properties(schema)


def is_base64(schema: Schema) -> bool:
    """Whether the value is bytes that are sent as base64 text."""
    is_text = "string" in types(schema)
    return is_text and (schema.get("format") == "byte" or schema.get("contentEncoding") == "base64")


def is_file(schema: Schema) -> bool:
    """Whether the value is the content of a file, where a body has files. Text and JSON in a string are text."""
    if schema.get("contentEncoding"):
        return False
    media_type = as_text(schema.get("contentMediaType"))
    is_binary = bool(media_type) and not (essence(media_type).startswith("text/") or is_json(media_type))
    return set(types(schema)) <= {"string", "null"} and (schema.get("format") == "binary" or is_binary)


def is_sensitive(node: Schema) -> bool:
    """Whether the value of a property or parameter must never be shown."""
    return bool(node.get(keys.SENSITIVE)) or node.get("format") == "password"


def holds_secret(node: Schema, schemas: Schemas, inside: frozenset[str] = frozenset()) -> bool:
    """Whether the value of a schema must never be shown: it is marked, or what it refers to or is made of is."""
    if is_sensitive(node):
        return True
    name = ref_name(node)
    if (
        name is not None
        and name not in inside
        and holds_secret(as_mapping(schemas.get(name)), schemas, inside | {name})
    ):
        return True
    parts = [node.get("items"), node.get("additionalProperties")]
    parts += [part for keyword in COMPOSITION_KEYWORDS for part in as_list(node.get(keyword))]
    return any(is_mapping(part) and holds_secret(part, schemas, inside) for part in parts)


# -- unions -----------------------------------------------------------------------------------------------------------


class Member(NamedTuple):
    """A schema inside another one, and the keys that lead to it."""

    keys: tuple[str | int, ...]
    schema: Schema

    def pointer(self, parent: str) -> str:
        """Return the JSON pointer of the member, given its parent's."""
        for key in self.keys:
            parent = child(parent, key)
        return parent


UNION_KEYWORDS: Final = ("anyOf", "oneOf")
PROPERTY_COUNTS: Final = ("minProperties", "maxProperties")
COMPOSITION_KEYWORDS: Final = ("allOf", *UNION_KEYWORDS)
_TEXTS: Final = ("title", "description")


def is_null(schema: Schema) -> bool:
    """Whether null is the only value of the schema."""
    return types(schema) == ("null",)


def describes_values(schema: Schema) -> bool:
    """Whether a union member says more than which properties are given."""
    return bool(schema.keys() & {"$ref", "type", "properties", "items", "enum", "const", *COMPOSITION_KEYWORDS})


def union_members(schema: Schema, *, with_null: bool = False) -> tuple[Member, ...]:
    """Return the members of a union, ``null`` aside."""
    members = _members(schema, UNION_KEYWORDS)
    return tuple(member for member in members if with_null or not is_null(member.schema))


def composed_members(schema: Schema, *, unions: bool = True) -> tuple[Member, ...]:
    """Return everything that ``allOf`` lists, and with ``unions`` also what ``anyOf`` and ``oneOf`` do."""
    return tuple(_members(schema, COMPOSITION_KEYWORDS if unions else ("allOf",)))


def inner_schemas(schema: Schema) -> Iterator[Member]:
    """Yield the schemas directly inside one: union members, items and additional properties. Properties are not."""
    yield from union_members(schema)
    for key in ("items", "additionalProperties"):
        inner = schema.get(key)
        if is_mapping(inner):
            yield Member((key,), inner)


def _members(schema: Schema, keywords: tuple[str, ...]) -> Iterator[Member]:
    for key in keywords:
        if key in schema:
            for index, member in enumerate(as_list(schema[key])):
                if is_mapping(member):
                    yield Member((key, index), member)


def is_presence_rule(member: object) -> bool:
    """Whether a member of a union only says which properties are given, and is no object of its own."""
    return is_mapping(member) and member.keys() <= {"required", *_TEXTS}


def required_groups(schema: Schema, keyword: str) -> tuple[tuple[str, ...], ...]:
    """Return the groups of properties of which an object needs one; empty when the members say anything else."""
    if keyword not in schema:
        return ()
    members = [as_mapping(member) for member in as_list(schema[keyword])]
    if not all(is_presence_rule(member) and as_list(member.get("required")) for member in members):
        return ()
    return tuple(texts(member["required"]) for member in members)


def rules_in(schema: Schema, mode: Mode, files: Set[str] = frozenset()) -> dict[str, Any]:
    """Return what a schema says about which and how many of its properties are given in a mode, as JSON Schema.

    Args:
        schema: The schema.
        mode: The mode.
        files: Properties that are sent beside the object; rules about them are left to the API.
    """
    names = {name for name, _, _ in properties_in(schema, mode)} - files
    rules: dict[str, Any] = {}
    for source in (schema, request_only_rules(schema)):
        for keyword in UNION_KEYWORDS:
            groups = [group for group in required_groups(source, keyword) if names.issuperset(group)]
            if groups and not files & {name for group in required_groups(source, keyword) for name in group}:
                rules[keyword] = [{"required": list(group)} for group in groups]
        rules |= {keyword: source[keyword] for keyword in PROPERTY_COUNTS if keyword in source and not files}
    return rules


def request_only_rules(schema: Schema) -> Schema:
    """Return the rules of a schema that hold for requests alone."""
    return as_mapping(schema.get(keys.REQUEST_RULES))


def is_nullable(schema: Schema, schemas: Schemas) -> bool:
    """Whether null is a value of the schema."""
    full = resolve(schema, schemas)
    if "null" in types(full) or None in as_list(full.get("enum")):
        return True
    return any(is_nullable(member.schema, schemas) for member in union_members(full, with_null=True))


# -- enums ------------------------------------------------------------------------------------------------------------


def is_int_bool(schema: Schema) -> bool:
    """Whether the schema is a boolean that is sent as 0 or 1."""
    return schema.get(keys.WIRE) == _INT_BOOL


def is_enum(schema: Schema) -> bool:
    """Whether the schema becomes an enum."""
    return "enum" in schema and not is_int_bool(schema)


def can_be_enum(schema: Schema) -> bool:
    """Whether the schema lists strings alone, or integers alone."""
    values = enum_values(schema)
    strings = all(isinstance(value, str) for value in values)
    integers = all(isinstance(value, int) and not isinstance(value, bool) for value in values)
    return bool(values) and (strings or integers)


def enum_values(schema: Schema) -> tuple[str | int, ...]:
    """Return the values of an enum, null aside."""
    return tuple(value for value in as_list(schema.get("enum")) if value is not None)


def enum_names(schema: Schema) -> tuple[str, ...]:
    """Return the Python names of an enum's members, if the spec gives them."""
    return texts(schema.get(keys.ENUM_NAMES))


class Constant(NamedTuple):
    """The only value that a schema allows."""

    value: str | int | float | bool
    is_open: bool
    """It is the only value of an enum, which may get others."""


def constant(schema: Schema, schemas: Schemas) -> Constant | None:
    """Return the only value of a schema: its ``const``, or that of an enum with one value."""
    full = resolve(schema, schemas)
    is_open = "const" not in full
    values = as_list(full.get("enum")) if is_open else [full["const"]]
    only = values[0] if len(values) == 1 else None
    return Constant(only, is_open) if isinstance(only, str | int | float) else None


def float_constant(schema: Schema) -> float | None:
    """Return a ``const`` that no literal type of Python can have: it is read as a number with limits."""
    value = schema.get("const")
    return value if isinstance(value, float) else None


# -- wire formats -----------------------------------------------------------------------------------------------------

_WIRE_ALIASES: Final[Mapping[str, tuple[str, str]]] = {
    "rfc3339": ("Rfc3339", "Rfc3339"),
    "utc-iso": ("UtcIso", "UtcIso"),
    "utc-spaced": ("UtcSpaced", "UtcSpaced"),
    "local-iso": ("LocalIso", "LocalIsoOrAware"),
    "local-spaced": ("LocalSpaced", "LocalSpacedOrAware"),
    "epoch-seconds": ("EpochSeconds", "EpochSeconds"),
    "epoch-millis": ("EpochMillis", "EpochMillis"),
    "ms-date": ("MsDate", "MsDate"),
    _INT_BOOL: ("IntBool", "IntBool"),
}
"""Wire format -> the runtime's type; the second is for modes in which an offset is allowed."""

WIRE_VALUES: Final[Mapping[str, Literal["datetime", "Decimal", "time", "bool", "bytes"]]] = {
    **{name: "datetime" for names in _WIRE_ALIASES.values() for name in names},
    "DecimalNumber": "Decimal",
    "DecimalText": "Decimal",
    "TimeLocal": "time",
    "IntBool": "bool",
    "Base64": "bytes",
}
"""The runtime's type -> the type of its values in Python."""


def wire_alias(schema: Schema, mode: Mode, wires: Mapping[str, str]) -> str | None:
    """Return the runtime's wire type of a time, decimal, int-bool or base64; ``None`` for everything else.

    Args:
        schema: The schema.
        mode: What it is used for.
        wires: The client's default wire format of each ``format``.
    """
    listed, form = types(schema), schema.get("format")
    if is_base64(schema):
        return "Base64"
    if form == "decimal" and "number" in listed:
        return "DecimalNumber"
    if form == "decimal" and "string" in listed:
        return "DecimalText"
    if form == "time-local" and "string" in listed:
        return "TimeLocal"
    wire = _wire_format(schema, wires)
    return None if wire is None else _WIRE_ALIASES[wire][mode in as_list(schema.get(keys.ALLOW_OFFSET))]


def time_format(schema: Schema, wires: Mapping[str, str]) -> Literal["instant", "local"] | None:
    """Return whether a date-time is sent with an offset or without; ``None``: it is no date-time.

    Args:
        schema: The schema.
        wires: The client's default wire format of each ``format``.
    """
    wire = _wire_format(schema, wires)
    return None if wire in (None, _INT_BOOL) else "local" if wire in _LOCAL_WIRES else "instant"


def _wire_format(schema: Schema, wires: Mapping[str, str]) -> str | None:
    form = schema.get("format")
    default = wires.get(form) or _DEFAULT_WIRE.get(form) if isinstance(form, str) else None
    wire = schema.get(keys.WIRE) or default
    return wire if isinstance(wire, str) and wire in _WIRE_ALIASES else None


def is_epoch(schema: Schema) -> bool:
    """Whether a date-time is sent as a number."""
    return schema.get(keys.WIRE) in ("epoch-seconds", "epoch-millis")


# -- modes ------------------------------------------------------------------------------------------------------------


def presence(prop: Schema, mode: Mode, *, listed: bool) -> Literal["required", "optional", "absent"]:
    """Return whether a property exists in a mode, and whether it is required there.

    Args:
        prop: The property's schema.
        mode: What the object is used for.
        listed: The property is in the object's ``required``.
    """
    by_mode = presence_by_mode(prop)
    if by_mode is not None:
        if mode not in by_mode:
            return "absent"
        return "required" if listed or by_mode[mode] == "required" else "optional"
    hidden = prop.get("writeOnly") is True if mode == "read" else prop.get("readOnly") is True
    return "absent" if hidden else "required" if listed else "optional"


def presence_by_mode(prop: Schema) -> Mapping[str, Any] | None:
    """Return what a property says about the modes it exists in; ``None`` when it says nothing."""
    given = prop.get(keys.PRESENCE)
    return given if is_mapping(given) else None


def properties_in(schema: Schema, mode: Mode) -> Iterator[tuple[str, Schema, bool]]:
    """Yield the properties of an object in a mode: wire name, schema, whether it is required."""
    required = as_list(schema.get("required"))
    for name, prop in properties(schema).items():
        if not is_mapping(prop):
            continue
        state = presence(prop, mode, listed=name in required)
        if state != "absent":
            yield name, prop, state == "required"


def nullable_modes(prop: Schema) -> tuple[str, ...]:
    """Return the modes in which null may be sent although the type does not allow it."""
    given = prop.get(keys.NULLABLE_IN)
    return tuple(given) if is_mapping(given) else texts(given)


def assumed_nulls(prop: Schema) -> tuple[str, ...]:
    """Return the modes of which it is only assumed that null may be sent."""
    return tuple(mode for mode, sure in as_mapping(prop.get(keys.NULLABLE_IN)).items() if sure == "assumed")


def accepts_null(prop: Schema, mode: Mode, schemas: Schemas) -> bool:
    """Whether a property may be null in a mode."""
    return mode in nullable_modes(prop) or is_nullable(prop, schemas)


def copied_parameter(prop: Schema) -> str | None:
    """Return the wire name of the parameter whose value a property repeats."""
    return as_text(prop.get(keys.COPY_FROM_PARAMETER)) or None


# -- descriptions -----------------------------------------------------------------------------------------------------


def description_in(prop: Schema, mode: Mode, schemas: Schemas) -> str:
    """Return the description of a property, with what is only true in this mode."""
    description = prop.get("description") or resolve(prop, schemas).get("description", "")
    note = as_mapping(prop.get(keys.MODE_NOTES)).get(mode)
    null = "It is assumed, not documented, that null clears it." if mode in assumed_nulls(prop) else ""
    return " ".join(part.strip() for part in (description, note, null) if isinstance(part, str) and part)


# -- names ------------------------------------------------------------------------------------------------------------


def python_name(node: Schema) -> str:
    """Return the Python name that a property or parameter declares; empty when it declares none."""
    return as_text(node.get(keys.PYTHON_NAME))


def renamed_from(prop: Schema) -> str:
    """Return the earlier Python name of a property, by which responses have it for one more release; empty: none."""
    return as_text(prop.get(keys.RENAMED_FROM))


def class_stem(schema: Schema, name: str) -> str:
    """Return the stem of the class names of a component."""
    return python_name(schema) or name


def all_properties(schemas: Schemas) -> Iterator[tuple[str, Schema]]:
    """Yield the properties of every named schema."""
    for schema in schemas.values():
        for name, prop in properties(as_mapping(schema)).items():
            if is_mapping(prop):
                yield name, prop
