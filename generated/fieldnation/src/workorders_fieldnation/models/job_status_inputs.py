# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: job status."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .enums import JobStatusNameLike

__all__ = [
    "JobStatusUpdate",
]


class JobStatusUpdate(WriteModel):
    """The new status of a job.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    status: JobStatusNameLike
    """The new status of the job."""

    reason_id: int | MISSING = MISSING
    """The id of one of the company's reasons why the job is not done."""
