# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: increases."""

from __future__ import annotations

from workorders_runtime.serialization.models import WriteModel

from .enums import IncreaseStatusLike

__all__ = ["Increase"]


class Increase(WriteModel):
    """How a pay increase that was asked for is answered."""

    id: int
    """The id of the increase once more."""

    status: IncreaseStatusLike
    """Decision: ``accepted`` or ``denied``."""

    status_description: str
    """The reason for accepting or denying the increase."""
