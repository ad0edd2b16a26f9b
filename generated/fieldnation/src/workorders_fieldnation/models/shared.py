# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: what several resources share."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber

from .enums import PayType, ShipmentAction, SwapAction, SwapStatus
from .groups import (
    Assignee,
    Attachment,
    Bundle,
    CalculatedTotal,
    CheckIn,
    CheckOut,
    Company,
    ContactList,
    CustomField,
    CustomFieldGroup,
    EtaStatus,
    IntegrationList,
    LocalDateTime,
    Location,
    LoggedBy,
    MilestoneStep,
    Network,
    PayBonusList,
    PayDiscount,
    PayExpense,
    PayFee,
    PayIncrease,
    PayInvoice,
    PayPenalty,
    Problem,
    ProblemType,
    Progress,
    RevisitStatus,
    RouteList,
    SelectionRule,
    ServiceWindow,
    ShipmentCarrier,
    ShipmentLocation,
    SwapUser,
    Tag,
    TaskCompletion,
    TaskEtaChange,
    TaskListMetadata,
    TaskRef,
    WorkOrderMessageList,
)
from .parts import (
    AmountRange,
    AttachmentSum,
    AutoDispatchStats,
    ChargeSum,
    DiscountSum,
    ExpenseSum,
    ExpenseTotals,
    IdName,
    IdRef,
    Integration,
    InternalCustomField,
    InvoiceRef,
    ListMetadata,
    Manager,
    PayFinance,
    PayFunding,
    PayHold,
    PersonRef,
    ProblemSum,
    PublishStats,
    RequiredQualification,
    RichText,
    TaskDescriptions,
    TaskGroup,
    TaskType,
    Timeliness,
    TimeZone,
    TypeOfWork,
    UnitAmount,
    WorkOrderStatus,
)

__all__ = [
    "AttachmentFolder",
    "AttachmentFolderList",
    "CustomFieldGroupList",
    "Eta",
    "Milestones",
    "NetworkList",
    "Pay",
    "PayDiscountList",
    "PayExpenseList",
    "PayIncreaseList",
    "PayPenaltyList",
    "ProblemList",
    "Qualifications",
    "Schedule",
    "Shipment",
    "ShipmentList",
    "Signature",
    "SignatureList",
    "SignatureWorkLog",
    "Swap",
    "SwapList",
    "TagList",
    "TaskEta",
    "TimeLog",
    "TimeLogList",
    "WorkOrder",
    "WorkOrderTask",
    "WorkOrderTaskList",
]


class WorkOrder(ReadModel):
    """A work order: a job at a site, what it pays, who does it and how far it has come. Drafts lack a schedule, a
    provider and more; ``columns`` leaves out whole sections; so every field may be missing or null.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The work order's id. It has the same value as ``work_order_id``."""

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
    """Where the work order stands in its life cycle."""

    messages: WorkOrderMessageList | None = None
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

    tasks: WorkOrderTaskList | None = None
    """What the provider has to do."""

    swaps: SwapList | None = None
    """The requests to swap providers."""

    equipment: Annotated[list[str] | None, Field(alias="equipments")] = None
    """The equipment that the provider has to bring. Requests describe equipment with objects instead."""

    type_of_work: IdName | None = None
    """The kind of work, in the older way. See ``types_of_work``."""

    types_of_work: list[TypeOfWork] | None = None
    """The kinds of work; one of them is the primary one."""

    service_types: list[IdName] | None = None
    """The kinds of service."""

    service_types_new: list[IdName] | None = None
    """The kinds of service in Field Nation's newer catalogue."""

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

    site_revisit: RevisitStatus | None = None
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
    """Names of the actions that the caller may take."""

    total_discount: DecimalNumber | None = None
    """The sum of the discounts. May be missing; see also ``sum``."""


