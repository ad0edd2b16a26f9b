# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: tasks."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .enums import TaskTypeIdLike
from .shared_inputs import IdRefInput, TextIdInput

__all__ = [
    "FileInput",
    "TaskAlertInput",
    "TaskBatch",
    "TaskChangeInput",
    "TaskCreate",
    "TaskFileCreateInput",
    "TaskFileUpdateInput",
    "TaskTypeInput",
    "TaskUpdate",
]


class TaskCreate(WriteModel):
    """The fields of a task that can be set. The group and the kind are chosen once and stay.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/task_object
    """

    group: TextIdInput | MISSING = MISSING
    """When the task has to be done: ``prep`` before the work, ``onsite`` during it, ``post`` after it."""

    type: TaskTypeInput | MISSING = MISSING
    """The kind of task. It cannot be changed later."""

    alerts: list[TaskAlertInput] | MISSING = MISSING
    """Who gets an e-mail when the task is done."""

    custom_field: IdRefInput | MISSING = MISSING
    """The custom field to fill in. For the kind ``FILL_CUSTOM_FIELD``."""

    expanded: bool | MISSING = MISSING
    """Whether the task is shown unfolded."""

    label: str | MISSING = MISSING
    """The task's headline."""

    description: str | MISSING = MISSING
    """What is to be done."""

    phone: str | MISSING = MISSING
    """The telephone number to call. For the kind ``CALL_PHONE``."""

    email: str | MISSING = MISSING
    """The e-mail address to write to. For the kind ``SEND_EMAIL``."""

    status: str | MISSING = MISSING
    """The state of the task, such as ``incomplete``."""

    attachment: TaskFileCreateInput | MISSING = MISSING
    """The file to download. For the kind ``DOWNLOAD_FILE``."""

    order: int | MISSING = MISSING
    """The task's place among the others."""


class TaskUpdate(WriteModel):
    """The fields of a task that can be set. The group and the kind are chosen once and stay.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/task_object
    """

    alerts: list[TaskAlertInput] | MISSING = MISSING
    """Who gets an e-mail when the task is done."""

    custom_field: IdRefInput | MISSING = MISSING
    """The custom field to fill in. For the kind ``FILL_CUSTOM_FIELD``."""

    expanded: bool | MISSING = MISSING
    """Whether the task is shown unfolded."""

    label: str | MISSING = MISSING
    """The task's headline."""

    description: str | MISSING = MISSING
    """What is to be done."""

    phone: str | MISSING = MISSING
    """The telephone number to call. For the kind ``CALL_PHONE``."""

    email: str | MISSING = MISSING
    """The e-mail address to write to. For the kind ``SEND_EMAIL``."""

    status: str | MISSING = MISSING
    """The state of the task, such as ``incomplete``."""

    attachment: TaskFileUpdateInput | MISSING = MISSING
    """The file to download. For the kind ``DOWNLOAD_FILE``."""

    order: int | MISSING = MISSING
    """The task's place among the others."""


class TaskBatch(WriteModel):
    """Changes of several tasks."""

    tasks: list[TaskChangeInput]
    """The tasks with their changes, each with its id."""


class TaskTypeInput(WriteModel):
    """A kind of task, by id.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/task_object
    """

    id: TaskTypeIdLike
    """What kind of task it is."""


class TaskAlertInput(WriteModel):
    """Who gets an e-mail when a task is done.

    Docs: https://developer.fieldnation.com/client-api/restapi/manage_wo/tasks/tasks_update
    """

    email: str | MISSING = MISSING
    """The e-mail address."""


class TaskFileCreateInput(WriteModel):
    """The file that a task offers for download. A new task takes the id alone."""

    id: int | MISSING = MISSING
    """The attachment's id."""


class TaskFileUpdateInput(WriteModel):
    """The file that a task offers for download. A new task takes the id alone."""

    id: int | MISSING = MISSING
    """The attachment's id."""

    file: FileInput | MISSING = MISSING
    """The file itself."""


class TaskChangeInput(WriteModel):
    """The change of one of several tasks, as ``work_orders.tasks.update_many`` takes it."""

    id: int | MISSING = MISSING
    """The id of the task to change."""

    alerts: list[TaskAlertInput] | MISSING = MISSING
    """Who gets an e-mail when the task is done."""

    custom_field: IdRefInput | MISSING = MISSING
    """The custom field to fill in."""

    expanded: bool | MISSING = MISSING
    """Whether the task is shown unfolded."""

    label: str | MISSING = MISSING
    """The task's headline."""

    description: str | MISSING = MISSING
    """What is to be done."""

    phone: str | MISSING = MISSING
    """The telephone number to call."""

    email: str | MISSING = MISSING
    """The e-mail address to write to."""

    status: str | MISSING = MISSING
    """The state of the task, such as ``incomplete``."""

    order: int | MISSING = MISSING
    """The task's place among the others."""

    attachment: TaskFileUpdateInput | MISSING = MISSING
    """The file to download."""


class FileInput(WriteModel):
    """What is known about a file."""

    name: str | MISSING = MISSING
    """The file's name."""

    mime: str | MISSING = MISSING
    """The file's media type."""

    size_bytes: int | MISSING = MISSING
    """The file's size in bytes."""

    thumbnail: str | MISSING = MISSING
    """The address of a small picture of it."""

    link: str | MISSING = MISSING
    """The address to download the file from."""

    description: str | MISSING = MISSING
    """What the file shows."""

    type: str | MISSING = MISSING
    """The file's kind."""

    icon: str | MISSING = MISSING
    """The name of its icon."""

    preview: str | MISSING = MISSING
    """The address of a preview."""
