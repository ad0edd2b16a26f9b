# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: shapes."""

from __future__ import annotations

from typing import Literal

from workorders_runtime.serialization.models import ReadModel

__all__ = ["ShapeCircle", "ShapeSquare", "TreeOption1", "TreeOption2"]


class ShapeCircle(ReadModel):

    name: str

    kind: Literal["round"]

    radius: float


class ShapeSquare(ReadModel):

    name: str

    kind: Literal["Square"]

    side: float


class TreeOption1(ReadModel):

    label: str | None = None

    parent: TreeOption1 | TreeOption2


class TreeOption2(ReadModel):

    label: str | None = None

    children: list[TreeOption1 | TreeOption2]
