"""Base classes of the generated models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic_core import core_schema

from .json import is_dict, is_list

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

__all__ = ["ReadModel", "WriteModel", "finite", "wire_names"]


class ReadModel(BaseModel):
    """What an answer holds: absent fields read as ``None``, unknown ones are kept, nothing is converted silently."""

    model_config = ConfigDict(
        extra="allow",
        strict=True,
        allow_inf_nan=False,
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
    )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler, /) -> CoreSchema:
        """Let JSON alone into unknown fields and untyped ones: NaN and Infinity are none."""
        schema = handler(source)
        model = cast("dict[str, Any]", handler.resolve_ref_schema(schema))
        inner = cast("dict[str, Any]", model.get("schema", {}))
        if inner.get("type") == "model-fields":
            inner["extras_schema"] = _checked({"type": "any"})
            for field in inner["fields"].values():
                field["schema"] = _checked(field["schema"])
        return schema


class WriteModel(BaseModel):
    """What a request sends: what was given, and nothing else. A read model of the same object may stand in for it."""

    model_config = ConfigDict(
        extra="forbid",
        allow_inf_nan=False,
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        hide_input_in_errors=True,
        protected_namespaces=(),
    )

    @model_validator(mode="before")
    @classmethod
    def _take_what_was_read(cls, data: Any) -> Any:
        """Take from a read model what was set and may be sent."""
        if not isinstance(data, ReadModel):
            return data
        mine = {wire: name for name, wire in wire_names(cls).items()}
        theirs = wire_names(type(data))
        values = {theirs[name]: getattr(data, name) for name in data.model_fields_set if name in theirs}
        return {mine[wire]: value for wire, value in values.items() if wire in mine}


def finite(schema: CoreSchema) -> CoreSchema:
    """Let JSON alone into the untyped places of a type that is no model."""
    return cast("CoreSchema", _checked(cast("dict[str, Any]", schema)))


def _checked(schema: dict[str, Any]) -> dict[str, Any]:
    """Put the check at each place of a schema where anything goes; models check their own."""
    kind = schema["type"]
    if kind == "any":
        return cast("dict[str, Any]", core_schema.no_info_after_validator_function(_finite, core_schema.any_schema()))
    if kind == "date":
        return _date(schema)
    if kind in ("nullable", "default", "definitions"):
        return {**schema, "schema": _checked(schema["schema"])}
    if kind == "union" and "metadata" not in schema:
        choices: list[Any] = schema["choices"]
        return {**schema, "choices": [each if isinstance(each, tuple) else _checked(each) for each in choices]}
    if kind == "list":
        return {**schema, "items_schema": _checked(schema.get("items_schema") or {"type": "any"})}
    if kind == "dict":
        return {**schema, "values_schema": _checked(schema.get("values_schema") or {"type": "any"})}
    return schema


def _date(schema: dict[str, Any]) -> dict[str, Any]:
    """Read dates as they are written (2023-03-07) and nothing else: pydantic alone takes a text of seconds for one."""
    label = "a date (2023-03-07)"
    day = cast("CoreSchema", {**schema, "strict": False})
    text = core_schema.chain_schema([core_schema.str_schema(strict=True, pattern=r"^\d{4}-\d{2}-\d{2}$"), day])
    given = core_schema.union_schema(
        [cast("CoreSchema", schema), text],
        mode="left_to_right",
        custom_error_type="wire_date",
        custom_error_message=f"Input should be {label}",
    )
    meaning = {"wire_kind": "date", "wire_label": label, "pydantic_js_updates": {"format": "date"}}
    made = core_schema.json_or_python_schema(json_schema=text, python_schema=given, metadata=meaning)
    return cast("dict[str, Any]", made)


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        if value - value != 0:
            raise ValueError("not a JSON number")
    elif is_dict(value):
        for below in value.values():
            _finite(below)
    elif is_list(value):
        for below in value:
            _finite(below)
    return value


_NAMES: dict[type[BaseModel], dict[str, str]] = {}


def wire_names(model: type[BaseModel]) -> dict[str, str]:
    """Name the fields of a model: Python name -> name on the wire."""
    names = _NAMES.get(model)
    if names is None:
        if not model.__pydantic_fields_complete__:
            model.model_rebuild()  # names a class further down: its own annotations are not read yet
        names = _NAMES[model] = {name: field.alias or name for name, field in model.model_fields.items()}
    return names
