# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: job status."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .enums import JobStatusName
from .shared import LabelledReason, VisitHistoryEntry

__all__ = ["JobStatus"]


class JobStatus(ReadModel):
    """The status of a job."""

    status: JobStatusName | None = None
    """The state."""

    reason: LabelledReason | None = None
    """Why the job is not done."""

    history: list[VisitHistoryEntry] | None = None
    """How the state changed."""
