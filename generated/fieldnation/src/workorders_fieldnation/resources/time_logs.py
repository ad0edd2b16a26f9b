# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""When the provider checked in and out."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["TimeLogs"]

LIST = OperationSpec(
    "listTimeLogs",
    "GET",
    "/workorders/{work_order_id}/time_logs",
    "safe",
    (Path("work_order_id", type=int), Query("acting_user_id", type=int)),
    envelope="TimeLogList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.time_logs.list",
)
UPDATE_MANY = OperationSpec(
    "updateTimeLogs",
    "PUT",
    "/workorders/{work_order_id}/time_logs",
    "idempotent",
    (Path("work_order_id", type=int), Query("acting_user_id", type=int)),
    body=Body("TimeLogBatch"),
    name="work_orders.time_logs.update_many",
)
CREATE = OperationSpec(
    "createTimeLog",
    "POST",
    "/workorders/{work_order_id}/time_logs",
    "unsafe",
    (Path("work_order_id", type=int), Query("acting_user_id", type=int)),
    body=Body("TimeLogCreate"),
    name="work_orders.time_logs.create",
)
UPDATE = OperationSpec(
    "updateTimeLog",
    "PUT",
    "/workorders/{work_order_id}/time_logs/{workorder_hours_id}",
    "idempotent",
    (
        Path("work_order_id", type=int),
        Path("time_log_id", "workorder_hours_id", type=int),
        Query("acting_user_id", type=int),
    ),
    body=Body("TimeLogUpdate", copies=(("time_log_id", "id"),)),
    name="work_orders.time_logs.update",
)
DELETE = OperationSpec(
    "deleteTimeLog",
    "DELETE",
    "/workorders/{work_order_id}/time_logs/{workorder_hours_id}",
    "idempotent",
    (
        Path("work_order_id", type=int),
        Path("time_log_id", "workorder_hours_id", type=int),
        Query("acting_user_id", type=int),
    ),
    name="work_orders.time_logs.delete",
)


class TimeLogs(Resource):
    """When the provider checked in and out. Reached as ``FieldNation(…).work_orders.time_logs``."""

    def list(
        self, work_order_id: int, *, acting_user_id: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> builtins.list[models.TimeLog]:
        """List time logs.

        Returns the time logs of a work order.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/time-logs
        """
        return self._call(
            LIST,
            builtins.list[models.TimeLog],
            {"work_order_id": work_order_id, "acting_user_id": acting_user_id},
            options,
        )

    def update_many(
        self,
        work_order_id: int,
        *,
        time_logs: Sequence[models.TimeLogInput],
        acting_user_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Update several time logs.

        Changes several time logs of a work order at once and returns the work order.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            time_logs: The time logs with their changes, each with its id and its check-in.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            UPDATE_MANY,
            models.WorkOrder,
            {"work_order_id": work_order_id, "time_logs": time_logs, "acting_user_id": acting_user_id},
            options,
        )

    def create(
        self,
        work_order_id: int,
        *,
        in_: models.TimeLogEventInput,
        acting_user_id: int | MISSING = MISSING,
        devices: int | MISSING = MISSING,
        out: models.TimeLogEventInput | MISSING = MISSING,
        is_add_edit: bool | MISSING = MISSING,
        revisit_reason_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Create a time log.

        Adds a check-in, with or without its check-out, and returns the work order.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            in_: The check-in. It is always needed.
            acting_user_id: The id of the user to act for.
            devices: The number of devices worked on.
            out: The check-out. Leave it out while the provider is on site.
            is_add_edit: Whether the times were entered or changed by hand.
            revisit_reason_id: The id of one of the company's reasons for a further visit.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/time-logs
        """
        return self._call(
            CREATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "in_": in_,
                "acting_user_id": acting_user_id,
                "devices": devices,
                "out": out,
                "is_add_edit": is_add_edit,
                "revisit_reason_id": revisit_reason_id,
            },
            options,
        )

    def update(
        self,
        work_order_id: int,
        time_log_id: int,
        *,
        in_: models.TimeLogEventInput,
        acting_user_id: int | MISSING = MISSING,
        devices: int | MISSING = MISSING,
        out: models.TimeLogEventInput | MISSING = MISSING,
        is_add_edit: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Update a time log.

        Changes a time log and returns the work order. ``id`` is the id of the time log once more, and ``in_`` is
        always needed.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            time_log_id: The id of the time log.
            in_: The check-in. It is always needed.
            acting_user_id: The id of the user to act for.
            devices: The number of devices worked on.
            out: The check-out. Leave it out while the provider is on site.
            is_add_edit: Whether the times were entered or changed by hand.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/time-logs
        """
        return self._call(
            UPDATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "time_log_id": time_log_id,
                "in_": in_,
                "acting_user_id": acting_user_id,
                "devices": devices,
                "out": out,
                "is_add_edit": is_add_edit,
            },
            options,
        )

    def delete(
        self,
        work_order_id: int,
        time_log_id: int,
        *,
        acting_user_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Delete a time log.

        Takes a time log off a work order and returns the work order.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            time_log_id: The id of the time log.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/time-logs
        """
        return self._call(
            DELETE,
            models.WorkOrder,
            {"work_order_id": work_order_id, "time_log_id": time_log_id, "acting_user_id": acting_user_id},
            options,
        )
