# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""What the provider has to do, and who is told when it is done."""

from __future__ import annotations

import builtins
from types import NoneType
from typing import TYPE_CHECKING

from workorders_runtime import MISSING, CallOptions, Resource
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

__all__ = ["Tasks"]

LIST = OperationSpec(
    "listTasks",
    "GET",
    "/workorders/{work_order_id}/tasks",
    "safe",
    (Path("work_order_id"),),
    envelope="TaskList",
    unwrap=("/results",),
)
UPDATE_MANY = OperationSpec(
    "updateTasks",
    "PUT",
    "/workorders/{work_order_id}/tasks",
    "idempotent",
    (Path("work_order_id"),),
    body=Body("TaskBatch"),
)
CREATE = OperationSpec(
    "createTask",
    "POST",
    "/workorders/{work_order_id}/tasks",
    "unsafe",
    (Path("work_order_id"),),
    body=Body("TaskCreate"),
)
GET = OperationSpec(
    "getTask",
    "GET",
    "/workorders/{work_order_id}/tasks/{task_id}",
    "safe",
    (Path("work_order_id"), Path("task_id"), Query("acting_user_id")),
)
UPDATE = OperationSpec(
    "updateTask",
    "PUT",
    "/workorders/{work_order_id}/tasks/{task_id}",
    "idempotent",
    (Path("work_order_id"), Path("task_id"), Query("acting_user_id")),
    body=Body("TaskUpdate"),
)
DELETE = OperationSpec(
    "deleteTask",
    "DELETE",
    "/workorders/{work_order_id}/tasks/{task_id}",
    "idempotent",
    (Path("work_order_id"), Path("task_id")),
)
DELETE_ALERTS = OperationSpec(
    "deleteTaskAlerts",
    "DELETE",
    "/workorders/{work_order_id}/tasks/{task_id}/alerts",
    "idempotent",
    (Path("work_order_id"), Path("task_id")),
)
DELETE_ALERT = OperationSpec(
    "deleteTaskAlert",
    "DELETE",
    "/workorders/{work_order_id}/tasks/{task_id}/alerts/{alert_id}",
    "idempotent",
    (Path("work_order_id"), Path("task_id"), Path("alert_id")),
)


class Tasks(Resource):
    """What the provider has to do, and who is told when it is done. Reached as
    ``FieldNation(…).work_orders.tasks``.
    """

    def list(
        self,
        work_order_id: int,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.Task]:
        """List tasks.

        Returns the tasks of a work order.

        Args:
            work_order_id: The id of the work order.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Source: https://developer.fieldnation.com/client-api/restapi/components/task_object (2025-01)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            LIST,
            builtins.list[models.Task],
            {
                "work_order_id": work_order_id,
            },
            options,
        )

    def update_many(
        self,
        work_order_id: int,
        *,
        tasks: Sequence[models.TaskChangeInput],
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Update several tasks.

        Changes several tasks of a work order at once and returns the work order. Each change names its task by
        ``id``.

        Args:
            work_order_id: The id of the work order.
            tasks: The tasks with their changes, each with its id.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.

        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            UPDATE_MANY,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "tasks": tasks,
            },
            options,
        )

    def create(
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
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Not retried once the API may have applied it.

        Source: https://developer.fieldnation.com/client-api/restapi/components/task_object (2025-01)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
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

    def get(
        self,
        work_order_id: int,
        task_id: int,
        *,
        acting_user_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Task:
        """Get a task.

        Returns one task of a work order.

        Args:
            work_order_id: The id of the work order.
            task_id: The id of the task.
            acting_user_id: The id of the user to act for.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/execution/tasks/taskid-get (2026-02-09)
        Source: https://developer.fieldnation.com/client-api/restapi/components/task_object (2025-01)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            GET,
            models.Task,
            {
                "work_order_id": work_order_id,
                "task_id": task_id,
                "acting_user_id": acting_user_id,
            },
            options,
        )

    def update(
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
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.

        Source: https://developer.fieldnation.com/client-api/restapi/manage_wo/tasks/tasks_update (2025-01)
        Source: https://developer.fieldnation.com/client-api/restapi/components/task_object (2025-01)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
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

    def delete(
        self,
        work_order_id: int,
        task_id: int,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Delete a task.

        Takes a task off a work order and returns the work order.

        Args:
            work_order_id: The id of the work order.
            task_id: The id of the task.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.

        Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/execution/tasks/taskid-delete (2026-02-09)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            DELETE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "task_id": task_id,
            },
            options,
        )

    def delete_alerts(
        self,
        work_order_id: int,
        task_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete all alerts of a task.

        Takes all alerts off a task. Nothing is returned.

        Args:
            work_order_id: The id of the work order.
            task_id: The id of the task.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.

        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        self._call(
            DELETE_ALERTS,
            NoneType,
            {
                "work_order_id": work_order_id,
                "task_id": task_id,
            },
            options,
        )

    def delete_alert(
        self,
        work_order_id: int,
        task_id: int,
        alert_id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an alert of a task.

        Takes one alert off a task. Nothing is returned.

        Args:
            work_order_id: The id of the work order.
            task_id: The id of the task.
            alert_id: The id of the alert.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.

        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        self._call(
            DELETE_ALERT,
            NoneType,
            {
                "work_order_id": work_order_id,
                "task_id": task_id,
                "alert_id": alert_id,
            },
            options,
        )
