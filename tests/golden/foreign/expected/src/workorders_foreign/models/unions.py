# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Unions of Foreign API: what a value may be."""

from __future__ import annotations

from typing import TypeAlias

from .. import models

__all__ = ["Animal"]

Animal: TypeAlias = models.Cat | models.AnimalBase
