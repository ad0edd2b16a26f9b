# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: company."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber, DecimalText

from .enums import CompanyExpenseType, ModifierType, NetworkType, TagKind, TagStatus
from .shared import IdName, ListMetadata, NetworkOption

__all__ = [
    "Company",
    "CompanyAddress",
    "CompanyBonus",
    "CompanyBonusList",
    "CompanyExpense",
    "CompanyExpenseList",
    "CompanyNetwork",
    "CompanyOptions",
    "CompanyPenalty",
    "CompanyPenaltyList",
    "CompanyTag",
    "CompanyTagList",
    "IncompleteReasonOption",
    "RevisitReason",
    "RevisitReasonList",
]


class CompanyTagList(ReadModel):
    """The tags of the company.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/company
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    params: list[Any] | None = None
    """What was asked for. Field Nation documents no fields for it."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[CompanyTag] | None = None
    """The tags."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class CompanyTag(ReadModel):
    """A tag of the company.

    Docs: https://developer.fieldnation.com/client-api/restapi/manage_wo/wo_tags/tag_create
    """

    id: int | None = None
    """The tag's id."""

    label: str | None = None
    """The text of the tag."""

    hex_color: str | None = None
    """The colour, as six hexadecimal digits with or without ``#``."""

    valid_statuses: list[TagStatus] | None = None
    """The stages in which a work order may have the tag."""

    types: list[TagKind] | None = None
    """What the tag is for."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    name: str | None = None
    """The text of the tag. May be missing; see also ``label``."""


class CompanyExpenseList(ReadModel):
    """The categories of expenses.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/company
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[CompanyExpense] | None = None
    """The categories."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class CompanyNetwork(ReadModel):
    """A network of providers."""

    network_id: str | None = None
    """The network's id, as text."""

    type: NetworkType | None = None
    """What kind of providers the network has."""

    network_name: str | None = None
    """The network's name."""


class IncompleteReasonOption(ReadModel):
    """A reason for which a work order can be marked as incomplete."""

    id: int | None = None
    """The reason's id."""

    label: str | None = None
    """The reason in words."""


class RevisitReasonList(ReadModel):
    """The reasons for further visits."""

    results: list[RevisitReason] | None = None
    """The reasons."""


class CompanyBonusList(ReadModel):
    """The bonuses of the company.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/company
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[CompanyBonus] | None = None
    """The bonuses."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class CompanyPenaltyList(ReadModel):
    """The penalties of the company.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/company
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[CompanyPenalty] | None = None
    """The penalties."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class Company(ReadModel):
    """The company that buys the work."""

    id: int | None = None
    """The company's id."""

    name: str | None = None
    """The company's name."""

    photo: str | None = None
    """The address of its picture."""

    check_in_instructions: str | None = None
    """What the provider has to do at check-in."""

    check_out_instructions: str | None = None
    """What the provider has to do at check-out."""

    provider_utilization_max_hours: float | None = None
    """The most hours that the company lets one provider work."""

    provider_utilization_max_weekly: float | None = None
    """The most that the company lets one provider work in a week. Field Nation does not state the unit."""

    address: CompanyAddress | None = None
    """The company's address."""

    features: list[IdName] | None = None
    """The features of the platform that the company uses."""


class CompanyExpense(ReadModel):
    """A category of expenses that providers can claim.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/company
    """

    uid: int | None = None
    """The id of the entry."""

    id: int | None = None
    """The category's id."""

    company_expense_id: int | None = None
    """The id of the category within the company."""

    amount: DecimalNumber | None = None
    """The usual amount."""

    label: str | None = None
    """The category's name."""

    description: str | None = None
    """What the category is for."""

    type: CompanyExpenseType | None = None
    """Who made the category."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    is_travel: bool | None = None
    """Whether the category is for travel."""

    hide_pre_assign: bool | None = None
    """Whether providers see it only after they are assigned."""

    name: str | None = None
    """The category's name. May be missing; see also ``label``."""

    requires_receipt: bool | None = None
    """Whether a picture of the receipt is needed. May be missing."""


class RevisitReason(ReadModel):
    """A reason for a further visit, with narrower reasons below it.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/company
    """

    reason_id: int | None = None
    """The reason's id."""

    parent_reason_id: int | None = None
    """The id of the wider reason."""

    name: str | None = None
    """The reason in words."""

    is_custom_reason: bool | None = None
    """Whether the company made the reason."""

    is_archived: bool | None = None
    """Whether the reason is no longer used."""

    cloned_from_reason_id: int | None = None
    """The id of the reason that it was copied from."""

    sub_reasons: list[RevisitReason] | None = None
    """The narrower reasons."""

    id: int | None = None
    """The reason's id. May be missing; see also ``reason_id``."""


class CompanyBonus(ReadModel):
    """A bonus that work orders can pay.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/company
    """

    id: int | None = None
    """The bonus's id."""

    name: str | None = None
    """The bonus's name."""

    type: ModifierType | None = None
    """Whether the modifier is an amount or a percentage."""

    modifier: DecimalText | None = None
    """The amount or percentage."""

    description: str | None = None
    """What the bonus is for."""

    amount: DecimalNumber | None = None
    """The amount. May be missing; see also ``modifier``."""


class CompanyPenalty(ReadModel):
    """A penalty that lowers the pay of work orders.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/company
    """

    id: int | None = None
    """The penalty's id."""

    name: str | None = None
    """The penalty's name."""

    type: ModifierType | None = None
    """Whether the modifier is an amount or a percentage."""

    modifier: DecimalText | None = None
    """The amount or percentage."""

    description: str | None = None
    """What the penalty is for."""

    amount: DecimalNumber | None = None
    """The amount. May be missing; see also ``modifier``."""


class CompanyAddress(ReadModel):
    """The address of a company."""

    address1: str | None = None
    """The first line of the address."""

    address2: str | None = None
    """The second line of the address."""

    city: str | None = None
    """The city."""

    state: str | None = None
    """The state or province."""

    postal_code: Annotated[str | None, Field(alias="postalCode")] = None
    """The postal code. Other addresses call it ``zip``."""

    country: str | None = None
    """The country."""


class CompanyOptions(ReadModel):
    """The options that one company set for a network."""

    company_id: str | None = None
    """The company's id, which is a text here."""

    company_name: str | None = None
    """The company's name."""

    buyer_feature: bool | None = None
    """Whether the options belong to a feature of the buyer."""

    options: list[NetworkOption] | None = None
    """The options."""
