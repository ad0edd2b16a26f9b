# Generated from choices/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Filter Choices. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenIntEnum, OpenStrEnum

__all__ = [
    "FilterEither",
    "FilterEitherLike",
    "FilterSeveral",
    "FilterSeveralLike",
    "FilterSize",
    "FilterSizeLike",
    "SaveFilterMode",
    "SaveFilterModeLike",
]


class FilterEither(OpenStrEnum):
    ANY = "Any"
    MISSING = "| MISSING"


class FilterSize(OpenIntEnum):
    SMALL = 1
    LARGE = 2


class FilterSeveral(OpenStrEnum):
    WET = "wet"
    DRY = "dry"


class SaveFilterMode(OpenStrEnum):
    FAST = "fast"
    MISSING = "| MISSING"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    FilterEitherLike: TypeAlias = FilterEither | Literal["Any", "| MISSING"]
    FilterSizeLike: TypeAlias = FilterSize | Literal[1, 2]
    FilterSeveralLike: TypeAlias = FilterSeveral | Literal["wet", "dry"]
    SaveFilterModeLike: TypeAlias = SaveFilterMode | Literal["fast", "| MISSING"]
else:
    FilterEitherLike = FilterEither
    FilterSizeLike = FilterSize
    FilterSeveralLike = FilterSeveral
    SaveFilterModeLike = SaveFilterMode
