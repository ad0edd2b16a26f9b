"""The objects of OpenAPI 3.1 and what each contains: one table, for every stage that walks a document.

`walk` visits every object that the entry leads to, through references and across files, each once.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from workorders.openapi.document import SPEC_SUFFIXES, Location, child, is_list, is_mapping, parts

if TYPE_CHECKING:
    from workorders.openapi.document import Document

ObjectKind: TypeAlias = str
"""The name of an object of the standard: ``operation``, ``schema``…"""
Shape: TypeAlias = Literal["one", "list", "map"]

COMPONENT: Final = re.compile(r"[A-Za-z0-9._-]+", re.ASCII)
"""The names that schemas may have."""


def is_component_name(text: str) -> bool:
    """Whether a value of a discriminator's mapping is the bare name of a schema, neither a reference nor a file."""
    return COMPONENT.fullmatch(text) is not None and not text.endswith(SPEC_SUFFIXES)


METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

SECTIONS: Final[Mapping[str, ObjectKind]] = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "examples": "example",
    "requestBodies": "requestBody",
    "headers": "header",
    "securitySchemes": "securityScheme",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "pathItem",
}
"""Section of ``components`` -> kind of its members."""

STRUCTURE: Final[Mapping[ObjectKind, Mapping[str, tuple[Shape, ObjectKind]]]] = {
    "document": {
        "info": ("one", "info"),
        "servers": ("list", "server"),
        "paths": ("one", "paths"),
        "webhooks": ("map", "pathItem"),
        "components": ("one", "components"),
        "tags": ("list", "tag"),
    },
    "components": {section: ("map", kind) for section, kind in SECTIONS.items()},
    "pathItem": {
        "servers": ("list", "server"),
        "parameters": ("list", "parameter"),
        **dict.fromkeys(METHODS, ("one", "operation")),
    },
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "requestBody"),
        "responses": ("one", "responses"),
        "callbacks": ("map", "callback"),
        "servers": ("list", "server"),
    },
    "requestBody": {"content": ("map", "mediaType")},
    "response": {"headers": ("map", "header"), "content": ("map", "mediaType"), "links": ("map", "link")},
    "parameter": {"schema": ("one", "schema"), "content": ("map", "mediaType"), "examples": ("map", "example")},
    "header": {"schema": ("one", "schema"), "content": ("map", "mediaType"), "examples": ("map", "example")},
    "mediaType": {"schema": ("one", "schema"), "examples": ("map", "example"), "encoding": ("map", "encoding")},
    "encoding": {"headers": ("map", "header")},
    "server": {"variables": ("map", "serverVariable")},
    "securityScheme": {"flows": ("one", "flows")},
    "schema": {
        **dict.fromkeys(
            ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"), ("map", "schema")
        ),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), ("list", "schema")),
        **dict.fromkeys(("items", "additionalProperties", "propertyNames", "contains", "not"), ("one", "schema")),
        **dict.fromkeys(("if", "then", "else"), ("one", "schema")),
        **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties"), ("one", "schema")),
    },
}
"""Kind -> field -> how the field holds objects, and of which kind."""

_MEMBERS: Final[Mapping[ObjectKind, ObjectKind]] = {
    "paths": "pathItem",
    "responses": "response",
    "callback": "pathItem",
}
"""Kinds whose every field (but extensions) is an object."""

_DATA: Final = frozenset({"example", "default", "const", "enum", "value"})
"""Fields that hold data, in which nothing is an object of the standard. So do extensions, and lists of examples."""

_NAMED: Final = frozenset(
    {key for fields in STRUCTURE.values() for key, (shape, _) in fields.items() if shape == "map"}
    | {key for fields in STRUCTURE.values() for key, (_, kind) in fields.items() if kind in ("paths", "responses")}
)
"""Fields whose keys are names, whatever they look like: ``default`` is a response there, or a property."""


