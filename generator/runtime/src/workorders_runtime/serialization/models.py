"""Base classes of the generated models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic_core import PydanticCustomError

from ..names import nearest
from .json import is_dict
from .pydantic_internals import complete_fields, json_only_model

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class ReadModel(BaseModel):
    """An object of a response: absent fields are ``None``, unknown fields are kept, values are validated strictly."""

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
        """Reject NaN and Infinity in unknown and untyped fields."""
        schema = handler(source)
        json_only_model(cast("dict[str, Any]", handler.resolve_ref_schema(schema)))
        return schema


class WriteModel(BaseModel):
    """An object of a request: holds what was given and nothing else. A read model of the same schema is accepted."""

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
    def _fields_of(cls, data: Any) -> Any:
        """Take the fields of a read model that are set and may be sent; name the unknown key of a dict."""
        own = {wire: name for name, wire in wire_names(cls).items()}
        if is_dict(data) and cls.model_config.get("extra") == "forbid":
            known = [*own.values(), *own]
            for key in data:
                if key not in known:
                    hint = nearest(str(key), known)
                    raise PydanticCustomError(
                        "unknown_field", "has no field {name}{hint}", {"name": repr(key), "hint": hint}
                    )
        if not isinstance(data, ReadModel):
            return data
        names = wire_names(type(data))
        values = {names[name]: getattr(data, name) for name in data.model_fields_set if name in names}
        return {own[wire]: value for wire, value in values.items() if wire in own}


_WIRE_NAMES: dict[type[BaseModel], dict[str, str]] = {}


def wire_names(model: type[BaseModel]) -> dict[str, str]:
    """Return the fields of a model: Python name -> name on the wire."""
    names = _WIRE_NAMES.get(model)
    if names is None:
        complete_fields(model)
        names = _WIRE_NAMES[model] = {name: field.alias or name for name, field in model.model_fields.items()}
    return names
