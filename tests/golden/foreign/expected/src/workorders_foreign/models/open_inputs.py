# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: open."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

__all__ = ["PatchOpenFormBodyUpdate", "PutOpenFormBodyUpdate"]


class PutOpenFormBodyUpdate(WriteModel):
    """An object without declared fields."""


class PatchOpenFormBodyUpdate(WriteModel):

    lines: int | MISSING = MISSING
