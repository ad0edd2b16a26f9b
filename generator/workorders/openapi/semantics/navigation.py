"""Following references and JSON pointers through the schemas of a spec.

Works on a document, whose references cross files, and on a bundle, where all of them are internal.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from workorders.openapi.document import Document, Location, is_mapping, locate, parts
from workorders.openapi.semantics.schemas import Constant, composed_members, properties
from workorders.openapi.values import as_mapping


@dataclass(frozen=True, slots=True)
class Located:
    """An object of a spec and its location."""

    value: Mapping[str, Any]
    location: Location

    def inner(self, keys: tuple[str | int, ...], value: Mapping[str, Any]) -> Located:
        """Return an object inside this one."""
        return Located(value, self.location.inner(keys))


ANYTHING: Final = Located({}, Location("", ""))
"""A schema inside one that allows any value."""


class Source(Protocol):
    """A spec: its tree, and the objects that references in it lead to."""

    @property
    def tree(self) -> Mapping[str, Any]: ...

    @property
    def root(self) -> Location: ...

    def target(self, located: Located) -> Located | None:
        """Return the object that ``$ref`` leads to, one step on; ``None`` when there is none."""
        ...

    def resolve(self, value: object, location: Location) -> Located | None:
        """Return the object at the end of references; ``None`` when there is none."""
        ...


@dataclass(frozen=True, slots=True)
class DocumentSource:
    """A spec as it was written."""

    document: Document

    @property
    def tree(self) -> Mapping[str, Any]:
        return self.document.tree

    @property
    def root(self) -> Location:
        return Location(self.document.entry, "")

    def target(self, located: Located) -> Located | None:
        location = self.document.target(located.location.file, located.value.get("$ref"))
        value = None if location is None else self.document.at(location)
        return Located(value, location) if location is not None and is_mapping(value) else None

    def resolve(self, value: object, location: Location) -> Located | None:
        if not is_mapping(value):
            return None
        if "$ref" not in value:
            return Located(value, location)
        end = self.document.follow(location)
        resolved = None if end is None else self.document.at(end)
        return Located(resolved, end) if end is not None and is_mapping(resolved) else None


@dataclass(frozen=True, slots=True)
class TreeSource:
    """A spec as one tree: only schemas are references, and each leads to a component."""

    tree: Mapping[str, Any]

    @property
    def root(self) -> Location:
        return Location("", "")

    def target(self, located: Located) -> Located | None:
        reference = located.value.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#"):
            return None
        value = locate(self.tree, reference[1:])
        return Located(value, Location("", reference[1:])) if is_mapping(value) else None

    def resolve(self, value: object, location: Location) -> Located | None:
        seen: set[Location] = set()
        located = Located(value, location) if is_mapping(value) else None
        while located is not None and "$ref" in located.value:
            if located.location in seen:
                return None
            seen.add(located.location)
            located = self.target(located)
        return located


def composition(source: Source, schema: Located, *, unions: bool = True) -> Iterator[Located]:
    """Yield a schema and everything that its references and allOf add to it, and with ``unions`` anyOf and oneOf."""
    queue, seen = deque([schema]), set[Location]()
    while queue:
        part = queue.popleft()
        if part.location in seen:
            continue
        seen.add(part.location)
        yield part
        if "$ref" in part.value:
            target = source.resolve(part.value, part.location)
            queue.extend([] if target is None else [target])
        members = composed_members(part.value, unions=unions)
        queue.extend(part.inner(member.keys, member.schema) for member in members)


def possible_properties(source: Source, schema: Located) -> dict[str, Located]:
    """Return every property that a value of a schema may have, where it is declared first."""
    result: dict[str, Located] = {}
    for part in composition(source, schema):
        for name, prop in properties(part.value).items():
            result.setdefault(name, part.inner(("properties", name), as_mapping(prop)))
    return result


def fixed_value(source: Source, schema: Located) -> Constant | None:
    """Return the ``const`` of a schema, through references and ``allOf``; ``None``: it has none, or not a plain one."""
    for part in composition(source, schema, unions=False):
        if "const" in part.value:
            value = part.value["const"]
            return Constant(value, is_open=False) if isinstance(value, str | int | float) else None
    return None


def follow(source: Source, schema: Located, pointer: str) -> Located | None:
    """Return the schema of the value that a pointer leads to, inside a value of a schema.

    ``*`` steps through a list. Unions are searched member by member. Inside a schema that allows any value the result
    is `ANYTHING`.
    """
    for step in parts(pointer):
        if schema is ANYTHING:
            break
        inner = _step(source, schema, step)
        if inner is None:
            return None
        schema = inner
    return schema


_SHAPING: Final = frozenset({"properties", "items", "$ref", "allOf", "anyOf", "oneOf", "enum", "const", "format"})


def _step(source: Source, schema: Located, step: str) -> Located | None:
    composed = list(composition(source, schema))
    for part in composed:
        prop = properties(part.value).get(step)
        if is_mapping(prop):
            return part.inner(("properties", step), prop)
    key = "items" if step == "*" or step.isdigit() else "additionalProperties"
    for part in composed:
        inner = part.value.get(key)
        if is_mapping(inner):
            return part.inner((key,), inner)
    kind = "array" if step == "*" else "object"
    free = any(not part.value.keys() & _SHAPING and part.value.get("type") in (None, kind) for part in composed)
    return ANYTHING if free else None
