# Generated from imports/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: imports."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import DecimalText, Rfc3339

from .enums import StateLike

__all__ = ["ImportsCreate", "NamedInput"]


class NamedInput(WriteModel):

    name: str | MISSING = MISSING


class ImportsCreate(WriteModel):

    field: Annotated[str | MISSING, Field(alias="Field")] = MISSING
    """An alias is needed for the next one."""

    field_name: Annotated[str | MISSING, Field(alias="fieldName", max_length=9)] = MISSING

    annotated: Annotated[int | MISSING, Field(alias="Annotated")] = MISSING

    literal: Annotated[Literal["fixed"] | MISSING, Field(alias="Literal")] = MISSING

    any: Annotated[Any | MISSING, Field(alias="Any")] = MISSING

    models: list[NamedInput] | MISSING = MISSING

    model: NamedInput | MISSING = MISSING

    self: str | MISSING = MISSING

    cls: str | MISSING = MISSING

    fields: list[str] | MISSING = MISSING

    options: dict[str, Any] | MISSING = MISSING

    data: str | MISSING = MISSING

    missing: Annotated[str | MISSING, Field(alias="MISSING")] = MISSING

    sequence: Annotated[list[str] | MISSING, Field(alias="Sequence")] = MISSING

    mapping: Annotated[dict[str, str] | MISSING, Field(alias="Mapping")] = MISSING

    decimal: Annotated[DecimalText | MISSING, Field(alias="Decimal")] = MISSING

    dt: Rfc3339 | MISSING = MISSING

    builtins: str | MISSING = MISSING

    annotations: str | MISSING = MISSING

    save: Annotated[str | MISSING, Field(alias="SAVE")] = MISSING

    answer: str | int | MISSING = MISSING

    read_model: Annotated[str | MISSING, Field(alias="ReadModel")] = MISSING

    write_model: Annotated[str | MISSING, Field(alias="WriteModel")] = MISSING

    rfc3339: Annotated[Rfc3339 | MISSING, Field(alias="Rfc3339")] = MISSING

    named: Annotated[NamedInput | MISSING, Field(alias="Named")] = MISSING

    imports: Annotated[str | MISSING, Field(alias="Imports")] = MISSING

    state: Annotated[StateLike | MISSING, Field(alias="State")] = MISSING

    condition: Annotated[StateLike | MISSING, Field(alias="state")] = MISSING
