# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: repair codes."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = ["RepairCode"]


class RepairCode(ReadModel):
    """A piece of work with a price and a time, which becomes a line of a workshop order."""

    code_id: int
    """Id of the repair code. Two codes may share it, so it should not be taken as a key."""

    category: str
    """Name of the category that the code belongs to."""

    code: str
    """The code itself, which a new workshop order takes among repair_codes."""

    description: str
    """What work the code stands for."""

    extra_text: str
    """More about the work."""

    price_cents: int | None = None
    """Price in cents; null when the code has none."""

    time_minutes: int
    """Work time, in minutes."""

    workshop_rate_id: int
    """Rate of the workshop, an id of the account's enum workshop_rates."""

    vat_code: int
    """VAT rate, an id of the account's enum vat_codes."""
