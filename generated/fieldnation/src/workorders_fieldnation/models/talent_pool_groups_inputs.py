# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: talent pool groups."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .talent_pools_inputs import TalentPoolAttributeInput

__all__ = ["TalentPoolGroupCreate", "TalentPoolGroupUpdate"]


class TalentPoolGroupCreate(WriteModel):
    """A talent pool group to make, or to put in place of another.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pool-groups
    """

    name: str
    """The group's name."""

    project_id: int
    """The project's id."""

    display_name: str | MISSING = MISSING
    """The name that is shown."""

    attributes: list[TalentPoolAttributeInput] | MISSING = MISSING
    """The group's own attributes."""


class TalentPoolGroupUpdate(WriteModel):
    """A talent pool group to make, or to put in place of another.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pool-groups
    """

    name: str
    """The group's name."""

    project_id: int
    """The project's id."""

    display_name: str | MISSING = MISSING
    """The name that is shown."""

    attributes: list[TalentPoolAttributeInput] | MISSING = MISSING
    """The group's own attributes."""
