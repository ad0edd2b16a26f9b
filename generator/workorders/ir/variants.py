"""The models that one spec needs: a schema has a class for each mode, and each position, that it is used in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from workorders.ir.api import Mode, UnionType

Position: TypeAlias = Literal["body", "nested"]


@dataclass(frozen=True, slots=True)
class TaggedUnion:
    """A union of classes that a property tells apart."""

    name: str
    members: tuple[tuple[str | int, str], ...]
    """Value of the property -> class."""


@dataclass(frozen=True, slots=True)
class ModelVariant:
    """A class of the package: its schema and mode, and the resources that reach it."""

    name: str
    schema: str
    mode: Mode
    position: Position
    resources: tuple[str, ...]
    schema_node: Mapping[str, Any]
    """The schema cut to the mode: references name classes, and only keys about types are left."""
    undeclared: Mapping[str, Any] | None
    """The schema of fields that are not declared, cut in the same way; ``None``: a request has none."""
    unions: tuple[TaggedUnion, ...]
    """The unions in its fields that are told apart by a property."""
    doc: str
    field_names: Mapping[str, str]
    """Property -> Python name."""
    field_docs: Mapping[str, str]
    earlier_names: Mapping[str, str]
    """Property -> the name that it had, which works and warns."""
    defaults: Mapping[str, str | int | float | bool]
    """Required property of a request -> its only value, which is sent if it is not given."""
    rules: Mapping[str, Any]
    """What a request must give of its properties, as JSON Schema keywords."""
    is_versioned: bool = False
    """Whether it is a result with an ``etag``."""


@dataclass(frozen=True, slots=True)
class ModelVariants:
    """Every class of a package."""

    read: tuple[ModelVariant, ...]
    write: tuple[ModelVariant, ...]
    enums: tuple[str, ...]
    """Enums that an operation or model refers to."""
    unions: tuple[UnionType, ...]
    """Unions with a name whose classes responses hold."""
    names: Mapping[tuple[str, Mode, Position], str]

    def class_name(self, schema: str, mode: Mode, position: Position = "nested") -> str:
        """Return the class of a schema in a mode."""
        return self.names[schema, mode, "nested" if mode == "read" else position]

    def has_read(self, schema: str) -> bool:
        """Whether a response holds the schema."""
        return (schema, "read", "nested") in self.names
