# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: crossing."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

from .enums import MarkLike

__all__ = ["CrossingCreate", "CrossingInput", "NestedCreate"]


class CrossingCreate(WriteModel):
    """Each is called on the wire as the one before is called in Python."""

    id: Annotated[int | MISSING, Field(alias="Id")] = MISSING

    number: Annotated[int | MISSING, Field(alias="id")] = MISSING

    user_id: Annotated[str | MISSING, Field(alias="userId")] = MISSING

    user: Annotated[str | MISSING, Field(alias="user_id")] = MISSING

    type: Annotated[str | MISSING, Field(alias="_type")] = MISSING

    kind: Annotated[str | MISSING, Field(alias="type")] = MISSING

    sort: Annotated[str | MISSING, Field(alias="kind")] = MISSING

    class_: Annotated[str | MISSING, Field(alias="class")] = MISSING

    school_class: Annotated[str | MISSING, Field(alias="class_")] = MISSING

    second: Annotated[str | MISSING, Field(alias="first")] = MISSING

    first: Annotated[str | MISSING, Field(alias="second")] = MISSING


class CrossingInput(WriteModel):
    """Each is called on the wire as the one before is called in Python."""

    id: Annotated[int | MISSING, Field(alias="Id")] = MISSING

    number: Annotated[int | MISSING, Field(alias="id")] = MISSING

    user_id: Annotated[str | MISSING, Field(alias="userId")] = MISSING

    user: Annotated[str | MISSING, Field(alias="user_id")] = MISSING

    type: Annotated[str | MISSING, Field(alias="_type")] = MISSING

    kind: Annotated[str | MISSING, Field(alias="type")] = MISSING

    sort: Annotated[str | MISSING, Field(alias="kind")] = MISSING

    class_: Annotated[str | MISSING, Field(alias="class")] = MISSING

    school_class: Annotated[str | MISSING, Field(alias="class_")] = MISSING

    second: Annotated[str | MISSING, Field(alias="first")] = MISSING

    first: Annotated[str | MISSING, Field(alias="second")] = MISSING


class NestedCreate(WriteModel):

    one: CrossingInput | MISSING = MISSING
    """Each is called on the wire as the one before is called in Python."""

    many: list[CrossingInput] | MISSING = MISSING

    by_name: dict[str, CrossingInput] | MISSING = MISSING

    mark: MarkLike | MISSING = MISSING
