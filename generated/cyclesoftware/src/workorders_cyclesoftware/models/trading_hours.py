# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: trading hours."""

from __future__ import annotations

from datetime import date as date_

from workorders_runtime.serialization.models import ReadModel

from .enums import Weekday
from .shared import Pagination

__all__ = [
    "EmployeeAvailability",
    "StoreTradingHours",
    "StoreTradingHoursList",
    "TimeSlot",
    "TradingHours",
    "TradingHoursList",
]


class TradingHoursList(ReadModel):
    """The trading hours of a store."""

    data: list[TradingHours]
    """One entry for each day."""


class StoreTradingHoursList(ReadModel):
    """One page of stores with their trading hours."""

    data: list[StoreTradingHours]
    """One entry for each store."""

    pagination: Pagination
    """Where the next page is."""


class TradingHours(ReadModel):
    """One day of a workshop - when it is open, and how much of its time can still be booked online."""

    date: date_
    """The day that the times are about."""

    capacity_minutes: int
    """Time for online bookings on this day, in minutes."""

    scheduled_minutes: int
    """Time that workshop orders take already, in minutes."""

    available_minutes: int
    """Time that can still be booked online, in minutes."""

    day_id: Weekday
    """Day of the week, 0 for Sunday to 6 for Saturday."""

    week_no: int
    """Number of the week within the year."""

    is_closed: bool
    """True when the store is closed on this day."""

    workshop_trading_hours: list[TimeSlot]
    """When the workshop is open."""

    availability_per_employee: list[EmployeeAvailability]
    """How much of each employee's day can still be booked online."""


class StoreTradingHours(ReadModel):
    """A store with the trading hours of its workshop."""

    store_id: int
    """Id of the store."""

    store_name: str
    """Name of the store."""

    trading_hours: list[TradingHours]
    """One entry for each day; empty for a store without a workshop."""


class TimeSlot(ReadModel):
    """A part of a day, from one time to another."""

    start: str
    """Beginning, as HH:MM on the clock of the store."""

    finish: str
    """End, as HH:MM on the clock of the store."""

    duration_minutes: int
    """Length in minutes, which need not be exactly the difference of the two times."""


class EmployeeAvailability(ReadModel):
    """How much of an employee's day can still be booked online."""

    employee_id: int
    """Id of the employee."""

    capacity_minutes: int
    """Time for online bookings, in minutes."""

    scheduled_minutes: int
    """Time that the employee's workshop orders take already, in minutes."""

    available_minutes: int
    """Time that can still be booked online, in minutes."""

    available_slots: list[TimeSlot]
    """The free blocks of the day. Together they may be longer than available_minutes, when only a part of the
    employee's time is open to online booking.
    """
