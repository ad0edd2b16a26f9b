# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: objects that several resources share."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

__all__ = ["Pagination"]


class Pagination(ReadModel):
    """Where a page ends and whether another follows.

    Docs: https://developers.samsara.com/docs/pagination
    """

    end_cursor: Annotated[str, Field(alias="endCursor")]
    """Cursor of the next page. It may be empty on the last page."""

    has_next_page: Annotated[bool, Field(alias="hasNextPage")]
    """Whether another page follows. The length of a page says nothing about it."""
