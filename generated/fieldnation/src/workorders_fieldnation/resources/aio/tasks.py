# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""What the provider has to do, and who is notified when it is done."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..tasks import CREATE, DELETE, DELETE_ALERT, DELETE_ALERTS, GET, LIST, UPDATE, UPDATE_MANY

__all__ = ["AsyncTasks"]


class AsyncTasks(AsyncResource):
    """What the provider has to do, and who is notified when it is done. Reached as
    ``AsyncFieldNation(…).work_orders.tasks``.
    """

    async def list(self, work_order_id: int, **options: Unpack[CallOptions]) -> builtins.list[models.Task]:
        """List tasks.

        Returns the tasks of a work order.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/client-api/restapi/components/task_object
        """
        return await self._call(LIST, builtins.list[models.Task], {"work_order_id": work_order_id}, options)

    async def update_many(
        self, work_order_id: int, *, tasks: Sequence[models.TaskChangeInput], **options: Unpack[CallOptions]
    ) -> models.WorkOrder:
        """Update several tasks.

        Changes several tasks of a work order at once and returns the work order. Each change names its task by
        ``id``.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            tasks: The tasks with their changes, each with its id.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            UPDATE_MANY, models.WorkOrder, {"work_order_id": work_order_id, "tasks": tasks}, options
        )

    async def create(
        self,
        work_order_id: int,
        *,
        group: models.TextIdInput | MISSING = MISSING,
        type: models.TaskTypeInput | MISSING = MISSING,
        alerts: Sequence[models.TaskAlertInput] | MISSING = MISSING,
        custom_field: models.IdRefInput | MISSING = MISSING,
        expanded: bool | MISSING = MISSING,
        label: str | MISSING = MISSING,
        description: str | MISSING = MISSING,
        phone: str | MISSING = MISSING,
        email: str | MISSING = MISSING,
        status: str | MISSING = MISSING,
        attachment: models.TaskFileCreateInput | MISSING = MISSING,
        order: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Create a task.

        Adds a task to a work order and returns the work order. Which fields are needed depends on the kind of task.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            group: When the task has to be done: ``prep`` before the work, ``onsite`` during it, ``post`` after it.
            type: The kind of task. It cannot be changed later.
            alerts: Who gets an e-mail when the task is done.
            custom_field: The custom field to fill in. For the kind ``FILL_CUSTOM_FIELD``.
            expanded: Whether the task is shown unfolded.
            label: The task's headline.
            description: What is to be done.
            phone: The telephone number to call. For the kind ``CALL_PHONE``.
            email: The e-mail address to write to. For the kind ``SEND_EMAIL``.
            status: The state of the task, such as ``incomplete``.
            attachment: The file to download. For the kind ``DOWNLOAD_FILE``.
            order: The task's place among the others.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/client-api/restapi/components/task_object
        """
        return await self._call(
            CREATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "group": group,
                "type": type,
                "alerts": alerts,
                "custom_field": custom_field,
                "expanded": expanded,
                "label": label,
                "description": description,
                "phone": phone,
                "email": email,
                "status": status,
                "attachment": attachment,
                "order": order,
            },
            options,
        )

    async def get(
        self,
        work_order_id: int,
        task_id: int,
        *,
        acting_user_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Task:
        """Get a task.

        Returns one task of a work order.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            task_id: The id of the task.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/client-api/restapi/components/task_object
        """
        return await self._call(
            GET,
            models.Task,
            {"work_order_id": work_order_id, "task_id": task_id, "acting_user_id": acting_user_id},
            options,
        )

    async def update(
        self,
        work_order_id: int,
        task_id: int,
        *,
        acting_user_id: int | MISSING = MISSING,
        alerts: Sequence[models.TaskAlertInput] | MISSING = MISSING,
        custom_field: models.IdRefInput | MISSING = MISSING,
        expanded: bool | MISSING = MISSING,
        label: str | MISSING = MISSING,
        description: str | MISSING = MISSING,
        phone: str | MISSING = MISSING,
        email: str | MISSING = MISSING,
        status: str | MISSING = MISSING,
        attachment: models.TaskFileUpdateInput | MISSING = MISSING,
        order: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Update a task.

        Changes the fields of a task that are sent and returns the work order. The group and the kind of a task
        cannot be changed.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            task_id: The id of the task.
            acting_user_id: The id of the user to act for.
            alerts: Who gets an e-mail when the task is done.
            custom_field: The custom field to fill in. For the kind ``FILL_CUSTOM_FIELD``.
            expanded: Whether the task is shown unfolded.
            label: The task's headline.
            description: What is to be done.
            phone: The telephone number to call. For the kind ``CALL_PHONE``.
            email: The e-mail address to write to. For the kind ``SEND_EMAIL``.
            status: The state of the task, such as ``incomplete``.
            attachment: The file to download. For the kind ``DOWNLOAD_FILE``.
            order: The task's place among the others.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/client-api/restapi/manage_wo/tasks/tasks_update
        """
        return await self._call(
            UPDATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "task_id": task_id,
                "acting_user_id": acting_user_id,
                "alerts": alerts,
                "custom_field": custom_field,
                "expanded": expanded,
                "label": label,
                "description": description,
                "phone": phone,
                "email": email,
                "status": status,
                "attachment": attachment,
                "order": order,
            },
            options,
        )

    async def delete(self, work_order_id: int, task_id: int, **options: Unpack[CallOptions]) -> models.WorkOrder:
        """Delete a task.

        Takes a task off a work order and returns the work order.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            task_id: The id of the task.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(DELETE, models.WorkOrder, {"work_order_id": work_order_id, "task_id": task_id}, options)

    async def delete_alerts(self, work_order_id: int, task_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete all alerts of a task.

        Takes all alerts off a task. Nothing is returned.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            task_id: The id of the task.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(DELETE_ALERTS, NoneType, {"work_order_id": work_order_id, "task_id": task_id}, options)

    async def delete_alert(
        self, work_order_id: int, task_id: int, alert_id: int, **options: Unpack[CallOptions]
    ) -> None:
        """Delete an alert of a task.

        Takes one alert off a task. Nothing is returned.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            task_id: The id of the task.
            alert_id: The id of the alert.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(
            DELETE_ALERT, NoneType, {"work_order_id": work_order_id, "task_id": task_id, "alert_id": alert_id}, options
        )
