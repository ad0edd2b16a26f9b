# Generated from listing/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: jobs."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

__all__ = ["SearchBelowBodyCreate", "SearchBelowBodyPagingInput", "SearchJobsBodyCreate"]


class SearchJobsBodyCreate(WriteModel):

    page: int

    text: str

    amount: float | MISSING = MISSING


class SearchBelowBodyCreate(WriteModel):

    text: str | MISSING = MISSING

    paging: SearchBelowBodyPagingInput | MISSING = MISSING


class SearchBelowBodyPagingInput(WriteModel):

    after: int | MISSING = MISSING

    size: int | MISSING = MISSING
