# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: tasks."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

from .groups import CustomField, LocalDateTime, TaskCompletion, TaskRef
from .parts import (
    AttachedFile,
    AttachmentAuthor,
    IdRef,
    ListMetadata,
    PersonRef,
    TaskDescriptions,
    TaskGroup,
    TaskType,
    TimeZone,
)
from .shared import TaskEta, TimeLog

__all__ = [
    "Task",
    "TaskAlert",
    "TaskAttachment",
    "TaskAttachmentFolder",
    "TaskList",
]


class TaskList(ReadModel):
    """A page of the tasks of a work order.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    params: list[str] | None = None
    """The parameters of the request that were heeded."""

    results: list[Task] | None = None
    """The tasks."""


class Task(ReadModel):
    """Something that the provider has to do, as ``work_orders.tasks.list`` and ``work_orders.tasks.get`` return it.
    Inside a work order it is a ``WorkOrderTask``. What a task holds depends on its kind.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/execution/tasks/taskid-get (2026-02-09)
    Source: https://developer.fieldnation.com/client-api/restapi/components/task_object (2025-01)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The task's id."""

    description: str | None = None
    """What is to be done, made from the kind and the label."""

    descriptions: TaskDescriptions | None = None
    """The parts that the description is made from."""

    label: str | None = None
    """The task's headline."""

    alerts: list[TaskAlert] | None = None
    """Who gets an e-mail when the task is done."""

    group: TaskGroup | None = None
    """When the task has to be done: ``prep`` before the work, ``onsite`` during it, ``post`` after it."""

    type: TaskType | None = None
    """The kind of task."""

    created: LocalDateTime | None = None
    """When the task was entered."""

    author: PersonRef | None = None
    """Who entered the task."""

    status: str | None = None
    """The state of the task, such as ``incomplete``."""

    completed: TaskCompletion | None = None
    """When and by whom the task was done."""

    eta: TaskEta | None = None
    """The arrival time that the task sets."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    time_log: TimeLog | None = None
    """The time log that the task made."""

    attachment: TaskAttachment | None = None
    """The file to download."""

    attachments: TaskAttachmentFolder | None = None
    """The folder of files that the task fills."""

    custom_field: CustomField | None = None
    """The custom field that the task fills in."""

    closing_notes: str | None = None
    """The closing notes that the task asked for."""

    closing_notes_internal: list[str] | None = None
    """The closing notes that only the buyer sees."""

    work_order_id: int | None = None
    """The id of the work order."""

    phone: str | None = None
    """The telephone number to call."""

    email: str | None = None
    """The e-mail address to write to."""


class TaskAlert(ReadModel):
    """Who gets an e-mail when a task is done.

    Source: https://developer.fieldnation.com/client-api/restapi/components/task_object (2025-01)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The alert's id."""

    email: str | None = None
    """The e-mail address."""


class TaskAttachment(ReadModel):
    """A file that a task gives or gets. A file to download has fewer fields than the files of a folder.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/execution/tasks/taskid-get (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The attachment's id."""

    author: AttachmentAuthor | None = None
    """Who attached the file."""

    created: LocalDateTime | None = None
    """When the file was attached."""

    time_zone: TimeZone | None = None
    """The time zone of the site, by name and abbreviation."""

    file: AttachedFile | None = None
    """The file itself."""

    show_before_assignment: bool | None = None
    """Whether providers see the file before they are assigned."""

    task: TaskRef | None = None
    """The task that the file belongs to."""

    notes: str | None = None
    """Remarks on the file."""

    actions: list[str] | str | None = None
    """What the caller may do with the file: ``visibility``, ``make_public``, ``delete``, ``notes``, ``view``. It is one text
    or a list.
    """

    upload_unique_id: str | None = None
    """The id that the upload was given."""

    reviewer: PersonRef | None = None
    """Who reviewed the file."""

    status: str | None = None
    """The state of the review."""

    status_description: str | None = None
    """The reason for the state of the review."""

    reviewed: LocalDateTime | None = None
    """When the file was reviewed."""

    expense: IdRef | None = None
    """The expense that the file is the receipt of."""

    folder_id: int | None = None
    """The id of the folder that the file is in."""

    work_order_id: Annotated[int | None, Field(alias="workorder_id")] = None
    """The id of the work order."""


class TaskAttachmentFolder(ReadModel):
    """The folder of files that a task fills, as the task holds it. The files are its ``results``.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/execution/tasks/taskid-get (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The folder's id."""

    name: str | None = None
    """The folder's name."""

    min_files: int | None = None
    """How many files are wanted at least."""

    max_files: int | None = None
    """How many files are allowed."""

    min_bytes: int | None = None
    """How large a file has to be, in bytes."""

    max_bytes: int | None = None
    """How large a file may be, in bytes."""

    type: str | None = None
    """The folder's kind."""

    task: IdRef | None = None
    """The task that the folder belongs to."""

    expense: bool | None = None
    """Whether the folder holds receipts."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[TaskAttachment] | None = None
    """The files."""
