# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: objects that are made of few others."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber

from .enums import CustomFieldRole, ServiceWindowMode, ShipmentCarrierName
from .parts import (
    AmountRange,
    AssigneeUser,
    AttachedFile,
    AttachmentAuthor,
    ChargeSum,
    CheckInCoordinates,
    CompanyAddress,
    CompletedTasks,
    Contact,
    CustomFieldDependency,
    ExpenseAuthor,
    ExpenseCategory,
    ExpenseReceipt,
    FeeBreakdown,
    IdName,
    IdRef,
    IncompleteReason,
    Integration,
    ListMetadata,
    LocalTime,
    LocationContact,
    LocationCoordinates,
    LocationMap,
    MilestoneActor,
    NetworkOption,
    NetworkSettings,
    PayBonus,
    PersonRef,
    ProblemSubtype,
    ProblemTypeRef,
    ProgressSum,
    ResolutionTime,
    RouteSum,
    SelectionRuleSum,
    TaskEtaEditor,
    TaskPerformer,
    TimeZone,
    TypeOfWorkCount,
    UnitAmount,
    UpcomingSchedule,
    UserTax,
)

__all__ = [
    "Assignee",
    "Attachment",
    "Bundle",
    "CalculatedTotal",
    "CheckIn",
    "CheckOut",
    "Company",
    "CompanyOptions",
    "ContactList",
    "CustomField",
    "CustomFieldGroup",
    "EtaStatus",
    "IncreasedPay",
    "IntegrationList",
    "LocalDateTime",
    "Location",
    "LoggedBy",
    "MilestoneStep",
    "Network",
    "PayBonusList",
    "PayDiscount",
    "PayExpense",
    "PayFee",
    "PayIncrease",
    "PayInvoice",
    "PayPenalty",
    "Problem",
    "ProblemResolution",
    "ProblemType",
    "Progress",
    "RevisitStatus",
    "RouteList",
    "SavedLocation",
    "SelectionCriterion",
    "SelectionRule",
    "ServiceWindow",
    "ShipmentCarrier",
    "ShipmentLocation",
    "SwapUser",
    "Tag",
    "TaskCompletion",
    "TaskEtaChange",
    "TaskListMetadata",
    "TaskRef",
    "UserJobs",
    "WorkOrderMessageList",
]


class PayIncrease(ReadModel):
    """A pay increase that was asked for.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The increase's id."""

    description: str | None = None
    """Why the increase is asked for."""

    status: str | None = None
    """How the increase was answered, such as ``pending`` or ``accepted``."""

    status_description: str | None = None
    """The reason for the answer."""

    pay: IncreasedPay | None = None
    """The pay that is asked for."""

    created: LocalDateTime | None = None
    """When the increase was asked for."""

    author: PersonRef | None = None
    """Who asked for the increase."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    amount: DecimalNumber | None = None
    """The amount that is asked for on top. May be missing; see also ``pay``."""

    reason: str | None = None
    """Why the increase is asked for. May be missing; see also ``description``."""

    requested_by: str | None = None
    """Which side asked for it, such as ``provider``. May be missing; see also ``author``."""

    approved_by: IdName | None = None
    """Who granted the increase. May be missing."""


class PayBonusList(ReadModel):
    """The bonuses of a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    sum: ChargeSum | None = None
    """The sums of the bonuses."""

    results: list[PayBonus] | None = None
    """The bonuses."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class CustomField(ReadModel):
    """A custom field with its value.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
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


