"""The parts of a multipart body: which are files, and their content types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from workorders.openapi.semantics.media_types import is_json
from workorders.openapi.semantics.navigation import Located, Source, composition, possible_properties
from workorders.openapi.semantics.schemas import is_presence_rule, union_members
from workorders.openapi.semantics.shapes import items, shapes
from workorders.openapi.values import as_text


class Part(NamedTuple):
    """A property of a multipart body."""

    is_file: bool = False
    is_list: bool = False
    """The property is a list: one part for each item."""
    content_type: str = ""
    """The content type that the spec gives; empty: the default."""


def part(source: Source, prop: Located, encoding: Mapping[str, Any]) -> Part:
    """Return how a property of a multipart body is sent.

    By the standard, a property whose schema is empty is a file.

    Args:
        source: The spec.
        prop: The property.
        encoding: What the media type says about the property.
    """
    given = as_text(encoding.get("contentType"))
    inner = items(source, prop)
    is_list = set(shapes(source, prop)) == {"array"} and len(inner) == 1
    content = inner[0] if is_list else prop
    single = given if is_concrete(given) else ""
    if shapes(source, content) <= {"file"} and not is_json(given):
        return Part(True, is_list, single or _media_type(source, content))
    return Part(False, is_list, single)


def is_union_with_files(source: Source, schema: Located) -> bool:
    """Whether a body is one of several objects, and one of them has a file."""
    parts = [each.value for each in composition(source, schema)]
    is_union = any(not is_presence_rule(member.schema) for each in parts for member in union_members(each))
    declared = possible_properties(source, schema).values() if is_union else ()
    return any(part(source, prop, {}).is_file for prop in declared)


def is_concrete(content_type: str) -> bool:
    """Whether a content type is one media type: neither a list nor a range such as ``image/*``."""
    return bool(content_type) and not any(character in content_type for character in ",*")


def _media_type(source: Source, schema: Located) -> str:
    """Return the content type that the schema of a file declares."""
    declared = (as_text(each.value.get("contentMediaType")) for each in composition(source, schema))
    return next((each for each in declared if is_concrete(each) and each != "application/octet-stream"), "")
