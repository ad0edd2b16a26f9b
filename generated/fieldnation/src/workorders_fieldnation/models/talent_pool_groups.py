# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: talent pool groups."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .shared import CursorPagination, IdName
from .talent_pools import TalentPoolAttribute

__all__ = [
    "GroupProvider",
    "GroupProviderPage",
    "TalentPoolGroup",
    "TalentPoolGroupPage",
    "TalentPoolTier",
    "TierProvider",
]


class TalentPoolGroupPage(ReadModel):
    """A page of talent pool groups.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pool-groups
    """

    data: list[TalentPoolGroup] | None = None
    """The groups."""

    pagination: CursorPagination | None = None
    """Where the next page begins."""


class TalentPoolGroup(ReadModel):
    """Talent pools that belong together, as the tiers of a project.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pool-groups
    """

    talent_pool_group_id: str | None = None
    """The group's id."""

    name: str | None = None
    """The group's name."""

    project_id: int | None = None
    """The project's id."""

    display_name: str | None = None
    """The name that is shown."""

    tiers: list[TalentPoolTier] | None = None
    """The talent pools, as tiers."""

    attributes: list[TalentPoolAttribute] | None = None
    """The group's own attributes."""

    uuid: str | None = None
    """The group's id. May be missing; see also ``talent_pool_group_id``."""

    talent_pools: list[IdName] | None = None
    """The talent pools. May be missing; see also ``tiers``."""


class GroupProviderPage(ReadModel):
    """A page of the providers of a talent pool group.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pool-groups
    """

    data: list[GroupProvider] | None = None
    """The providers."""

    pagination: CursorPagination | None = None
    """Where the next page begins."""


class TalentPoolTier(ReadModel):
    """A talent pool as a tier of a group."""

    id: int | None = None
    """The tier's id."""

    name: str | None = None
    """The tier's name."""

    providers: list[TierProvider] | None = None
    """The providers."""


class GroupProvider(ReadModel):
    """A provider of a talent pool group.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pool-groups
    """

    provider_id: int | None = None
    """The provider's user id."""

    name: str | None = None
    """The provider's name."""

    photo: str | None = None
    """The address of the provider's picture."""

    tier: IdName | None = None
    """The provider's tier."""

    exists_in_multiple_talent_pool_groups: bool | None = None
    """Whether the provider is in other groups too."""


class TierProvider(ReadModel):
    """A provider in a tier."""

    provider_id: int | None = None
    """The provider's user id."""

    name: str | None = None
    """The provider's name."""

    photo: str | None = None
    """The address of the provider's picture."""

    exists_in_multiple_talent_pool_groups: bool | None = None
    """Whether the provider is in other groups too."""
