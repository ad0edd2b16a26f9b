# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: providers."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .shared_inputs import LocalDateTimeInput

__all__ = ["ProviderDelay", "ProviderRemoval"]


class ProviderRemoval(WriteModel):
    """Why the provider gives the work order back.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/provider-actions
    """

    reason: str | MISSING = MISSING
    """The reason, in words."""

    reason_id: int | MISSING = MISSING
    """The id of the reason, a number here. Companies keep their own lists of reasons."""

    note: str | MISSING = MISSING
    """A remark on the reason."""


class ProviderDelay(WriteModel):
    """By how much the provider is late.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/provider-actions
    """

    delay_minutes: int | MISSING = MISSING
    """The delay, in minutes."""

    reason: str | MISSING = MISSING
    """The reason, in words."""

    new_eta: LocalDateTimeInput | MISSING = MISSING
    """When the provider means to arrive."""
