# Generated from uploads/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: jobs."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

__all__ = ["Job"]


class Job(ReadModel):

    id: int | None = None

    closing_notes: Annotated[str | None, Field(alias="closingNotes")] = None
