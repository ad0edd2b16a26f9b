# Generated from objects/openapi.yaml by `workorders generate`. Do not edit.
"""Unions of Objects: what a value may be."""

from __future__ import annotations

from typing import Any, TypeAlias

from .. import models

__all__ = ["Mixed"]

Mixed: TypeAlias = models.Node | list[Any]
