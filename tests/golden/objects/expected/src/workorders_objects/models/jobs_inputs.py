# Generated from objects/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: jobs."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import EpochSeconds

from .enums import PageArgSortByLike

__all__ = ["ListJobsInlineInput", "PageArgInput"]


class PageArgInput(WriteModel):
    """PageArgInput."""

    limit: Annotated[int | MISSING, Field(le=100)] = MISSING

    sort_by: Annotated[PageArgSortByLike | MISSING, Field(alias="sortBy")] = MISSING

    due_after: Annotated[EpochSeconds | MISSING, Field(alias="dueAfter")] = MISSING

    open: bool | MISSING = MISSING


class ListJobsInlineInput(WriteModel):
    """ListJobsInlineInput."""

    size: int
