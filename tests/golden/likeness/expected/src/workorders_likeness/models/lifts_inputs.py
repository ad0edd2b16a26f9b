# Generated from likeness/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: lifts."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

__all__ = [
    "FormCreate",
    "GetFilteredFilterInput",
    "NamelessCreate",
    "NumbersCreate",
    "OpenedCreate",
    "RuledCreate",
    "SendEitherBodyCreate",
    "SharedCreate",
]


class NumbersCreate(WriteModel, extra="allow"):

    one: Literal[1] | MISSING = MISSING

    yes: Literal[True] | MISSING = MISSING

    ratio: float | MISSING = MISSING

    ones: list[Literal[1]] | MISSING = MISSING

    mixed: bool | int | str | MISSING = MISSING


class OpenedCreate(WriteModel):

    kind: str

    by: str | MISSING = MISSING


class FormCreate(WriteModel):

    ids: list[int] | MISSING = MISSING

    extras: dict[str, str] | MISSING = MISSING


class RuledCreate(WriteModel):

    url: str | MISSING = MISSING


class SharedCreate(WriteModel):

    data: str | MISSING = MISSING

    note: str | MISSING = MISSING


class NamelessCreate(WriteModel):

    field_2: Annotated[int | MISSING, Field(alias="")] = MISSING

    field: int | MISSING = MISSING


class SendEitherBodyCreate(WriteModel):

    title: str

    kind: Literal["one", "several"]


class GetFilteredFilterInput(WriteModel, extra="allow"):

    floor: int

    inner: str | MISSING = MISSING

    __pydantic_extra__: dict[str, str]  # pyright: ignore[reportIncompatibleVariableOverride]
