# Generated from example_client/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: things."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber, DecimalText, EpochMillis, LocalSpaced, Rfc3339

from .enums import Priority, Status

__all__ = [
    "Later",
    "LooseResponse",
    "NumberedList",
    "PageInfo",
    "Part",
    "Scattered",
    "ScatteredList",
    "Thing",
    "ThingList",
    "ThingResponse",
    "Visit",
    "WrappedList",
    "Wrapper",
]


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

    class_: Annotated[Later | None, Field(alias="class")] = None


class Later(ReadModel):

    in_: Annotated[float | None, Field(alias="in")] = None


class PageInfo(ReadModel):

    end_cursor: Annotated[str | None, Field(alias="endCursor")] = None

    has_next_page: Annotated[bool, Field(alias="hasNextPage")]


class ThingList(ReadModel):

    data: list[Thing]

    pagination: PageInfo


class ThingResponse(ReadModel):

    data: Thing


class LooseResponse(ReadModel):

    data: Wrapper | Thing | list[Thing] | None = None


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


class ScatteredList(ReadModel):

    data: list[Scattered] | None = None

    paging: NumberedList | None = None

    last: int | None = None


class Scattered(ReadModel):

    thing: Annotated[Thing | None, Field(alias="Thing")] = None

    other: Annotated[Thing | None, Field(alias="Other")] = None
