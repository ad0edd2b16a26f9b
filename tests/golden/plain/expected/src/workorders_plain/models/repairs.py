# Generated from plain/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: repairs."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber, Rfc3339

from .enums import RepairStatus

__all__ = ["Repair", "RepairOwner"]


class Repair(ReadModel):

    id: int | None = None

    title: str

    class_: Annotated[str | None, Field(alias="class")] = None

    status: RepairStatus | None = None

    price: DecimalNumber | None = None

    at: Rfc3339 | None = None

    day: date | None = None

    owner: RepairOwner | None = None

    parent: Repair | None = None

    notes: dict[str, str] | None = None

    anything: Any | None = None

    either: str | int | None = None


class RepairOwner(ReadModel):

    name: str | None = None
