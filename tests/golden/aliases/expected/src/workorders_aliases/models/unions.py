# Generated from aliases/openapi.yaml by `workorders generate`. Do not edit.
"""Unions of Aliases: what a value may be."""

from __future__ import annotations

from typing import TypeAlias

from .. import models

__all__ = ["Event"]

Event: TypeAlias = models.Opened | models.Closed
