"""Discriminators: whether they tell the members of a union apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from workorders.openapi.document import Location, is_mapping
from workorders.openapi.objects import is_component_name
from workorders.openapi.semantics.navigation import Located, Source, possible_properties
from workorders.openapi.semantics.schemas import REFERENCE_PREFIX, properties, union_members
from workorders.openapi.values import as_list, as_mapping, as_text


class DiscriminatorProblem(NamedTuple):
    """Why a discriminator does not tell members apart."""

    location: Location
    message: str
    hint: str = ""


def discriminator_problems(source: Source, union: Located) -> Iterator[DiscriminatorProblem]:
    """Yield what is wrong with the discriminator of a schema."""
    given = union.value.get("discriminator")
    if given is None:
        return
    location = union.location / "discriminator"
    references = [member for member in union_members(union.value) if "$ref" in member.schema]
    name = as_text(as_mapping(given).get("propertyName"))
    if not name:
        yield DiscriminatorProblem(location, "a discriminator needs a propertyName")
    elif not references:
        message = "a discriminator needs oneOf or anyOf of references"
        yield DiscriminatorProblem(location, message, "name the members under components/schemas")
    else:
        yield from _problems_of_members(source, union, name)
    for key, target in as_mapping(as_mapping(given).get("mapping")).items():
        if not isinstance(target, str):
            yield DiscriminatorProblem(location / "mapping" / key, "map values to names of schemas")


def _problems_of_members(source: Source, union: Located, name: str) -> Iterator[DiscriminatorProblem]:
    meant = _mapped_values(source, union)
    listed: list[set[str]] = []
    members: list[tuple[Located, Location, str]] = []
    own = properties(union.value).get(name)
    shared = union.inner(("properties", name), own) if is_mapping(own) else None
    for member in union_members(union.value):
        location = union.inner(member.keys, member.schema).location
        schema = source.resolve(member.schema, location)
        if schema is None or union_members(schema.value):
            continue
        prop = possible_properties(source, schema).get(name, shared)
        if prop is None:
            yield DiscriminatorProblem(location, f"this union member has no property {name!r}", "add it")
            continue
        listed.append(_listed_values(source, prop))
        members.append((schema, location, as_text(member.schema.get("$ref")).rpartition("/")[2]))
    mapped = set[str]().union(*meant.values())
    for index, (schema, location, component) in enumerate(members):
        others = set[str]().union(*listed[:index], *listed[index + 1 :])
        if meant.pop(schema.location, None) or listed[index] - others - mapped:
            continue
        if not component or (listed[index] and component not in listed[index]):
            hint = f"give {name} a const of its own, or name this member in the mapping"
            yield DiscriminatorProblem(location, f"no value of {name} selects this union member", hint)
    nested = any(union_members(each.value) for each in _resolved_members(source, union))
    for values in () if nested else meant.values():
        for value in sorted(values):
            location = union.location / "discriminator" / "mapping" / value
            yield DiscriminatorProblem(location, f"{value!r} means a schema that is not a member of the union")


def _resolved_members(source: Source, union: Located) -> list[Located]:
    members = [union.inner(member.keys, member.schema) for member in union_members(union.value)]
    resolved = [source.resolve(member.value, member.location) for member in members]
    return [schema for schema in resolved if schema is not None]


def _mapped_values(source: Source, union: Located) -> dict[Location, set[str]]:
    """Return the schemas that a discriminator's mapping names: location -> values."""
    found: dict[Location, set[str]] = {}
    location = union.location / "discriminator"
    for value, target in as_mapping(as_mapping(union.value["discriminator"]).get("mapping")).items():
        if isinstance(target, str):
            reference = REFERENCE_PREFIX + target if is_component_name(target) else target
            schema = source.target(Located({"$ref": reference}, location))
            end = None if schema is None else source.resolve(schema.value, schema.location)
            if end is not None:
                found.setdefault(end.location, set()).add(value)
    return found


def _listed_values(source: Source, prop: Located) -> set[str]:
    """Return the values that a property lists, as in a mapping."""
    schema = source.resolve(prop.value, prop.location)
    if schema is None:
        return set()
    listed = [schema.value["const"]] if "const" in schema.value else as_list(schema.value.get("enum"))
    return {str(value) for value in listed}
