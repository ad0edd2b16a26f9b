# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: attributes."""

from __future__ import annotations

from workorders_runtime.serialization.models import WriteModel

from .talent_pools_inputs import TalentPoolAttributeInput

__all__ = [
    "TalentPoolAttributeChangeInput",
    "TalentPoolAttributeChanges",
    "TalentPoolAttributeValue",
    "TalentPoolAttributes",
]


class TalentPoolAttributes(WriteModel):
    """New attributes of a provider.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pools
    """

    attributes: list[TalentPoolAttributeInput]
    """The attributes."""


class TalentPoolAttributeChanges(WriteModel):
    """New values of several attributes."""

    attributes: list[TalentPoolAttributeChangeInput]
    """The attributes with their new values."""


class TalentPoolAttributeValue(WriteModel):
    """The new value of an attribute.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pools
    """

    value: str
    """The new value, as text."""


class TalentPoolAttributeChangeInput(WriteModel):
    """The new value of one of several attributes."""

    talent_pool_provider_attribute_id: str
    """The attribute's id."""

    value: str
    """The new value, as text."""