class ContactList(ReadModel):
    """The people to turn to about a job.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[Contact] | None = None
    """The contacts."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class Location(ReadModel):
    """Where the work is done.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    coordinates: LocationCoordinates | None = None
    """The position of the site."""

    work_order_id: int | None = None
    """The id of the work order."""

    mode: str | None = None
    """What kind of place this is, such as ``custom``, ``remote`` or ``location``."""

    address1: str | None = None
    """The first line of the address."""

    address2: str | None = None
    """The second line of the address."""

    city: str | None = None
    """The city."""

    state: str | None = None
    """The state or province, as a code."""

    zip: str | None = None
    """The postal code."""

    country: str | None = None
    """The country, as an ISO 3166 alpha-2 code or as ``USA``."""

    notes: list[str] | None = None
    """Remarks on the place."""

    type: IdName | None = None
    """The kind of place, such as ``Commercial``."""

    saved_location: SavedLocation | None = None
    """The saved location that the address came from. Where there is none, its id is 0 and its texts are empty."""

    display_name: str | None = None
    """The place in one line."""

    status_id: int | None = None
    """The id of the work order's status."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    zoom: str | None = None
    """The zoom level of the map, such as ``13z``."""

    map: LocationMap | None = None
    """Where to see the place on a map."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class RouteList(ReadModel):
    """The routes of a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    sum: RouteSum | None = None
    """Numbers about the routes."""

    results: list[str] | None = None
    """The routes."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class Bundle(ReadModel):
    """A bundle of work orders that one provider takes together.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The bundle's id."""

    company_id: int | None = None
    """The id of the company that owns the bundle."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[dict[str, Any]] | None = None
    """The work orders of the bundle. Field Nation documents no fields for them."""


class Company(ReadModel):
    """The company that buys the work.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

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


class WorkOrderMessageList(ReadModel):
    """The messages about a work order, as they come inside it.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[str] | None = None
    """The messages. Field Nation types them as texts here and as objects in the endpoint of the messages."""


class Assignee(ReadModel):
    """The provider that a work order is assigned to.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    user: AssigneeUser | None = None
    """The provider."""

    status_id: int | None = None
    """The id of the work order's status."""

    work_order_id: int | None = None
    """The id of the work order."""

    in_confirmation_window: bool | None = None
    """Whether the time has come in which the provider has to confirm."""


class IntegrationList(ReadModel):
    """The outside systems that a work order is linked with.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    result: list[Integration] | None = None
    """The links. This key is singular, unlike the ``results`` of every other list."""


class Progress(ReadModel):
    """How many of the steps of a work order are done.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    sum: ProgressSum | None = None
    """The numbers of steps."""

    label: str | None = None
    """The progress in words."""


class RevisitStatus(ReadModel):
    """Whether a work order is a further visit to the same site, as it comes inside the work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    job_status: str | None = None
    """The state of the job that is visited again."""

    revisit_count: int | None = None
    """The number of visits before this one."""

    is_revisit: bool | None = None
    """Whether this is a further visit."""

    incomplete_reason: IncompleteReason | None = None
    """Why the earlier visit did not finish the job."""


class PayDiscount(ReadModel):
    """A discount.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The discount's id."""

    amount: DecimalNumber | None = None
    """The amount of the discount."""

    name: str | None = None
    """The discount's name."""

    charged: bool | None = None
    """Whether the discount was charged."""

    calculation: str | None = None
    """How the discount is calculated."""

    description: str | None = None
    """What the discount is for."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    type: str | None = None
    """How the discount is calculated: ``percentage`` or ``fixed``. May be missing; see also ``calculation``."""

    value: DecimalNumber | None = None
    """The percentage or the amount, as ``type`` says. May be missing; see also ``amount``."""

    applied_by: str | None = None
    """Who gave the discount, such as ``system`` or ``admin``. May be missing."""

    created: LocalDateTime | None = None
    """When the discount was given. May be missing."""


class IncreasedPay(ReadModel):
    """The pay that is asked for.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    type: str | None = None
    """How the pay is calculated."""

    base: UnitAmount | None = None
    """The first part of the pay."""

    additional: UnitAmount | None = None
    """The second part of blended pay."""

    sum: DecimalNumber | None = None
    """The pay in all."""


class LocalDateTime(ReadModel):
    """A point in time, in UTC and in the work order's own zone. Either part may be missing.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    Source: https://developer.fieldnation.com/docs/rest-api/getting-started/basics (2026-02)
    """

    utc: str | None = None
    """The time in UTC. It is a text, because Field Nation writes either ``YYYY-MM-DD HH:MM:SS`` or ISO 8601
    (``2026-02-01T17:00:00Z``), and an empty text where there is no time.
    """

    local: LocalTime | None = None
    """The same moment as the clock at the site shows it."""


