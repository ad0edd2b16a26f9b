# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: talent pools."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import WriteModel

__all__ = ["TalentPoolAttributeInput", "TalentPoolProviders"]


class TalentPoolProviders(WriteModel):
    """Providers to remove from a talent pool."""

    provider_ids: Annotated[list[int], Field(alias="id")]
    """The user ids of the providers."""


class TalentPoolAttributeInput(WriteModel):
    """A new attribute.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pools
    """

    name: str
    """The attribute's name."""

    value: str
    """The attribute's value, as text."""
