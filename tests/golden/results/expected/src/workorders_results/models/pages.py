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
    """PageJobResponse."""

    data: list[Job] | None = None

    next: str | None = None


class PageStateResponse(ReadModel):
    """PageStateResponse."""

    data: list[State] | None = None

    next: str | None = None


class PageSettingsResponse(ReadModel):
    """PageSettingsResponse."""

    data: list[dict[str, Any]] | None = None

    next: str | None = None


class PageAnythingResponse(ReadModel):
    """PageAnythingResponse."""

    data: list[Any] | None = None

    next: str | None = None


class PageDayResponse(ReadModel):
    """PageDayResponse."""

    data: list[date] | None = None

    next: str | None = None


class PageVisitResponse(ReadModel):
    """PageVisitResponse."""

    data: list[Rfc3339] | None = None

    next: str | None = None


class PageStampResponse(ReadModel):
    """PageStampResponse."""

    data: list[EpochSeconds] | None = None

    next: str | None = None


class PagePriceResponse(ReadModel):
    """PagePriceResponse."""

    data: list[DecimalNumber] | None = None

    next: str | None = None


class PageAmountResponse(ReadModel):
    """PageAmountResponse."""

    data: list[DecimalText] | None = None

    next: str | None = None


class PageWordResponse(ReadModel):
    """PageWordResponse."""

    data: list[Literal["done"]] | None = None

    next: str | None = None


class PagePaidResponse(ReadModel):
    """PagePaidResponse."""

    data: list[bool] | None = None

    next: str | None = None


class PageCountResponse(ReadModel):
    """PageCountResponse."""

    data: list[int] | None = None

    next: str | None = None


class PageHoursResponse(ReadModel):
    """PageHoursResponse."""

    data: list[float] | None = None

    next: str | None = None


class PageTitleResponse(ReadModel):
    """PageTitleResponse."""

    data: list[str] | None = None

    next: str | None = None


class PageOwnerResponse(ReadModel):
    """PageOwnerResponse."""

    data: list[Person | Company] | None = None

    next: str | None = None


class PageKeyResponse(ReadModel):
    """PageKeyResponse."""

    data: list[str | int] | None = None

    next: str | None = None


class PageRowsResponse(ReadModel):
    """PageRowsResponse."""

    data: list[list[date]] | None = None

    next: str | None = None
