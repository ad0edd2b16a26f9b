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

    data: Job | None = None
    """A job at a customer."""

    request: str | None = None


class GetWrappedMaybeResponse(ReadModel):

    data: list[Job] | None = None

    request: str | None = None


class GetWrappedStateResponse(ReadModel):

    data: State | None = None
    """Where a job is."""

    request: str | None = None


class GetWrappedSettingsResponse(ReadModel):

    data: dict[str, Any] | None = None

    request: str | None = None


class GetWrappedAnythingResponse(ReadModel):

    data: Any | None = None

    request: str | None = None


class GetWrappedDayResponse(ReadModel):

    data: date | None = None

    request: str | None = None


class GetWrappedVisitResponse(ReadModel):

    data: Rfc3339 | None = None

    request: str | None = None


class GetWrappedLocalVisitResponse(ReadModel):

    data: LocalIso | None = None

    request: str | None = None


class GetWrappedStampResponse(ReadModel):

    data: EpochSeconds | None = None

    request: str | None = None


class GetWrappedPriceResponse(ReadModel):

    data: DecimalNumber | None = None

    request: str | None = None


class GetWrappedAmountResponse(ReadModel):

    data: DecimalText | None = None

    request: str | None = None


class GetWrappedWordResponse(ReadModel):

    data: Literal["done"] | None = None

    request: str | None = None


class GetWrappedPaidResponse(ReadModel):

    data: bool | None = None

    request: str | None = None


class GetWrappedSealedResponse(ReadModel):

    data: IntBool | None = None

    request: str | None = None


class GetWrappedCountResponse(ReadModel):

    data: int | None = None

    request: str | None = None


class GetWrappedHoursResponse(ReadModel):

    data: float | None = None

    request: str | None = None


class GetWrappedTitleResponse(ReadModel):

    data: str | None = None

    request: str | None = None


class GetWrappedOwnerResponse(ReadModel):

    data: Person | Company | None = None
    """Who owns the boiler."""

    request: str | None = None


class GetWrappedKeyResponse(ReadModel):

    data: str | int | None = None

    request: str | None = None


class GetWrappedUrgencyResponse(ReadModel):

    data: Urgency | None = None
    """How soon somebody comes."""

    request: str | None = None


class GetWrappedNextJobResponse(ReadModel):

    data: Job | None = None

    request: str | None = None


class GetWrappedDeadlineResponse(ReadModel):

    data: Rfc3339 | None = None

    request: str | None = None


class GetWrappedDiscountResponse(ReadModel):

    data: DecimalNumber | None = None

    request: str | None = None


class GetWrappedRemarkResponse(ReadModel):

    data: str | None = None

    request: str | None = None


class ListWrappedJobResponse(ReadModel):

    data: list[Job] | None = None


class MapWrappedJobResponse(ReadModel):

    data: dict[str, Job] | None = None


class ListWrappedStateResponse(ReadModel):

    data: list[State] | None = None


class MapWrappedStateResponse(ReadModel):

    data: dict[str, State] | None = None


class ListWrappedVisitResponse(ReadModel):

    data: list[Rfc3339] | None = None


class MapWrappedVisitResponse(ReadModel):

    data: dict[str, Rfc3339] | None = None


class ListWrappedPriceResponse(ReadModel):

    data: list[DecimalNumber] | None = None


class MapWrappedPriceResponse(ReadModel):

    data: dict[str, DecimalNumber] | None = None


class ListWrappedSettingsResponse(ReadModel):

    data: list[dict[str, Any]] | None = None


class MapWrappedSettingsResponse(ReadModel):

    data: dict[str, dict[str, Any]] | None = None


class ListWrappedAnythingResponse(ReadModel):

    data: list[Any] | None = None


class MapWrappedAnythingResponse(ReadModel):

    data: dict[str, Any] | None = None
