# Generated from uploads/openapi.yaml by `workorders generate`. Do not edit.
"""Keyword arguments of ``jobs``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workorders_runtime.config import CallOptions
from workorders_runtime.http.multipart import FileContent

from .. import models

__all__ = ["UploadScansFields"]


class UploadScansFields(CallOptions, total=False):
    """Keyword arguments of ``jobs.upload_scans``. What is left out is not sent."""

    files: Sequence[FileContent]

    more: Sequence[FileContent]

    anything: Sequence[FileContent]

    scan: FileContent

    one: FileContent

    other: FileContent

    free: FileContent
    """A file of any kind."""

    photo: FileContent

    pictures: Sequence[FileContent]

    drawing: FileContent

    meta: models.JobInput | models.Job

    inline: models.UploadScansBodyInlineInput

    map: Mapping[str, int]

    either: models.JobInput | models.Job | str

    jobs: Sequence[models.JobInput | models.Job]

    grid: Sequence[Sequence[int]]

    labels: Sequence[str]

    ratings: int | None

    tags: Sequence[str]

    notes: str

    html: str

    count: int | None
