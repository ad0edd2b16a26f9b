"""JSON that fits a type, and the places in it: made from the JSON schema that pydantic gives for the type."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import TypeAdapter

__all__ = ["Place", "Sampler", "at", "put"]

_TEXTS = {"date": "2026-11-21", "date-time": "2026-11-21T10:00:00Z", "uuid": "123e4567-e89b-12d3-a456-426614174000"}
_PATTERNS = {
    r"^\d{2}:": "10:00:00",
    "(?:Z|": "2026-11-21T10:00:00Z",
    r"\d{2} \d{2}": "2026-11-21 10:00:00",
    r"\d{2}T\d{2}": "2026-11-21T10:00:00",
    "[1-9]": "94.10",
}
"""Part of a pattern -> a text that it fits."""
_DEEPEST = 4


@dataclass(frozen=True)
class Place:
    """A value in a sample, and what the schema says of it."""

    path: tuple[str | int, ...]
    schema: dict[str, Any]
    field: tuple[str, str]
    """Schema and property that contain it, the same wherever that property comes again."""
    required: bool
    nullable: bool

    @property
    def pointer(self) -> str:
        return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in self.path)

    @property
    def kind(self) -> str:
        return "enum" if "enum" in self.schema else str(self.schema.get("type", ""))


class Sampler:
    """Samples of one type, with every field or with the required ones alone."""

    def __init__(self, kind: Any) -> None:
        self.root: dict[str, Any] = _schema(kind)

    def sample(self, *, full: bool) -> Any:
        """Make a value."""
        return self._value(self.root, full, 0)

    def of_property(self, name: str, *, full: bool = False) -> Any:
        """Make a value for one property of an object."""
        return self._value(self._resolved(self.root)["properties"][name], full, 0)

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in schema:
            schema = self.root["$defs"][schema["$ref"].rpartition("/")[2]]
        return schema

    def _members(self, schema: dict[str, Any]) -> list[dict[str, Any]]:
        members = schema.get("anyOf", schema.get("oneOf", ()))
        return [self._resolved(member) for member in members if not _is_rule(member)]

    def _plain(self, schema: dict[str, Any]) -> dict[str, Any]:
        schema = self._resolved(schema)
        while members := [member for member in self._members(schema) if member.get("type") != "null"]:
            schema = self._tagged(schema["discriminator"]) if "discriminator" in schema else members[0]
        return schema

    def _tagged(self, discriminator: dict[str, Any]) -> dict[str, Any]:
        """Return the first member of a union that a property distinguishes, with that property."""
        tag, reference = next(iter(discriminator["mapping"].items()))
        member = self._resolved({"$ref": reference})
        return {**member, "properties": {**member["properties"], discriminator["propertyName"]: {"const": tag}}}

    def _nullable(self, schema: dict[str, Any]) -> bool:
        schema = self._resolved(schema)
        return any(member.get("type") == "null" for member in self._members(schema))

    def _value(self, schema: dict[str, Any], full: bool, depth: int) -> Any:
        schema = self._plain(schema)
        more = full and depth < _DEEPEST
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][0]
        match schema.get("type"):
            case "object" if "properties" in schema:
                needed, excluded = _rules(schema)
                required = {*schema.get("required", ()), *needed}
                names = [name for name in schema["properties"] if name in required or (more and name not in excluded)]
                return {name: self._value(schema["properties"][name], full, depth + 1) for name in names}
            case "object":
                below = schema.get("additionalProperties")
                return {"key": self._value(below, full, depth + 1)} if isinstance(below, dict) and more else {}
            case "array":
                count = int(schema.get("minItems", 0))
                return [self._value(schema.get("items", {}), full, depth + 1)] * (count or more)
            case "string":
                return _text(schema)
            case "boolean":
                return False
            case "integer":
                return int(schema.get("minimum", 1))
            case "number":
                return 1.5
            case _:
                return None

    def places(self, value: Any) -> list[Place]:
        """List the places of a sample; each property of each schema once."""
        seen: set[tuple[str, str]] = set()
        return [
            each
            for each in self._walk(self.root, value, (), ("", ""), True)
            if not (each.field in seen or seen.add(each.field))
        ]

    def _walk(
        self, schema: dict[str, Any], value: Any, path: tuple[str | int, ...], field: tuple[str, str], required: bool
    ) -> Iterator[Place]:
        name = schema.get("$ref", "").rpartition("/")[2]
        plain = self._plain(schema)
        if path:
            union = (
                len([member for member in self._members(self._resolved(schema)) if member.get("type") != "null"]) > 1
            )
            yield Place(path, {"type": "union"} if union else plain, field, required, self._nullable(schema))
        if isinstance(value, dict) and "properties" in plain:
            title = name or str(plain.get("title", ""))
            wanted = set(plain.get("required", ()))
            for key, below in value.items():
                inner = plain["properties"].get(key)
                if inner is not None:
                    yield from self._walk(inner, below, (*path, key), (title, key), key in wanted)
        elif isinstance(value, dict) and isinstance(plain.get("additionalProperties"), dict):
            for key, below in value.items():
                yield from self._walk(plain["additionalProperties"], below, (*path, key), (*field, "*")[-2:], False)
        elif isinstance(value, list):
            for index, below in enumerate(value):
                yield from self._walk(plain.get("items", {}), below, (*path, index), (f"{field}[]", ""), False)


def _is_rule(member: dict[str, Any]) -> bool:
    """Whether a union member only says which properties are given."""
    return member.keys() == {"required"}


def _rules(schema: dict[str, Any]) -> tuple[set[str], set[str]]:
    """Properties that a rule of an object needs, and those it then excludes."""
    needed, excluded = set[str](), set[str]()
    for keyword in ("oneOf", "anyOf"):
        first, *others = [set(each["required"]) for each in schema.get(keyword, ()) if _is_rule(each)] or [set[str]()]
        needed |= first
        if keyword == "oneOf":
            excluded |= set[str]().union(*others) - first
    return needed, excluded


@cache
def _schema(kind: Any) -> dict[str, Any]:
    return TypeAdapter(kind).json_schema(by_alias=True, mode="validation")


def _text(schema: dict[str, Any]) -> str:
    pattern = str(schema.get("pattern", ""))
    for part, text in _PATTERNS.items():
        if part in pattern:
            return text
    text = _TEXTS.get(str(schema.get("format", "")), "text")
    return text.ljust(int(schema.get("minLength", 0)), "x")[: schema.get("maxLength")]


def at(document: Any, path: tuple[str | int, ...]) -> Any:
    """Look at a place of a document."""
    for step in path:
        document = document[step]
    return document


def put(
    document: Any, changes: dict[tuple[str | int, ...], Any] | dict[tuple[str | int, ...], Callable[[Any], Any]]
) -> Any:
    """Copy a document with other values in some places; what a change put there is not gone into any more."""
    made = copy.deepcopy(document)
    for path, value in changes.items():
        holder = at(made, path[:-1])
        holder[path[-1]] = value(holder[path[-1]]) if callable(value) else value
    return made
