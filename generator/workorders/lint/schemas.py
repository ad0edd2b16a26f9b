"""Schemas that are valid but say what no code can be made of, or what cannot be meant."""

from __future__ import annotations

import json
import keyword
from typing import TYPE_CHECKING, Any, Final

from workorders.bundle.references import COMPONENT
from workorders.lint.context import Context, Found, items, mapping, suggestion, text
from workorders.openapi.document import is_list, is_mapping
from workorders.openapi.objects import SECTIONS, children

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workorders.openapi.document import Location
    from workorders.openapi.objects import Node

__all__ = [
    "check_booleans",
    "check_discriminators",
    "check_enums",
    "check_keywords",
    "check_names",
    "check_required",
    "check_unions",
]

MAX_NAME: Final = 200
MAX_ALTERNATIVES: Final = 1000
MAX_UNION_DEPTH: Final = 200

_UNSUPPORTED: Final = frozenset(
    {"not", "if", "then", "else", "patternProperties", "prefixItems", "contains", "minContains", "maxContains"}
    | {"dependentSchemas", "dependentRequired", "dependencies", "unevaluatedItems", "unevaluatedProperties"}
    | {"$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor", "$id", "$anchor", "$schema", "$vocabulary"}
    | {"propertyNames", "definitions"}
)
_KNOWN: Final = frozenset(
    {"$ref", "$defs", "$comment", "type", "enum", "const", "properties", "required", "additionalProperties", "items"}
    | {"allOf", "anyOf", "oneOf", "title", "description", "default", "deprecated", "readOnly", "writeOnly", "format"}
    | {"example", "examples", "discriminator", "externalDocs", "xml", "pattern", "minLength", "maxLength", "minimum"}
    | {"maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems"}
    | {"minProperties", "maxProperties", "contentEncoding", "contentMediaType", "contentSchema"}
)
REFUSED: Final = frozenset({"x-python-type", "x-python-import", "customTypePath", "customBasePath", "default_factory"})


def check_keywords(context: Context) -> None:
    """Keywords that nothing is generated for, keywords of other versions, and patterns that do not compile."""
    for node in context.schemas():
        for key in node.value:
            at = node.location / key
            if key == "nullable":
                hint = "write type: [string, 'null'], or anyOf with {type: 'null'}"
                context.report("nullable", at, "OpenAPI 3.1 has no `nullable`", hint)
            elif key in _UNSUPPORTED:
                context.report("unsupported", at, f"the keyword {key!r} is not supported")
            elif key not in _KNOWN and not key.startswith("x-") and key not in REFUSED:
                context.report("schema-unknown", at, f"there is no keyword {key!r}", suggestion(key, _KNOWN))
        if isinstance(pattern := node.value.get("pattern"), str):
            _check_pattern(context, pattern, node.location / "pattern")


def check_booleans(context: Context) -> None:
    """Schemas are written out: `true` and `false` only say whether there are other properties."""
    for node in context.nodes:
        for keys, kind, value in children(node.kind, node.value):
            if kind == "schema" and isinstance(value, bool) and keys[0] not in (*_UNSUPPORTED, "additionalProperties"):
                at = node.location
                for key in keys:
                    at = at / key
                hint = "write {} for a value that can be anything" if value else ""
                context.report("unsupported", at, f"a schema that is just {str(value).lower()}", hint)


def _check_pattern(context: Context, pattern: str, at: Location) -> None:
    """Patterns run in an engine that never goes back, so look-around and back-references do not exist."""
    import jsonschema_rs

    try:
        options = jsonschema_rs.RegexOptions(size_limit=10 * 1024 * 1024)
        jsonschema_rs.Draft202012Validator({"pattern": pattern}, pattern_options=options)
    except (ValueError, jsonschema_rs.ReferencingError):
        hint = "no look-around, back-references or huge repetitions"
        context.report("pattern", at, "the pattern does not compile", hint)


def check_required(context: Context) -> None:
    """`required` names properties that exist: in the schema, in what it is made of, or in what it is a part of."""
    for node in context.schemas():
        names = [name for name in items(node.value.get("required")) if isinstance(name, str)]
        if not names:
            continue
        known: set[str] = set()
        around: Node | None = node
        while around is not None and around.kind == "schema":
            known |= context.properties(Found(around.value, around.location)).keys()
            part = around.keys and around.keys[0] in ("allOf", "anyOf", "oneOf")
            around = around.parent if part else None
        for index, name in enumerate(items(node.value.get("required"))):
            if isinstance(name, str) and name not in known:
                at = node.location / "required" / index
                context.report("required-unknown", at, f"there is no property {name!r}", suggestion(name, known))


# -- enums -------------------------------------------------------------------------------------------------------------


def check_enums(context: Context) -> None:
    """Enum and const values are of the schema's type and differ; one enum holds one kind of value."""
    for node in context.schemas():
        kinds = _types(node.value)
        if "const" in node.value and kinds and _type_of(node.value["const"]).isdisjoint(kinds):
            at = node.location / "const"
            context.report("enum-invalid", at, f"{_shown(node.value['const'])} is not of type {_listed(kinds)}")
        values = node.value.get("enum")
        if is_list(values):
            _check_enum(context, node, values, kinds)


