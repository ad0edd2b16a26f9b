# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: what several resources share."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import ReadModel
from .._runtime.wire import DecimalNumber
from .enums import (
    CustomFieldRole,
    PayType,
    ServiceWindowMode,
    ShipmentAction,
    ShipmentCarrierName,
    SwapAction,
    SwapStatus,
)

__all__ = [
    "AmountRange",
    "Assignee",
    "AssigneeUser",
    "AttachedFile",
    "Attachment",
    "AttachmentAuthor",
    "AttachmentFolder",
    "AttachmentFolderList",
    "AttachmentSum",
    "AutoDispatchStats",
    "Bundle",
    "CalculatedTotal",
    "ChargeSum",
    "CheckIn",
    "CheckOut",
    "Company",
    "CompanyAddress",
    "CompanyOptions",
    "CompletedTasks",
    "Contact",
    "ContactList",
    "Coordinates",
    "CustomField",
    "CustomFieldDependency",
    "CustomFieldGroup",
    "CustomFieldGroupList",
    "DiscountSum",
    "Eta",
    "EtaStatus",
    "ExpenseAuthor",
    "ExpenseCategory",
    "ExpenseReceipt",
    "ExpenseSum",
    "FeeBreakdown",
    "IdName",
    "IdRef",
    "IncompleteReason",
    "IncreasedPay",
    "Integration",
    "IntegrationList",
    "InternalCustomField",
    "InvoiceRef",
    "ListMetadata",
    "LocalDateTime",
    "LocalTime",
    "Location",
    "LocationContact",
    "LocationCoordinates",
    "LocationMap",
    "LoggedBy",
    "Manager",
    "MessageList",
    "Milestones",
    "Network",
    "NetworkList",
    "NetworkOption",
    "NetworkSettings",
    "Pay",
    "PayBonus",
    "PayBonusList",
    "PayDiscount",
    "PayDiscountList",
    "PayExpense",
    "PayExpenseList",
    "PayFee",
    "PayFinance",
    "PayFunding",
    "PayHold",
    "PayIncrease",
    "PayIncreaseList",
    "PayInvoice",
    "PayPenalty",
    "PayPenaltyList",
    "PersonRef",
    "ProblemList",
    "ProblemResolution",
    "ProblemSubtype",
    "ProblemSum",
    "ProblemType",
    "ProblemTypeRef",
    "Progress",
    "ProgressSum",
    "PublishStats",
    "Qualifications",
    "ResolutionTime",
    "RichText",
    "RouteList",
    "RouteSum",
    "SavedLocation",
    "Schedule",
    "SelectionCriterion",
    "SelectionRule",
    "SelectionRuleSum",
    "ServiceWindow",
    "Shipment",
    "ShipmentCarrier",
    "ShipmentList",
    "ShipmentLocation",
    "Signature",
    "SignatureList",
    "SignatureWorkLog",
    "SiteRevisit",
    "Swap",
    "SwapList",
    "Tag",
    "TagList",
    "Task",
    "TaskCompletion",
    "TaskDescriptions",
    "TaskEta",
    "TaskEtaChange",
    "TaskEtaEditor",
    "TaskGroup",
    "TaskList",
    "TaskListMetadata",
    "TaskPerformer",
    "TaskRef",
    "TaskType",
    "TimeLog",
    "TimeLogList",
    "TimeZone",
    "Timeliness",
    "TypeOfWork",
    "TypeOfWorkCount",
    "UnitAmount",
    "UpcomingSchedule",
    "UserJobs",
    "UserSummary",
    "UserTax",
    "WorkOrder",
    "WorkOrderProblem",
    "WorkOrderStatus",
]


class WorkOrder(ReadModel):
    """A work order: a job at a site, what it pays, who does it and how far it has come. Drafts lack a schedule, a
    provider and more; `columns` leaves out whole sections; so every field may be missing or null.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The work order's id. It has the same value as `work_order_id`."""

    work_order_id: int | None = None
    """The work order's id once more."""

    title: str | None = None
    """The headline of the job."""

    href: str | None = None
    """The address of the work order."""

    networks: NetworkList | None = None
    """The networks of providers that the work order is offered to."""

    attachments: AttachmentFolderList | None = None
    """The folders of attached files."""

    shipments: ShipmentList | None = None
    """The parcels that belong to the job."""

    signatures: SignatureList | None = None
    """The signatures collected on site."""

    time_logs: TimeLogList | None = None
    """The times at which the provider checked in and out."""

    problems: ProblemList | None = None
    """The problems reported for the work order."""

    pay: Pay | None = None
    """What the job pays, with all additions and deductions."""

    publish_stats: PublishStats | None = None
    """How the work order did since it was published."""

    routes: RouteList | None = None
    """The providers that the work order was routed to."""

    custom_fields: CustomFieldGroupList | None = None
    """The custom fields, in groups by who fills them in."""

    qualifications: Qualifications | None = None
    """How providers are judged for this work order."""

    bundle: Bundle | None = None
    """The bundle that the work order is part of."""

    auto_dispatch_stats: AutoDispatchStats | None = None
    """What automatic dispatch did."""

    schedule: Schedule | None = None
    """When the work is to be done."""

    eta: Eta | None = None
    """When the provider means to arrive."""

    location: Location | None = None
    """Where the work is done."""

    company: Company | None = None
    """The company that buys the work."""

    manager: Manager | None = None
    """The user who manages the work order."""

    client: IdName | None = None
    """The buyer's own client for whom the work is done."""

    project: IdName | None = None
    """The project that the work order belongs to."""

    status: WorkOrderStatus | None = None
    """Where the work order stands in its life cycle. Answers hold an object here."""

    messages: MessageList | None = None
    """The messages about the work order."""

    assignee: Assignee | None = None
    """The provider that the work order is assigned to."""

    milestones: Milestones | None = None
    """When the work order reached each stage."""

    template: IdName | None = None
    """The template that the work order was made from."""

    invoice: InvoiceRef | None = None
    """The invoice of the work order."""

    integration: Integration | None = None
    """The outside system that the work order is linked with."""

    integrations: IntegrationList | None = None
    """All outside systems that the work order is linked with."""

    contacts: ContactList | None = None
    """The people to turn to about the job."""

    tasks: TaskList | None = None
    """What the provider has to do."""

    swaps: SwapList | None = None
    """The requests to swap providers."""

    equipments: list[str] | None = None
    """The equipment that the provider has to bring. Requests describe equipment with objects instead."""

    type_of_work: IdName | None = None
    """The kind of work, as the single value of older versions. See `types_of_work`."""

    types_of_work: list[TypeOfWork] | None = None
    """The kinds of work; one of them is the primary one."""

    service_types: list[IdName] | None = None
    """The kinds of service."""

    service_types_new: list[IdName] | None = None
    """The kinds of service in the vendor's newer catalogue."""

    site_device: list[str] | None = None
    """The devices at the site."""

    description: RichText | None = None
    """What is to be done, for every provider who sees the work order."""

    confidential: RichText | None = None
    """Information that only the assigned provider sees."""

    policy_and_procedures: RichText | None = None
    """The buyer's policies and procedures."""

    standard_instructions: RichText | None = None
    """The buyer's standing instructions."""

    progress: Progress | None = None
    """How many of the steps are done."""

    tags: TagList | None = None
    """The tags put on the work order."""

    tasks_enabled: bool | None = None
    """Whether the work order uses tasks."""

    closing_notes: str | None = None
    """The notes written at the end of the work."""

    allow_counter_offers: bool | None = None
    """Whether providers may offer other terms."""

    is_user_declined: bool | None = None
    """Whether the acting user declined the work order."""

    w2: bool | None = None
    """Whether the work is done by an employee of the buyer (form W-2) instead of a contractor."""

    import_id: int | None = None
    """The id of the import that created the work order."""

    printable: bool | None = None
    """Whether the work order may be printed."""

    require_registered_service_companies: bool | None = None
    """Whether only registered service companies may take the work."""

    advanced_qualifications: bool | None = None
    """Whether advanced qualification rules are in use."""

    require_gps: bool | None = None
    """Whether the provider's position is checked at check-in."""

    site_revisit: SiteRevisit | None = None
    """Whether this is a further visit to the same site, and why."""

    incident_id: str | None = None
    """The buyer's number of the incident or ticket behind the work order."""


