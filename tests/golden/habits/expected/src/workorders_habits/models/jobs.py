# Generated from habits/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: jobs."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = ["Job"]


class Job(ReadModel):

    title: str