class PayPenalty(ReadModel):
    """A penalty.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The penalty's id."""

    charged: bool | None = None
    """Whether the penalty was charged."""

    calculation: str | None = None
    """How the penalty is calculated."""

    modifier: DecimalNumber | None = None
    """The percentage or amount from which it is calculated; ``calculation`` tells which."""

    name: str | None = None
    """The penalty's name."""

    description: str | None = None
    """What the penalty is for."""

    status_reason: str | None = None
    """The reason for its state."""

    updated_by: str | None = None
    """Who changed the penalty last."""

    updated_at: LocalDateTime | None = None
    """When the penalty was changed last."""

    amount: DecimalNumber | None = None
    """The amount of the penalty."""

    selected: bool | None = None
    """Whether the penalty is chosen for the work order."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class PayExpense(ReadModel):
    """An expense of the provider.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    company_id: int | None = None
    """The id of the company that pays it."""

    id: int | None = None
    """The expense's id."""

    status: str | None = None
    """Whether the expense is approved, such as ``pending`` or ``approved``."""

    description: str | None = None
    """What the money was spent on."""

    status_description: str | None = None
    """The reason for its state."""

    amount: DecimalNumber | None = None
    """The amount of the expense."""

    quantity: float | None = None
    """How many pieces the expense stands for."""

    is_predefined: bool | None = None
    """Whether the expense is one of the company's predefined expenses."""

    author: ExpenseAuthor | None = None
    """Who entered the expense."""

    category: ExpenseCategory | None = None
    """The expense's category."""

    added: LocalDateTime | None = None
    """When the expense was entered."""

    approved: LocalDateTime | None = None
    """When the expense was approved."""

    receipt: ExpenseReceipt | None = None
    """The receipt. It is null where there is none."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    receipt_url: str | None = None
    """The address of the receipt. May be missing; see also ``receipt``."""

    created: LocalDateTime | None = None
    """When the expense was entered. May be missing; see also ``added``."""


class TaskCompletion(ReadModel):
    """When and by whom a task was done.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    utc: str | None = None
    """The time in UTC, as ``YYYY-MM-DD HH:MM:SS`` or as ISO 8601."""

    local: LocalTime | None = None
    """The same moment as the clock at the site shows it."""

    by: TaskPerformer | None = None
    """Who did the task."""


class CustomFieldGroup(ReadModel):
    """A group of custom fields.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

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


class ProblemType(ReadModel):
    """A kind of problem that may be reported.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The kind's id."""

    name: str | None = None
    """The name of the kind of problem."""

    performance_event: bool | None = None
    """Whether the kind of problem counts in the provider's rating."""

    show_pqap_warning: bool | None = None
    """Whether a warning of the quality programme is shown."""

    reportable: bool | None = None
    """Whether the kind of problem may be reported."""

    message: str | None = None
    """The text shown to the user who reports it."""

    support_ticket: bool | None = None
    """Whether a support ticket is opened."""

    send_to_buyer: bool | None = None
    """Whether the buyer is told."""

    send_to_provider: bool | None = None
    """Whether the provider is told."""

    send_to_support: bool | None = None
    """Whether the support is told."""

    send_to_accounting: bool | None = None
    """Whether the accounting is told."""

    has_other: bool | None = None
    """Whether a text of one's own may be added."""

    children: list[ProblemSubtype] | None = None
    """The finer kinds."""


class Problem(ReadModel):
    """A problem reported for a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The problem's id."""

    zendesk_ticket_id: int | None = None
    """The id of the support ticket."""

    type: ProblemTypeRef | None = None
    """The kind of problem."""

    comments: str | None = None
    """What the reporter wrote."""

    use_provider: bool | None = None
    """Whether the company would use the provider again."""

    only_company_can_mark_resolved: bool | None = None
    """Whether only the buyer may mark the problem as solved."""

    resolution: ProblemResolution | None = None
    """How the problem was solved."""

    author: PersonRef | None = None
    """Who reported the problem."""

    created: LocalDateTime | None = None
    """When the problem was reported."""

    message: IdRef | None = None
    """The message that goes with it."""

    escalate: bool | None = None
    """Whether the problem is to be escalated."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class SelectionRule(ReadModel):
    """A rule that ranks providers.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

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


