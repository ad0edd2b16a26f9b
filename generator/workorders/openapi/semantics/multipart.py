"""The parts of a multipart body: which are files, and their content types."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from workorders.openapi.document import Location, is_mapping
from workorders.openapi.semantics.media_types import is_json
from workorders.openapi.semantics.navigation import Located, Source, composition
from workorders.openapi.semantics.schemas import is_file, properties, types
from workorders.openapi.values import as_mapping, as_text

_SHAPES: Final = {"object": ("properties", "additionalProperties"), "array": ("items",), "string": ("enum", "const")}


class Part(NamedTuple):
    """A property of a multipart body."""

    is_file: bool = False
    is_list: bool = False
    """The property is a list: one part for each item."""
    content_type: str = ""
    """The content type that the spec gives; empty: the default."""


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


def items(source: Source, schema: Located) -> Located | None:
    """Return the schema of the items of a list."""
    for part in composition(source, schema):
        if "items" in part.value:
            return part.inner(("items",), as_mapping(part.value["items"]))
    return None


def part(source: Source, prop: Located, encoding: Mapping[str, Any]) -> Part:
    """Return how a property of a multipart body is sent.

    By the standard, a property whose schema is empty is a file.

    Args:
        source: The spec.
        prop: The property.
        encoding: What the media type says about the property.
    """
    given = as_text(encoding.get("contentType"))
    found, inner = shapes(source, prop), items(source, prop)
    is_list = set(found) == {"array"} and inner is not None
    content = shapes(source, inner) if is_list and inner is not None else found
    single = given if is_concrete(given) else ""
    if content <= {"file"} and not is_json(given):
        return Part(True, is_list, single or _media_type(source, inner if is_list and inner is not None else prop))
    return Part(False, is_list, single)


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


def is_concrete(content_type: str) -> bool:
    """Whether a content type is one media type: neither a list nor a range such as ``image/*``."""
    return bool(content_type) and not any(character in content_type for character in ",*")


def _media_type(source: Source, schema: Located) -> str:
    """Return the content type that the schema of a file declares."""
    declared = (as_text(each.value.get("contentMediaType")) for each in composition(source, schema))
    return next((each for each in declared if is_concrete(each) and each != "application/octet-stream"), "")
