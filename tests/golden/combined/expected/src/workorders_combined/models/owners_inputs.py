# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: owners."""

from __future__ import annotations

from workorders_runtime.serialization.models import WriteModel

__all__ = ["AddPhotoBodyCreate"]


class AddPhotoBodyCreate(WriteModel):
    """AddPhotoBodyCreate."""
