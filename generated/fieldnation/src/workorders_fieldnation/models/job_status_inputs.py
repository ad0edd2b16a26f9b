# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: job status."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .enums import JobStatusNameLike

__all__ = ["JobStatusUpdate"]


class JobStatusUpdate(WriteModel):
    """The new status of a job."""

    status: JobStatusNameLike
    """The new status of the job."""

    reason_id: int | MISSING = MISSING
    """The id of one of the company's reasons why the job is not done."""