class PayDiscountList(ReadModel):
    """The discounts of a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    sum: DiscountSum | None = None
    """The sum of the discounts."""

    results: list[PayDiscount] | None = None
    """The discounts."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


class PayIncreaseList(ReadModel):
    """The increases of pay that were asked for.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    sum: DiscountSum | None = None
    """The sum of the increases."""

    results: list[PayIncrease] | None = None
    """The increases."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    minimum: DecimalNumber | None = None
    """The least amount that may be asked for."""


class PayIncrease(ReadModel):
    """An increase of pay that was asked for.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The increase's id."""

    description: str | None = None
    """Why it is asked for."""

    status: str | None = None
    """How it was answered."""

    status_description: str | None = None
    """The reason for the answer."""

    pay: IncreasedPay | None = None
    """The pay that is asked for."""

    created: LocalDateTime | None = None
    """When it was asked for."""

    author: PersonRef | None = None
    """Who asked for it."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


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
    """Names of what the caller may do with it."""


class PayPenaltyList(ReadModel):
    """The penalties of a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    sum: ChargeSum | None = None
    """The sums of the penalties."""

    results: list[PayPenalty] | None = None
    """The penalties."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


class PayExpenseList(ReadModel):
    """The expenses of a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    sum: ExpenseSum | None = None
    """The sums of the expenses."""

    results: list[PayExpense] | None = None
    """The expenses."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


class CustomFieldGroupList(ReadModel):
    """The custom fields of a work order, in groups.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    internal: InternalCustomField | None = None
    """The custom field that holds the buyer's own id of the work order."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    results: list[CustomFieldGroup] | None = None
    """The groups."""


class CustomField(ReadModel):
    """A custom field with its value.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The field's id."""

    name: str | None = None
    """Its name."""

    tip: str | None = None
    """The hint shown beside it."""

    type: str | None = None
    """The kind of value."""

    role: CustomFieldRole | None = None
    """Who fills it in."""

    dependency: CustomFieldDependency | None = None
    """When the field is shown."""

    used_in_finance: bool | None = None
    """Whether the field counts in the pay."""

    options: list[str] | None = None
    """The values to choose from."""

    flags: list[str] | None = None
    """The field's properties, such as `required` or `unique`."""

    value: str | None = None
    """The value."""

    category: str | None = None
    """The field's category."""

    order: int | None = None
    """Its place in the group."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


class ShipmentList(ReadModel):
    """The parcels that belong to a job.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[Shipment] | None = None
    """The shipments."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


class SignatureList(ReadModel):
    """The signatures collected on site.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[Signature] | None = None
    """The signatures."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


class Signature(ReadModel):
    """A signature collected on site.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The signature's id."""

    name: str | None = None
    """The name of the person who signed."""

    format: str | None = None
    """The format of `data`."""

    data: str | None = None
    """The drawing."""

    hash: str | None = None
    """A checksum of the drawing."""

    author: IdRef | None = None
    """The user who collected it."""

    created: LocalDateTime | None = None
    """When it was signed."""

    worklog: SignatureWorkLog | None = None
    """The time logs that were signed for."""

    time_zone: TimeZone | None = None
    """The time zone of the site, by name alone."""

    task: IdRef | None = None
    """The task that asked for the signature."""

    closing_notes: str | None = None
    """The closing notes that were signed for."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


class AttachmentFolderList(ReadModel):
    """The folders of files attached to a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    sum: AttachmentSum | None = None
    """Numbers about the files."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[AttachmentFolder] | None = None
    """The folders."""


class TimeLogList(ReadModel):
    """The time logs of a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[TimeLog] | None = None
    """The time logs."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    hours: float | None = None
    """The hours of all logs together."""


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
    """Names of what the caller may do with it."""


class ProblemList(ReadModel):
    """The problems reported for a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    sum: ProblemSum | None = None
    """Numbers about the problems."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    types: list[ProblemType] | None = None
    """The kinds of problems that may be reported."""

    results: list[WorkOrderProblem] | None = None
    """The problems."""

    active: WorkOrderProblem | None = None
    """The problem that is open now."""


class Qualifications(ReadModel):
    """How providers are judged for a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    ignored_missing_qualifications: bool | None = None
    """Whether missing qualifications were ignored."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    selection_rule: SelectionRule | None = None
    """The rule by which providers are ranked."""


class TagList(ReadModel):
    """The tags put on a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    results: list[Tag] | None = None
    """The tags."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""


class Milestones(ReadModel):
    """When a work order reached each stage of its life cycle. Stages not reached are missing or empty.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    created: LocalDateTime | None = None
    """When it was created."""

    published: LocalDateTime | None = None
    """When it was published."""

    routed: LocalDateTime | None = None
    """When it was routed to providers."""

    assigned: LocalDateTime | None = None
    """When a provider was assigned."""

    workdone: LocalDateTime | None = None
    """When the work was reported as done."""

    approved: LocalDateTime | None = None
    """When the buyer approved the work."""

    paid: LocalDateTime | None = None
    """When the provider was paid."""

    canceled: LocalDateTime | None = None
    """When it was cancelled."""


