"""Schemas: what OpenAPI 3.0 says differently, and keywords that no code is generated for."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from workorders_runtime.serialization.json import joined

from workorders.adapt.components import copy_mark
from workorders.diagnostics import shortened, suggestion
from workorders.ir.names import member_name
from workorders.openapi import metaschemas
from workorders.openapi.document import is_list, is_mapping, locate
from workorders.openapi.objects import children
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.schemas import TYPE_NAMES, UNION_KEYWORDS, is_presence_rule, types
from workorders.openapi.values import as_list

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from jsonschema_rs import ValidationError

    from workorders.openapi.document import Document, Location
    from workorders.openapi.objects import Node
    from workorders.openapi.reporter import Reporter

_RESTRICTIONS: Final = (
    *("not", "if", "then", "else", "contains", "minContains", "maxContains", "propertyNames"),
    *("dependentSchemas", "dependentRequired", "dependencies", "unevaluatedItems", "unevaluatedProperties"),
)
"""Keywords that only restrict values: a client that does not check them sends and reads the same."""
_MEANINGLESS: Final = ("$schema", "$vocabulary", "$recursiveAnchor")
_OF_PLACE: Final = frozenset(
    {"title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs"}
    | {"xml"}
)
"""Keys that describe the place where a schema is used. They stay next to the union with null."""
_TYPES: Final[Mapping[Any, str]] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    list: "array",
    dict: "object",
}
_PARSED: Final = ("date", "time", "date-time", "date-time-local", "time-local", "decimal", "byte", "binary")
"""Formats of texts that are read as other types."""
_NUMBER: Final = re.compile(r"-?[0-9]{1,18}", re.ASCII)


def adapt_schema(reporter: Reporter, node: Node, *, legacy: bool) -> None:
    """Change a schema to what later stages read, in place.

    Args:
        reporter: Where changes are reported.
        node: The schema.
        legacy: The document was written for OpenAPI 3.0.
    """
    if legacy:
        _from_legacy(reporter, node.value, node.location)
    steps: tuple[Callable[[Reporter, dict[str, Any], Location], None], ...] = (
        _booleans,
        _tuples,
        _patterns,
        _restrictions,
        _siblings,
        _lone_member,
        _limits,
        _constant_union,
        _constants,
        _enum,
        _nullable if not legacy else _legacy_nullable,
        _default,
    )
    for step in steps:
        step(reporter, node.value, node.location)


def _from_legacy(reporter: Reporter, schema: dict[str, Any], location: Location) -> None:
    """Read the limits of OpenAPI 3.0, where ``exclusiveMinimum`` is a boolean, and its references without siblings."""
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(flag := schema.get(exclusive), bool):
            del schema[exclusive]
            if flag and limit in schema:
                schema[exclusive] = schema.pop(limit)
    if "$ref" in schema:
        for key in [key for key in schema if key not in (*_OF_PLACE, "$ref", "nullable") and not key.startswith("x-")]:
            reporter.warn(
                "unsupported", location / key, f"{key} next to $ref has no effect in OpenAPI 3.0: it is ignored"
            )
            del schema[key]


def _booleans(reporter: Reporter, schema: dict[str, Any], location: Location) -> None:
    """Replace the schemas ``true`` (any value) and ``false`` (no value)."""
    for steps, kind, value in list(children("schema", schema)):
        if kind != "schema" or not isinstance(value, bool) or steps[0] in (*_RESTRICTIONS, "additionalProperties"):
            continue
        holder: Any = schema
        for step in steps[:-1]:
            holder = holder[step]
        if value:
            holder[steps[-1]] = {}
        elif steps[0] in ("properties", "patternProperties"):
            reporter.warn("unsupported", location.inner(steps), "the schema `false` allows no value: it is left out")
            del holder[steps[-1]]
            if steps[-1] in as_list(schema.get("required")):
                schema["required"].remove(steps[-1])
        else:
            reporter.warn("unsupported", location.inner(steps), "the schema `false` is read as any value")
            holder[steps[-1]] = {}


def _tuples(reporter: Reporter, schema: dict[str, Any], location: Location) -> None:
    """Read a list with a schema for each position as a list of any of them."""
    key = "prefixItems" if "prefixItems" in schema else "items"
    if not is_list(schema.get(key)):
        return
    members = schema.pop(key)
    if is_mapping(rest := schema.get("items")):
        members = [*members, *([rest] if rest else [])]
    schema["items"] = _any_of(members) if members else {}
    schema.setdefault("type", "array")
    reporter.warn("unsupported", location / key, "each item may have any of these types: their order is not checked")


def _patterns(reporter: Reporter, schema: dict[str, Any], location: Location) -> None:
    """Read properties by the pattern of their names as additional properties."""
    patterns = schema.pop("patternProperties", None)
    if not is_mapping(patterns):
        return
    members = [*patterns.values(), *([extra] if is_mapping(extra := schema.get("additionalProperties")) else [])]
    if schema.get("additionalProperties") is not True and members:
        schema["additionalProperties"] = _any_of(members)
    schema.setdefault("type", "object")
    message = "the properties are read as additional properties: their names are not checked"
    reporter.warn("unsupported", location / "patternProperties", message)


def _any_of(members: Iterable[Any]) -> Any:
    """Return the schema of a value that is of one of these schemas."""
    distinct = list({json.dumps(member, sort_keys=True, default=str): member for member in members}.values())
    return distinct[0] if len(distinct) == 1 else {"anyOf": distinct}


def _restrictions(reporter: Reporter, schema: dict[str, Any], location: Location) -> None:
    for key in _RESTRICTIONS:
        if key in schema and schema.pop(key) is not True:
            reporter.warn("unsupported", location / key, f"{key!r} is not checked before sending")
    for key in _MEANINGLESS:
        schema.pop(key, None)
    if isinstance(pattern := schema.get("pattern"), str) and not compiles(pattern):
        reporter.warn("pattern", location / "pattern", "the pattern does not compile: it is not checked before sending")
        del schema["pattern"]


@cache
def compiles(pattern: str) -> bool:
    """Whether a pattern compiles, here and in clients. The engine has no look-around and no back-references."""
    import jsonschema_rs
    from pydantic_core import SchemaError, SchemaValidator, core_schema

    try:
        options = jsonschema_rs.RegexOptions(size_limit=10 * 1024 * 1024)
        jsonschema_rs.Draft202012Validator({"pattern": pattern}, pattern_options=options)
        SchemaValidator(core_schema.str_schema(pattern=pattern))
    except (ValueError, SchemaError, jsonschema_rs.ReferencingError):
        return False
    return True


def _siblings(reporter: Reporter, schema: dict[str, Any], location: Location) -> None:
    """Move a reference with siblings that change its meaning into ``allOf``."""
    del reporter, location
    changing = ("properties", "allOf", "anyOf", "oneOf", "required", "items", "additionalProperties")
    if isinstance(reference := schema.get("$ref"), str) and any(key in schema for key in changing):
        del schema["$ref"]
        schema["allOf"] = [{"$ref": reference}, *as_list(schema.get("allOf"))]


def _lone_member(reporter: Reporter, schema: dict[str, Any], location: Location) -> None:
    """Read a union of one member as that member."""
    keywords = [key for key in UNION_KEYWORDS if key in schema]
    members: list[Any] = as_list(schema.get(keywords[0])) if len(keywords) == 1 else []
    is_object = len(members) == 1 and is_mapping(members[0]) and not is_presence_rule(members[0])
    if is_object and "discriminator" not in schema:
        parts = as_list(schema.get("allOf"))
        _copy_marks(reporter.document, location / "allOf" / len(parts), location / keywords[0] / 0, members[0])
        schema["allOf"] = [*parts, *schema.pop(keywords[0])]


def _copy_marks(document: Document, new: Location, like: Location, value: Any) -> None:
    """Give a value that is moved, and all that is inside it, the lines that it had."""
    copy_mark(document, new, like)
    below = value.items() if is_mapping(value) else enumerate(value) if is_list(value) else ()
    for key, inner in below:
        _copy_marks(document, new / key, like / key, inner)


def _limits(reporter: Reporter, schema: dict[str, Any], location: Location) -> None:
    """Leave out the limits of texts that are no text in Python: times, decimals and files."""
    if schema.get("format") not in _PARSED:
        return
    for key in [key for key in ("pattern", "minLength", "maxLength") if key in schema]:
        message = f"{key} of the format {schema['format']!r} is not checked before sending"
        reporter.warn("unsupported", location / key, message)
        del schema[key]


def _constant_union(reporter: Reporter, schema: dict[str, Any], location: Location) -> None:
    """Read a union of constants as an enum; their titles are the names of its members."""
    del reporter, location
    given = [key for key in UNION_KEYWORDS if key in schema]
    members = [member for key in given for member in as_list(schema[key])]
    if len(given) != 1 or not all(is_mapping(member) and member.keys() <= _OF_CONSTANT for member in members):
        return
    constants = [member for member in members if "const" in member]
    kinds: set[type[Any]] = {type(member["const"]) for member in constants}
    others = [member for member in members if "const" not in member]
    if len(constants) < 2 or kinds not in ({str}, {int}) or others not in ([], [{"type": "null"}]):
        return
    if any(key in schema for key in ("$ref", "enum", "const", "properties", "allOf", "discriminator")):
        return
    del schema[given[0]]
    null = [None] if others else []
    schema["enum"] = [*(member["const"] for member in constants), *null]
    schema["type"] = [_TYPES[kind] for kind in kinds] + ["null" for _ in null]
    names = [member_name(str(member.get("title", ""))) for member in constants]
    if all("title" in member for member in constants) and len({*names}) == len(names):
        schema.setdefault(keys.ENUM_NAMES, names)


_OF_CONSTANT: Final = frozenset({"const", "type", "title", "description", "deprecated"})


def _constants(reporter: Reporter, schema: dict[str, Any], location: Location) -> None:
    """Leave out constants that their type excludes, and those that are lists or objects."""
    kinds = types(schema)
    if "const" in schema and schema["const"] is None:
        del schema["const"]
        schema["type"] = "null"
    elif "const" in schema and kinds and not _fits(schema["const"], kinds):
        message = f"{_shown(schema['const'])} is not of type {' or '.join(kinds)}: the constant is ignored"
        reporter.strict("enum-invalid", location / "const", message)
        del schema["const"]
    elif "const" in schema and isinstance(schema["const"], list | dict):
        reporter.warn("unsupported", location / "const", "a constant list or object is not checked before sending")
        del schema["const"]


def _enum(reporter: Reporter, schema: dict[str, Any], location: Location) -> None:
    """Correct the values of an enum where the type says what is meant; leave out what cannot be an enum."""
    values = schema.get("enum")
    if not is_list(values):
        return
    place, kinds = location / "enum", types(schema)
    single = next((kind for kind in kinds if kind != "null"), "")
    result: dict[str, Any] = {}
    misfits = False
    for index, value in enumerate(values):
        fitting = value
        if value is None and kinds and "null" not in kinds and schema.get("nullable") is not True:
            reporter.strict("enum-invalid", place / index, f"null is not of type {' or '.join(kinds)}: it is accepted")
            if single:
                schema["type"] = [*kinds, "null"]
        elif value is not None and kinds and not _fits(value, kinds):
            fitting = _converted(value, single)
            said = "" if fitting is None else f": it is read as {_shown(fitting)}"
            message = f"{_shown(value)} is not of type {' or '.join(kinds)}{said}"
            reporter.strict("enum-invalid", place / index, message)
            misfits = misfits or fitting is None
            fitting = value if fitting is None else fitting
        key = json.dumps(fitting, sort_keys=True, default=str)
        if key in result:
            reporter.strict("enum-invalid", place / index, f"duplicate value {_shown(value)}", "remove one of them")
        result[key] = fitting
    schema["enum"] = list(result.values())
    if len(schema["enum"]) == 1 and isinstance(schema["enum"][0], bool):
        schema["const"] = schema.pop("enum")[0]
        return
    found = {_TYPES[kind] for kind in map(type, schema["enum"]) if kind in _TYPES}
    if not found:
        if values:
            schema["type"] = "null"
        else:
            reporter.strict("enum-invalid", place, "the enum has no values: it is ignored")
        del schema["enum"]
    elif (
        len(found) > 1
        or not found <= {"string", "integer", "boolean"}
        or (kinds and not any(_fits(v, kinds) for v in schema["enum"]))
    ):
        if not misfits:
            reporter.warn("unsupported", place, "the values are not checked: only strings or integers make an enum")
        if not kinds:
            schema["type"] = sorted(found) + (["null"] if None in schema["enum"] else [])
        del schema["enum"]


def _fits(value: object, kinds: tuple[str, ...]) -> bool:
    if value is None:
        return "null" in kinds
    kind = _TYPES.get(type(value), "")
    is_whole = isinstance(value, float) and value.is_integer()
    return kind in kinds or (kind == "integer" and "number" in kinds) or (is_whole and "integer" in kinds)


def _converted(value: object, kind: str) -> object:
    """Return a value as the type that an enum declares; ``None``: it cannot be read as this type."""
    if kind == "string" and isinstance(value, bool):
        return str(value).lower()
    if kind == "string" and isinstance(value, int | float):
        return str(value)
    if kind == "integer" and isinstance(value, str) and _NUMBER.fullmatch(value):
        return int(value)
    if kind == "boolean" and value in ("true", "false"):
        return value == "true"
    return None


def _legacy_nullable(reporter: Reporter, schema: dict[str, Any], location: Location) -> None:
    del reporter, location
    _allow_null(schema)


def _nullable(reporter: Reporter, schema: dict[str, Any], location: Location) -> None:
    if "nullable" in schema:
        hint = "write type: [string, 'null'], or anyOf with {type: 'null'}"
        reporter.strict("nullable", location / "nullable", "OpenAPI 3.1 has no `nullable`; it is read as in 3.0", hint)
        _allow_null(schema)


def _allow_null(schema: dict[str, Any]) -> None:
    """Add null to a schema that says ``nullable: true``."""
    if schema.pop("nullable", None) is not True:
        return
    kinds = types(schema)
    if kinds and not any(key in schema for key in ("$ref", "allOf", "anyOf", "oneOf", "const")):
        if "null" not in kinds:
            schema["type"] = [*kinds, "null"]
        if is_list(schema.get("enum")) and None not in schema["enum"]:
            schema["enum"] = [*schema["enum"], None]
        return
    kept = {key: value for key, value in schema.items() if key in _OF_PLACE or key in keys.OF_PROPERTY}
    inner = {key: value for key, value in schema.items() if key not in kept}
    if inner:
        members = inner.get("anyOf") if inner.keys() == {"anyOf"} else None
        schema.clear()
        schema |= {"anyOf": [*(members if is_list(members) else [inner]), {"type": "null"}], **kept}


def _default(reporter: Reporter, schema: dict[str, Any], location: Location) -> None:
    """Remove a default of null where null is not allowed: generators write it for "not given"."""
    if schema.get("default", 0) is None and "$ref" not in schema and types(schema) and "null" not in types(schema):
        reporter.strict("default-invalid", location / "default", "null is not a value of the schema: it is ignored")
        del schema["default"]


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:60]}…"


def repair_schema(reporter: Reporter, node: Node) -> None:
    """Leave out the keywords whose values JSON Schema does not allow, and unknown keywords."""
    validator = metaschemas.json_schema()
    for _ in range(3):
        if validator.is_valid(node.value):
            return
        for error in list(validator.iter_errors(node.value)):
            _leave_out(reporter, node, list(error.instance_path), _problem(error))


def _problem(error: ValidationError) -> tuple[str, str]:
    """Return a short message for an error, and a hint."""
    field = str(error.instance_path[-1]) if error.instance_path else ""
    if field == "type":
        unknown = [each for each in as_list(error.instance) or [error.instance] if each not in TYPE_NAMES]
        if unknown and isinstance(unknown[0], str):
            return f"unknown type {shortened(unknown[0], 60)!r}", suggestion(unknown[0], TYPE_NAMES)
    return f"{field}: {shortened(error.message)}", ""


_MAPS: Final = frozenset({"properties", "patternProperties", "$defs", "dependentSchemas", "definitions"})


def _leave_out(reporter: Reporter, node: Node, path: list[str | int], problem: tuple[str, str]) -> None:
    """Remove the keyword that an error is about, or replace a value that is not a schema."""
    while path and isinstance(path[-1], int):
        path.pop()
    if not path or path[-1] == "$ref":
        return
    holder = locate(node.value, joined(tuple(path[:-1])))
    if not is_mapping(holder) or path[-1] not in holder:
        return
    reporter.warn("schema-invalid", node.location.inner(path), f"{problem[0]}: it is ignored", problem[1])
    if len(path) > 1 and path[-2] in _MAPS:
        holder[str(path[-1])] = {}
    else:
        del holder[str(path[-1])]
