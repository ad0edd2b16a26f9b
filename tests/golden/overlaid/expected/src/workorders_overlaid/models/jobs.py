# Generated from overlaid/openapi.json by `workorders generate`. Do not edit.
"""Responses: jobs."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

__all__ = ["JobDTO"]


class JobDTO(ReadModel):

    id: int

    status: Annotated[int | None, Field(alias="stat")] = None

    due: date

    floor: int | None = None
