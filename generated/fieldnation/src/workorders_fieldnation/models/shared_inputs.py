# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: objects that several resources share."""

from __future__ import annotations

from datetime import date as date_

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import TimeLocal, UtcSpaced

from .enums import ServiceWindowModeLike

__all__ = [
    "ChargeCreate",
    "IdNameInput",
    "IdRefInput",
    "LocalDateTimeInput",
    "LocalTimeInput",
    "ServiceWindowInput",
    "TextIdInput",
]


class ChargeCreate(WriteModel):
    """Whether the bonus or penalty is charged."""

    charged: bool | MISSING = MISSING
    """Whether it is charged to the work order."""


class IdRefInput(WriteModel):
    """A reference to another object by its id."""

    id: int
    """The id of the object."""


class IdNameInput(WriteModel):
    """A reference by id or name."""

    id: int | MISSING = MISSING
    """The id of the object."""

    name: str | MISSING = MISSING
    """The object's name."""


class TextIdInput(WriteModel):
    """A reference by an id that is a text."""

    id: str | MISSING = MISSING
    """The id of the object, as a text."""


class ServiceWindowInput(WriteModel):
    """The time or the span of time in which the provider has to come.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/schedules
    """

    start: LocalDateTimeInput | MISSING = MISSING
    """The exact time of arrival, or the beginning of the span."""

    end: LocalDateTimeInput | MISSING = MISSING
    """The end of the span. The mode ``exact`` needs none."""

    mode: ServiceWindowModeLike | MISSING = MISSING
    """How ``start`` and ``end`` are meant."""


class LocalDateTimeInput(WriteModel):
    """A point in time, in UTC or in the time zone of the work order.

    Docs: https://developer.fieldnation.com/docs/rest-api/getting-started/basics
    """

    utc: UtcSpaced | MISSING = MISSING
    """The time in UTC. Times of other zones are converted."""

    local: LocalTimeInput | MISSING = MISSING
    """The same moment as the clock at the site shows it. Field Nation calculates the one that is not given."""


class LocalTimeInput(WriteModel):
    """A date and a clock time in the time zone of the work order."""

    date: date_
    """The date."""

    time: TimeLocal
    """The time of day."""
