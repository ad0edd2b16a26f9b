"""What the values of a schema are, through references, unions and compositions."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any, Final

from workorders.openapi.document import Location, is_mapping
from workorders.openapi.semantics.navigation import Located, Source, composition, possible_properties
from workorders.openapi.semantics.schemas import additional_properties, is_file, properties, types
from workorders.openapi.values import as_mapping

PLAIN: Final = frozenset({"string", "integer", "number", "boolean"})
"""The values that are written as one text."""
_SHAPES: Final = {"object": ("properties", "additionalProperties"), "array": ("items",), "string": ("enum", "const")}


def shapes(source: Source, schema: Located) -> frozenset[str]:
    """Return what the values of a schema are, null aside: ``file`` and names of types; empty: anything."""
    found: set[str] = set()
    for part in composition(source, schema):
        listed = [kind for kind in types(part.value) if kind != "null"]
        if is_file(part.value):
            found.add("file")
        elif "type" in part.value:
            found.update(listed)
        else:
            found.update(kind for kind, keywords in _SHAPES.items() if any(key in part.value for key in keywords))
    return frozenset(found)


def items(source: Source, schema: Located) -> list[Located]:
    """Return the schemas of the items of a list: several for a union of lists."""
    return [
        part.inner(("items",), as_mapping(part.value["items"]))
        for part in composition(source, schema)
        if "items" in part.value
    ]


def fields(source: Source, schema: Located) -> list[Located]:
    """Return the schemas of the properties of an object, declared or not."""
    extra = (each.inner(("additionalProperties",), found) for each, found in _additional(source, schema))
    return [*possible_properties(source, schema).values(), *extra]


def _additional(source: Source, schema: Located) -> Iterator[tuple[Located, Mapping[str, Any]]]:
    for each in composition(source, schema):
        if (found := additional_properties(each.value)) is not None:
            yield each, found


def holds_file(source: Source, schema: Located) -> Iterator[str]:
    """Yield the property, or the key, that leads to each file inside a schema; empty: the schema itself is one."""
    queue, seen = deque([("", schema)]), set[Location]()
    while queue:
        name, each = queue.popleft()
        for found in composition(source, each):
            if found.location in seen:
                continue
            seen.add(found.location)
            if is_file(found.value):
                yield name
            children: list[tuple[str, tuple[str, ...], Any]] = [
                (key, ("properties", key), prop) for key, prop in properties(found.value).items()
            ]
            children += [(f"/{key}", (key,), found.value.get(key)) for key in ("items", "additionalProperties")]
            queue.extend((name or key, found.inner(keys, child)) for key, keys, child in children if is_mapping(child))
