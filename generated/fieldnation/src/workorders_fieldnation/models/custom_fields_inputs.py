# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: custom fields."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

__all__ = ["CustomFieldUpdate"]


class CustomFieldUpdate(WriteModel):
    """The value of a custom field."""

    value: str | MISSING = MISSING
    """The value of the field, as text whatever the kind of field."""