class Pay(ReadModel):
    """What a job pays, with all additions and deductions. Amounts are US dollars unless stated otherwise.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/pay (2026-02)
    """

    work_order_id: int | None = None
    """The id of the work order."""

    type: PayType | None = None
    """How the pay is reckoned."""

    base: UnitAmount | None = None
    """The first part of the pay. Fixed pay: the amount is the total and the units are 1. Hourly pay: the amount is
    for an hour and the units are the most hours.
    """

    additional: UnitAmount | None = None
    """The second part of blended pay."""

    fees: list[PayFee] | None = None
    """The fees of the platform."""

    finance: PayFinance | None = None
    """How the work order is financed."""

    hold: PayHold | None = None
    """The amount held back."""

    hours: float | None = None
    """The hours to be paid."""

    reported_hours: float | None = None
    """The hours that the provider reported."""

    number_of_devices: int | None = None
    """The number of devices to be paid."""

    minimum_payment: DecimalNumber | None = None
    """The least amount paid."""

    range: AmountRange | None = None
    """From which amount to which the pay may run."""

    labor_sum: DecimalNumber | None = None
    """The pay for labour alone."""

    fees_cancellation_pending: bool | None = None
    """Whether a fee for the cancellation is still to be decided."""

    passive_cancellation_amount: DecimalNumber | None = None
    """The fee for a cancellation that nobody acted on."""

    fee_cancellation_queued: str | None = None
    """When the fee for the cancellation was queued, as a text."""

    fee_cancellation_charged: str | None = None
    """When the fee for the cancellation was charged, as a text."""

    status_id: str | None = None
    """The id of the work order's status, which is a text here and a number elsewhere."""

    funding: list[PayFunding] | None = None
    """Where the money comes from."""

    invoice: PayInvoice | None = None
    """The invoice and when it was sent and paid."""

    bonuses: PayBonusList | None = None
    """The bonuses."""

    expenses: PayExpenseList | None = None
    """The expenses."""

    penalties: PayPenaltyList | None = None
    """The penalties."""

    discounts: PayDiscountList | None = None
    """The discounts."""

    increases: PayIncreaseList | None = None
    """The increases asked for."""

    max_pay: DecimalNumber | None = None
    """The most that the job may pay."""

    total: DecimalNumber | None = None
    """The pay as it stands."""

    max_pay_limit: DecimalNumber | None = None
    """The limit that `max_pay` may not pass."""

    calculated_total: CalculatedTotal | None = None
    """The pay as it will be, by the vendor's reckoning."""


class Schedule(ReadModel):
    """When the work is to be done.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    Source: https://developer.fieldnation.com/client-api/restapi/components/schedules (2025-01)
    """

    work_order_id: int | None = None
    """The id of the work order."""

    service_window: ServiceWindow | None = None
    """The time or the span of time in which the provider has to come."""

    schedule_note: str | None = None
    """A remark on the schedule."""

    schedule_option: int | None = None
    """Whether the start is hard: 1 means that the provider has to be on time, 0 that there is some room."""

    time_zone: TimeZone | None = None
    """The time zone of the site."""

    status_id: int | None = None
    """The id of the work order's status."""

    company_id: int | None = None
    """The id of the company that buys the work."""

    today_tomorrow: str | None = None
    """`Today` or `Tomorrow` where the work is that near, and an empty text otherwise."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""


class Eta(ReadModel):
    """When the provider means to arrive.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    user: IdRef | None = None
    """The provider."""

    task: IdRef | None = None
    """The task to which the arrival time belongs."""

    start: LocalDateTime | None = None
    """The planned arrival."""

    end: LocalDateTime | None = None
    """The planned end."""

    hour_estimate: float | None = None
    """How many hours the provider expects to need."""

    notes: str | None = None
    """A remark of the provider."""

    status: EtaStatus | None = None
    """How far the provider is."""

    mode: str | None = None
    """How the time is meant."""


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
    """What kind of place this is: `custom`, `remote` or `location` by the schema of the location endpoint. Samples
    hold other texts too.
    """

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
    """The country, as ISO 3166 alpha-2 code; samples hold `USA` too."""

    notes: list[str] | None = None
    """Remarks on the place."""

    type: IdName | None = None
    """The kind of place, such as `Commercial`."""

    saved_location: SavedLocation | None = None
    """The saved location that the address came from. Where there is none, its id is 0 and its texts are empty."""

    display_name: str | None = None
    """The place in one line."""

    status_id: int | None = None
    """The id of the work order's status."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    zoom: str | None = None
    """The zoom level of the map, such as `13z`."""

    map: LocationMap | None = None
    """Where to see the place on a map."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


class WorkOrderStatus(ReadModel):
    """Where a work order stands in its life cycle: Draft, Published, Routed, Assigned, In Progress, Work Done,
    Approved, Paid, Cancelled.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The status's id. The vendor's pages give different ids for the same status, so prefer `name` and `code`."""

    name: str | None = None
    """The stage of the life cycle, such as `Draft` or `Assigned`."""

    display: str | None = None
    """The finer status shown to users, such as `Checked out`."""

    is_routed: bool | None = None
    """Whether the work order is routed to providers."""

    code: str | None = None
    """The finer status as a code, such as `checked_out`."""

    delay: int | None = None
    """By how many minutes the provider is late."""

    ncns: bool | None = None
    """Whether the provider neither came nor called (no call, no show)."""

    sub_status: str | None = None
    """A further division of the status. It is empty where there is none."""

    confirmed: bool | None = None
    """Whether the provider confirmed the appointment."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""


class ListMetadata(ReadModel):
    """How long a list is and which part of it this is. Nested lists carry it too, although they come whole.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorders-get (2026-02-09)
    Source: https://developer.fieldnation.com/docs/rest-api/getting-started/basics (2026-02)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    total: int | None = None
    """The number of entries in the whole list."""

    page: int | None = None
    """The number of this page. Pages are counted from 1; samples made by the vendor's documentation tool print 0."""

    pages: int | None = None
    """The number of pages."""

    per_page: int | None = None
    """The number of entries that a full page holds. Reckon with this number rather than with the documented
    default of 25.
    """

    columns: str | None = None
    """The columns that the entries were cut down to, separated by commas. It may be empty."""

    view: str | None = None
    """The view in which the answer was shaped."""

    sort: str | None = None
    """The column by which the list is sorted. It may be empty."""

    order: str | None = None
    """The direction in which the list is sorted, `asc` or `desc`."""

    list: str | None = None
    """The lifecycle list that was asked for, such as `workorders_all`. Only the list of work orders has it."""


class NetworkList(ReadModel):
    """The networks of providers that a work order is offered to.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    results: list[Network] | None = None
    """The networks."""

    active: Network | None = None
    """The network in use."""


class PublishStats(ReadModel):
    """Numbers about the publication of a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    requests: int | None = None
    """The number of requests, of which kind the vendor does not say."""

    published: int | None = None
    """The number of publications that worked. Only the vendor's newest sample has this field."""

    failed: int | None = None
    """How many publications failed. Only the vendor's newest sample has this field."""


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
    """Names of what the caller may do with it."""


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
    """Names of what the caller may do with it."""

    results: list[dict[str, Any]] | None = None
    """The work orders of the bundle. The vendor documents no fields for them."""