class PayIncreaseList(ReadModel):
    """The pay increases that were asked for.

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
    """Names of the actions that the caller may take."""

    minimum: DecimalNumber | None = None
    """The least amount that may be asked for."""

    total_increase: DecimalNumber | None = None
    """The sum of the increases. May be missing; see also ``sum``."""


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
    """Names of the actions that the caller may take."""


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
    """Names of the actions that the caller may take."""

    totals: ExpenseTotals | None = None
    """The sums by state. May be missing; see also ``sum``."""

    pending: DecimalNumber | None = None
    """The sum of what waits for approval. May be missing; see also ``sum``."""

    approved: DecimalNumber | None = None
    """The sum of what was approved. May be missing; see also ``sum``."""


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
    """Names of the actions that the caller may take."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    results: list[CustomFieldGroup] | None = None
    """The groups."""


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
    """Names of the actions that the caller may take."""


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
    """Names of the actions that the caller may take."""


class Signature(ReadModel):
    """A signature collected on site.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The signature's id."""

    name: str | None = None
    """The name of the person who signed."""

    format: str | None = None
    """The format of ``data``."""

    data: str | None = None
    """The drawing."""

    hash: str | None = None
    """A checksum of the drawing."""

    author: IdRef | None = None
    """The user who collected it."""

    created: LocalDateTime | None = None
    """When the person signed."""

    worklog: SignatureWorkLog | None = None
    """The time logs that were signed for."""

    time_zone: TimeZone | None = None
    """The time zone of the site, by name alone."""

    task: IdRef | None = None
    """The task that asked for the signature."""

    closing_notes: str | None = None
    """The closing notes that were signed for."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class AttachmentFolderList(ReadModel):
    """The folders of files attached to a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

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
    """Names of the actions that the caller may take."""

    hours: float | None = None
    """The hours of all logs together."""

    total_hours: float | None = None
    """The hours of all logs together. May be missing; see also ``hours``."""


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
    """Names of the actions that the caller may take."""

    types: list[ProblemType] | None = None
    """The kinds of problems that may be reported."""

    results: list[Problem] | None = None
    """The problems."""

    active: Problem | None = None
    """The problem that is open now."""


class Qualifications(ReadModel):
    """How providers are judged for a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    ignored_missing_qualifications: bool | None = None
    """Whether missing qualifications were ignored."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    selection_rule: SelectionRule | None = None
    """The rule by which providers are ranked."""

    results: list[RequiredQualification] | None = None
    """What a provider must fulfil, as a plain list. May be missing; see also ``selection_rule``."""


class TagList(ReadModel):
    """The tags put on a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

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
    """When the work order was created."""

    published: LocalDateTime | None = None
    """When the work order was published."""

    routed: LocalDateTime | None = None
    """When the work order was routed to providers."""

    assigned: LocalDateTime | None = None
    """When a provider was assigned."""

    work_done: Annotated[LocalDateTime | None, Field(alias="workdone")] = None
    """When the work was reported as done."""

    approved: LocalDateTime | None = None
    """When the buyer approved the work."""

    paid: LocalDateTime | None = None
    """When the provider was paid."""

    canceled: LocalDateTime | None = None
    """When the work order was cancelled."""

    results: list[MilestoneStep] | None = None
    """The stages as a list. May be missing; the other fields hold one stage each."""


class Pay(ReadModel):
    """What a job pays, with all additions and deductions. Amounts are US dollars unless stated otherwise.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/pay (2026-02)
    """

    work_order_id: int | None = None
    """The id of the work order."""

    type: PayType | None = None
    """How the pay is calculated."""

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
    """The bonuses. A bare list instead of an object is kept as it came."""

    expenses: PayExpenseList | None = None
    """The expenses."""

    penalties: PayPenaltyList | None = None
    """The penalties. A bare list instead of an object is kept as it came."""

    discounts: PayDiscountList | None = None
    """The discounts."""

    increases: PayIncreaseList | None = None
    """The increases asked for."""

    max_pay: DecimalNumber | None = None
    """The most that the job may pay."""

    total: DecimalNumber | None = None
    """The pay as it stands. An object instead of a number is kept as it came."""

    max_pay_limit: DecimalNumber | None = None
    """The limit that ``max_pay`` may not pass."""

    calculated_total: CalculatedTotal | None = None
    """The pay as it will be, as Field Nation calculates it."""


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
    """The time zone of the site. A bare name instead of an object is kept as it came."""

    status_id: int | None = None
    """The id of the work order's status."""

    company_id: int | None = None
    """The id of the company that buys the work."""

    today_tomorrow: str | None = None
    """``Today`` or ``Tomorrow`` where the work is that near, and an empty text otherwise."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    provider_eta: LocalDateTime | None = None
    """When the provider means to arrive. May be missing; ``work_orders.eta.get`` returns it too."""


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


class NetworkList(ReadModel):
    """The networks of providers that a work order is offered to.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[Network] | None = None
    """The networks."""

    active: Network | None = None
    """The network in use."""


