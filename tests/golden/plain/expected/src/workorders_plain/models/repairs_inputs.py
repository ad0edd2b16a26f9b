# Generated from plain/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: repairs."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import DecimalNumber, Rfc3339

from .enums import RepairStatusLike

__all__ = ["RepairCreate", "RepairInput", "RepairOwnerInput"]


class RepairCreate(WriteModel):

    title: Annotated[str, Field(max_length=80)]

    class_: Annotated[str | MISSING, Field(alias="class")] = MISSING

    status: RepairStatusLike | MISSING = MISSING

    price: DecimalNumber | MISSING = MISSING

    at: Rfc3339 | MISSING = MISSING

    day: date | None | MISSING = MISSING

    owner: RepairOwnerInput | MISSING = MISSING

    parent: RepairInput | MISSING = MISSING

    notes: dict[str, str] | MISSING = MISSING

    anything: Any | MISSING = MISSING

    either: str | int | MISSING = MISSING


class RepairInput(WriteModel):

    title: Annotated[str, Field(max_length=80)]

    class_: Annotated[str | MISSING, Field(alias="class")] = MISSING

    status: RepairStatusLike | MISSING = MISSING

    price: DecimalNumber | MISSING = MISSING

    at: Rfc3339 | MISSING = MISSING

    day: date | None | MISSING = MISSING

    owner: RepairOwnerInput | MISSING = MISSING

    parent: RepairInput | MISSING = MISSING

    notes: dict[str, str] | MISSING = MISSING

    anything: Any | MISSING = MISSING

    either: str | int | MISSING = MISSING


class RepairOwnerInput(WriteModel):

    name: str | MISSING = MISSING
