"""Unions: a discriminator on a parent with ``allOf`` children, and discriminators that do not tell members apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workorders.adapt.components import copy_mark
from workorders.ir.names import unused
from workorders.openapi.document import Document, Location, is_mapping
from workorders.openapi.objects import walk
from workorders.openapi.semantics.discriminators import discriminator_problems, listed_values
from workorders.openapi.semantics.navigation import DocumentSource, Located
from workorders.openapi.semantics.schemas import REFERENCE_PREFIX, UNION_KEYWORDS, ref_name, union_members
from workorders.openapi.values import as_list, as_mapping, as_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workorders.openapi.reporter import Reporter

_STAYS = ("title", "description", "example", "examples", "externalDocs", "deprecated")


def adapt_parents(reporter: Reporter, document: Document) -> None:
    """Turn a parent with a discriminator into the union of its children; they inherit from what it declares."""
    schemas: Any = as_mapping(as_mapping(document.tree.get("components")).get("schemas"))
    section = Location(document.entry, "/components/schemas")
    below: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        for part in as_list(as_mapping(schema).get("allOf")):
            below.setdefault(as_text(as_mapping(part).get("$ref")).removeprefix(REFERENCE_PREFIX), []).append(name)
    for name, schema in list(schemas.items()):
        if not is_mapping(schema) or not ("discriminator" in schema or any(key in schema for key in UNION_KEYWORDS)):
            continue
        children = list(dict.fromkeys(_children(below, name)))
        given = as_mapping(schema.get("discriminator"))
        has_property = bool(as_text(given.get("propertyName")))
        members = {ref_name(member.schema) for member in union_members(schema)}
        if not children or not (has_property or members & {*children}):
            continue
        base = unused(f"{name}Base", schemas)
        _split_base(schemas, name, base, children)
        copy_mark(document, section / base, section / name)
        kept = {key: schema[key] for key in _STAYS if key in schema}
        if not has_property:
            schemas[name] = {**kept, **{key: value for key, value in schema.items() if key in UNION_KEYWORDS}}
            continue
        union = [{"$ref": REFERENCE_PREFIX + member} for member in (*children, base)]
        mapping = _mapping_of(schemas, name, base, children)
        listed = _listed(schemas, schema, as_text(given["propertyName"]))
        if unknown := [value for value, target in mapping.items() if listed and target != base and value not in listed]:
            message = f"nothing says which {given['propertyName']} {mapping[unknown[0]]} has: its shape tells it apart"
            reporter.warn(
                "discriminator", section / name / "discriminator", message, "add a mapping to the discriminator"
            )
            schemas[name] = {**kept, "anyOf": union}
            continue
        mapping |= {value: base for value in listed if isinstance(value, str) and value not in mapping}
        references = {value: REFERENCE_PREFIX + target for value, target in mapping.items()}
        told_apart = {"propertyName": given["propertyName"], "mapping": references}
        schemas[name] = {**kept, "oneOf": union, "discriminator": told_apart}


def _split_base(schemas: dict[str, Any], name: str, base: str, children: Sequence[str]) -> None:
    """Declare what the children of a parent inherit as a component of its own, to which they refer."""
    schemas[base] = {
        key: value for key, value in schemas[name].items() if key not in ("discriminator", *UNION_KEYWORDS, *_STAYS)
    }
    for child in children:
        for part in as_list(as_mapping(schemas[child]).get("allOf")):
            if is_mapping(part) and part.get("$ref") == REFERENCE_PREFIX + name:
                part["$ref"] = REFERENCE_PREFIX + base


def _mapping_of(schemas: dict[str, Any], name: str, base: str, children: Sequence[str]) -> dict[str, str]:
    """Return the values of a parent's discriminator with the components that they mean."""
    schema = schemas[name]
    given = as_mapping(as_mapping(schema["discriminator"]).get("mapping"))
    mapping = {value: _name(target, schemas) for value, target in given.items()}
    mapping = {value: base if target == name else target for value, target in mapping.items()}
    for member, tag in [*((child, _tag(schemas[child], child)) for child in children), (base, _tag(schema, name))]:
        if member not in mapping.values():
            mapping.setdefault(tag, member)
    return {value: target for value, target in mapping.items() if target in (*children, base)}


def _children(below: Mapping[str, list[str]], parent: str) -> Iterator[str]:
    """Yield the components that have a schema among their ``allOf``, and those that have these."""
    waiting, seen = [parent], {parent}
    while waiting:
        for name in below.get(waiting.pop(), ()):
            if name not in seen:
                seen.add(name)
                waiting.append(name)
                yield name


def _tag(schema: object, name: str) -> str:
    """Return the value of a discriminator that means a schema: its name, or what a common extension says."""
    return as_text(as_mapping(schema).get("x-ms-discriminator-value")) or name


def _listed(schemas: dict[str, Any], schema: dict[str, Any], name: str) -> list[str | int]:
    """Return the values that the property of a discriminator lists."""
    prop = as_mapping(as_mapping(schema.get("properties")).get(name))
    target = as_mapping(schemas.get(ref_name(prop) or "", prop))
    return list(listed_values(target))


def _name(target: object, schemas: dict[str, Any]) -> str:
    text = as_text(target)
    return text if text in schemas else text.rpartition("/")[2]


def adapt_discriminators(reporter: Reporter, document: Document) -> None:
    """Leave out the discriminators that do not tell members apart: the shape of a value does then."""
    source = DocumentSource(document)
    for node in list(walk(document)):
        if node.kind != "schema" or "discriminator" not in node.value:
            continue
        union = Located(node.value, node.location)
        for location, message, hint in discriminator_problems(source, union):
            reporter.warn("discriminator", location, f"{message}: the discriminator is ignored", hint)
            node.value.pop("discriminator", None)
