# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: wrapped."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import (
    DecimalNumber,
    DecimalText,
    EpochSeconds,
    IntBool,
    LocalIso,
    Rfc3339,
)

from .enums import State, Urgency
from .shared import Company, Job, Person

__all__ = [
    "GetWrappedAmountResponse",
    "GetWrappedAnythingResponse",
    "GetWrappedCountResponse",
    "GetWrappedDayResponse",
    "GetWrappedDeadlineResponse",
    "GetWrappedDiscountResponse",
    "GetWrappedHoursResponse",
    "GetWrappedJobResponse",
    "GetWrappedKeyResponse",
    "GetWrappedLocalVisitResponse",
    "GetWrappedMaybeResponse",
    "GetWrappedNextJobResponse",
    "GetWrappedOwnerResponse",
    "GetWrappedPaidResponse",
    "GetWrappedPriceResponse",
    "GetWrappedRemarkResponse",
    "GetWrappedSealedResponse",
    "GetWrappedSettingsResponse",
    "GetWrappedStampResponse",
    "GetWrappedStateResponse",
    "GetWrappedTitleResponse",
    "GetWrappedUrgencyResponse",
    "GetWrappedVisitResponse",
    "GetWrappedWordResponse",
    "ListWrappedAnythingResponse",
    "ListWrappedJobResponse",
    "ListWrappedPriceResponse",
    "ListWrappedSettingsResponse",
    "ListWrappedStateResponse",
    "ListWrappedVisitResponse",
    "MapWrappedAnythingResponse",
    "MapWrappedJobResponse",
    "MapWrappedPriceResponse",
    "MapWrappedSettingsResponse",
    "MapWrappedStateResponse",
    "MapWrappedVisitResponse",
]


class GetWrappedJobResponse(ReadModel):
    """GetWrappedJobResponse."""

    data: Job | None = None
    """A job at a customer."""

    request: str | None = None


class GetWrappedMaybeResponse(ReadModel):
    """GetWrappedMaybeResponse."""

    data: list[Job] | None = None

    request: str | None = None


class GetWrappedStateResponse(ReadModel):
    """GetWrappedStateResponse."""

    data: State | None = None
    """Where a job is."""

    request: str | None = None


class GetWrappedSettingsResponse(ReadModel):
    """GetWrappedSettingsResponse."""

    data: dict[str, Any] | None = None

    request: str | None = None


class GetWrappedAnythingResponse(ReadModel):
    """GetWrappedAnythingResponse."""

    data: Any | None = None

    request: str | None = None


class GetWrappedDayResponse(ReadModel):
    """GetWrappedDayResponse."""

    data: date | None = None

    request: str | None = None


class GetWrappedVisitResponse(ReadModel):
    """GetWrappedVisitResponse."""

    data: Rfc3339 | None = None

    request: str | None = None


class GetWrappedLocalVisitResponse(ReadModel):
    """GetWrappedLocalVisitResponse."""

    data: LocalIso | None = None

    request: str | None = None


class GetWrappedStampResponse(ReadModel):
    """GetWrappedStampResponse."""

    data: EpochSeconds | None = None

    request: str | None = None


class GetWrappedPriceResponse(ReadModel):
    """GetWrappedPriceResponse."""

    data: DecimalNumber | None = None

    request: str | None = None


class GetWrappedAmountResponse(ReadModel):
    """GetWrappedAmountResponse."""

    data: DecimalText | None = None

    request: str | None = None


class GetWrappedWordResponse(ReadModel):
    """GetWrappedWordResponse."""

    data: Literal["done"] | None = None

    request: str | None = None


class GetWrappedPaidResponse(ReadModel):
    """GetWrappedPaidResponse."""

    data: bool | None = None

    request: str | None = None


class GetWrappedSealedResponse(ReadModel):
    """GetWrappedSealedResponse."""

    data: IntBool | None = None

    request: str | None = None


class GetWrappedCountResponse(ReadModel):
    """GetWrappedCountResponse."""

    data: int | None = None

    request: str | None = None


class GetWrappedHoursResponse(ReadModel):
    """GetWrappedHoursResponse."""

    data: float | None = None

    request: str | None = None


class GetWrappedTitleResponse(ReadModel):
    """GetWrappedTitleResponse."""

    data: str | None = None

    request: str | None = None


class GetWrappedOwnerResponse(ReadModel):
    """GetWrappedOwnerResponse."""

    data: Person | Company | None = None
    """Who owns the boiler."""

    request: str | None = None


class GetWrappedKeyResponse(ReadModel):
    """GetWrappedKeyResponse."""

    data: str | int | None = None

    request: str | None = None


class GetWrappedUrgencyResponse(ReadModel):
    """GetWrappedUrgencyResponse."""

    data: Urgency | None = None
    """How soon somebody comes."""

    request: str | None = None


class GetWrappedNextJobResponse(ReadModel):
    """GetWrappedNextJobResponse."""

    data: Job | None = None

    request: str | None = None


class GetWrappedDeadlineResponse(ReadModel):
    """GetWrappedDeadlineResponse."""

    data: Rfc3339 | None = None

    request: str | None = None


class GetWrappedDiscountResponse(ReadModel):
    """GetWrappedDiscountResponse."""

    data: DecimalNumber | None = None

    request: str | None = None


class GetWrappedRemarkResponse(ReadModel):
    """GetWrappedRemarkResponse."""

    data: str | None = None

    request: str | None = None


class ListWrappedJobResponse(ReadModel):
    """ListWrappedJobResponse."""

    data: list[Job] | None = None


class MapWrappedJobResponse(ReadModel):
    """MapWrappedJobResponse."""

    data: dict[str, Job] | None = None


class ListWrappedStateResponse(ReadModel):
    """ListWrappedStateResponse."""

    data: list[State] | None = None


class MapWrappedStateResponse(ReadModel):
    """MapWrappedStateResponse."""

    data: dict[str, State] | None = None


class ListWrappedVisitResponse(ReadModel):
    """ListWrappedVisitResponse."""

    data: list[Rfc3339] | None = None


class MapWrappedVisitResponse(ReadModel):
    """MapWrappedVisitResponse."""

    data: dict[str, Rfc3339] | None = None


class ListWrappedPriceResponse(ReadModel):
    """ListWrappedPriceResponse."""

    data: list[DecimalNumber] | None = None


class MapWrappedPriceResponse(ReadModel):
    """MapWrappedPriceResponse."""

    data: dict[str, DecimalNumber] | None = None


class ListWrappedSettingsResponse(ReadModel):
    """ListWrappedSettingsResponse."""

    data: list[dict[str, Any]] | None = None


class MapWrappedSettingsResponse(ReadModel):
    """MapWrappedSettingsResponse."""

    data: dict[str, dict[str, Any]] | None = None


class ListWrappedAnythingResponse(ReadModel):
    """ListWrappedAnythingResponse."""

    data: list[Any] | None = None


class MapWrappedAnythingResponse(ReadModel):
    """MapWrappedAnythingResponse."""

    data: dict[str, Any] | None = None
