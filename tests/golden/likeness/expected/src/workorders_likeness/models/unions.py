# Generated from likeness/openapi.yaml by `workorders generate`. Do not edit.
"""Unions of Tower Lifts: what a value may be."""

from __future__ import annotations

from typing import TypeAlias

from .. import models

__all__ = ["Ended", "Event"]

Event: TypeAlias = models.Opened | models.Closed | models.Broken
Ended: TypeAlias = models.Closed | models.Broken
