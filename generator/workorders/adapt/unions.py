"""Unions: a discriminator on a parent with ``allOf`` children, and discriminators that do not tell members apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workorders.openapi.document import Document, Location, is_mapping
from workorders.openapi.objects import walk
from workorders.openapi.semantics.discriminators import discriminator_problems
from workorders.openapi.semantics.navigation import DocumentSource, Located
from workorders.openapi.semantics.schemas import REFERENCE_PREFIX, UNION_KEYWORDS
from workorders.openapi.values import as_list, as_mapping, as_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workorders.adapt.notes import Notes

_STAYS = ("title", "description", "example", "examples", "externalDocs", "deprecated")


def adapt_parents(document: Document) -> None:
    """Turn a parent with a discriminator into the union of its children; they inherit from what it declares."""
    schemas: Any = as_mapping(as_mapping(document.tree.get("components")).get("schemas"))
    section = Location(document.entry, "/components/schemas")
    for name, schema in list(schemas.items()):
        if not is_mapping(schema) or not as_text(as_mapping(schema.get("discriminator")).get("propertyName")):
            continue
        children = list(dict.fromkeys(_children(schemas, name)))
        if not children:
            continue
        base = _unused(f"{name}Base", schemas)
        given: Any = schema["discriminator"]
        kept = {key: schema[key] for key in _STAYS if key in schema}
        schemas[base] = {
            key: value for key, value in schema.items() if key not in ("discriminator", *UNION_KEYWORDS, *kept)
        }
        _mark(document, section / base, section / name)
        for child in children:
            for part in as_list(as_mapping(schemas[child]).get("allOf")):
                if is_mapping(part) and part.get("$ref") == REFERENCE_PREFIX + name:
                    part["$ref"] = REFERENCE_PREFIX + base
        mapping = {value: _name(target, schemas) for value, target in as_mapping(given.get("mapping")).items()}
        mapping = {value: base if target == name else target for value, target in mapping.items()}
        for member, tag in [*((child, child) for child in children), (base, name)]:
            if member not in mapping.values():
                mapping.setdefault(tag, member)
        mapping = {value: target for value, target in mapping.items() if target in (*children, base)}
        schemas[name] = {
            **kept,
            "oneOf": [{"$ref": REFERENCE_PREFIX + member} for member in (*children, base)],
            "discriminator": {
                "propertyName": given["propertyName"],
                "mapping": {value: REFERENCE_PREFIX + target for value, target in mapping.items()},
            },
        }


def _children(schemas: dict[str, Any], parent: str) -> Iterator[str]:
    """Yield the components that have a schema among their ``allOf``, and those that have these."""
    waiting, seen = [parent], {parent}
    while waiting:
        above = waiting.pop()
        for name, schema in schemas.items():
            parts = as_list(as_mapping(schema).get("allOf"))
            if name not in seen and any(as_mapping(part).get("$ref") == REFERENCE_PREFIX + above for part in parts):
                seen.add(name)
                waiting.append(name)
                yield name


def _name(target: object, schemas: dict[str, Any]) -> str:
    text = as_text(target)
    return text if text in schemas else text.rpartition("/")[2]


def _unused(wanted: str, schemas: dict[str, Any]) -> str:
    name, number = wanted, 2
    while name in schemas:
        name, number = f"{wanted}{number}", number + 1
    return name


def _mark(document: Document, new: Location, like: Location) -> None:
    marks: Any = document.files[new.file].marks
    if like.pointer in marks:
        marks[new.pointer] = marks[like.pointer]


def adapt_discriminators(notes: Notes, document: Document) -> None:
    """Leave out the discriminators that do not tell members apart: the shape of a value does then."""
    source = DocumentSource(document)
    for node in list(walk(document)):
        if node.kind != "schema" or "discriminator" not in node.value:
            continue
        union = Located(node.value, node.location)
        for location, message, hint in discriminator_problems(source, union):
            notes.warn("discriminator", location, f"{message}: the discriminator is ignored", hint)
            node.value.pop("discriminator", None)
