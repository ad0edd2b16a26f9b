# Generated from example_client/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: things."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import DecimalNumber, DecimalText, LocalSpacedOrAware, Rfc3339

from .enums import StatusLike

__all__ = ["NewThingCreate", "PartInput", "ThingFormCreate", "ThingUpdate", "UploadCreate"]


class PartInput(WriteModel):

    sku: str

    count: int | MISSING = MISSING


class ThingUpdate(WriteModel):

    id: str

    status: StatusLike | None | MISSING = MISSING

    note: str | None | MISSING = MISSING

    asset_name: Annotated[str | MISSING, Field(alias="assetName")] = MISSING

    created_at: Annotated[Rfc3339 | MISSING, Field(alias="createdAt")] = MISSING

    visit: LocalSpacedOrAware | MISSING = MISSING

    price: DecimalNumber | MISSING = MISSING

    tax: DecimalText | MISSING = MISSING

    parts: list[PartInput] | MISSING = MISSING


class NewThingCreate(WriteModel):

    id: str

    note: str | None | MISSING = MISSING

    kind: Literal["example"] = "example"


class ThingFormCreate(WriteModel):

    id: str

    note: str | None | MISSING = MISSING


class UploadCreate(WriteModel):

    notes: str | MISSING = MISSING
