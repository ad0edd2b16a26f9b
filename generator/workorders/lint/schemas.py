"""Schemas that are valid JSON Schema, but that no code can be generated for or that contradict themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from workorders.diagnostics import suggestion
from workorders.lint.context import Context
from workorders.openapi.document import is_mapping
from workorders.openapi.objects import COMPONENT, SECTIONS
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.discriminators import discriminator_problems
from workorders.openapi.semantics.navigation import Located
from workorders.openapi.semantics.schemas import (
    COMPOSITION_KEYWORDS,
    UNION_KEYWORDS,
    composed_members,
    inner_schemas,
    is_file,
    is_presence_rule,
    properties,
    request_only_rules,
    required_groups,
)
from workorders.openapi.values import as_list, as_mapping

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workorders.openapi.document import Location
    from workorders.openapi.objects import Node

MAX_NAME: Final = 200
MAX_MEMBERS: Final = 1000
MAX_UNION_DEPTH: Final = 200

_KNOWN: Final = frozenset(
    {"$ref", "$defs", "$comment", "type", "enum", "const", "properties", "required", "additionalProperties", "items"}
    | {"allOf", "anyOf", "oneOf", "title", "description", "default", "deprecated", "readOnly", "writeOnly", "format"}
    | {"example", "examples", "discriminator", "externalDocs", "xml", "pattern", "minLength", "maxLength", "minimum"}
    | {"maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems"}
    | {"minProperties", "maxProperties", "definitions", "contentEncoding", "contentMediaType", "contentSchema"}
)
REFUSED: Final = frozenset({"x-python-type", "x-python-import", "customTypePath", "customBasePath", "default_factory"})


def check_keywords(context: Context) -> None:
    """Check for unknown keywords, which are often misspelled."""
    for node in context.schemas():
        for key in node.value:
            if key not in _KNOWN and not key.startswith("x-") and key not in REFUSED:
                message = f"unknown keyword {key!r}" + ("" if context.described else ": it is ignored")
                context.strict("schema-unknown", node.location / key, message, suggestion(key, _KNOWN))


def check_required(context: Context) -> None:
    """Check that `required` names existing properties of the schema, of its parts, or of what it is a part of."""
    for node in context.schemas():
        names = [name for name in as_list(node.value.get("required")) if isinstance(name, str)]
        if not names:
            continue
        known: set[str] = set()
        around: Node | None = node
        while around is not None and around.kind == "schema":
            known |= context.properties(Located(around.value, around.location)).keys()
            is_part = around.keys and around.keys[0] in COMPOSITION_KEYWORDS
            around = around.parent if is_part else None
        for index, name in enumerate(as_list(node.value.get("required"))):
            if isinstance(name, str) and name not in known:
                location = node.location / "required" / index
                context.strict("required-unknown", location, f"unknown property {name!r}", suggestion(name, known))


# -- discriminators ----------------------------------------------------------------------------------------------------


def check_discriminators(context: Context) -> None:
    """Check that a discriminator belongs to oneOf or anyOf of references, and that each of them has its property."""
    for node in context.schemas():
        for location, message, hint in discriminator_problems(context.source, Located(node.value, node.location)):
            context.report("discriminator", location, message, hint)


# -- unions ------------------------------------------------------------------------------------------------------------


def check_alternatives(context: Context) -> None:
    """List the rules about which properties must be given that a client leaves to the API."""
    hint = "say it in the description of the schema"
    for node in context.schemas():
        declared = context.properties(Located(node.value, node.location))
        rules = request_only_rules(node.value)
        for key in UNION_KEYWORDS:
            for name in (name for group in required_groups(rules, key) for name in group if name not in declared):
                location = node.location / keys.REQUEST_RULES / key
                context.report("required-unknown", location, f"unknown property {name!r}", suggestion(name, declared))
            members = [as_mapping(member) for member in as_list(node.value.get(key))]
            groups = required_groups(node.value, key)
            about_presence = all(_is_about_presence(member) for member in members)
            files = any(is_file(declared[name].value) for group in groups for name in group if name in declared)
            if members and about_presence and (not groups or files):
                message = "which of these properties must be given is not checked before sending"
                context.warn("unsupported", node.location / key, message, hint)
        for key in ("minProperties", "maxProperties", "uniqueItems"):
            files = any(is_file(prop.value) for prop in declared.values())
            if node.value.get(key) and (key == "uniqueItems" or files or not declared):
                context.warn("unsupported", node.location / key, f"{key} is not checked before sending", hint)


def _is_about_presence(member: Mapping[str, Any]) -> bool:
    return is_presence_rule({key: value for key, value in member.items() if key != "not"})


def check_recursion(context: Context) -> None:
    """List the lists, maps and unions that contain themselves without an object with properties in between."""
    for node in context.of("components"):
        for name, schema in as_mapping(node.value.get("schemas")).items():
            location = node.location / "schemas" / name
            if is_mapping(schema) and _contains_itself(context, Located(schema, location)):
                hint = "for types all the way down, put an object with properties in between"
                context.warn("unsupported", location, f"{name} contains itself: the values inside are untyped", hint)


def _contains_itself(context: Context, start: Located) -> bool:
    waiting = [start]
    seen: set[Location] = set()
    while waiting:
        schema = waiting.pop()
        for member in inner_schemas(schema.value):
            inner = schema.inner(member.keys, member.schema)
            target = context.resolved(inner.value, inner.location)
            if target is None or properties(target.value):
                continue
            if target.location == start.location:
                return True
            if target.location not in seen:
                seen.add(target.location)
                waiting.append(target)
    return False


def check_unions(context: Context) -> None:
    """Check that nested unions do not multiply beyond what a reader or a validator can follow."""
    known: dict[Location, int] = {}
    for node in context.schemas():
        if _member_count(context, Located(node.value, node.location), known, 0) > MAX_MEMBERS:
            message = f"the schema has more than {MAX_MEMBERS} union members"
            context.report("depth", node.location, message, "nest fewer unions")


def _member_count(context: Context, schema: Located, known: dict[Location, int], depth: int) -> int:
    """Count the schemas that a value may have to be tried against."""
    if schema.location in known:
        return known[schema.location]
    if depth > MAX_UNION_DEPTH:
        return MAX_MEMBERS + 1
    known[schema.location] = 1  # a circular reference adds nothing; it is reported elsewhere
    inner = [schema.inner(member.keys, member.schema) for member in composed_members(schema.value)]
    if "$ref" in schema.value and (target := context.source.target(schema)) is not None:
        inner.append(target)
    count = sum(_member_count(context, member, known, depth + 1) for member in inner)
    known[schema.location] = min(max(count, 1), MAX_MEMBERS + 1)
    return known[schema.location]


# -- names -------------------------------------------------------------------------------------------------------------


def check_names(context: Context) -> None:
    """Check that the names of schemas can be class names, and that no name is too long."""
    for operation in context.called:
        if not operation.resource_key and len(operation.tag) > MAX_NAME:
            _report_long_name(context, operation.location / "tags", operation.tag)
    for node in context.of("components"):
        for section in SECTIONS:
            for name in as_mapping(node.value.get(section)):
                location = node.location / section / name
                if len(name) > MAX_NAME:
                    _report_long_name(context, location, name)
                elif section == "schemas" and not COMPONENT.fullmatch(name):
                    hint = "use letters, digits, '.', '-' and '_'"
                    context.strict("name-component", location, f"invalid schema name {name!r}", hint)
    for node in context.schemas():
        for name in properties(node.value):
            if len(name) > MAX_NAME:
                _report_long_name(context, node.location / "properties" / name, name)


def _report_long_name(context: Context, location: Location, name: str) -> None:
    message = f"the name has {len(name)} characters; the maximum is {MAX_NAME}"
    context.report("name-long", location, message, "shorten it")