def objects_in(tree: Any) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield every object below a value whose kind is not known, and its pointer. What is data is left out.

    References are not followed; `walk` knows the kinds of objects and does so.
    """
    stack: list[tuple[Any, str, bool]] = [(tree, "", False)]
    while stack:
        value, pointer, is_named = stack.pop()
        if is_list(value):
            stack += [(item, child(pointer, index), False) for index, item in enumerate(value)]
        elif is_mapping(value) and is_named:
            stack += [(item, child(pointer, name), False) for name, item in value.items()]
        elif is_mapping(value):
            yield value, pointer
            fields = ((key, item) for key, item in value.items() if not _is_data(key, item))
            stack += [(item, child(pointer, key), key in _NAMED) for key, item in fields]


def _is_data(key: str, value: object) -> bool:
    return key in _DATA or key.startswith("x-") or (key == "examples" and is_list(value))


def shape_of(kind: ObjectKind, key: str) -> tuple[Shape, ObjectKind] | None:
    """Return how a field of an object holds other objects, and their kind; ``None`` when it holds plain data."""
    if (member := _MEMBERS.get(kind)) is not None:
        return None if key.startswith("x-") else ("one", member)
    return STRUCTURE.get(kind, {}).get(key)


def children(kind: ObjectKind, value: Mapping[str, Any]) -> Iterator[tuple[tuple[str | int, ...], ObjectKind, Any]]:
    """Yield the objects directly inside one: the keys that lead to it, its kind, its value."""
    for key, field in value.items():
        if (shape := shape_of(kind, key)) is None:
            continue
        if shape[0] == "one":
            yield (key,), shape[1], field
        elif shape[0] == "list" and is_list(field):
            for index, item in enumerate(field):
                yield (key, index), shape[1], item
        elif shape[0] == "map" and is_mapping(field):
            for name, item in field.items():
                yield (key, name), shape[1], item


def section_kind(location: Location) -> ObjectKind | None:
    """Return the kind of a member of ``components``; ``None`` for every other location."""
    steps = parts(location.pointer)
    return SECTIONS.get(steps[1]) if len(steps) == 3 and steps[0] == "components" else None


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """One object of a document: its kind, its location and what contains it."""

    kind: ObjectKind
    value: dict[str, Any]
    location: Location
    keys: tuple[str | int, ...] = ()
    """The keys that lead to it from its parent; of a reference's target, those that lead to the reference."""
    parent: Node | None = None

    @property
    def key(self) -> str:
        """The last of its keys: the name of a property, the status of a response, and so on."""
        return str(self.keys[-1]) if self.keys else ""

    def above(self, kind: ObjectKind) -> Node | None:
        """Return the nearest containing object of a kind."""
        node = self.parent
        while node is not None and node.kind != kind:
            node = node.parent
        return node


def walk(document: Document, without: Container[tuple[ObjectKind, str | int]] = ()) -> Iterator[Node]:
    """Yield every object that the entry leads to, in no special order. References are followed; each object comes once.

    A reference comes with its ``$ref``, then its target comes with the same parent and keys.

    Args:
        document: The document.
        without: Fields that are not entered, each with the kind of its object.
    """
    value = document.files[document.entry].value
    if not is_mapping(value):
        return
    stack = [Node("document", value, Location(document.entry, ""))]
    seen: set[tuple[ObjectKind, Location]] = set()
    while stack:
        node = stack.pop()
        if (node.kind, node.location) in seen:
            continue
        seen.add((node.kind, node.location))
        yield node
        reference = node.value.get("$ref")
        if isinstance(reference, str) and node.kind not in ("paths", "responses", "components", "document"):
            target = document.target(node.location.file, reference)
            value = document.at(target) if target is not None else None
            if target is not None and is_mapping(value) and section_kind(target) in (None, node.kind):
                stack.append(dataclasses.replace(node, value=value, location=target))
        inner: list[Node] = []
        for keys, kind, item in children(node.kind, node.value):
            if is_mapping(item) and (node.kind, keys[0]) not in without:
                inner.append(Node(kind, item, node.location.inner(keys), keys, node))
        stack += reversed(inner)