class Tag(ReadModel):
    """A tag put on a work order.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    created: LocalDateTime | None = None
    """When the tag was made."""

    author: IdRef | None = None
    """Who made the tag."""

    id: int | None = None
    """The tag's id."""

    label: str | None = None
    """The text of the tag."""

    hex_color: str | None = None
    """The colour of the tag, as a hexadecimal RGB value."""

    types: list[str] | None = None
    """The kinds of things the tag may be put on."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class MilestoneStep(ReadModel):
    """A stage of the life cycle of a work order.

    Seen in use, not described by the vendor.
    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/milestones (2026-02)
    """

    name: str | None = None
    """The stage, such as ``published`` or ``checked_in``."""

    label: str | None = None
    """The stage as shown to users."""

    completed: bool | None = None
    """Whether the work order reached the stage."""

    completed_at: LocalDateTime | None = None
    """When the stage was reached; null before that."""

    actor: MilestoneActor | None = None
    """Who brought the work order there."""


class PayFee(ReadModel):
    """A fee of the platform.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: str | None = None
    """The fee's name."""

    id: int | None = None
    """The fee's id."""

    amount: DecimalNumber | None = None
    """The amount of the fee."""

    queued: bool | None = None
    """Whether the fee waits to be charged."""

    charged: bool | None = None
    """Whether the fee was charged."""

    hours24_applicable: bool | None = None
    """Whether the rule of 24 hours applies."""

    calculation: str | None = None
    """How the fee is calculated."""

    at_risk: bool | None = None
    """Whether the fee may fall due."""

    display_name: str | None = None
    """The fee's name as shown to users."""

    max_amount: DecimalNumber | None = None
    """The most that the fee may come to."""

    description: str | None = None
    """What the fee is for."""

    modifier: DecimalNumber | None = None
    """The percentage or amount from which the fee is calculated; ``calculation`` tells which."""

    breakdown: list[FeeBreakdown] | None = None
    """The parts of the fee."""


class PayInvoice(ReadModel):
    """The invoice of a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The invoice's id."""

    sent: LocalDateTime | None = None
    """When the invoice was sent."""

    paid: LocalDateTime | None = None
    """When the invoice was paid."""


class CalculatedTotal(ReadModel):
    """The pay as Field Nation calculates it.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    total: AmountRange | None = None
    """From which amount to which the total may run."""


class ServiceWindow(ReadModel):
    """The time or the span of time in which the provider has to come.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    mode: ServiceWindowMode | None = None
    """How ``start`` and ``end`` are meant."""

    start: LocalDateTime | None = None
    """The exact time of arrival, or the beginning of the span."""

    end: LocalDateTime | None = None
    """The end of the span."""


class EtaStatus(ReadModel):
    """How far a provider is on the way to the site.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: str | None = None
    """The state in words."""

    updated: LocalDateTime | None = None
    """When the state changed."""


class SavedLocation(ReadModel):
    """A location that the buyer saved for later use.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The saved location's id; 0 where there is none."""

    name: str | None = None
    """The location's name."""

    display_name: str | None = None
    """The location's name as shown to providers."""

    contact: LocationContact | None = None
    """Whom to turn to at the site."""

    group: IdName | None = None
    """The group that the location belongs to."""


class Network(ReadModel):
    """A network of providers.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The network's id."""

    name: str | None = None
    """The network's name."""

    type: str | None = None
    """The network's kind."""

    options: list[NetworkOption] | None = None
    """The network's options."""

    company_options: list[CompanyOptions] | None = None
    """The options that companies set for it."""

    sourced_providers: list[str] | None = None
    """The providers found for the work order."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    domain: str | None = None
    """The network's domain. Only ``work_orders.unroute`` returns it."""

    is_curated: Annotated[bool | None, Field(alias="isCurated")] = None
    """Whether the network is curated. Only ``work_orders.unroute`` returns it."""

    settings: NetworkSettings | None = None
    """The network's settings. Only ``work_orders.unroute`` returns them."""