def _check_enum(context: Context, node: Node, values: list[Any], kinds: list[str]) -> None:
    at = node.location / "enum"
    if not [value for value in values if value is not None]:
        context.report("enum-invalid", at, "the enum has no values")
    seen: set[str] = set()
    misfits = False
    for index, value in enumerate(values):
        key = json.dumps(value, sort_keys=True, default=str)
        if key in seen:
            context.report("enum-invalid", at / index, f"{_shown(value)} stands there twice")
        seen.add(key)
        if kinds and _type_of(value).isdisjoint(kinds):
            misfits = True
            hint = "null needs the type 'null' beside the other one" if value is None else ""
            if isinstance(value, bool) and "string" in kinds:
                hint = "write it in quotes to mean the text"
            context.report("enum-invalid", at / index, f"{_shown(value)} is not of type {_listed(kinds)}", hint)
    sorts: set[type] = {type(value) for value in values if value is not None}
    if sorts - {str, int, bool}:
        context.report("unsupported", at, "an enum of something else than texts or integers")
    elif len(sorts) > 1 and not misfits:
        context.report("enum-invalid", at, "the enum mixes values of several types")


def _types(schema: dict[str, Any]) -> list[str]:
    given = schema.get("type")
    return [given] if isinstance(given, str) else [kind for kind in items(given) if isinstance(kind, str)]


def _type_of(value: object) -> set[str]:
    match value:
        case None:
            return {"null"}
        case bool():
            return {"boolean"}
        case int():
            return {"integer", "number"}
        case float():
            return {"number", "integer"} if value.is_integer() else {"number"}
        case str():
            return {"string"}
        case list():
            return {"array"}
        case _:
            return {"object"}


def _listed(kinds: list[str]) -> str:
    return " or ".join(kinds)


def _shown(value: object) -> str:
    shown = json.dumps(value, ensure_ascii=False, default=str)
    return shown if len(shown) <= 60 else f"{shown[:60]}…"


# -- discriminators ----------------------------------------------------------------------------------------------------


def check_discriminators(context: Context) -> None:
    """A discriminator stands beside oneOf or anyOf of references, and each of them has its property."""
    for node in context.schemas():
        given = node.value.get("discriminator")
        if given is None:
            continue
        at = node.location / "discriminator"
        arms = [*items(node.value.get("oneOf")), *items(node.value.get("anyOf"))]
        references = [arm for arm in arms if is_mapping(arm) and "$ref" in arm]
        name = text(mapping(given).get("propertyName"))
        if not name:
            context.report("discriminator", at, "a discriminator needs a propertyName")
        elif not references:
            context.report("discriminator", at, "a discriminator stands beside oneOf or anyOf of references")
        else:
            _check_arms(context, node, name)
        for key, meant in mapping(mapping(given).get("mapping")).items():
            if not isinstance(meant, str):
                context.report("discriminator", at / "mapping" / key, "a mapping leads to the name of a schema")


def _check_arms(context: Context, node: Node, name: str) -> None:
    for key in ("oneOf", "anyOf"):
        for index, arm in enumerate(items(node.value.get(key))):
            at = node.location / key / index
            if mapping(arm).get("type") == "null":
                continue
            found = context.resolved(arm, at)
            if found is not None and name not in context.properties(found):
                context.report("discriminator", at, f"this alternative has no property {name!r}")


def check_unions(context: Context) -> None:
    """Unions of unions do not multiply beyond what a reader or a validator can follow."""
    known: dict[Location, int] = {}
    for node in context.schemas():
        if _alternatives(context, Found(node.value, node.location), known, 0) > MAX_ALTERNATIVES:
            context.report("depth", node.location, f"the schema has more than {MAX_ALTERNATIVES} alternatives")


def _alternatives(context: Context, schema: Found, known: dict[Location, int], depth: int) -> int:
    """How many schemas a value may have to be tried against."""
    if schema.location in known:
        return known[schema.location]
    if depth > MAX_UNION_DEPTH:
        return MAX_ALTERNATIVES + 1
    known[schema.location] = 1  # a circle adds nothing; it is told elsewhere
    count = 0
    inner = [Found(arm, at) for arm, at in _arms(schema)]
    if "$ref" in schema.value:
        target = context.document.target(schema.location.file, schema.value["$ref"])
        found = context.document.at(target) if target is not None else None
        inner += [Found(found, target)] if target is not None and is_mapping(found) else []
    for arm in inner:
        count += _alternatives(context, arm, known, depth + 1)
    known[schema.location] = min(max(count, 1), MAX_ALTERNATIVES + 1)
    return known[schema.location]


def _arms(schema: Found) -> Iterator[tuple[dict[str, Any], Location]]:
    for key in ("allOf", "anyOf", "oneOf"):
        for index, arm in enumerate(items(schema.value.get(key))):
            if is_mapping(arm):
                yield arm, schema.location / key / index


# -- names -------------------------------------------------------------------------------------------------------------


def check_names(context: Context) -> None:
    """Schemas are called like classes; no name is endless."""
    for node in context.of("components"):
        for section in SECTIONS:
            for name in mapping(node.value.get(section)):
                at = node.location / section / name
                if len(name) > MAX_NAME:
                    context.report(
                        "name-long", at, f"the name has {len(name)} characters, at most {MAX_NAME} are allowed"
                    )
                elif section == "schemas" and (not COMPONENT.fullmatch(name) or keyword.iskeyword(name)):
                    hint = "use letters, digits and _, with a letter first"
                    context.report("name-component", at, f"{name!r} is no name for a class", hint)
    for node in context.schemas():
        for name in mapping(node.value.get("properties")):
            if len(name) > MAX_NAME:
                at = node.location / "properties" / name
                context.report("name-long", at, f"the name has {len(name)} characters, at most {MAX_NAME} are allowed")
