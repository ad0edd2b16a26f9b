# Generated from choices/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: filters."""

from __future__ import annotations

from typing import Literal

from workorders_runtime.serialization.models import ReadModel

__all__ = ["Filter"]


class Filter(ReadModel):
    """Filter."""

    either: Literal["Any", "| MISSING"] | None = None

    size: Literal[1, 2] | None = None

    mixed: Literal["none"] | int | None = None

    several: list[Literal["wet", "dry"]] | None = None
