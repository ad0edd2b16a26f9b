"""Schemas that are valid JSON Schema, but that no code can be generated for or that contradict themselves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from workorders.lint.context import Context, shortened, suggestion
from workorders.openapi.document import is_list, is_mapping
from workorders.openapi.objects import COMPONENT, SECTIONS, children
from workorders.openapi.semantics.navigation import Located
from workorders.openapi.semantics.schemas import (
    COMPOSITION_KEYWORDS,
    REFERENCE_PREFIX,
    UNION_KEYWORDS,
    Member,
    composed_members,
    inner_schemas,
    is_file,
    properties,
    required_groups,
    types,
    union_members,
)
from workorders.openapi.values import as_list, as_mapping, as_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workorders.openapi.document import Location
    from workorders.openapi.objects import Node

MAX_NAME: Final = 200
MAX_MEMBERS: Final = 1000
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
    """Check for unsupported keywords, keywords of other versions, and patterns that do not compile."""
    for node in context.schemas():
        for key in node.value:
            location = node.location / key
            if key == "nullable":
                hint = "write type: [string, 'null'], or anyOf with {type: 'null'}"
                context.report("nullable", location, "OpenAPI 3.1 has no `nullable`", hint)
            elif key in _UNSUPPORTED:
                context.report("unsupported", location, f"the keyword {key!r} is not supported")
            elif key not in _KNOWN and not key.startswith("x-") and key not in REFUSED:
                context.report("schema-unknown", location, f"unknown keyword {key!r}", suggestion(key, _KNOWN))
        if isinstance(pattern := node.value.get("pattern"), str):
            _check_pattern(context, pattern, node.location / "pattern")


def check_booleans(context: Context) -> None:
    """Check that `true` and `false` are only used for additional properties."""
    for node in context.nodes:
        for keys, kind, value in children(node.kind, node.value):
            if kind == "schema" and isinstance(value, bool) and keys[0] not in (*_UNSUPPORTED, "additionalProperties"):
                hint = "write {} to allow any value" if value else "remove it"
                message = f"the schema `{str(value).lower()}` is not supported"
                context.report("unsupported", node.location.inner(keys), message, hint)


def _check_pattern(context: Context, pattern: str, location: Location) -> None:
    """Check that a pattern compiles. The engine does not backtrack and has no look-around or back-references."""
    import jsonschema_rs

    try:
        options = jsonschema_rs.RegexOptions(size_limit=10 * 1024 * 1024)
        jsonschema_rs.Draft202012Validator({"pattern": pattern}, pattern_options=options)
    except (ValueError, jsonschema_rs.ReferencingError):
        hint = "remove look-around, back-references and huge repetitions"
        context.report("pattern", location, "the pattern does not compile", hint)


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
                context.report("required-unknown", location, f"unknown property {name!r}", suggestion(name, known))


# -- enums -------------------------------------------------------------------------------------------------------------


def check_enums(context: Context) -> None:
    """Check that enum and const values have the schema's type and differ, and that an enum has one type of value."""
    for node in context.schemas():
        kinds = types(node.value)
        if "const" in node.value and kinds and _type_of(node.value["const"]).isdisjoint(kinds):
            message = f"{_shown(node.value['const'])} is not of type {' or '.join(kinds)}"
            context.report("enum-invalid", node.location / "const", message)
        values = node.value.get("enum")
        if is_list(values):
            _check_enum(context, node, values, kinds)


def _check_enum(context: Context, node: Node, values: list[Any], kinds: tuple[str, ...]) -> None:
    location = node.location / "enum"
    if not [value for value in values if value is not None]:
        context.report("enum-invalid", location, "the enum has no values")
    seen: set[str] = set()
    misfits = False
    for index, value in enumerate(values):
        key = json.dumps(value, sort_keys=True, default=str)
        if key in seen:
            context.report("enum-invalid", location / index, f"duplicate value {_shown(value)}", "remove one of them")
        seen.add(key)
        if kinds and _type_of(value).isdisjoint(kinds):
            misfits = True
            hint = "add the type 'null'" if value is None else ""
            if isinstance(value, bool) and "string" in kinds:
                hint = "quote it to make it a string"
            message = f"{_shown(value)} is not of type {' or '.join(kinds)}"
            context.report("enum-invalid", location / index, message, hint)
    python_types: set[type] = {type(value) for value in values if value is not None}
    if python_types - {str, int, bool}:
        context.report("unsupported", location, "only strings and integers are supported in an enum")
    elif len(python_types) > 1 and not misfits:
        context.report("enum-invalid", location, "the enum mixes values of several types", "use one type")


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


def _shown(value: object) -> str:
    return shortened(json.dumps(value, ensure_ascii=False, default=str), 60)


# -- discriminators ----------------------------------------------------------------------------------------------------


def check_discriminators(context: Context) -> None:
    """Check that a discriminator belongs to oneOf or anyOf of references, and that each of them has its property."""
    for node in context.schemas():
        given = node.value.get("discriminator")
        if given is None:
            continue
        location = node.location / "discriminator"
        references = [member for member in union_members(node.value) if "$ref" in member.schema]
        name = as_text(as_mapping(given).get("propertyName"))
        if not name:
            context.report("discriminator", location, "a discriminator needs a propertyName")
        elif not references:
            message = "a discriminator needs oneOf or anyOf of references"
            context.report("discriminator", location, message, "name the members under components/schemas")
        else:
            _check_members(context, node, name)
        for key, target in as_mapping(as_mapping(given).get("mapping")).items():
            if not isinstance(target, str):
                context.report("discriminator", location / "mapping" / key, "map values to names of schemas")