class AutoDispatchStats(ReadModel):
    """What automatic dispatch did.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    auto_assigned: bool | None = None
    """Whether the provider was assigned automatically."""


class Company(ReadModel):
    """The company that buys the work.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The company's id."""

    name: str | None = None
    """Its name."""

    photo: str | None = None
    """The address of its picture."""

    check_in_instructions: str | None = None
    """What the provider has to do at check-in."""

    check_out_instructions: str | None = None
    """What the provider has to do at check-out."""

    provider_utilization_max_hours: float | None = None
    """The most hours that the company lets one provider work."""

    provider_utilization_max_weekly: float | None = None
    """The most that the company lets one provider work in a week. The vendor does not state the unit."""

    address: CompanyAddress | None = None
    """Its address."""

    features: list[IdName] | None = None
    """The features of the platform that the company uses."""


class Manager(ReadModel):
    """The user who manages a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    thumbnail: str | None = None
    """The address of the user's picture."""

    id: int | None = None
    """The user's id."""

    username: str | None = None
    """The user's login name."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    name: str | None = None
    """The whole name."""

    email: str | None = None
    """The e-mail address."""

    phone: str | None = None
    """The telephone number."""


class IdName(ReadModel):
    """A reference by id and name.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The id of what is referred to."""

    name: str | None = None
    """Its name."""


class MessageList(ReadModel):
    """The messages about a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[str] | None = None
    """The messages. The vendor types them as texts here and as objects in the endpoint of the messages."""


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


class InvoiceRef(ReadModel):
    """A reference to an invoice.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: str | None = None
    """The invoice's id, which is a text here."""


class Integration(ReadModel):
    """A link to a record in an outside system.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: str | None = None
    """The id of the record in the outside system."""

    name: str | None = None
    """The name of the outside system."""

    href: str | None = None
    """The address of the record."""


class IntegrationList(ReadModel):
    """The outside systems that a work order is linked with.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    result: list[Integration] | None = None
    """The links. This key is singular, unlike the `results` of every other list."""


class TaskList(ReadModel):
    """What the provider has to do.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: TaskListMetadata | None = None
    """The size of the list, and how many tasks of each kind are done."""

    results: list[Task] | None = None
    """The tasks."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


class SwapList(ReadModel):
    """The requests to swap providers.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    results: list[Swap] | None = None
    """The requests."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""


class TypeOfWork(ReadModel):
    """A kind of work.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The id of the kind of work."""

    name: str | None = None
    """Its name."""

    level: int | None = None
    """Its depth in the vendor's catalogue."""

    is_primary: Annotated[bool | None, Field(alias="isPrimary")] = None
    """Whether it is the primary kind of the work order."""

    was_selected: Annotated[bool | None, Field(alias="wasSelected")] = None
    """Whether a user chose it, as opposed to it coming along with another kind."""

    source: str | None = None
    """Where the choice came from."""

    legacy_type_of_work_id: Annotated[int | None, Field(alias="legacyTypeOfWorkId")] = None
    """The id of the same kind in the older catalogue."""


class RichText(ReadModel):
    """A text in two markups.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    html: str | None = None
    """The text as HTML."""

    markdown: str | None = None
    """The text as Markdown."""


class Progress(ReadModel):
    """How many of the steps of a work order are done.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    sum: ProgressSum | None = None
    """The numbers of steps."""

    label: str | None = None
    """The progress in words."""


class SiteRevisit(ReadModel):
    """Whether a work order is a further visit to the same site.

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


class DiscountSum(ReadModel):
    """The sum of a list of amounts.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    all: DecimalNumber | None = None
    """The sum of all."""


class PayDiscount(ReadModel):
    """A discount.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The discount's id."""

    amount: DecimalNumber | None = None
    """The amount."""

    name: str | None = None
    """Its name."""

    charged: bool | None = None
    """Whether it was charged."""

    calculation: str | None = None
    """How it is reckoned."""

    description: str | None = None
    """What it is for."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


class IncreasedPay(ReadModel):
    """The pay that is asked for.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    type: str | None = None
    """How the pay is reckoned."""

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
    """The time in UTC. The vendor writes `YYYY-MM-DD HH:MM:SS` in some answers and ISO 8601 with `T` and `Z` in
    others, and nothing or an empty text where there is no time, so it stays a text.
    """

    local: LocalTime | None = None
    """The same moment as the clock at the site shows it."""


class PersonRef(ReadModel):
    """A user, by id and name.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The user's id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""


class ChargeSum(ReadModel):
    """Sums of the charged and the uncharged amounts of a list.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    all: DecimalNumber | None = None
    """The sum of all."""

    charged: DecimalNumber | None = None
    """The sum of what was charged."""

    uncharged: DecimalNumber | None = None
    """The sum of what was not charged."""


class PayBonus(ReadModel):
    """A bonus.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The bonus's id."""

    charged: bool | None = None
    """Whether it was charged."""

    calculation: str | None = None
    """How it is reckoned."""

    modifier: DecimalNumber | None = None
    """The percentage or amount from which it is reckoned; `calculation` tells which."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    amount: DecimalNumber | None = None
    """The amount."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    selected: bool | None = None
    """Whether it is chosen for the work order."""


class PayPenalty(ReadModel):
    """A penalty.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The penalty's id."""

    charged: bool | None = None
    """Whether it was charged."""

    calculation: str | None = None
    """How it is reckoned."""

    modifier: DecimalNumber | None = None
    """The percentage or amount from which it is reckoned; `calculation` tells which."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    status_reason: str | None = None
    """The reason for its state."""

    updated_by: str | None = None
    """Who changed it last."""

    updated_at: LocalDateTime | None = None
    """When it was changed last."""

    amount: DecimalNumber | None = None
    """The amount."""

    selected: bool | None = None
    """Whether it is chosen for the work order."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


