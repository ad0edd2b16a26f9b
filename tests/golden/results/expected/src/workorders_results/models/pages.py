# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: pages."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber, DecimalText, EpochSeconds, Rfc3339

from .enums import State
from .shared import Company, Job, Person

__all__ = [
    "PageAmountResponse",
    "PageAnythingResponse",
    "PageCountResponse",
    "PageDayResponse",
    "PageHoursResponse",
    "PageJobResponse",
    "PageKeyResponse",
    "PageOwnerResponse",
    "PagePaidResponse",
    "PagePriceResponse",
    "PageRowsResponse",
    "PageSettingsResponse",
    "PageStampResponse",
    "PageStateResponse",
    "PageTitleResponse",
    "PageVisitResponse",
    "PageWordResponse",
]


class PageJobResponse(ReadModel):

    data: list[Job] | None = None

    next: str | None = None


class PageStateResponse(ReadModel):

    data: list[State] | None = None

    next: str | None = None


class PageSettingsResponse(ReadModel):

    data: list[dict[str, Any]] | None = None

    next: str | None = None


class PageAnythingResponse(ReadModel):

    data: list[Any] | None = None

    next: str | None = None


class PageDayResponse(ReadModel):

    data: list[date] | None = None

    next: str | None = None


class PageVisitResponse(ReadModel):

    data: list[Rfc3339] | None = None

    next: str | None = None


class PageStampResponse(ReadModel):

    data: list[EpochSeconds] | None = None

    next: str | None = None


class PagePriceResponse(ReadModel):

    data: list[DecimalNumber] | None = None

    next: str | None = None


class PageAmountResponse(ReadModel):

    data: list[DecimalText] | None = None

    next: str | None = None


class PageWordResponse(ReadModel):

    data: list[Literal["done"]] | None = None

    next: str | None = None


class PagePaidResponse(ReadModel):

    data: list[bool] | None = None

    next: str | None = None


class PageCountResponse(ReadModel):

    data: list[int] | None = None

    next: str | None = None


class PageHoursResponse(ReadModel):

    data: list[float] | None = None

    next: str | None = None


class PageTitleResponse(ReadModel):

    data: list[str] | None = None

    next: str | None = None


class PageOwnerResponse(ReadModel):

    data: list[Person | Company] | None = None

    next: str | None = None


class PageKeyResponse(ReadModel):

    data: list[str | int] | None = None

    next: str | None = None


class PageRowsResponse(ReadModel):

    data: list[list[date]] | None = None

    next: str | None = None
