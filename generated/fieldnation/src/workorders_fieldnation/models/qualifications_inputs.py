# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: qualifications."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

from .enums import (
    ComparisonOperationLike,
    CustomFieldFlagLike,
    CustomFieldRoleLike,
    CustomFieldScopeLike,
    CustomFieldTypeLike,
    SelectionCriterionNameLike,
    SelectionCriterionStatusLike,
)
from .shared_inputs import IdRefInput

__all__ = [
    "CriterionDependencyInput",
    "CriterionFieldInput",
    "CustomFieldVisibilityInput",
    "QualificationCreate",
    "QualificationUpdate",
    "SelectionCriterionInput",
    "SelectionRuleInput",
]


class QualificationCreate(WriteModel):
    """What a provider must fulfil: the rule with its criteria.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/compliance
    """

    selection_rule: SelectionRuleInput | MISSING = MISSING
    """The rule by which providers are ranked, with the criteria to set."""


class QualificationUpdate(WriteModel):
    """What a provider must fulfil: the rule with its criteria.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/compliance
    """

    selection_rule: SelectionRuleInput | MISSING = MISSING
    """The rule by which providers are ranked, with the criteria to set."""


class SelectionRuleInput(WriteModel):
    """A rule that ranks providers."""

    id: int | MISSING = MISSING
    """The rule's id."""

    name: str | MISSING = MISSING
    """The rule's name."""

    results: list[SelectionCriterionInput] | MISSING = MISSING
    """The criteria of the rule."""


class SelectionCriterionInput(WriteModel):
    """One criterion of a rule that ranks providers."""

    id: int | MISSING = MISSING
    """The criterion's id."""

    name: SelectionCriterionNameLike | MISSING = MISSING
    """What is looked at."""

    service: str | MISSING = MISSING
    """The part of Field Nation's system that judges it."""

    description: str | MISSING = MISSING
    """What the criterion asks for."""

    required: bool | MISSING = MISSING
    """Whether a provider has to meet the criterion."""

    weight: float | MISSING = MISSING
    """The weight of the criterion."""

    operation: ComparisonOperationLike | MISSING = MISSING
    """How the value is compared."""

    status: SelectionCriterionStatusLike | MISSING = MISSING
    """Whether the criterion is met."""

    value: str | MISSING = MISSING
    """The value to compare with."""

    order: int | MISSING = MISSING
    """The place of the criterion in its rule."""

    custom_field: Annotated[list[CriterionFieldInput] | MISSING, Field(alias="customField")] = MISSING
    """The custom fields that the criterion looks at."""

    extra: str | MISSING = MISSING
    """Further settings of the criterion."""


class CriterionFieldInput(WriteModel):
    """A custom field that a criterion looks at."""

    id: int | MISSING = MISSING
    """The field's id."""

    name: str | MISSING = MISSING
    """The field's name."""

    tip: str | MISSING = MISSING
    """The hint shown beside the field."""

    unique: bool | MISSING = MISSING
    """Whether a value may occur once only."""

    required: bool | MISSING = MISSING
    """Whether a value is required."""

    admin_edit_only: Annotated[bool | MISSING, Field(alias="adminEditOnly")] = MISSING
    """Whether only administrators may change the field."""

    type: CustomFieldTypeLike | MISSING = MISSING
    """The kind of value."""

    options: list[str] | MISSING = MISSING
    """The values to choose from."""

    role: CustomFieldRoleLike | MISSING = MISSING
    """Who fills the field in."""

    value: str | MISSING = MISSING
    """The value."""

    dependency: CriterionDependencyInput | MISSING = MISSING
    """When the field is shown."""

    flags: CustomFieldFlagLike | MISSING = MISSING
    """The field's property. It is one here and a list in responses."""

    actions: str | MISSING = MISSING
    """What may be done with the field; ``edit`` is the only value."""

    category: str | MISSING = MISSING
    """The field's category."""

    for_tech: Annotated[bool | MISSING, Field(alias="forTech")] = MISSING
    """Whether the field is for providers."""

    visibility: list[CustomFieldVisibilityInput] | MISSING = MISSING
    """Where the field is shown."""


class CriterionDependencyInput(WriteModel):
    """The condition on which a custom field is shown."""

    id: int | MISSING = MISSING
    """The id of the field that it depends on."""

    value: str | MISSING = MISSING
    """The value to compare with."""

    operator: ComparisonOperationLike | MISSING = MISSING
    """How the value is compared."""


class CustomFieldVisibilityInput(WriteModel):
    """Where a custom field is shown."""

    type: CustomFieldScopeLike | MISSING = MISSING
    """What the field is shown for."""

    hidden: bool | MISSING = MISSING
    """Whether the field is hidden there."""

    projects: list[str] | MISSING = MISSING
    """The projects that it is shown for."""

    template: IdRefInput | MISSING = MISSING
    """The template that it is shown for."""

    client: IdRefInput | MISSING = MISSING
    """The client that it is shown for."""