class ExpenseSum(ReadModel):
    """Sums and numbers of expenses.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    all: DecimalNumber | None = None
    """The sum of all expenses."""

    charged: DecimalNumber | None = None
    """The sum of what was charged."""

    uncharged: DecimalNumber | None = None
    """The sum of what was not charged."""

    pending: int | None = None
    """The number of expenses that wait for approval."""

    approved: int | None = None
    """The number of approved expenses."""

    approved_amount: DecimalNumber | None = None
    """The sum of the approved expenses."""

    denied: int | None = None
    """The number of denied expenses."""


class PayExpense(ReadModel):
    """An expense of the provider.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    company_id: int | None = None
    """The id of the company that pays it."""

    id: int | None = None
    """The expense's id."""

    status: str | None = None
    """Whether it is approved."""

    description: str | None = None
    """What the money was spent on."""

    status_description: str | None = None
    """The reason for its state."""

    amount: DecimalNumber | None = None
    """The amount."""

    quantity: float | None = None
    """How many pieces it stands for."""

    is_predefined: bool | None = None
    """Whether it is one of the company's predefined expenses."""

    author: ExpenseAuthor | None = None
    """Who entered it."""

    category: ExpenseCategory | None = None
    """Its category."""

    added: LocalDateTime | None = None
    """When it was entered."""

    approved: LocalDateTime | None = None
    """When it was approved."""

    receipt: ExpenseReceipt | None = None
    """The receipt. It is null where there is none."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


class TaskDescriptions(ReadModel):
    """The texts of a task.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    task: str | None = None
    """The text of the task."""

    first: str | None = None
    """The first further text."""

    second: str | None = None
    """The second further text."""

    third: str | None = None
    """The third further text."""

    fourth: str | None = None
    """The fourth further text."""


class TaskGroup(ReadModel):
    """When a task has to be done.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    label: str | None = None
    """The group's name."""

    id: str | None = None
    """The group's id, which is a text."""


class TaskType(ReadModel):
    """A kind of task.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The kind's id."""

    key: str | None = None
    """The kind's key, such as `checkin`."""

    name: str | None = None
    """The kind's name."""


class TaskCompletion(ReadModel):
    """When and by whom a task was done.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    utc: str | None = None
    """The time in UTC, as a text of either of the vendor's forms."""

    local: LocalTime | None = None
    """The same moment as the clock at the site shows it."""

    by: TaskPerformer | None = None
    """Who did it."""


class TaskEta(ReadModel):
    """The arrival time that a task sets.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    user: IdRef | None = None
    """The provider."""

    task: IdRef | None = None
    """The task."""

    start: LocalDateTime | None = None
    """The planned arrival."""

    end: LocalDateTime | None = None
    """The planned end."""

    hour_estimate: float | None = None
    """How many hours the provider expects to need."""

    notes: str | None = None
    """A remark of the provider."""

    status: EtaStatus | None = None
    """How far the provider is."""

    mode: str | None = None
    """How the time is meant."""

    updated: TaskEtaChange | None = None
    """When and by whom it was changed last."""

    window_duration: float | None = None
    """The length of the window in hours."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""


class TimeLog(ReadModel):
    """One stay at the site, from check-in to check-out. Signatures, tasks and the list of time logs share this
    model.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The log's id."""

    devices: int | None = None
    """The number of devices worked on."""

    in_: Annotated[CheckIn | None, Field(alias="in")] = None
    """The check-in."""

    out: CheckOut | None = None
    """The check-out. It is missing while the provider is on site."""

    time_zone: TimeZone | None = None
    """The time zone of the site."""

    verified: bool | None = None
    """Whether the times were verified."""

    edited: bool | None = None
    """Whether the times were changed by hand."""

    was_late: bool | None = None
    """Whether the provider came late."""

    status: str | None = None
    """The state of the log."""

    hours: float | None = None
    """The length of the stay in hours."""

    logged_by: LoggedBy | None = None
    """Who wrote the log."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    first_check_in: bool | None = None
    """Whether this is the first check-in of the work order."""

    timeliness: Timeliness | None = None
    """Whether the provider came on time."""

    on_time: bool | None = None
    """Whether the provider came on time. Only the open log of a signature has it here."""

    was_early: bool | None = None
    """Whether the provider came early. Only the open log of a signature has it here."""


class InternalCustomField(ReadModel):
    """The custom field that holds the buyer's own id of a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The field's id."""

    name: str | None = None
    """Its name."""

    value: str | None = None
    """Its value."""

    role: str | None = None
    """Who fills it in."""


class CustomFieldGroup(ReadModel):
    """A group of custom fields.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The group's id."""

    name: str | None = None
    """Its name."""

    order: int | None = None
    """Its place among the groups."""

    role: CustomFieldRole | None = None
    """Who fills in the fields."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[CustomField] | None = None
    """The fields."""


class CustomFieldDependency(ReadModel):
    """The condition on which a custom field is shown.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The id of the field that it depends on."""

    value: str | None = None
    """The value to compare with."""

    operator: str | None = None
    """How the value is compared, such as `equals`."""


class Shipment(ReadModel):
    """A parcel that belongs to a job.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The shipment's id."""

    user: PersonRef | None = None
    """Who entered it."""

    name: str | None = None
    """What is shipped."""

    actions: list[ShipmentAction] | None = None
    """What the caller may do with the shipment."""

    direction: str | None = None
    """Where it goes: `to site`, `from site`, `to provider` or `to other location`."""

    location: ShipmentLocation | None = None
    """The place that it goes to."""

    carrier: ShipmentCarrier | None = None
    """Who carries it."""

    created: LocalDateTime | None = None
    """When it was entered, in UTC only."""

    task_id: int | None = None
    """The id of the task that the shipment belongs to."""

    status: str | None = None
    """Where it is."""


class IdRef(ReadModel):
    """A reference by id alone.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The id of what is referred to."""


class SignatureWorkLog(ReadModel):
    """The time logs that a signature stands for.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[TimeLog] | None = None
    """The time logs."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    hours: float | None = None
    """The hours of all logs together."""

    open_time_log: TimeLog | None = None
    """The log that is not closed yet."""


class TimeZone(ReadModel):
    """A time zone.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The zone's id."""

    name: str | None = None
    """The zone's name, such as `America/Chicago`."""

    short: str | None = None
    """The zone's abbreviation."""

    offset: int | None = None
    """The distance from UTC in minutes."""


class AttachmentSum(ReadModel):
    """Numbers about attached files.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    unreviewed: int | None = None
    """The number of files that nobody reviewed yet."""


class AttachmentFolder(ReadModel):
    """A folder of attached files.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The folder's id."""

    name: str | None = None
    """Its name."""

    type: str | None = None
    """Its kind."""

    task: TaskRef | None = None
    """The task that the folder belongs to."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[Attachment] | None = None
    """The files."""

    min_files: int | None = None
    """How many files are wanted at least."""

    max_files: int | None = None
    """How many files are allowed."""

    min_bytes: int | None = None
    """How large a file has to be, in bytes."""

    max_bytes: int | None = None
    """How large a file may be, in bytes."""

    expense: bool | None = None
    """Whether the folder holds receipts."""


class Contact(ReadModel):
    """A person to turn to about a job.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The contact's id."""

    name: str | None = None
    """The person's name."""

    role: str | None = None
    """What the person is there for."""

    phone: str | None = None
    """The telephone number."""

    ext: str | None = None
    """The extension of the telephone number."""

    email: str | None = None
    """The e-mail address."""

    notes: str | None = None
    """Remarks on the contact."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


class ProblemSum(ReadModel):
    """Numbers about problems.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    active: int | None = None
    """The number of open problems."""

    resolved: int | None = None
    """The number of solved problems."""


