"""Discriminators: which values mean which member of a union, and whether they tell the members apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from workorders.openapi.document import Location, is_mapping
from workorders.openapi.objects import is_component_name
from workorders.openapi.semantics.navigation import Located, Source, possible_properties
from workorders.openapi.semantics.schemas import (
    REFERENCE_PREFIX,
    Schema,
    Schemas,
    enum_values,
    is_object,
    properties,
    resolve,
    types,
    union_members,
)
from workorders.openapi.values import as_list, as_mapping, as_text


class Discriminator(NamedTuple):
    """The property that tells the members of a union apart."""

    name: str
    members: tuple[tuple[str | int, str], ...]
    """Value of the property -> component of the member."""


def discriminator(schema: Schema, schemas: Schemas, inside: frozenset[str] = frozenset()) -> Discriminator | None:
    """Return what tells the objects of a union apart; ``None``: only their shape, or there is one object at most.

    Without ``discriminator``, this is a required property for which each object lists values of its own.
    """
    components = tuple(dict.fromkeys(object_members(schema, schemas)))
    if len(components) < 2:
        return None
    given = as_mapping(schema.get("discriminator"))
    if name := as_text(given.get("propertyName")):
        mapping = {value: _object_name(target, schemas) for value, target in as_mapping(given.get("mapping")).items()}
        listed = {component: _listed_values(component, name, schemas) for component in components}
        nested = tuple(_nested_tags(schema, name, schemas, inside))
        members: dict[str | int, str] = {}
        for component in components:
            mapped = [_tag(value, component, name, schemas) for value, target in mapping.items() if target == component]
            mapped += [value for value, target in nested if target == component]
            others = {value for other in components if other != component for value in listed[other]}
            own = [value for value in listed[component] if value not in others and str(value) not in mapping]
            members |= dict.fromkeys((*mapped, *own) or (component,), component)
        return Discriminator(name, tuple(members.items()))
    for name in as_list(schemas[components[0]].get("required")):
        pairs = [(value, each) for each in components for value in _listed_values(each, name, schemas)]
        is_required = all(name in as_list(schemas[each].get("required")) for each in components)
        if is_required and len(dict(pairs)) == len(pairs) and {each for _, each in pairs} == {*components}:
            return Discriminator(name, tuple(pairs))
    return None


def _nested_tags(
    schema: Schema, name: str, schemas: Schemas, inside: frozenset[str]
) -> Iterator[tuple[str | int, str]]:
    """Yield what the unions among the members of a union say of the same property: value -> component."""
    for member in union_members(schema):
        target = _object_name(member.schema.get("$ref"), schemas)
        if target is None or target in inside or is_object(schemas[target]):
            continue
        found = discriminator(schemas[target], schemas, inside | {target})
        if found is not None and found.name == name:
            yield from found.members


def object_members(schema: Schema, schemas: Schemas, inside: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield the components among the members of a union that are objects, those of unions in it too."""
    for member in union_members(schema):
        name = _object_name(member.schema.get("$ref"), schemas)
        if name is not None and is_object(schemas[name]):
            yield name
        elif name is not None and name not in inside:
            yield from object_members(schemas[name], schemas, inside | {name})


def _object_name(reference: object, schemas: Schemas) -> str | None:
    """Return the component that a reference leads to, through others that are only references."""
    seen: set[str] = set()
    name = None
    while isinstance(reference, str) and (found := reference.removeprefix(REFERENCE_PREFIX)) not in seen:
        seen.add(name := found)
        reference = schemas[name].get("$ref")
    return name


def _tag(text: str, component: str, name: str, schemas: Schemas) -> str | int:
    """Return a value of a mapping as the property has it: the keys of a mapping are always text."""
    prop = resolve(as_mapping(properties(schemas[component]).get(name)), schemas)
    return int(text) if "integer" in types(prop) and text.isdecimal() else text


def _listed_values(component: str, name: str, schemas: Schemas) -> tuple[str | int, ...]:
    """Return the values that a component lists for a property."""
    return listed_values(resolve(as_mapping(properties(schemas[component]).get(name)), schemas))


def listed_values(prop: Schema) -> tuple[str | int, ...]:
    """Return the values that a property lists and a discriminator can have: texts and whole numbers."""
    values = (prop["const"],) if "const" in prop else enum_values(prop)
    return tuple(value for value in values if isinstance(value, str | int) and not isinstance(value, bool))


# -- problems ---------------------------------------------------------------------------------------------------------


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
        listed.append(_listed_texts(source, prop))
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


def _listed_texts(source: Source, prop: Located) -> set[str]:
    """Return the values that a property lists, as in a mapping."""
    schema = source.resolve(prop.value, prop.location)
    return set() if schema is None else {str(value) for value in listed_values(schema.value)}
