# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: time logs."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

from .shared_inputs import LocalDateTimeInput

__all__ = [
    "CheckInCoordinatesInput",
    "TimeLogBatch",
    "TimeLogCreate",
    "TimeLogEventInput",
    "TimeLogInput",
    "TimeLogUpdate",
]


class TimeLogCreate(WriteModel):
    """The fields of a time log that can be set.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/time-logs
    """

    devices: int | MISSING = MISSING
    """The number of devices worked on."""

    in_: Annotated[TimeLogEventInput, Field(alias="in")]
    """The check-in. It is always needed."""

    out: TimeLogEventInput | MISSING = MISSING
    """The check-out. Leave it out while the provider is on site."""

    is_add_edit: bool | MISSING = MISSING
    """Whether the times were entered or changed by hand."""

    revisit_reason_id: Annotated[int | MISSING, Field(alias="revisit_reason")] = MISSING
    """The id of one of the company's reasons for a further visit."""


class TimeLogUpdate(WriteModel):
    """The fields of a time log that can be set.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/time-logs
    """

    id: int
    """The id of the time log once more."""

    devices: int | MISSING = MISSING
    """The number of devices worked on."""

    in_: Annotated[TimeLogEventInput, Field(alias="in")]
    """The check-in. It is always needed."""

    out: TimeLogEventInput | MISSING = MISSING
    """The check-out. Leave it out while the provider is on site."""

    is_add_edit: bool | MISSING = MISSING
    """Whether the times were entered or changed by hand."""


class TimeLogInput(WriteModel):
    """The fields of a time log that can be set.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/time-logs
    """

    id: int
    """The id of the time log once more."""

    devices: int | MISSING = MISSING
    """The number of devices worked on."""

    in_: Annotated[TimeLogEventInput, Field(alias="in")]
    """The check-in. It is always needed."""

    out: TimeLogEventInput | MISSING = MISSING
    """The check-out. Leave it out while the provider is on site."""

    is_add_edit: bool | MISSING = MISSING
    """Whether the times were entered or changed by hand."""


class TimeLogBatch(WriteModel):
    """Changes of several time logs."""

    time_logs: Annotated[list[TimeLogInput], Field(alias="data")]
    """The time logs with their changes, each with its id and its check-in."""


class TimeLogEventInput(WriteModel):
    """A check-in or a check-out."""

    created: LocalDateTimeInput
    """When the provider checked in or out."""

    coords: CheckInCoordinatesInput | MISSING = MISSING
    """Where the provider was."""

    verified: bool | MISSING = MISSING
    """Whether the position was verified."""


class CheckInCoordinatesInput(WriteModel):
    """Where the provider was at a check-in or a check-out."""

    latitude: float
    """The latitude in degrees."""

    longitude: float
    """The longitude in degrees."""

    location_service_enabled: bool | MISSING = MISSING
    """Whether the device's location service was switched on."""
