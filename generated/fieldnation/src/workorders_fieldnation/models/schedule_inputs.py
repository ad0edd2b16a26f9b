# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: schedule."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

from .enums import ServiceWindowModeLike
from .shared_inputs import LocalDateTimeInput

__all__ = [
    "ScheduleTimeZoneInput",
    "ScheduleUpdate",
    "ServiceWindowInput",
]


class ScheduleUpdate(WriteModel):
    """When the work is to be done, as ``work_orders.schedule.update`` takes it.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/workflow/schedule/schedule-put (2026-02-09)
    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/schedule (2026-02)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    Source: https://developer.fieldnation.com/apireference/manage_wo/schedules/schedule_update (2025-01)
    """

    service_window: ServiceWindowInput
    """The time or the span of time in which the provider has to come. Send ``mode``, ``start`` and ``end``, each with
    its local time too; with the mode ``exact``, ``start`` alone may do. Sending both clears an earlier span.
    """

    schedule_note: str | MISSING = MISSING
    """A remark on the schedule."""

    schedule_option: int | MISSING = MISSING
    """Whether the start is hard: 1 means that the provider has to be on time, 0 that there is some room."""

    time_zone: ScheduleTimeZoneInput | MISSING = MISSING
    """The time zone of the site."""

    require_on_time: Annotated[bool | MISSING, Field(alias="require_ontime")] = MISSING
    """Whether the provider has to be on time (a hard start)."""


class ServiceWindowInput(WriteModel):
    """The time or the span of time in which the provider has to come.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    Source: https://developer.fieldnation.com/client-api/restapi/components/schedules (2025-01)
    """

    start: LocalDateTimeInput | MISSING = MISSING
    """The exact time of arrival, or the beginning of the span."""

    end: LocalDateTimeInput | MISSING = MISSING
    """The end of the span. The mode ``exact`` needs none."""

    mode: ServiceWindowModeLike | MISSING = MISSING
    """How ``start`` and ``end`` are meant."""


class ScheduleTimeZoneInput(WriteModel):
    """A time zone. Its id is what counts.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int
    """The zone's id."""

    name: str | MISSING = MISSING
    """The zone's name, such as ``America/Chicago``."""

    short: str | MISSING = MISSING
    """The zone's abbreviation."""

    offset: int | MISSING = MISSING
    """The distance from UTC in minutes."""
