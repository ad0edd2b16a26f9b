# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: custom field definitions."""

from __future__ import annotations

from typing import Any

from workorders_runtime.serialization.models import ReadModel

from .custom_fields import CustomFieldDependency
from .enums import CustomFieldFlag
from .shared import ListMetadata

__all__ = ["CustomFieldDefinitionList", "DefinedCustomField"]


class CustomFieldDefinitionList(ReadModel):
    """The custom fields of the company.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/custom-fields
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    params: list[Any] | None = None
    """What was asked for. Field Nation documents no fields for it."""

    results: list[DefinedCustomField] | None = None
    """The fields, or groups of them."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class DefinedCustomField(ReadModel):
    """A custom field of the company, or a group of them in ``results``.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/custom-fields
    """

    id: int | None = None
    """The id of the field or group."""

    name: str | None = None
    """The name of the field or group."""

    tip: str | None = None
    """The hint shown beside the field."""

    type: str | None = None
    """The kind of value, such as ``text``, ``numeric``, ``date``, ``predefined`` or ``phone``."""

    required: bool | None = None
    """Whether the field has to be filled in."""

    internal: bool | None = None
    """Whether only the buyer sees the field."""

    unique: bool | None = None
    """Whether no two work orders may have the same value."""

    for_tech: bool | None = None
    """Whether the field is meant for the provider."""

    admin_edit_only: bool | None = None
    """Whether only administrators may change the field."""

    template: int | None = None
    """Whether the field belongs to a template, as 0 or 1."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    flags: list[CustomFieldFlag] | None = None
    """The properties of the field."""

    dependency: CustomFieldDependency | None = None
    """The condition on which the field is shown."""

    filled_by: str | None = None
    """Who fills the field in: ``buyer`` or ``provider``. May be missing."""

    projects: list[Any] | None = None
    """The projects that have the field. May be missing."""

    options: list[str] | None = None
    """The values to choose from. May be missing."""

    role: str | None = None
    """Who fills the fields of a group in: ``buyer`` or ``assigned_provider``."""

    results: list[DefinedCustomField] | None = None
    """The fields of a group."""