class WorkOrderTaskList(ReadModel):
    """The tasks of a work order, as they come inside it.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: TaskListMetadata | None = None
    """The size of the list, and how many tasks of each kind are done."""

    results: list[WorkOrderTask] | None = None
    """The tasks."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class SwapList(ReadModel):
    """The requests to swap providers.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[Swap] | None = None
    """The requests."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""


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
    """Names of the actions that the caller may take."""

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
    """Names of the actions that the caller may take."""

    first_check_in: bool | None = None
    """Whether this is the first check-in of the work order."""

    timeliness: Timeliness | None = None
    """Whether the provider came on time."""

    on_time: bool | None = None
    """Whether the provider came on time. Only the open log of a signature has it here."""

    was_early: bool | None = None
    """Whether the provider came early. Only the open log of a signature has it here."""

    user_id: int | None = None
    """The provider's user id. May be missing."""

    start: LocalDateTime | None = None
    """The check-in. May be missing; see also ``in_``."""

    end: LocalDateTime | None = None
    """The check-out. May be missing; see also ``out``."""

    type: str | None = None
    """The kind of log, such as ``check_in``. May be missing."""


class Shipment(ReadModel):
    """A parcel that belongs to a job.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The shipment's id."""

    user: PersonRef | None = None
    """Who entered the shipment."""

    name: str | None = None
    """What is shipped."""

    actions: list[ShipmentAction] | None = None
    """What the caller may do with the shipment."""

    direction: str | None = None
    """Where the shipment goes: ``to site``, ``from site``, ``to provider`` or ``to other location``."""

    location: ShipmentLocation | None = None
    """The place that it goes to."""

    carrier: ShipmentCarrier | None = None
    """Who carries the shipment. A bare name instead of an object is kept as it came."""

    created: LocalDateTime | None = None
    """When the shipment was entered, in UTC only."""

    task_id: int | None = None
    """The id of the task that the shipment belongs to."""

    status: str | None = None
    """Where the shipment is."""

    description: str | None = None
    """What is shipped. May be missing; see also ``name``."""

    tracking_number: str | None = None
    """The tracking number. May be missing; see also ``carrier``."""


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
    """Names of the actions that the caller may take."""

    hours: float | None = None
    """The hours of all logs together."""

    open_time_log: TimeLog | None = None
    """The log that is not closed yet."""


class AttachmentFolder(ReadModel):
    """A folder of attached files. The files are its ``results``.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The folder's id."""

    name: str | None = None
    """The folder's name."""

    type: str | None = None
    """The folder's kind."""

    task: TaskRef | None = None
    """The task that the folder belongs to."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

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


class WorkOrderTask(ReadModel):
    """Something that the provider has to do, as it comes inside a work order. ``work_orders.tasks.list`` and
    ``work_orders.tasks.get`` return a ``Task`` instead.

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
    """When the task has to be done, such as before or after the work."""

    type: TaskType | None = None
    """The kind of task."""

    created: LocalDateTime | None = None
    """When the task was entered."""

    author: PersonRef | None = None
    """Who entered the task."""

    status: str | None = None
    """The state of the task, such as ``incomplete``."""

    completed: TaskCompletion | None = None
    """When and by whom the task was done."""

    eta: TaskEta | None = None
    """The arrival time that the task sets."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

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
    """The telephone number to call."""

    work_order_id: int | None = None
    """The id of the work order. May be missing."""


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

    from_: Annotated[SwapUser | None, Field(alias="from")] = None
    """The provider who gives the work order away."""

    to: SwapUser | None = None
    """The provider who would take it."""

    requestor: SwapUser | None = None
    """The user who asked for the swap."""

    actor: SwapUser | None = None
    """The user who answered the request."""

    created: LocalDateTime | None = None
    """When the swap was asked for."""

    accepted: LocalDateTime | None = None
    """When the request was accepted."""

    denied: LocalDateTime | None = None
    """When the request was denied."""
