"""Step five: every component has a name that can be a class, and none is only another name of one."""

from __future__ import annotations

from typing import Any

from workorders.ir.names import class_name, unused
from workorders.openapi.document import is_mapping
from workorders.openapi.objects import objects_in
from workorders.openapi.semantics.discriminators import discriminator
from workorders.openapi.semantics.schemas import REFERENCE_PREFIX, UNION_KEYWORDS
from workorders.openapi.values import as_list, as_mapping, as_text

_ANNOTATIONS = frozenset({"$ref", "title", "description", "example", "examples", "externalDocs", "deprecated"})
"""What a reference may have next to it and still be only a reference."""


def name_classes(tree: dict[str, Any]) -> None:
    """Rename the components whose names cannot be classes, and what refers to them. Clashes are numbered.

    A component that only refers to another one is left out; references lead to that one.
    """
    schemas: dict[str, Any] = tree["components"]["schemas"]
    aliases = {name: target for name in schemas if (target := _end(name, schemas)) != name}
    names: dict[str, str] = {name: name for name in schemas if name not in aliases and class_name(name) == name}
    taken = set(names)
    for name in schemas:
        if name not in names and name not in aliases:
            names[name] = unused(class_name(name), taken)
            taken.add(names[name])
    names |= {name: names[target] for name, target in aliases.items()}
    if all(name == new for name, new in names.items()):
        return
    listed = {id(node): _with_values(node, schemas) for node, _ in objects_in(tree) if "discriminator" in node}
    for name in aliases:
        del schemas[name]
    for node, _ in objects_in(tree):
        if "discriminator" in node:
            kept = {name: new for name, new in names.items() if aliases.get(name, name) not in listed[id(node)]}
            _keep_values(node, names, kept)
        if isinstance(reference := node.get("$ref"), str):
            node["$ref"] = _renamed(reference, names)
    tree["components"]["schemas"].update(_reordered(schemas, names))


def _end(name: str, schemas: dict[str, Any]) -> str:
    """Return the component that a component means: itself, or the end of a chain of references."""
    seen = {name}
    while is_mapping(schema := schemas[name]) and "$ref" in schema and schema.keys() <= _ANNOTATIONS:
        target = as_text(schema["$ref"]).removeprefix(REFERENCE_PREFIX)
        if target in seen or target not in schemas:
            return name
        seen.add(name := target)
    return name


def _reordered(schemas: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """Empty a mapping of components, and return it with the new names in the same order."""
    renamed = {names[name]: schema for name, schema in schemas.items()}
    schemas.clear()
    return renamed


def _with_values(node: dict[str, Any], schemas: dict[str, Any]) -> frozenset[str]:
    """Return the components that values other than their names mean."""
    found = discriminator(node, schemas)
    return frozenset(() if found is None else (component for value, component in found.members if value != component))


def _keep_values(node: dict[str, Any], names: dict[str, str], kept: dict[str, str]) -> None:
    """Add the values of a discriminator to its mapping: without one they are the names as the spec has them.

    Args:
        node: The schema with the discriminator.
        names: Name of each component -> its new name.
        kept: The same, of the components that no other value means.
    """
    given = node["discriminator"]
    if not is_mapping(given):
        return
    mapping = {value: _renamed(as_text(target), names) for value, target in as_mapping(given.get("mapping")).items()}
    for key in UNION_KEYWORDS:
        for member in as_list(node.get(key)):
            name = as_text(as_mapping(member).get("$ref")).removeprefix(REFERENCE_PREFIX)
            if kept.get(name, name) != name and kept[name] not in _targets(mapping):
                mapping[name] = REFERENCE_PREFIX + kept[name]
    if mapping:
        given["mapping"] = mapping


def _targets(mapping: dict[str, str]) -> set[str]:
    return {target.removeprefix(REFERENCE_PREFIX) for target in mapping.values()}


def _renamed(reference: str, names: dict[str, str]) -> str:
    name = reference.removeprefix(REFERENCE_PREFIX)
    return REFERENCE_PREFIX + names[name] if name in names else reference
