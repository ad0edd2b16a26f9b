# Generated from choices/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: filters."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .enums import FilterEitherLike, FilterSeveralLike, FilterSizeLike

__all__ = ["FilterCreate"]


class FilterCreate(WriteModel):

    either: FilterEitherLike | MISSING = MISSING

    size: FilterSizeLike | MISSING = MISSING

    mixed: Literal["none"] | int | MISSING = MISSING

    several: list[FilterSeveralLike] | MISSING = MISSING
