# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: shapes."""

from __future__ import annotations

from typing import Literal

from workorders_runtime.serialization.models import WriteModel

__all__ = ["ShapeCircleInput", "ShapeSquareInput"]


class ShapeCircleInput(WriteModel):

    name: str

    kind: Literal["round"] = "round"

    radius: float


class ShapeSquareInput(WriteModel):

    name: str

    kind: Literal["Square"] = "Square"

    side: float
