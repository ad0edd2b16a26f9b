"""Base classes of the generated models."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator

__all__ = ["ReadModel", "WriteModel", "wire_names"]


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


_NAMES: dict[type[BaseModel], dict[str, str]] = {}


def wire_names(model: type[BaseModel]) -> dict[str, str]:
    """Name the fields of a model: Python name -> name on the wire."""
    names = _NAMES.get(model)
    if names is None:
        names = _NAMES[model] = {name: field.alias or name for name, field in model.model_fields.items()}
    return names
