# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: schedule."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

from .shared_inputs import ServiceWindowInput

__all__ = ["ScheduleTimeZoneInput", "ScheduleUpdate"]


class ScheduleUpdate(WriteModel):
    """When the work is to be done, as ``work_orders.schedule.update`` takes it.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/schedule
    """

    service_window: ServiceWindowInput
    """The time or the span of time in which the provider has to come. Send ``mode``, ``start`` and ``end``, each
    with its local time too; with the mode ``exact``, ``start`` alone may do. Sending both clears an earlier
    span.
    """

    schedule_note: str | MISSING = MISSING
    """A remark on the schedule."""

    schedule_option: int | MISSING = MISSING
    """Whether the start is hard: 1 means that the provider has to be on time, 0 that there is some room."""

    time_zone: ScheduleTimeZoneInput | MISSING = MISSING
    """The time zone of the site."""

    require_on_time: Annotated[bool | MISSING, Field(alias="require_ontime")] = MISSING
    """Whether the provider has to be on time (a hard start)."""


class ScheduleTimeZoneInput(WriteModel):
    """A time zone. Its id is what counts."""

    id: int
    """The zone's id."""

    name: str | MISSING = MISSING
    """The zone's name, such as ``America/Chicago``."""

    short: str | MISSING = MISSING
    """The zone's abbreviation."""

    offset: int | MISSING = MISSING
    """The distance from UTC in minutes."""
