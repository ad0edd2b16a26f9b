# Generated from listing/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: jobs."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

from .enums import PageMoreNumber

__all__ = ["Job", "Page"]


class Page(ReadModel):

    data: list[Job]

    total: int | None = None

    has_more: Annotated[bool | None, Field(alias="hasMore")] = None

    more_number: Annotated[PageMoreNumber | None, Field(alias="moreNumber")] = None

    more_text: Annotated[str | None, Field(alias="moreText")] = None

    after: int | None = None


class Job(ReadModel):

    id: int
