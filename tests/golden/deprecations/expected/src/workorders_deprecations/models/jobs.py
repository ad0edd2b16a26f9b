# Generated from deprecations/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: jobs."""

from __future__ import annotations

from typing_extensions import deprecated
from workorders_runtime.serialization.models import ReadModel

__all__ = ["Job", "Jobs"]


class Jobs(ReadModel):

    jobs: list[Job]


class Job(ReadModel):

    title: str | None = None

    note: str | None = None

    @property
    @deprecated("Job.remark is deprecated. Use note.")
    def remark(self) -> str | None:
        """The earlier name of ``note``."""
        return self.note
