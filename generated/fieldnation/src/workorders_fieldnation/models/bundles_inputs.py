# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: bundles."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

__all__ = ["BundleCreate", "Unbundle"]


class BundleCreate(WriteModel):
    """The work orders to bundle."""

    work_order_ids: Annotated[list[int], Field(alias="ids")]
    """The ids of the work orders to bundle."""

    cancel_message: str | MISSING = MISSING
    """The message that goes with a cancellation."""

    cancel_reason: str | MISSING = MISSING
    """The reason for a cancellation."""


class Unbundle(WriteModel):
    """The work orders to take out of their bundle."""

    work_order_ids: Annotated[list[int], Field(alias="ids")]
    """The ids of the work orders to take out."""
