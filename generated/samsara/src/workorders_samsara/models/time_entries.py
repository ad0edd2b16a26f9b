# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: time entries."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalText, Rfc3339

from .enums import ClockOutMethodType, ClockSource, TimeEntryActivityType, TimeEntryStatus
from .shared import Pagination

__all__ = ["TimeEntry", "TimeEntryLocation", "TimeEntryPage", "TimeEntryRate"]


class TimeEntry(ReadModel):
    """A span of time that a technician logged, on a work order or on another activity. Samsara requires none of
    the fields. A deleted entry holds only ``id``, ``deleted_at_time`` and, where it is known,
    ``deleted_by_user_id``. The time entries within a work order's service tasks are a smaller object,
    ``WorkOrderTimeEntry``.
    """

    id: str | None = None
    """Id of the time entry, such as ``85436931-026c-466a-95ae-419a829e3a26``; it never changes."""

    activity_type: Annotated[TimeEntryActivityType | None, Field(alias="activityType")] = None
    """What the technician did, where it was no repair. Absent for time on a work order."""

    clock_in_at_time: Annotated[Rfc3339 | None, Field(alias="clockInAtTime")] = None
    """When the technician clocked in."""

    clock_in_location: Annotated[TimeEntryLocation | None, Field(alias="clockInLocation")] = None
    """Where the technician clocked in."""

    clock_in_source: Annotated[ClockSource | None, Field(alias="clockInSource")] = None
    """What recorded the clock-in."""

    clock_out_at_time: Annotated[Rfc3339 | None, Field(alias="clockOutAtTime")] = None
    """When the technician clocked out. Absent while the entry is running."""

    clock_out_location: Annotated[TimeEntryLocation | None, Field(alias="clockOutLocation")] = None
    """Where the technician clocked out."""

    clock_out_method_type: Annotated[ClockOutMethodType | None, Field(alias="clockOutMethodType")] = None
    """What ended the time entry."""

    clock_out_source: Annotated[ClockSource | None, Field(alias="clockOutSource")] = None
    """What recorded the clock-out."""

    created_at_time: Annotated[Rfc3339 | None, Field(alias="createdAtTime")] = None
    """When the time entry was created."""

    deleted_at_time: Annotated[Rfc3339 | None, Field(alias="deletedAtTime")] = None
    """When the time entry was deleted. Its presence marks a deleted entry."""

    deleted_by_user_id: Annotated[str | None, Field(alias="deletedByUserId")] = None
    """Id of the dashboard user who deleted the time entry, where it is known."""

    hourly_rate: Annotated[TimeEntryRate | None, Field(alias="hourlyRate")] = None
    """Hourly rate of the technician."""

    place_id: Annotated[str | None, Field(alias="placeId")] = None
    """Id of the place that is now linked to the maintenance site of the work order; the site is the one noted at
    clock-in.
    """

    service_task_id: Annotated[str | None, Field(alias="serviceTaskId")] = None
    """Id of the service task within the work order, that is, of a service task instance and not of the catalogue's
    entry. Absent when the time was logged on none.
    """

    time_entry_status: Annotated[TimeEntryStatus | None, Field(alias="timeEntryStatus")] = None
    """Whether the time entry is running or finished."""

    updated_at_time: Annotated[Rfc3339 | None, Field(alias="updatedAtTime")] = None
    """When the time entry was last changed. The stream's window and order go by this time."""

    user_id: Annotated[str | None, Field(alias="userId")] = None
    """Id of the technician's dashboard user. Absent when the technician has none."""

    work_order_id: Annotated[str | None, Field(alias="workOrderId")] = None
    """Id of the work order. Absent for activities other than repairs."""


class TimeEntryLocation(ReadModel):
    """A point on the map where a technician clocked in or out."""

    latitude: float | None = None
    """Latitude in decimal degrees."""

    longitude: float | None = None
    """Longitude in decimal degrees."""


class TimeEntryRate(ReadModel):
    """An hourly rate. Unlike the amounts of a work order, neither field is required and the currency is plain
    text.
    """

    amount: DecimalText | None = None
    """The amount in whole units of the currency, as decimal text such as ``24.50``."""

    currency: str | None = None
    """Code of the currency after ISO 4217, in lower case, such as ``usd``."""


class TimeEntryPage(ReadModel):
    """A page of time entries."""

    data: list[TimeEntry]
    """The time entries of the page, deleted ones among them; may be empty although another page follows."""

    pagination: Pagination
    """Where the page ends."""
