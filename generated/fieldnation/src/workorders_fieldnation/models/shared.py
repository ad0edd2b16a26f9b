# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: objects that several resources share."""

from __future__ import annotations

import builtins
from datetime import date as date_
from typing import Any

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import TimeLocal, UtcSpaced

from .enums import ServiceWindowMode

__all__ = [
    "AttachedFile",
    "AttachmentAuthor",
    "BackgroundJob",
    "CheckInCoordinates",
    "CursorPagination",
    "IdName",
    "IdRef",
    "LabelledReason",
    "ListMetadata",
    "LocalDateTime",
    "LocalTime",
    "NetworkOption",
    "PersonRef",
    "ServiceWindow",
    "Success",
    "TimeZone",
    "VisitHistoryEntry",
    "VisitTime",
]


class BackgroundJob(ReadModel):
    """A job that does in the background what was asked for."""

    job_id: int | None = None
    """The id of the job. Field Nation documents no way to follow it."""


class Success(ReadModel):
    """Whether a change was made."""

    success: bool | None = None
    """Whether the change was made."""

    message: str | None = None
    """What happened, in words."""

    removed_count: int | None = None
    """How many entries were removed. Only where a provider is removed from talent pools."""


class PersonRef(ReadModel):
    """A user, by id and name."""

    id: int | None = None
    """The user's id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""


class ListMetadata(ReadModel):
    """How long a list is and which part of it this is. Nested lists carry it too, although they come whole.

    Docs: https://developer.fieldnation.com/docs/rest-api/getting-started/basics
    """

    total: int | None = None
    """The number of entries in the whole list."""

    page: int | None = None
    """The number of this page, counted from 1."""

    pages: int | None = None
    """The number of pages."""

    per_page: int | None = None
    """The number of entries that a full page holds. Calculate with this number rather than with the default of 25."""

    columns: str | None = None
    """The columns that the entries were cut down to, separated by commas. It may be empty."""

    view: str | None = None
    """The view in which the response was shaped."""

    sort: str | None = None
    """The column by which the list is sorted. It may be empty."""

    order: str | None = None
    """The direction in which the list is sorted, ``asc`` or ``desc``."""

    available_columns: builtins.list[Any] | None = None
    """The columns that can be asked for. Often missing."""

    available_filters: builtins.list[Any] | None = None
    """The filters that can be used. Often missing."""

    list: str | None = None
    """The lifecycle list that was asked for, such as ``workorders_all``. Only the list of work orders has it."""


class IdName(ReadModel):
    """A reference by id and name."""

    id: int | None = None
    """The id of the object."""

    name: str | None = None
    """The object's name."""


class LocalDateTime(ReadModel):
    """A point in time, in UTC and in the work order's own zone. Either part may be missing.

    Docs: https://developer.fieldnation.com/docs/rest-api/getting-started/basics
    """

    utc: UtcSpaced | None = None
    """The time in UTC."""

    local: LocalTime | None = None
    """The same moment as the clock at the site shows it."""


class IdRef(ReadModel):
    """A reference to another object by its id alone."""

    id: int | None = None
    """The id of the object."""


class TimeZone(ReadModel):
    """A time zone."""

    id: int | None = None
    """The zone's id."""

    name: str | None = None
    """The zone's name, such as ``America/Chicago``."""

    short: str | None = None
    """The zone's abbreviation."""

    offset: int | None = None
    """The distance from UTC in minutes."""


class ServiceWindow(ReadModel):
    """The time or the span of time in which the provider has to come."""

    mode: ServiceWindowMode | None = None
    """How ``start`` and ``end`` are meant."""

    start: LocalDateTime | None = None
    """The exact time of arrival, or the beginning of the span."""

    end: LocalDateTime | None = None
    """The end of the span."""


class CheckInCoordinates(ReadModel):
    """Where the provider was at a check-in or a check-out."""

    latitude: float | None = None
    """The latitude in degrees."""

    longitude: float | None = None
    """The longitude in degrees."""


class CursorPagination(ReadModel):
    """Where the next page begins."""

    next_cursor: str | None = None
    """The cursor of the next page; null on the last one."""

    prev_cursor: str | None = None
    """The cursor of the page before; null on the first one."""

    has_next_page: bool | None = None
    """Whether there is another page."""

    has_prev_page: bool | None = None
    """Whether there is a page before."""

    limit: int | None = None
    """The number of entries that a page holds."""


class LocalTime(ReadModel):
    """A date and a clock time in the time zone of the work order."""

    date: date_ | None = None
    """The date."""

    time: TimeLocal | None = None
    """The time of day."""


class AttachmentAuthor(ReadModel):
    """The user who attached a file."""

    id: int | None = None
    """The user's id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    thumbnail: str | None = None
    """The address of the user's picture."""

    phone: str | None = None
    """The telephone number."""

    email: str | None = None
    """The e-mail address."""


class AttachedFile(ReadModel):
    """A file."""

    name: str | None = None
    """The file's name."""

    mime: str | None = None
    """The file's media type."""

    size_bytes: int | None = None
    """The file's size in bytes."""

    thumbnail: str | None = None
    """The address of a small picture of it."""

    link: str | None = None
    """The address to download the file from."""

    description: str | None = None
    """What the file shows."""

    type: str | None = None
    """The file's kind."""

    icon: str | None = None
    """The name of its icon."""

    preview: str | None = None
    """The address of a preview."""


class LabelledReason(ReadModel):
    """One of the company's reasons."""

    id: int | None = None
    """The reason's id."""

    label: str | None = None
    """The reason, in words."""


class VisitHistoryEntry(ReadModel):
    """Something that happened to a visit or to the state of the job."""

    label: str | None = None
    """What happened."""

    author: PersonRef | None = None
    """The user who acted."""

    created_at: VisitTime | None = None
    """When the event happened."""

    revisit_id: int | None = None
    """The visit's id. The history of the job has none."""


class NetworkOption(ReadModel):
    """An option of a network. Its flags are texts."""

    id: int | None = None
    """The option's id."""

    name: str | None = None
    """The option's name."""

    type: str | None = None
    """The option's kind."""

    description: str | None = None
    """What the option does."""

    category: str | None = None
    """The group that it belongs to."""

    visibility: str | None = None
    """Who sees the option."""

    editable: str | None = None
    """Whether the option may be changed."""

    value: str | None = None
    """The option's value."""

    default_value: str | None = None
    """The value that it has unless somebody changes it."""

    network_option_role: str | None = None
    """The role that the option applies to."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class VisitTime(ReadModel):
    """A point in time with the name of its zone."""

    utc: UtcSpaced | None = None
    """The time in UTC."""

    local: LocalTime | None = None
    """The same moment as the clock at the site shows it."""

    time_zone: str | None = None
    """The name of the site's time zone. It is a text here."""
