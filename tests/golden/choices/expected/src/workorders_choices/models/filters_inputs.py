# Generated from choices/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: filters."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

__all__ = ["FilterCreate"]


class FilterCreate(WriteModel):
    """FilterCreate."""

    either: Literal["Any", "| MISSING"] | MISSING = MISSING

    size: Literal[1, 2] | MISSING = MISSING

    mixed: Literal["none"] | int | MISSING = MISSING

    several: list[Literal["wet", "dry"]] | MISSING = MISSING
