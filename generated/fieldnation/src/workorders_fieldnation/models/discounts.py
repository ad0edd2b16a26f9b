# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: discounts."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber

__all__ = ["DiscountSum"]


class DiscountSum(ReadModel):
    """The sum of a list of amounts."""

    all: DecimalNumber | None = None
    """The sum of all."""