class ProblemType(ReadModel):
    """A kind of problem that may be reported.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The kind's id."""

    name: str | None = None
    """Its name."""

    performance_event: bool | None = None
    """Whether it counts in the provider's rating."""

    show_pqap_warning: bool | None = None
    """Whether a warning of the quality programme is shown."""

    reportable: bool | None = None
    """Whether it may be reported."""

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


class WorkOrderProblem(ReadModel):
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
    """Whether only the buyer may mark it as solved."""

    resolution: ProblemResolution | None = None
    """How it was solved."""

    author: PersonRef | None = None
    """Who reported it."""

    created: LocalDateTime | None = None
    """When it was reported."""

    message: IdRef | None = None
    """The message that goes with it."""

    escalate: bool | None = None
    """Whether it is to be escalated."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


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
    """Names of what the caller may do with it."""

    total_selection_rule: str | None = None
    """The vendor does not explain this field."""

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
    """Who made it."""

    id: int | None = None
    """The tag's id."""

    label: str | None = None
    """The text of the tag."""

    hex_color: str | None = None
    """The colour of the tag, as a hexadecimal RGB value."""

    types: list[str] | None = None
    """The kinds of things the tag may be put on."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


class UnitAmount(ReadModel):
    """A number of units and the amount for each.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    units: float | None = None
    """The number of units: hours, devices, or 1 for a fixed amount."""

    amount: DecimalNumber | None = None
    """The amount for one unit."""


class PayFee(ReadModel):
    """A fee of the platform.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: str | None = None
    """The fee's name."""

    id: int | None = None
    """The fee's id."""

    amount: DecimalNumber | None = None
    """The amount."""

    queued: bool | None = None
    """Whether it waits to be charged."""

    charged: bool | None = None
    """Whether it was charged."""

    hours24_applicable: bool | None = None
    """Whether the rule of 24 hours applies."""

    calculation: str | None = None
    """How the fee is reckoned."""

    at_risk: bool | None = None
    """Whether the fee may fall due."""

    display_name: str | None = None
    """The fee's name as shown to users."""

    max_amount: DecimalNumber | None = None
    """The most that the fee may come to."""

    description: str | None = None
    """What the fee is for."""

    modifier: DecimalNumber | None = None
    """The percentage or amount from which the fee is reckoned; `calculation` tells which."""

    breakdown: list[FeeBreakdown] | None = None
    """The parts of the fee."""


class PayFinance(ReadModel):
    """How a work order is financed.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The id of the terms."""

    terms: str | None = None
    """The terms."""

    description: str | None = None
    """The terms in words."""

    limit: DecimalNumber | None = None
    """The credit limit."""

    invoiced_account: bool | None = None
    """Whether the account pays by invoice."""

    locked: bool | None = None
    """Whether the terms are fixed."""


class PayHold(ReadModel):
    """An amount held back.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The hold's id."""

    amount: DecimalNumber | None = None
    """The amount."""

    charged: bool | None = None
    """Whether it was charged."""


class AmountRange(ReadModel):
    """A least and a greatest amount.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    min: DecimalNumber | None = None
    """The least amount."""

    max: DecimalNumber | None = None
    """The greatest amount."""


class PayFunding(ReadModel):
    """A source of the money for a work order.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The source's id."""

    name: str | None = None
    """Its name."""

    amount: DecimalNumber | None = None
    """The amount that comes from it."""

    custom_name: str | None = None
    """The name that the buyer gave it."""

    line_of_credit: DecimalNumber | None = None
    """The line of credit behind it."""


class PayInvoice(ReadModel):
    """The invoice of a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The invoice's id."""

    sent: LocalDateTime | None = None
    """When it was sent."""

    paid: LocalDateTime | None = None
    """When it was paid."""


class CalculatedTotal(ReadModel):
    """The pay as the vendor reckons it.

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
    """How `start` and `end` are meant."""

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


class LocationCoordinates(ReadModel):
    """The position of a site.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    latitude: float | None = None
    """The latitude in degrees."""

    longitude: float | None = None
    """The longitude in degrees."""

    exact: bool | None = None
    """Whether the position is that of the address itself, not only of its surroundings."""


class SavedLocation(ReadModel):
    """A location that the buyer saved for later use.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The saved location's id; 0 where there is none."""

    name: str | None = None
    """Its name."""

    display_name: str | None = None
    """Its name as shown to providers."""

    contact: LocationContact | None = None
    """Whom to turn to at the site."""

    group: IdName | None = None
    """The group that the location belongs to."""


class LocationMap(ReadModel):
    """Where to see a place on a map.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    url: str | None = None
    """The address of a picture of the map."""

    href: str | None = None
    """The address of an interactive map."""


class Network(ReadModel):
    """A network of providers.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The network's id."""

    name: str | None = None
    """Its name."""

    type: str | None = None
    """Its kind."""

    options: list[NetworkOption] | None = None
    """Its options."""

    company_options: list[CompanyOptions] | None = None
    """The options that companies set for it."""

    sourced_providers: list[str] | None = None
    """The providers found for the work order."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    domain: str | None = None
    """Its domain. Only the answer to unrouting has it."""

    is_curated: Annotated[bool | None, Field(alias="isCurated")] = None
    """Whether it is curated. Only the answer to unrouting has it."""

    settings: NetworkSettings | None = None
    """Its settings. Only the answer to unrouting has them."""


class RouteSum(ReadModel):
    """Numbers about the routes of a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    all: int | None = None
    """The number of all routes."""


class CompanyAddress(ReadModel):
    """The address of a company.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    address1: str | None = None
    """The first line of the address."""

    address2: str | None = None
    """The second line of the address."""

    city: str | None = None
    """The city."""

    state: str | None = None
    """The state or province."""

    postal_code: Annotated[str | None, Field(alias="postalCode")] = None
    """The postal code. Other addresses call it `zip`."""

    country: str | None = None
    """The country."""


class AssigneeUser(ReadModel):
    """The user that a work order is assigned to.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The user's id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    country: str | None = None
    """The country."""

    cell: str | None = None
    """The mobile telephone number."""

    phone: str | None = None
    """The telephone number."""

    phone_ext: str | None = None
    """The extension of the telephone number."""

    thumbnail: str | None = None
    """The address of the user's picture."""


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


