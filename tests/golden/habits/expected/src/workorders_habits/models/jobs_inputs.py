# Generated from habits/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: jobs."""

from __future__ import annotations

from workorders_runtime.serialization.models import WriteModel

__all__ = ["JobCreate", "JobUpdate"]


class JobCreate(WriteModel):

    title: str


class JobUpdate(WriteModel):

    title: str
