# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""When the provider checked in and out."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..time_logs import CREATE, DELETE, LIST, UPDATE, UPDATE_MANY

__all__ = ["AsyncTimeLogs"]


class AsyncTimeLogs(AsyncResource):
    """When the provider checked in and out. Reached as ``AsyncFieldNation(…).work_orders.time_logs``."""

    async def list(
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
        return await self._call(
            LIST,
            builtins.list[models.TimeLog],
            {"work_order_id": work_order_id, "acting_user_id": acting_user_id},
            options,
        )

    async def update_many(
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
        return await self._call(
            UPDATE_MANY,
            models.WorkOrder,
            {"work_order_id": work_order_id, "time_logs": time_logs, "acting_user_id": acting_user_id},
            options,
        )

    async def create(
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
        return await self._call(
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

    async def update(
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
        return await self._call(
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

    async def delete(
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
        return await self._call(
            DELETE,
            models.WorkOrder,
            {"work_order_id": work_order_id, "time_log_id": time_log_id, "acting_user_id": acting_user_id},
            options,
        )
