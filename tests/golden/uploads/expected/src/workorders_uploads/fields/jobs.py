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
    """Sent as ``files``."""

    more: Sequence[FileContent]
    """Sent as ``more``."""

    anything: Sequence[FileContent]
    """Sent as ``anything``."""

    scan: FileContent
    """Sent as ``scan``."""

    one: FileContent
    """Sent as ``one``."""

    other: FileContent
    """Sent as ``other``."""

    free: FileContent
    """A file of any kind."""

    photo: FileContent
    """Sent as ``photo``."""

    pictures: Sequence[FileContent]
    """Sent as ``pictures``."""

    drawing: FileContent
    """Sent as ``drawing``."""

    meta: models.JobInput | models.Job
    """Sent as ``meta``."""

    inline: models.UploadScansBodyInlineInput
    """Sent as ``inline``."""

    map: Mapping[str, int]
    """Sent as ``map``."""

    either: models.JobInput | models.Job | str
    """Sent as ``either``."""

    jobs: Sequence[models.JobInput | models.Job]
    """Sent as ``jobs``."""

    grid: Sequence[Sequence[int]]
    """Sent as ``grid``."""

    labels: Sequence[str]
    """Sent as ``labels``."""

    ratings: int | None
    """Sent as ``ratings``."""

    tags: Sequence[str]
    """Sent as ``tags``."""

    notes: str
    """Sent as ``notes``."""

    html: str
    """Sent as ``html``."""

    count: int | None
    """Sent as ``count``."""
