# Generated from imports/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: imports."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalText, Rfc3339

from .enums import State

__all__ = ["Imports", "Named"]


class Named(ReadModel):

    name: str | None = None


class Imports(ReadModel):

    field: Annotated[str | None, Field(alias="Field")] = None
    """An alias is needed for the next one."""

    field_name: Annotated[str | None, Field(alias="fieldName")] = None

    annotated: Annotated[int | None, Field(alias="Annotated")] = None

    literal: Annotated[Literal["fixed"] | None, Field(alias="Literal")] = None

    any: Annotated[Any | None, Field(alias="Any")] = None

    models: list[Named] | None = None

    model: Named | None = None

    self: str | None = None

    cls: str | None = None

    fields: list[str] | None = None

    options: dict[str, Any] | None = None

    data: str | None = None

    missing: Annotated[str | None, Field(alias="MISSING")] = None

    sequence: Annotated[list[str] | None, Field(alias="Sequence")] = None

    mapping: Annotated[dict[str, str] | None, Field(alias="Mapping")] = None

    decimal: Annotated[DecimalText | None, Field(alias="Decimal")] = None

    dt: Rfc3339 | None = None

    builtins: str | None = None

    annotations: str | None = None

    save: Annotated[str | None, Field(alias="SAVE")] = None

    answer: str | int | None = None

    read_model: Annotated[str | None, Field(alias="ReadModel")] = None

    write_model: Annotated[str | None, Field(alias="WriteModel")] = None

    rfc3339: Annotated[Rfc3339 | None, Field(alias="Rfc3339")] = None

    named: Annotated[Named | None, Field(alias="Named")] = None

    imports: Annotated[str | None, Field(alias="Imports")] = None

    state: Annotated[State | None, Field(alias="State")] = None

    condition: Annotated[State | None, Field(alias="state")] = None
