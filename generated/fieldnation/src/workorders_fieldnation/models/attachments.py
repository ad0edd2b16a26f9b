# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: attachments."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

from .shared import AttachedFile, AttachmentAuthor, IdRef, ListMetadata, LocalDateTime, PersonRef, TimeZone
from .tasks import TaskRef

__all__ = ["Attachment", "AttachmentFolder", "AttachmentFolderList", "AttachmentSum"]


class AttachmentFolderList(ReadModel):
    """The folders of files attached to a work order."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    sum: AttachmentSum | None = None
    """Numbers about the files."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[AttachmentFolder] | None = None
    """The folders."""


class AttachmentSum(ReadModel):
    """Numbers about attached files."""

    unreviewed: int | None = None
    """The number of files that nobody reviewed yet."""


class AttachmentFolder(ReadModel):
    """A folder of attached files. The files are its ``results``."""

    id: int | None = None
    """The folder's id."""

    name: str | None = None
    """The folder's name."""

    type: str | None = None
    """The folder's kind."""

    task: TaskRef | None = None
    """The task that the folder belongs to."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[Attachment] | None = None
    """The files."""

    min_files: int | None = None
    """How many files are wanted at least."""

    max_files: int | None = None
    """How many files are allowed."""

    min_bytes: int | None = None
    """How large a file has to be, in bytes."""

    max_bytes: int | None = None
    """How large a file may be, in bytes."""

    expense: bool | None = None
    """Whether the folder holds receipts."""


class Attachment(ReadModel):
    """An attached file, as it lies in a folder of a work order."""

    upload_unique_id: str | None = None
    """The id that the upload was given."""

    id: int | None = None
    """The attachment's id."""

    author: AttachmentAuthor | None = None
    """Who attached the file."""

    reviewer: PersonRef | None = None
    """Who reviewed the file."""

    file: AttachedFile | None = None
    """The file itself."""

    created: LocalDateTime | None = None
    """When the file was attached."""

    time_zone: TimeZone | None = None
    """The time zone of the site, by name and abbreviation."""

    notes: str | None = None
    """Remarks on the file."""

    status: str | None = None
    """The state of the review."""

    status_description: str | None = None
    """The reason for the state."""

    task: TaskRef | None = None
    """The task that the file belongs to."""

    reviewed: LocalDateTime | None = None
    """When the file was reviewed."""

    expense: IdRef | None = None
    """The expense that the file is the receipt of."""

    show_before_assignment: bool | None = None
    """Whether providers see the file before they are assigned."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    folder_id: int | None = None
    """The id of the folder that the file is in."""

    work_order_id: Annotated[int | None, Field(alias="workorder_id")] = None
    """The id of the work order."""