class Task(ReadModel):
    """Something that the provider has to do.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The task's id."""

    description: str | None = None
    """What is to be done."""

    descriptions: TaskDescriptions | None = None
    """Further texts."""

    label: str | None = None
    """The task's headline."""

    alerts: list[str] | None = None
    """The alerts set for the task."""

    group: TaskGroup | None = None
    """When it has to be done, such as before or after the work."""

    type: TaskType | None = None
    """The kind of task."""

    created: LocalDateTime | None = None
    """When it was entered."""

    author: PersonRef | None = None
    """Who entered it."""

    status: str | None = None
    """Whether it is done."""

    completed: TaskCompletion | None = None
    """When and by whom it was done."""

    eta: TaskEta | None = None
    """The arrival time that the task sets."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    time_log: list[TimeLog] | None = None
    """The time logs that the task made."""

    attachments: AttachmentFolder | None = None
    """The folder of files that the task fills."""

    custom_field: CustomField | None = None
    """The custom field that the task fills in."""

    closing_notes: str | None = None
    """The closing notes that the task asked for."""

    closing_notes_internal: list[str] | None = None
    """The closing notes that only the buyer sees."""

    email: str | None = None
    """The e-mail address to write to."""

    phone: str | None = None
    """The telephone number to call. The vendor's schema says number, every other telephone number is a text; both
    are read.
    """


class Swap(ReadModel):
    """A request to give a work order to another provider.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    actions: list[SwapAction] | None = None
    """What the caller may do with the request."""

    id: int | None = None
    """The request's id."""

    description: str | None = None
    """Why the swap is wanted."""

    status: SwapStatus | None = None
    """How the request was answered."""

    ignored_missing_qualifications: bool | None = None
    """Whether missing qualifications were ignored."""

    from_: Annotated[UserSummary | None, Field(alias="from")] = None
    """The provider who gives the work order away."""

    to: UserSummary | None = None
    """The provider who would take it."""

    requestor: UserSummary | None = None
    """The user who asked for the swap."""

    actor: UserSummary | None = None
    """The user who answered the request."""

    created: LocalDateTime | None = None
    """When the swap was asked for."""

    accepted: LocalDateTime | None = None
    """When it was accepted."""

    denied: LocalDateTime | None = None
    """When it was denied."""


class ProgressSum(ReadModel):
    """Numbers of steps.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    all: int | None = None
    """The number of all steps."""

    complete: int | None = None
    """The number of steps done."""

    incomplete: int | None = None
    """The number of steps left."""


class IncompleteReason(ReadModel):
    """A reason for which a job was not finished.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    reason_id: int | None = None
    """The id of the reason."""

    reason_name: str | None = None
    """The reason in words."""


class LocalTime(ReadModel):
    """A date and a clock time in the time zone of the work order.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    date: str | None = None
    """The date, as `YYYY-MM-DD`."""

    time: str | None = None
    """The time of day, as `HH:MM:SS` with 24 hours."""


class ExpenseAuthor(ReadModel):
    """The user who entered an expense.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The user's id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    is_provider: int | None = None
    """Whether the user is the provider, as 0 or 1."""


class ExpenseCategory(ReadModel):
    """A category of expenses.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The category's id."""

    label: str | None = None
    """Its name."""

    type: str | None = None
    """Its kind."""

    uid: int | None = None
    """A further id of the category."""

    company_expense_id: int | None = None
    """The id of the company's own expense category."""

    amount: DecimalNumber | None = None
    """The amount that the category provides for."""


class ExpenseReceipt(ReadModel):
    """The receipt of an expense.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The file's id."""

    name: str | None = None
    """The file's name."""

    type: str | None = None
    """The file's kind."""

    size: int | None = None
    """The file's size in bytes."""

    link: str | None = None
    """The address to download it from."""

    thumbnail: str | None = None
    """The address of a small picture of it."""

    slot_id: int | None = None
    """The id of the folder that the file is in."""

    icon: str | None = None
    """The name of its icon."""


class TaskPerformer(ReadModel):
    """The user who did a task.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The user's id."""

    name: str | None = None
    """The user's name."""

    assigned: bool | None = None
    """Whether the work order is assigned to this user."""


class TaskEtaChange(ReadModel):
    """When and by whom an arrival time was changed.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    utc: str | None = None
    """The time in UTC, as a text of either of the vendor's forms."""

    local: LocalTime | None = None
    """The same moment as the clock at the site shows it."""

    by: TaskEtaEditor | None = None
    """Who changed it."""


class CheckIn(ReadModel):
    """A check-in.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    created: LocalDateTime | None = None
    """When the provider checked in."""

    coords: Coordinates | None = None
    """Where the provider was."""

    verified: bool | None = None
    """Whether the position was verified."""

    distance: float | None = None
    """The distance from the site, in miles."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    requires_verification: bool | None = None
    """Whether the position still has to be verified."""


class CheckOut(ReadModel):
    """A check-out.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    created: LocalDateTime | None = None
    """When the provider checked out."""

    coords: Coordinates | None = None
    """Where the provider was."""

    verified: bool | None = None
    """Whether the position was verified."""

    distance: float | None = None
    """The distance from the site, in miles."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    requires_verification: bool | None = None
    """Whether the position still has to be verified."""

    distance_from_in: float | None = None
    """The distance from the place of the check-in, in miles."""


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


class Timeliness(ReadModel):
    """Whether a provider came on time.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    on_time: bool | None = None
    """Whether the provider came on time."""

    was_early: bool | None = None
    """Whether the provider came early."""


class AttachmentAuthor(ReadModel):
    """The user who attached a file.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The user's id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    thumbnail: str | None = None
    """The address of the user's picture."""

    phone: str | None = None
    """The telephone number."""

    email: str | None = None
    """The e-mail address."""


class AttachedFile(ReadModel):
    """A file.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: str | None = None
    """The file's name."""

    mime: str | None = None
    """Its media type."""

    size_bytes: int | None = None
    """Its size in bytes."""

    thumbnail: str | None = None
    """The address of a small picture of it."""

    link: str | None = None
    """The address to download it from."""

    description: str | None = None
    """What it shows."""

    type: str | None = None
    """Its kind."""

    icon: str | None = None
    """The name of its icon."""

    preview: str | None = None
    """The address of a preview."""


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
    """The country, as ISO 3166 alpha-2 code."""

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
    """The carrier's name where `name` is `other`."""

    tracking: str | None = None
    """The tracking number."""

    link_href: str | None = None
    """The address of the carrier's tracking page."""

    arrival: LocalDateTime | None = None
    """When it is due, in UTC only."""

    arrived: LocalDateTime | None = None
    """When it arrived, in UTC only."""


