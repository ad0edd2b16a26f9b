# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: custom fields."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .enums import CustomFieldRole
from .shared import ListMetadata

__all__ = [
    "CustomField",
    "CustomFieldDependency",
    "CustomFieldEntryList",
    "CustomFieldGroup",
    "CustomFieldGroupList",
    "InternalCustomField",
]


class CustomFieldEntryList(ReadModel):
    """The custom fields of a work order: in groups, or the fields themselves.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/custom-fields
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    internal: InternalCustomField | None = None
    """The custom field that holds the buyer's own id of the work order."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    results: list[CustomFieldGroup | CustomField] | None = None
    """The groups or fields."""


class CustomField(ReadModel):
    """A custom field with its value.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/custom-fields
    """

    id: int | None = None
    """The field's id."""

    name: str | None = None
    """The field's name."""

    tip: str | None = None
    """The hint shown beside the field."""

    type: str | None = None
    """The kind of value."""

    role: CustomFieldRole | None = None
    """Who fills the field in."""

    dependency: CustomFieldDependency | None = None
    """When the field is shown."""

    used_in_finance: bool | None = None
    """Whether the field counts in the pay."""

    options: list[str] | None = None
    """The values to choose from."""

    flags: list[str] | None = None
    """The field's properties, such as ``required`` or ``unique``."""

    value: str | None = None
    """The value."""

    category: str | None = None
    """The field's category."""

    order: int | None = None
    """The field's place in the group."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    required: bool | None = None
    """Whether the field has to be filled in. Often missing; see also ``flags``."""

    filled_by: str | None = None
    """Who fills the field in, ``buyer`` or ``provider``. Often missing; see also ``role``."""


class CustomFieldGroupList(ReadModel):
    """The custom fields of a work order, in groups."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    internal: InternalCustomField | None = None
    """The custom field that holds the buyer's own id of the work order."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    results: list[CustomFieldGroup] | None = None
    """The groups."""


class InternalCustomField(ReadModel):
    """The custom field that holds the buyer's own id of a work order."""

    id: int | None = None
    """The field's id."""

    name: str | None = None
    """The field's name."""

    value: str | None = None
    """The field's value."""

    role: str | None = None
    """Who fills the field in."""


class CustomFieldGroup(ReadModel):
    """A group of custom fields."""

    id: int | None = None
    """The group's id."""

    name: str | None = None
    """The group's name."""

    order: int | None = None
    """The group's place among the groups."""

    role: CustomFieldRole | None = None
    """Who fills in the fields."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[CustomField] | None = None
    """The fields."""


class CustomFieldDependency(ReadModel):
    """The condition on which a custom field is shown."""

    id: int | None = None
    """The id of the field that it depends on."""

    value: str | None = None
    """The value to compare with."""

    operator: str | None = None
    """How the value is compared, such as ``equals``."""
