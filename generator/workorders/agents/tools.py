"""Operations as tools: a name, a description and the JSON Schema of the arguments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from workorders.ir.api import (
    Api,
    Argument,
    EnumType,
    ListType,
    LiteralType,
    MapType,
    ModelType,
    Operation,
    Scalar,
    Type,
    UnionType,
)
from workorders.openapi.document import is_list, is_mapping
from workorders.openapi.semantics.schemas import REFERENCE_PREFIX, Mode, properties, properties_in
from workorders.openapi.values import as_mapping

_SCALARS: Final[Mapping[str, dict[str, Any]]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "time": {"type": "string", "format": "time"},
    "Decimal": {"type": "string", "description": "A decimal number as text."},
    "object": {"type": "object"},
}
_KEPT: Final = frozenset(
    (
        *("type", "enum", "const", "format", "description", "required", "properties", "items", "additionalProperties"),
        *("anyOf", "oneOf", "$ref", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern"),
    )
)
UNSUPPORTED: Final = ("FileContent", "StreamContent", "bytes")
"""Types of arguments that JSON does not have: operations that require one are no tools."""


@dataclass
class _Schemas:
    """Collects the definitions that arguments refer to."""

    api: Api
    mode: Mode
    definitions: dict[str, Any] = field(default_factory=dict[str, Any])

    def of(self, kind: Type) -> dict[str, Any]:
        """Return the JSON Schema of a type."""
        match kind:
            case Scalar(name=name):
                return dict(_SCALARS.get(name, {}))
            case LiteralType(value=value):
                return {"const": value}
            case EnumType(schema=name):
                found = next((each for each in self.api.enums if each.schema == name), None)
                return {} if found is None else {"enum": [value for _, value in found.members]}
            case ListType(item=item):
                return {"type": "array", "items": self.of(item)}
            case MapType(value=value):
                return {"type": "object", "additionalProperties": self.of(value)}
            case UnionType(members=members):
                return {"anyOf": [self.of(each) for each in members]}
            case ModelType(schema=name):
                return self._reference(name)

    def _reference(self, name: str) -> dict[str, Any]:
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = self._cleaned(as_mapping(self.api.schemas.get(name)))
        return {"$ref": f"#/$defs/{name}"}

    def _cleaned(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """Return a schema with what JSON Schema has alone, and the properties that a request may have."""
        cleaned = {key: self._value(value) for key, value in schema.items() if key in _KEPT and key != "properties"}
        if properties(schema):
            present = list(properties_in(schema, self.mode))
            cleaned["properties"] = {name: self._cleaned(prop) for name, prop, _ in present}
            cleaned["required"] = [name for name, _, required in present if required]
        reference = cleaned.get("$ref")
        if isinstance(reference, str):
            cleaned |= self._reference(reference.removeprefix(REFERENCE_PREFIX))
        return cleaned

    def _value(self, value: Any) -> Any:
        if is_mapping(value):
            return self._cleaned(value)
        return [self._value(each) for each in value] if is_list(value) else value


def input_schema(operation: Operation, api: Api) -> dict[str, Any]:
    """Return the JSON Schema of the arguments of an operation."""
    schemas = _Schemas(api, "create" if operation.body is None else operation.body.mode)
    described = {each.name: _described(each, schemas) for each in operation.arguments if is_supported(each)}
    made: dict[str, Any] = {"type": "object", "properties": described, "additionalProperties": False}
    if required := [each.name for each in operation.arguments if each.required and is_supported(each)]:
        made["required"] = required
    if schemas.definitions:
        made["$defs"] = schemas.definitions
    return made


def _described(argument: Argument, schemas: _Schemas) -> dict[str, Any]:
    made = schemas.of(argument.type)
    if argument.nullable:
        made = {"anyOf": [made, {"type": "null"}]}
    return {**made, "description": argument.doc} if argument.doc else made


def is_supported(argument: Argument) -> bool:
    """Whether an argument can be given as JSON."""
    return not any(name in UNSUPPORTED for name in _scalars(argument.type))


def is_tool(operation: Operation) -> bool:
    """Whether an operation can be called with JSON values."""
    return all(is_supported(each) for each in operation.arguments if each.required)


def _scalars(kind: Type) -> Iterator[str]:
    match kind:
        case Scalar(name=name):
            yield name
        case ListType(item=item):
            yield from _scalars(item)
        case UnionType(members=members):
            for each in members:
                yield from _scalars(each)
        case _:
            pass
