# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
"""Unions of Combined API: what a value may be."""

from __future__ import annotations

from typing import TypeAlias

from .. import models

__all__ = ["Shape", "Tree"]

Shape: TypeAlias = models.ShapeCircle | models.ShapeSquare
Tree: TypeAlias = models.TreeOption1 | models.TreeOption2
