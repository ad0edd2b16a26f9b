# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: attributes."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .shared import CursorPagination
from .talent_pools import TalentPoolAttribute

__all__ = ["TalentPoolAttributeList", "TalentPoolAttributePage"]


class TalentPoolAttributePage(ReadModel):
    """A page of the attributes of a provider."""

    data: list[TalentPoolAttribute] | None = None
    """The attributes."""

    pagination: CursorPagination | None = None
    """Where the next page begins."""


class TalentPoolAttributeList(ReadModel):
    """Attributes of a provider."""

    attributes: list[TalentPoolAttribute] | None = None
    """The attributes."""
