# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""When the work is to be done."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["Schedule"]

GET = OperationSpec(
    "getWorkOrderSchedule",
    "GET",
    "/workorders/{work_order_id}/schedule",
    "safe",
    (Path("work_order_id", type=int), Query("acting_user_id", type=int)),
    name="work_orders.schedule.get",
)
UPDATE = OperationSpec(
    "updateWorkOrderSchedule",
    "PUT",
    "/workorders/{work_order_id}/schedule",
    "idempotent",
    (Path("work_order_id", type=int),),
    body=Body("ScheduleUpdate"),
    name="work_orders.schedule.update",
)


class Schedule(Resource):
    """When the work is to be done. Reached as ``FieldNation(…).work_orders.schedule``."""

    def get(
        self, work_order_id: int, *, acting_user_id: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Schedule:
        """Get the schedule of a work order.

        Returns the time or the span of time in which the provider has to come.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/schedule
        """
        return self._call(
            GET, models.Schedule, {"work_order_id": work_order_id, "acting_user_id": acting_user_id}, options
        )

    def update(
        self,
        work_order_id: int,
        *,
        service_window: models.ServiceWindowInput,
        schedule_note: str | MISSING = MISSING,
        schedule_option: int | MISSING = MISSING,
        time_zone: models.ScheduleTimeZoneInput | MISSING = MISSING,
        require_on_time: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Schedule:
        """Update the schedule of a work order.

        Sets the time or the span of time in which the provider has to come, and returns the schedule.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            service_window: The time or the span of time in which the provider has to come. Send ``mode``, ``start``
                and ``end``, each with its local time too; with the mode ``exact``, ``start`` alone may do. Sending both
                clears an earlier span.
            schedule_note: A remark on the schedule.
            schedule_option: Whether the start is hard: 1 means that the provider has to be on time, 0 that there is
                some room.
            time_zone: The time zone of the site.
            require_on_time: Whether the provider has to be on time (a hard start).
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/schedule
        """
        return self._call(
            UPDATE,
            models.Schedule,
            {
                "work_order_id": work_order_id,
                "service_window": service_window,
                "schedule_note": schedule_note,
                "schedule_option": schedule_option,
                "time_zone": time_zone,
                "require_on_time": require_on_time,
            },
            options,
        )