class TaskListMetadata(ReadModel):
    """How long the list of tasks is, and how many tasks of each kind are done.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    total: int | None = None
    """The number of tasks."""

    page: int | None = None
    """The number of this page."""

    pages: int | None = None
    """The number of pages."""

    per_page: int | None = None
    """The number of tasks that a full page holds."""

    completed: CompletedTasks | None = None
    """How many tasks of each kind are done."""


class TaskEtaChange(ReadModel):
    """When and by whom an arrival time was changed.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    utc: str | None = None
    """The time in UTC, as ``YYYY-MM-DD HH:MM:SS`` or as ISO 8601."""

    local: LocalTime | None = None
    """The same moment as the clock at the site shows it."""

    by: TaskEtaEditor | None = None
    """Who changed the arrival time."""


class CheckIn(ReadModel):
    """A check-in.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    created: LocalDateTime | None = None
    """When the provider checked in."""

    coords: CheckInCoordinates | None = None
    """Where the provider was."""

    verified: bool | None = None
    """Whether the position was verified."""

    distance: float | None = None
    """The distance from the site, probably in miles."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    requires_verification: bool | None = None
    """Whether the position still has to be verified."""


class CheckOut(ReadModel):
    """A check-out.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    created: LocalDateTime | None = None
    """When the provider checked out."""

    coords: CheckInCoordinates | None = None
    """Where the provider was."""

    verified: bool | None = None
    """Whether the position was verified."""

    distance: float | None = None
    """The distance from the site, probably in miles."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    requires_verification: bool | None = None
    """Whether the position still has to be verified."""

    distance_from_in: float | None = None
    """The distance from the check-in, probably in miles."""


class LoggedBy(ReadModel):
    """The user who wrote a time log.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The user's id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    created: LocalDateTime | None = None
    """When the user logged the check-in."""

    out: LocalDateTime | None = None
    """When the user logged the check-out."""


class TaskRef(ReadModel):
    """A reference to a task.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The task's id."""

    type: IdRef | None = None
    """The kind of task."""


class ShipmentLocation(ReadModel):
    """The place that a shipment goes to.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: str | None = None
    """The name of the place."""

    address1: str | None = None
    """The first line of the address."""

    address2: str | None = None
    """The second line of the address."""

    city: str | None = None
    """The city."""

    state: str | None = None
    """The state or province."""

    zip: str | None = None
    """The postal code."""

    country: str | None = None
    """The country, as an ISO 3166 alpha-2 code."""

    coordinates: LocationCoordinates | None = None
    """The position of the place."""

    map_href: str | None = None
    """The address of a map of the place."""


class ShipmentCarrier(ReadModel):
    """Who carries a shipment.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: ShipmentCarrierName | None = None
    """The carrier."""

    other: str | None = None
    """The carrier's name where ``name`` is ``other``."""

    tracking: str | None = None
    """The tracking number."""

    link_href: str | None = None
    """The address of the carrier's tracking page."""

    arrival: LocalDateTime | None = None
    """When the shipment is due, in UTC only."""

    arrived: LocalDateTime | None = None
    """When the shipment arrived, in UTC only."""


