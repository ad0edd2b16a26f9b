# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: talent pools."""

from __future__ import annotations

from typing import Any

from workorders_runtime.serialization.models import ReadModel

from .shared import ListMetadata

__all__ = ["TalentPool", "TalentPoolAttribute", "TalentPoolList", "TalentPoolProvider", "TalentPoolProviderList"]


class TalentPoolList(ReadModel):
    """The talent pools of the company.

    Docs: https://developer.fieldnation.com/apireference/manage_wo/providers/talentgroup_get
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    params: list[Any] | None = None
    """What was asked for. Field Nation documents no fields for it."""

    results: list[TalentPool] | None = None
    """The talent pools."""


class TalentPool(ReadModel):
    """A list of providers that the company keeps.

    Docs: https://developer.fieldnation.com/apireference/manage_wo/providers/talentgroup_get
    """

    id: int | None = None
    """The talent pool's id."""

    name: str | None = None
    """The talent pool's name."""

    providers: int | None = None
    """The number of providers in it."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class TalentPoolProviderList(ReadModel):
    """The providers of a talent pool."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[TalentPoolProvider] | None = None
    """The providers."""


class TalentPoolAttribute(ReadModel):
    """An attribute of a talent pool group, or of a provider in a talent pool.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/talent-pools
    """

    id: str | None = None
    """The attribute's id."""

    name: str | None = None
    """The attribute's name."""

    value: str | None = None
    """The attribute's value, as text."""


class TalentPoolProvider(ReadModel):
    """A provider in a talent pool."""

    id: int | None = None
    """The provider's user id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    w2: bool | None = None
    """Whether the provider is an employee (form W-2)."""

    phone: str | None = None
    """The telephone number."""

    phone_ext: str | None = None
    """The extension of the telephone number."""

    cell: str | None = None
    """The mobile telephone number."""

    worked_with: bool | None = None
    """Whether the provider worked for the company before."""

    is_sourced: bool | None = None
    """Whether Field Nation found the provider for the company."""

    has_request: bool | None = None
    """Whether the provider asked for a work order."""

    managed: bool | None = None
    """Whether the provider is managed."""

    actions: Any | None = None
    """What may be done with the provider: one text or several."""
