# Generated from choices/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: filters."""

from __future__ import annotations

from typing import Literal

from workorders_runtime.serialization.models import ReadModel

from .enums import FilterEither, FilterSeveral, FilterSize

__all__ = ["Filter"]


class Filter(ReadModel):

    either: FilterEither | None = None

    size: FilterSize | None = None

    mixed: Literal["none"] | int | None = None

    several: list[FilterSeveral] | None = None