def _check_members(context: Context, node: Node, name: str) -> None:
    union = Located(node.value, node.location)
    meant = _mapped_values(context, union)
    listed: list[set[str]] = []
    members: list[tuple[Located, Location, str]] = []
    for member in union_members(node.value):
        location = union.inner(member.keys, member.schema).location
        schema = context.resolved(member.schema, location)
        if schema is None or union_members(schema.value):
            continue
        prop = context.properties(schema).get(name)
        if prop is None:
            context.report("discriminator", location, f"this union member has no property {name!r}", "add it")
            continue
        listed.append(_listed_values(context, prop))
        members.append((schema, location, as_text(member.schema.get("$ref")).rpartition("/")[2]))
    mapped = set[str]().union(*meant.values())
    for index, (schema, location, component) in enumerate(members):
        others = set[str]().union(*listed[:index], *listed[index + 1 :])
        if meant.pop(schema.location, None) or listed[index] - others - mapped:
            continue
        if not component or (listed[index] and component not in listed[index]):
            hint = f"give {name} a const of its own, or name this member in the mapping"
            context.report("discriminator", location, f"nothing says which {name} this union member has", hint)
    nested = any(union_members(each.value) for each in _resolved_members(context, union))
    for values in () if nested else meant.values():
        for value in sorted(values):
            location = node.location / "discriminator" / "mapping" / value
            context.report("discriminator", location, f"{value!r} means a schema that is not a member of the union")


def _resolved_members(context: Context, union: Located) -> list[Located]:
    members = [union.inner(member.keys, member.schema) for member in union_members(union.value)]
    resolved = [context.resolved(member.value, member.location) for member in members]
    return [schema for schema in resolved if schema is not None]


def _mapped_values(context: Context, union: Located) -> dict[Location, set[str]]:
    """Return the schemas that a discriminator's mapping names: location -> values."""
    found: dict[Location, set[str]] = {}
    location = union.location / "discriminator"
    for value, target in as_mapping(as_mapping(union.value["discriminator"]).get("mapping")).items():
        if isinstance(target, str):
            bare = COMPONENT.fullmatch(target) and not target.endswith((".yaml", ".json"))
            reference = REFERENCE_PREFIX + target if bare else target
            schema = context.source.target(Located({"$ref": reference}, location))
            end = None if schema is None else context.resolved(schema.value, schema.location)
            if end is not None:
                found.setdefault(end.location, set()).add(value)
    return found


def _listed_values(context: Context, prop: Located) -> set[str]:
    """Return the values that a property lists, as in a mapping."""
    schema = context.resolved(prop.value, prop.location)
    if schema is None:
        return set()
    listed = [schema.value["const"]] if "const" in schema.value else as_list(schema.value.get("enum"))
    return {str(value) for value in listed}


# -- unions ------------------------------------------------------------------------------------------------------------


def check_mixed_unions(context: Context) -> None:
    """Check that no schema has both properties and union members: a class has the properties alone."""
    for node in context.schemas():
        parts = list(_parts(context, Located(node.value, node.location), set()))
        unions = [part for part in parts if any(_describes_values(member) for member in union_members(part.value))]
        mixed = [part for part in unions if properties(part.value)]
        if unions and any(properties(part.value) for part in parts) and (not mixed or mixed[0] is parts[0]):
            keyword = next((key for key in ("oneOf", "anyOf", "allOf") if key in node.value), None)
            location = node.location if keyword is None else node.location / keyword
            hint = "move the properties into the members of the union, for example with allOf"
            context.report("unsupported", location, "properties next to a union are not supported", hint)


def check_alternatives(context: Context) -> None:
    """List the rules about which properties must be given that a client leaves to the API."""
    hint = "say it in the description of the schema"
    for node in context.schemas():
        declared = context.properties(Located(node.value, node.location))
        for key in UNION_KEYWORDS:
            members = [as_mapping(member) for member in as_list(node.value.get(key))]
            groups = required_groups(node.value, key)
            about_presence = all(member.keys() <= {"required", "not", "description", "title"} for member in members)
            files = any(is_file(declared[name].value) for group in groups for name in group if name in declared)
            if members and about_presence and (not groups or files):
                message = "which of these properties must be given is not checked before sending"
                context.warn("unsupported", node.location / key, message, hint)
        for key in ("minProperties", "maxProperties", "uniqueItems"):
            if node.value.get(key) and (key == "uniqueItems" or not declared):
                context.warn("unsupported", node.location / key, f"{key} is not checked before sending", hint)


def _parts(context: Context, schema: Located, seen: set[Location]) -> Iterator[Located]:
    """Yield a schema and what its allOf adds to it."""
    if schema.location in seen:
        return
    seen.add(schema.location)
    yield schema
    for index, part in enumerate(as_list(schema.value.get("allOf"))):
        inner = context.resolved(part, schema.location / "allOf" / index)
        if inner is not None:
            yield from _parts(context, inner, seen)


def _describes_values(member: Member) -> bool:
    """Whether a union member says more than which properties are required."""
    return bool(member.schema.keys() & {"$ref", "type", "properties", "items", "enum", "const", *COMPOSITION_KEYWORDS})


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
                    context.report("name-component", location, f"invalid schema name {name!r}", hint)
    for node in context.schemas():
        for name in properties(node.value):
            if len(name) > MAX_NAME:
                _report_long_name(context, node.location / "properties" / name, name)


def _report_long_name(context: Context, location: Location, name: str) -> None:
    message = f"the name has {len(name)} characters; the maximum is {MAX_NAME}"
    context.report("name-long", location, message, "shorten it")
