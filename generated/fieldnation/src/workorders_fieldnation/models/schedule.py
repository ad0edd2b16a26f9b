# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: schedule."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .shared import LocalDateTime, ServiceWindow, TimeZone

__all__ = ["Schedule"]


class Schedule(ReadModel):
    """When the work is to be done.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/schedules
    """

    work_order_id: int | None = None
    """The id of the work order."""

    service_window: ServiceWindow | None = None
    """The time or the span of time in which the provider has to come."""

    schedule_note: str | None = None
    """A remark on the schedule."""

    schedule_option: int | None = None
    """Whether the start is hard: 1 means that the provider has to be on time, 0 that there is some room."""

    time_zone: TimeZone | None = None
    """The time zone of the site. A bare name instead of an object is kept as it came."""

    status_id: int | None = None
    """The id of the work order's status."""

    company_id: int | None = None
    """The id of the company that buys the work."""

    today_tomorrow: str | None = None
    """``Today`` or ``Tomorrow`` where the work is that near, and an empty text otherwise."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    provider_eta: LocalDateTime | None = None
    """When the provider means to arrive. May be missing; ``work_orders.eta.get`` returns it too."""
