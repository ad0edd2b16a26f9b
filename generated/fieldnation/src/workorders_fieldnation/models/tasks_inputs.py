# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: tasks."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .enums import TaskTypeIdLike
from .shared_inputs import IdRefInput

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
    "TextIdInput",
]


class TaskCreate(WriteModel):
    """The fields of a task that can be set. The group and the kind are chosen once and stay.

    Source: https://developer.fieldnation.com/client-api/restapi/components/task_object (2025-01)
    Source: https://developer.fieldnation.com/client-api/restapi/manage_wo/tasks/tasks_update (2025-01)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
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

    Source: https://developer.fieldnation.com/client-api/restapi/components/task_object (2025-01)
    Source: https://developer.fieldnation.com/client-api/restapi/manage_wo/tasks/tasks_update (2025-01)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
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
    """Changes of several tasks.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    tasks: list[TaskChangeInput]
    """The tasks with their changes, each with its id."""


class TextIdInput(WriteModel):
    """A reference by an id that is a text.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: str | MISSING = MISSING
    """The id of the object, as a text."""


class TaskTypeInput(WriteModel):
    """A kind of task, by id.

    Source: https://developer.fieldnation.com/client-api/restapi/components/task_object (2025-01)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: TaskTypeIdLike
    """What kind of task it is."""


class TaskAlertInput(WriteModel):
    """Who gets an e-mail when a task is done.

    Source: https://developer.fieldnation.com/client-api/restapi/manage_wo/tasks/tasks_update (2025-01)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    email: str | MISSING = MISSING
    """The e-mail address."""


class TaskFileCreateInput(WriteModel):
    """The file that a task offers for download. A new task takes the id alone.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | MISSING = MISSING
    """The attachment's id."""


class TaskFileUpdateInput(WriteModel):
    """The file that a task offers for download. A new task takes the id alone.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | MISSING = MISSING
    """The attachment's id."""

    file: FileInput | MISSING = MISSING
    """The file itself."""


class TaskChangeInput(WriteModel):
    """The change of one of several tasks, as ``work_orders.tasks.update_many`` takes it.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

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
    """What is known about a file.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

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
