# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: attachments."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

from .enums import AttachmentStatusLike
from .shared_inputs import IdRefInput

__all__ = ["AttachmentCreate", "AttachmentFolderCreate", "AttachmentUpdate"]


class AttachmentFolderCreate(WriteModel):
    """A new folder for attached files.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/attachments
    """

    name: str
    """The name of the folder, such as ``Site Photos``."""

    min_files: int | MISSING = MISSING
    """How many files are wanted at least."""

    max_files: int | MISSING = MISSING
    """How many files are allowed."""

    task: IdRefInput | MISSING = MISSING
    """The task that the folder belongs to."""

    schedule_request: bool | MISSING = MISSING
    """Whether the folder is part of a request for a schedule. Field Nation does not explain it further."""

    eta_check: bool | MISSING = MISSING
    """Whether the arrival time is checked. Field Nation does not explain it further."""

    completed_at_timestamp: Annotated[float | MISSING, Field(alias="completed_at_date")] = MISSING
    """A time of completion, as a timestamp. Unit unclear: Field Nation states neither it nor what is completed."""


class AttachmentCreate(WriteModel):
    """A file for a folder of a work order.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/attachments
    """

    notes: str | MISSING = MISSING
    """Remarks on the file."""

    force_upload: bool | MISSING = MISSING
    """Whether to take the file although one like it is there already. Field Nation does not explain it further."""

    attachment_id: str | MISSING = MISSING
    """The id of the attachment that this file replaces, as text. Field Nation does not explain it further."""


class AttachmentUpdate(WriteModel):
    """What can be changed about an attached file."""

    notes: str | MISSING = MISSING
    """Remarks on the file."""

    status: AttachmentStatusLike | MISSING = MISSING
    """The state of the file's review."""

    status_description: str | MISSING = MISSING
    """The reason for the state of the review."""

    show_before_assignment: bool | MISSING = MISSING
    """Whether providers see the file before they are assigned."""

    schedule_request: bool | MISSING = MISSING
    """Whether the file is part of a request for a schedule. Field Nation does not explain it further."""

    eta_check: bool | MISSING = MISSING
    """Whether the arrival time is checked. Field Nation does not explain it further."""

    completed_at_timestamp: Annotated[float | MISSING, Field(alias="completed_at_date")] = MISSING
    """A time of completion, as a timestamp. Unit unclear: Field Nation states neither it nor what is completed."""
