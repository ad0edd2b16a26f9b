# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Unions of Boiler Service: what a value may be."""

from __future__ import annotations

from typing import TypeAlias

from .. import models

__all__ = ["Owner"]

Owner: TypeAlias = models.Person | models.Company
