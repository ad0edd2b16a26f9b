"""Names of the Python API for places of a spec."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workorders.diff.changes import Generated
from workorders.ir.api import EnumType, ListType, ModelType, Operation, Type
from workorders.openapi.semantics.schemas import Mode


@dataclass(frozen=True)
class Names:
    """Looks up the public names of one package; of a document without a package there are none."""

    generated: Generated | None

    def operation(self, operation_id: str) -> Iterator[str]:
        """Yield the method of an operation."""
        for each in self._operations():
            if each.id == operation_id:
                yield f"{each.resource}.{each.name}"

    def argument(self, operation_id: str, wire: str, *places: str) -> Iterator[str]:
        """Yield the arguments that are sent under a name."""
        for each in self._operations():
            if each.id == operation_id:
                yield from _arguments(each, wire, *places)

    def classes(self, schema: str, mode: Mode) -> Iterator[str]:
        """Yield the classes of a schema."""
        if self.generated is not None:
            for (name, used, _), class_name in self.generated.variants.names.items():
                if name == schema and used == mode:
                    yield f"models.{class_name}"

    def field(self, schema: str, mode: Mode, wire: str) -> Iterator[str]:
        """Yield the fields of a property, and the arguments that fill it."""
        if self.generated is None:
            return
        variants = self.generated.variants
        for each in variants.read if mode == "read" else variants.write:
            if each.schema == schema and each.mode == mode and wire in each.field_names:
                yield f"models.{each.name}.{each.field_names[wire]}"
        for operation in self._operations():
            body = operation.body
            if mode != "read" and body is not None and body.schema == schema and body.mode == mode:
                yield from _arguments(operation, wire, "body", "file")

    def enum(self, schema: str) -> Iterator[str]:
        """Yield the class of an enum."""
        yield from (f"models.{schema}", f"models.{schema}Like")

    def users(self, schema: str) -> Iterator[str]:
        """Yield the arguments and results that are of a type."""
        for each in self._operations():
            yield from (
                f"{each.resource}.{each.name}({argument.name}=)"
                for argument in each.arguments
                if _is_of(argument.type, schema)
            )
            if _is_of(each.result.type, schema):
                yield f"{each.resource}.{each.name}"

    def member(self, schema: str, value: object) -> Iterator[str]:
        """Yield the member of an enum for a value."""
        if self.generated is not None:
            for enum in self.generated.api.enums:
                if enum.schema == schema:
                    yield from (f"models.{schema}.{name}" for name, each in enum.members if each == value)

    def _operations(self) -> tuple[Operation, ...]:
        return () if self.generated is None else self.generated.api.operations


def _arguments(operation: Operation, wire: str, *places: str) -> Iterator[str]:
    for argument in operation.arguments:
        if argument.wire == wire and argument.place in places:
            yield f"{operation.resource}.{operation.name}({argument.name}=)"


def _is_of(each: Type | None, schema: str) -> bool:
    if isinstance(each, ListType):
        return _is_of(each.item, schema)
    return isinstance(each, ModelType | EnumType) and each.schema == schema
