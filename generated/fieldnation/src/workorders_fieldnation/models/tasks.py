# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: tasks."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import UtcSpaced

from .custom_fields import CustomField
from .eta import EtaStatus
from .shared import AttachedFile, AttachmentAuthor, IdRef, ListMetadata, LocalDateTime, LocalTime, PersonRef, TimeZone
from .time_logs import TimeLog

__all__ = [
    "CompletedTasks",
    "Task",
    "TaskAlert",
    "TaskAttachment",
    "TaskAttachmentFolder",
    "TaskCompletion",
    "TaskDescriptions",
    "TaskEta",
    "TaskEtaChange",
    "TaskEtaEditor",
    "TaskGroup",
    "TaskList",
    "TaskListMetadata",
    "TaskPerformer",
    "TaskRef",
    "TaskType",
]


class TaskList(ReadModel):
    """A page of the tasks of a work order."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    params: list[str] | None = None
    """The parameters of the request that were heeded."""

    results: list[Task] | None = None
    """The tasks."""


class Task(ReadModel):
    """Something that the provider has to do, as ``work_orders.tasks.list`` and ``work_orders.tasks.get`` return
    it. Inside a work order it is a ``WorkOrderTask``. What a task holds depends on its kind.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/task_object
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


class TaskDescriptions(ReadModel):
    """The texts of a task."""

    task: str | None = None
    """The text of the task."""

    first: str | None = None
    """The first further text."""

    second: str | None = None
    """The second further text."""

    third: str | None = None
    """The third further text."""

    fourth: str | None = None
    """The fourth further text."""


class TaskAlert(ReadModel):
    """Who gets an e-mail when a task is done.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/task_object
    """

    id: int | None = None
    """The alert's id."""

    email: str | None = None
    """The e-mail address."""


class TaskGroup(ReadModel):
    """When a task has to be done."""

    label: str | None = None
    """The group's name."""

    id: str | None = None
    """The group's id, which is a text."""


class TaskType(ReadModel):
    """A kind of task."""

    id: int | None = None
    """The kind's id."""

    key: str | None = None
    """The kind's key, such as ``checkin``."""

    name: str | None = None
    """The kind's name."""


class TaskCompletion(ReadModel):
    """When and by whom a task was done."""

    utc: UtcSpaced | None = None
    """The time in UTC."""

    local: LocalTime | None = None
    """The same moment as the clock at the site shows it."""

    by: TaskPerformer | None = None
    """Who did the task."""


class TaskEta(ReadModel):
    """The arrival time that a task sets."""

    user: IdRef | None = None
    """The provider."""

    task: IdRef | None = None
    """The task."""

    start: LocalDateTime | None = None
    """The planned arrival."""

    end: LocalDateTime | None = None
    """The planned end."""

    hour_estimate: float | None = None
    """How many hours the provider expects to need."""

    notes: str | None = None
    """A remark of the provider."""

    status: EtaStatus | None = None
    """How far the provider is."""

    mode: str | None = None
    """How the time is meant."""

    updated: TaskEtaChange | None = None
    """When and by whom it was changed last."""

    window_duration: float | None = None
    """The length of the window in hours."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class TaskAttachment(ReadModel):
    """A file that a task gives or gets. A file to download has fewer fields than the files of a folder."""

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
    """What the caller may do with the file: ``visibility``, ``make_public``, ``delete``, ``notes``, ``view``. It
    is one text or a list.
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
    """The folder of files that a task fills, as the task holds it. The files are its ``results``."""

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


class TaskListMetadata(ReadModel):
    """How long the list of tasks is, and how many tasks of each kind are done."""

    total: int | None = None
    """The number of tasks."""

    page: int | None = None
    """The number of this page."""

    pages: int | None = None
    """The number of pages."""

    per_page: int | None = None
    """The number of tasks that a full page holds."""

    completed: CompletedTasks | None = None
    """How many tasks of each kind are done."""


class TaskPerformer(ReadModel):
    """The user who did a task."""

    id: int | None = None
    """The user's id."""

    name: str | None = None
    """The user's name."""

    assigned: bool | None = None
    """Whether the work order is assigned to this user."""


class TaskEtaChange(ReadModel):
    """When and by whom an arrival time was changed."""

    utc: UtcSpaced | None = None
    """The time in UTC."""

    local: LocalTime | None = None
    """The same moment as the clock at the site shows it."""

    by: TaskEtaEditor | None = None
    """Who changed the arrival time."""


class TaskRef(ReadModel):
    """A reference to a task."""

    id: int | None = None
    """The task's id."""

    type: IdRef | None = None
    """The kind of task."""


class CompletedTasks(ReadModel):
    """How many tasks of each kind are done."""

    confirmassignment: int | None = None
    """Confirmations of the assignment."""

    c9: int | None = None
    """Tasks of the kind that Field Nation names ``c9``. It does not explain the name."""

    picture: int | None = None
    """Pictures taken."""

    checkin: int | None = None
    """Check-ins."""

    email: int | None = None
    """E-mails sent."""

    shipment_tracking: Annotated[int | None, Field(alias="shipmenttracking")] = None
    """Shipments tracked."""

    other: int | None = None
    """Tasks of other kinds."""

    phone: int | None = None
    """Telephone calls made."""

    download: int | None = None
    """Files downloaded."""

    custom_field: Annotated[int | None, Field(alias="customfield")] = None
    """Custom fields filled in."""

    signature: int | None = None
    """Signatures collected."""

    checkout: int | None = None
    """Check-outs."""

    close_out_notes: Annotated[int | None, Field(alias="closeoutnotes")] = None
    """Closing notes written."""


class TaskEtaEditor(ReadModel):
    """The user who changed an arrival time."""

    id: str | None = None
    """The user's id, which is a text here."""

    name: str | None = None
    """The user's name."""
