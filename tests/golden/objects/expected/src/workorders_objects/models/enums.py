# Generated from objects/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Objects. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenStrEnum

__all__ = ["PageArgSortBy", "PageArgSortByLike"]


class PageArgSortBy(OpenStrEnum):
    """Values of PageArgSortBy."""

    DATE = "date"
    NAME = "name"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    PageArgSortByLike: TypeAlias = PageArgSortBy | Literal["date", "name"]
else:
    PageArgSortByLike = PageArgSortBy
