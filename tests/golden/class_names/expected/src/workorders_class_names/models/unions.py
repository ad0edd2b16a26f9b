# Generated from class_names/openapi.yaml by `workorders generate`. Do not edit.
"""Unions of Class Names: what a value may be."""

from __future__ import annotations

from typing import TypeAlias

from .. import models

__all__ = ["AnyEvent"]

AnyEvent: TypeAlias = models.EventOpened | models.EventClosed
