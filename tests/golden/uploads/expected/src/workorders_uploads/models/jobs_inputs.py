# Generated from uploads/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: jobs."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import EpochSeconds

__all__ = [
    "JobInput",
    "SendDocumentBodyUpdate",
    "SendFormBodyCreate",
    "SendFormBodyPageInput",
    "UploadScansBodyCreate",
    "UploadScansBodyInlineInput",
]


class JobInput(WriteModel):

    id: int | MISSING = MISSING

    closing_notes: Annotated[str | MISSING, Field(alias="closingNotes")] = MISSING


class SendDocumentBodyUpdate(WriteModel):

    text: str | MISSING = MISSING


class UploadScansBodyCreate(WriteModel):

    meta: JobInput | MISSING = MISSING

    inline: UploadScansBodyInlineInput | MISSING = MISSING

    map: dict[str, int] | MISSING = MISSING

    either: JobInput | str | MISSING = MISSING

    jobs: list[JobInput] | MISSING = MISSING

    grid: list[list[int]] | MISSING = MISSING

    labels: list[str] | MISSING = MISSING

    ratings: int | None | MISSING = MISSING

    tags: list[str] | MISSING = MISSING

    notes: str | MISSING = MISSING

    html: str | MISSING = MISSING

    count: int | None | MISSING = MISSING


class UploadScansBodyInlineInput(WriteModel):

    due_at: Annotated[EpochSeconds | MISSING, Field(alias="dueAt")] = MISSING


class SendFormBodyCreate(WriteModel):

    page: SendFormBodyPageInput | MISSING = MISSING

    tags: list[str] | MISSING = MISSING


class SendFormBodyPageInput(WriteModel):

    limit: int | MISSING = MISSING
