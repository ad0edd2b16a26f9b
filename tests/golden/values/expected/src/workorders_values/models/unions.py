# Generated from values/openapi.yaml by `workorders generate`. Do not edit.
"""Unions of Values: what a value may be."""

from __future__ import annotations

from typing import TypeAlias

from .. import models

__all__ = ["Event", "Pet", "Shape", "Step"]

Event: TypeAlias = models.Opened | models.Closed
Step: TypeAlias = models.Wait | models.Move
Shape: TypeAlias = models.Round | models.Angular
Pet: TypeAlias = models.Cat | models.Dog
