# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: qualifications."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .shared import IdRef, ListMetadata

__all__ = ["Qualifications", "RequiredQualification", "SelectionCriterion", "SelectionRule", "SelectionRuleSum"]


class Qualifications(ReadModel):
    """How providers are judged for a work order."""

    ignored_missing_qualifications: bool | None = None
    """Whether missing qualifications were ignored."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    selection_rule: SelectionRule | None = None
    """The rule by which providers are ranked."""

    results: list[RequiredQualification] | None = None
    """What a provider must fulfil, as a plain list. May be missing; see also ``selection_rule``."""


class SelectionRule(ReadModel):
    """A rule that ranks providers."""

    id: int | None = None
    """The rule's id."""

    name: str | None = None
    """The rule's name."""

    status: str | None = None
    """The state of the rule."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    total_selection_rule: str | None = None
    """Field Nation does not explain this field."""

    weight: float | None = None
    """The weight of the rule."""

    sum: SelectionRuleSum | None = None
    """How the criteria were met."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[SelectionCriterion] | None = None
    """The criteria of the rule."""


class RequiredQualification(ReadModel):
    """Something that a provider must fulfil, such as a certificate or a screening.

    Observed behavior; not documented by the vendor.
    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/compliance
    """

    id: int | None = None
    """The qualification's id."""

    name: str | None = None
    """The qualification's name."""

    required: bool | None = None
    """Whether a provider must have the qualification."""

    type: str | None = None
    """The kind of qualification, such as ``certification`` or ``screening``."""


class SelectionRuleSum(ReadModel):
    """How many criteria of a rule were met."""

    total: int | None = None
    """The number of all criteria."""

    match: int | None = None
    """The number of criteria met."""

    no_match_optional: int | None = None
    """The number of optional criteria that were not met."""

    no_match_required: int | None = None
    """The number of required criteria that were not met."""


class SelectionCriterion(ReadModel):
    """One criterion of a rule that ranks providers."""

    id: int | None = None
    """The criterion's id."""

    name: str | None = None
    """The criterion's name."""

    service: str | None = None
    """The part of Field Nation's system that judges it."""

    description: str | None = None
    """What the criterion asks for."""

    custom_field: IdRef | None = None
    """The custom field that the criterion looks at."""

    operation: str | None = None
    """How the value is compared."""

    order: int | None = None
    """The place of the criterion in its rule."""

    extra: str | None = None
    """Further settings of the criterion."""

    required: bool | None = None
    """Whether a provider has to meet the criterion."""

    status: str | None = None
    """Whether the criterion is met."""

    value: str | None = None
    """The value to compare with."""

    weight: float | None = None
    """The weight of the criterion."""