class Attachment(ReadModel):
    """An attached file, as it lies in a folder of a work order.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    upload_unique_id: str | None = None
    """The id that the upload was given."""

    id: int | None = None
    """The attachment's id."""

    author: AttachmentAuthor | None = None
    """Who attached the file."""

    reviewer: PersonRef | None = None
    """Who reviewed the file."""

    file: AttachedFile | None = None
    """The file itself."""

    created: LocalDateTime | None = None
    """When the file was attached."""

    time_zone: TimeZone | None = None
    """The time zone of the site, by name and abbreviation."""

    notes: str | None = None
    """Remarks on the file."""

    status: str | None = None
    """The state of the review."""

    status_description: str | None = None
    """The reason for the state."""

    task: TaskRef | None = None
    """The task that the file belongs to."""

    reviewed: LocalDateTime | None = None
    """When the file was reviewed."""

    expense: IdRef | None = None
    """The expense that the file is the receipt of."""

    show_before_assignment: bool | None = None
    """Whether providers see the file before they are assigned."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    folder_id: int | None = None
    """The id of the folder that the file is in."""

    work_order_id: Annotated[int | None, Field(alias="workorder_id")] = None
    """The id of the work order."""


class ProblemResolution(ReadModel):
    """How a problem was solved.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    status: str | None = None
    """The state of the problem."""

    at: ResolutionTime | None = None
    """When the problem was solved."""

    by: PersonRef | None = None
    """Who solved the problem."""

    allowed_resolvers: list[str] | None = None
    """Who may mark the problem as solved."""


class SelectionCriterion(ReadModel):
    """One criterion of a rule that ranks providers.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

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


class CompanyOptions(ReadModel):
    """The options that one company set for a network.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    company_id: str | None = None
    """The company's id, which is a text here."""

    company_name: str | None = None
    """The company's name."""

    buyer_feature: bool | None = None
    """Whether the options belong to a feature of the buyer."""

    options: list[NetworkOption] | None = None
    """The options."""


class SwapUser(ReadModel):
    """A user who takes part in a swap, with what Field Nation knows about the user's work.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    id: int | None = None
    """The user's id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    address: str | None = None
    """The street address."""

    city: str | None = None
    """The city."""

    state: str | None = None
    """The state or province."""

    zip: str | None = None
    """The postal code."""

    country: str | None = None
    """The country."""

    thumbnail: str | None = None
    """The address of the user's picture."""

    w2: bool | None = None
    """Whether the user is an employee (form W-2)."""

    available: bool | None = None
    """Whether the user is available."""

    worker_compensation: bool | None = None
    """Whether the user has workers' compensation insurance."""

    website: str | None = None
    """The address of the user's website."""

    protec: bool | None = None
    """A mark of the platform. Field Nation does not explain this field."""

    marketplace: bool | None = None
    """Whether the user takes work from the marketplace."""

    routable: bool | None = None
    """Whether work orders may be routed to the user."""

    assigned: bool | None = None
    """Whether the work order is assigned to the user."""

    assignable: bool | None = None
    """Whether the work order may be assigned to the user."""

    unassignable: bool | None = None
    """Whether the work order may be taken from the user."""

    upcoming_schedule: list[UpcomingSchedule] | None = None
    """When the user is busy."""

    worked_with: bool | None = None
    """Whether the user worked for the company before."""

    jobs: UserJobs | None = None
    """How many jobs the user did."""

    managed: bool | None = None
    """Whether the user is managed."""

    email: str | None = None
    """The e-mail address."""

    phone: str | None = None
    """The telephone number."""

    phone_ext: str | None = None
    """The extension of the telephone number."""

    about: str | None = None
    """What the user says about themselves."""

    tagline: str | None = None
    """The user's motto."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    group: IdName | None = None
    """The group that the user belongs to."""

    is_end_client: bool | None = None
    """Whether the user is one of the buyer's clients."""

    home: str | None = None
    """Field Nation does not explain this field."""

    email_verification: bool | None = None
    """Whether the e-mail address is verified."""

    is_screening_administrator: bool | None = None
    """Whether the user administers screenings."""

    tax: UserTax | None = None
    """What the platform knows about the user's taxes."""

    permissions: list[str] | None = None
    """The user's permissions."""

    user_ghost_company: int | None = None
    """An id of a company. Field Nation does not explain this field."""

    company: IdRef | None = None
    """The user's company."""


class UserJobs(ReadModel):
    """How many jobs a user did.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    marketplace: int | None = None
    """The number of jobs on the marketplace."""

    company: int | None = None
    """The number of jobs for the company."""

    type_of_work: TypeOfWorkCount | None = None
    """The number of jobs of this kind of work."""