class Attachment(ReadModel):
    """An attached file.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    upload_unique_id: str | None = None
    """The id that the upload was given."""

    id: int | None = None
    """The attachment's id."""

    author: AttachmentAuthor | None = None
    """Who attached it."""

    reviewer: PersonRef | None = None
    """Who reviewed it."""

    file: AttachedFile | None = None
    """The file itself."""

    created: LocalDateTime | None = None
    """When it was attached."""

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
    """When it was reviewed."""

    expense: IdRef | None = None
    """The expense that the file is the receipt of."""

    show_before_assignment: bool | None = None
    """Whether providers see the file before they are assigned."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

    folder_id: int | None = None
    """The id of the folder that the file is in."""

    workorder_id: int | None = None
    """The id of the work order."""


class ProblemSubtype(ReadModel):
    """A finer kind of problem.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The kind's id."""

    name: str | None = None
    """Its name."""

    performance_event: bool | None = None
    """Whether it counts in the provider's rating."""

    show_pqap_warning: bool | None = None
    """Whether a warning of the quality programme is shown."""

    reportable: bool | None = None
    """Whether it may be reported."""

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

    available_for_private_networks: int | None = None
    """Whether it may be used in private networks, as a number."""


class ProblemTypeRef(ReadModel):
    """The kind of a reported problem.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The kind's id."""

    name: str | None = None
    """Its name."""

    other: str | None = None
    """The reporter's own text."""


class ProblemResolution(ReadModel):
    """How a problem was solved.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    status: str | None = None
    """The state of the problem."""

    at: ResolutionTime | None = None
    """When it was solved."""

    by: PersonRef | None = None
    """Who solved it."""

    allowed_resolvers: list[str] | None = None
    """Who may mark it as solved."""


class SelectionRuleSum(ReadModel):
    """How many criteria of a rule were met.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    total: int | None = None
    """The number of all criteria."""

    match: int | None = None
    """The number of criteria met."""

    no_match_optional: int | None = None
    """The number of optional criteria that were not met."""

    no_match_required: int | None = None
    """The number of required criteria that were not met."""


class SelectionCriterion(ReadModel):
    """One criterion of a rule that ranks providers.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The criterion's id."""

    name: str | None = None
    """The criterion's name."""

    service: str | None = None
    """The part of the vendor's system that judges it."""

    description: str | None = None
    """What the criterion asks for."""

    custom_field: IdRef | None = None
    """The custom field that the criterion looks at."""

    operation: str | None = None
    """How the value is compared."""

    order: int | None = None
    """The place of the criterion in its rule."""

    extra: str | None = None
    """Further settings."""

    required: bool | None = None
    """Whether a provider has to meet the criterion."""

    status: str | None = None
    """Whether the criterion is met."""

    value: str | None = None
    """The value to compare with."""

    weight: float | None = None
    """The weight of the criterion."""


class FeeBreakdown(ReadModel):
    """A part of a fee.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    percent: float | None = None
    """The part in per cent."""

    name: str | None = None
    """The name of the part."""

    amount: DecimalNumber | None = None
    """The amount."""


class LocationContact(ReadModel):
    """Whom to turn to at a saved location.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: str | None = None
    """The person's name."""

    phone: str | None = None
    """The person's telephone number."""


class NetworkOption(ReadModel):
    """An option of a network. Its flags are texts.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The option's id."""

    name: str | None = None
    """Its name."""

    type: str | None = None
    """Its kind."""

    description: str | None = None
    """What it does."""

    category: str | None = None
    """The group that it belongs to."""

    visibility: str | None = None
    """Who sees it."""

    editable: str | None = None
    """Whether it may be changed."""

    value: str | None = None
    """Its value."""

    default_value: str | None = None
    """The value that it has unless somebody changes it."""

    network_option_role: str | None = None
    """The role that the option applies to."""

    actions: list[str] | None = None
    """Names of what the caller may do with it."""


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


class NetworkSettings(ReadModel):
    """The settings of a network of providers.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    access: str | None = None
    """Who has access to the network."""

    view_available: bool | None = None
    """Whether its providers see the available work orders."""

    inactive_routing: bool | None = None
    """Whether work orders may be routed to inactive providers."""


class CompletedTasks(ReadModel):
    """How many tasks of each kind are done.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    confirmassignment: int | None = None
    """Confirmations of the assignment."""

    c9: int | None = None
    """Tasks of the kind that the vendor names `c9`. It does not explain the name."""

    picture: int | None = None
    """Pictures taken."""

    checkin: int | None = None
    """Check-ins."""

    email: int | None = None
    """E-mails sent."""

    shipmenttracking: int | None = None
    """Shipments tracked."""

    other: int | None = None
    """Tasks of other kinds."""

    phone: int | None = None
    """Telephone calls made."""

    download: int | None = None
    """Files downloaded."""

    customfield: int | None = None
    """Custom fields filled in."""

    signature: int | None = None
    """Signatures collected."""

    checkout: int | None = None
    """Check-outs."""

    closeoutnotes: int | None = None
    """Closing notes written."""


class UserSummary(ReadModel):
    """A user, with what the platform knows about the user's work.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    actions: list[str] | None = None
    """Names of what the caller may do with it."""

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
    """A mark of the platform. The vendor does not explain this field."""

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
    """The vendor does not explain this field."""

    email_verification: bool | None = None
    """Whether the e-mail address is verified."""

    is_screening_administrator: bool | None = None
    """Whether the user administers screenings."""

    tax: UserTax | None = None
    """What the platform knows about the user's taxes."""

    permissions: list[str] | None = None
    """The user's permissions."""

    user_ghost_company: int | None = None
    """An id of a company. The vendor does not explain this field."""

    company: IdRef | None = None
    """The user's company."""


class TaskEtaEditor(ReadModel):
    """The user who changed an arrival time.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: str | None = None
    """The user's id, which is a text here."""

    name: str | None = None
    """The user's name."""


class Coordinates(ReadModel):
    """A position on the map.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    latitude: float | None = None
    """The latitude in degrees."""

    longitude: float | None = None
    """The longitude in degrees."""


class ResolutionTime(ReadModel):
    """When a problem was solved, with date and time beside the UTC text.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    date: str | None = None
    """The local date, as `YYYY-MM-DD`."""

    time: str | None = None
    """The local time, as `HH:MM:SS`."""

    utc: str | None = None
    """The time in UTC, as a text of either of the vendor's forms."""


class UpcomingSchedule(ReadModel):
    """A span of time in which a user is busy.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    date: str | None = None
    """The date."""

    from_: Annotated[str | None, Field(alias="from")] = None
    """The beginning."""

    to: str | None = None
    """The end."""


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


class UserTax(ReadModel):
    """What the platform knows about a user's taxes.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    w8_ben: Annotated[int | None, Field(alias="w8ben")] = None
    """Whether there is a form W-8BEN, as 0 or 1."""

    valid: bool | None = None
    """Whether the tax data are valid."""


class TypeOfWorkCount(ReadModel):
    """How many jobs of one kind of work a user did.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: str | None = None
    """The kind of work."""

    count: int | None = None
    """The number of jobs."""
