# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: time logs."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

from .shared import CheckInCoordinates, ListMetadata, LocalDateTime, TimeZone

__all__ = ["CheckIn", "CheckOut", "LoggedBy", "TimeLog", "TimeLogList", "Timeliness"]


class TimeLogList(ReadModel):
    """The time logs of a work order."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[TimeLog] | None = None
    """The time logs."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    hours: float | None = None
    """The hours of all logs together."""

    total_hours: float | None = None
    """The hours of all logs together. May be missing; see also ``hours``."""


class TimeLog(ReadModel):
    """One stay at the site, from check-in to check-out. Signatures, tasks and the list of time logs share this
    model.
    """

    id: int | None = None
    """The log's id."""

    devices: int | None = None
    """The number of devices worked on."""

    in_: Annotated[CheckIn | None, Field(alias="in")] = None
    """The check-in."""

    out: CheckOut | None = None
    """The check-out. It is missing while the provider is on site."""

    time_zone: TimeZone | None = None
    """The time zone of the site."""

    verified: bool | None = None
    """Whether the times were verified."""

    edited: bool | None = None
    """Whether the times were changed by hand."""

    was_late: bool | None = None
    """Whether the provider came late."""

    status: str | None = None
    """The state of the log."""

    hours: float | None = None
    """The length of the stay in hours."""

    logged_by: LoggedBy | None = None
    """Who wrote the log."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    first_check_in: bool | None = None
    """Whether this is the first check-in of the work order."""

    timeliness: Timeliness | None = None
    """Whether the provider came on time."""

    on_time: bool | None = None
    """Whether the provider came on time. Only the open log of a signature has it here."""

    was_early: bool | None = None
    """Whether the provider came early. Only the open log of a signature has it here."""

    user_id: int | None = None
    """The provider's user id. May be missing."""

    start: LocalDateTime | None = None
    """The check-in. May be missing; see also ``in_``."""

    end: LocalDateTime | None = None
    """The check-out. May be missing; see also ``out``."""

    type: str | None = None
    """The kind of log, such as ``check_in``. May be missing."""


class CheckIn(ReadModel):
    """A check-in."""

    created: LocalDateTime | None = None
    """When the provider checked in."""

    coords: CheckInCoordinates | None = None
    """Where the provider was."""

    verified: bool | None = None
    """Whether the position was verified."""

    distance: float | None = None
    """The distance from the site, probably in miles."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    requires_verification: bool | None = None
    """Whether the position still has to be verified."""


class CheckOut(ReadModel):
    """A check-out."""

    created: LocalDateTime | None = None
    """When the provider checked out."""

    coords: CheckInCoordinates | None = None
    """Where the provider was."""

    verified: bool | None = None
    """Whether the position was verified."""

    distance: float | None = None
    """The distance from the site, probably in miles."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    requires_verification: bool | None = None
    """Whether the position still has to be verified."""

    distance_from_in: float | None = None
    """The distance from the check-in, probably in miles."""


class LoggedBy(ReadModel):
    """The user who wrote a time log."""

    id: int | None = None
    """The user's id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    created: LocalDateTime | None = None
    """When the user logged the check-in."""

    out: LocalDateTime | None = None
    """When the user logged the check-out."""


class Timeliness(ReadModel):
    """Whether a provider came on time."""

    on_time: bool | None = None
    """Whether the provider came on time."""

    was_early: bool | None = None
    """Whether the provider came early."""
