"""The example client's models."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from pydantic import Field
from pydantic_core import MISSING
from workorders_runtime.serialization.enums import OpenIntEnum, OpenStrEnum
from workorders_runtime.serialization.models import ReadModel, WriteModel
from workorders_runtime.serialization.wire_types import (
    DecimalNumber,
    DecimalText,
    EpochMillis,
    LocalSpaced,
    LocalSpacedOrAware,
    Rfc3339,
)


class Status(OpenStrEnum):
    OPEN = "Open"
    DONE = "Done"


class Priority(OpenIntEnum):
    LOW = 1
    HIGH = 2


class Part(ReadModel):
    sku: str
    count: int | None = None
    weight: float | None = None


class Thing(ReadModel):
    id: str
    status: Status | None = None
    priority: Priority | None = None
    note: str | None = None
    asset_name: Annotated[str | None, Field(alias="assetName")] = None
    created_at: Annotated[Rfc3339 | None, Field(alias="createdAt")] = None
    visit: LocalSpaced | None = None
    day: date | None = None
    seen: EpochMillis | None = None
    price: DecimalNumber | None = None
    tax: DecimalText | None = None
    urgent: bool | None = None
    hours: int | None = None
    score: float | None = None
    part: Part | None = None
    parts: list[Part] | None = None
    numbers: list[int] | None = None
    states: dict[str, Status] | None = None
    either: Part | list[Part] | None = None
    api_token: Annotated[str | None, Field(alias="apiToken")] = None
    children: list[Thing] | None = None
    visits: list[Visit] | None = None
    meta: dict[str, Any] | None = None


class Visit(ReadModel):
    who: Annotated[Later | None, Field(alias="class")] = None


class Later(ReadModel):
    distance: Annotated[float | None, Field(alias="in")] = None


class PageInfo(ReadModel):
    end_cursor: Annotated[str | None, Field(alias="endCursor")] = None
    has_next_page: Annotated[bool, Field(alias="hasNextPage")]


class ThingList(ReadModel):
    data: list[Thing]
    pagination: PageInfo


class ThingResponse(ReadModel):
    data: Thing


class LooseResponse(ReadModel):
    data: Thing | list[Thing] | None = None


class NumberedList(ReadModel):
    error: bool | None = None
    error_message: str | None = None
    items: list[Thing] | None = None
    page: int | None = None
    pages: int | None = None
    next_offset: int | None = None
    next_url: str | None = None


class Wrapper(ReadModel):
    thing: Annotated[Thing | None, Field(alias="Thing")] = None


class WrappedList(ReadModel):
    data: list[Wrapper] | None = None
    paging: NumberedList | None = None


class PartInput(WriteModel):
    sku: str
    count: int | MISSING = MISSING


class ThingUpdate(WriteModel):
    id: str
    status: Status | None | MISSING = MISSING
    note: str | None | MISSING = MISSING
    asset_name: Annotated[str | MISSING, Field(alias="assetName")] = MISSING
    visit: LocalSpacedOrAware | MISSING = MISSING
    created_at: Annotated[Rfc3339 | MISSING, Field(alias="createdAt")] = MISSING
    price: DecimalNumber | MISSING = MISSING
    tax: DecimalText | MISSING = MISSING
    parts: list[PartInput] | MISSING = MISSING
    kind: str | MISSING = MISSING
