# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: small objects that others are made of."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import ReadModel
from .._runtime.wire import DecimalNumber
from .enums import CustomFieldRole

__all__ = [
    "AmountRange",
    "Assignee",
    "AssigneeUser",
    "AttachedFile",
    "AttachmentAuthor",
    "AttachmentSum",
    "AutoDispatchStats",
    "Bundle",
    "CalculatedTotal",
    "ChargeSum",
    "CheckInCoordinates",
    "Company",
    "CompanyAddress",
    "CompanyOptions",
    "CompletedTasks",
    "Contact",
    "ContactList",
    "CustomField",
    "CustomFieldDependency",
    "DiscountSum",
    "ExpenseAuthor",
    "ExpenseCategory",
    "ExpenseReceipt",
    "ExpenseSum",
    "ExpenseTotals",
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
    "LocationContact",
    "LocationCoordinates",
    "LocationMap",
    "Manager",
    "MilestoneActor",
    "NetworkOption",
    "NetworkSettings",
    "PayBonus",
    "PayBonusList",
    "PayFee",
    "PayFinance",
    "PayFunding",
    "PayHold",
    "PersonRef",
    "ProblemResolution",
    "ProblemSubtype",
    "ProblemSum",
    "ProblemType",
    "ProblemTypeRef",
    "Progress",
    "ProgressSum",
    "PublishStats",
    "RequiredQualification",
    "ResolutionTime",
    "RevisitStatus",
    "RichText",
    "RouteList",
    "RouteSum",
    "SavedLocation",
    "SelectionCriterion",
    "SelectionRuleSum",
    "ShipmentLocation",
    "TaskCompletion",
    "TaskDescriptions",
    "TaskEtaChange",
    "TaskEtaEditor",
    "TaskGroup",
    "TaskListMetadata",
    "TaskPerformer",
    "TaskRef",
    "TaskType",
    "TimeZone",
    "Timeliness",
    "TypeOfWork",
    "TypeOfWorkCount",
    "UnitAmount",
    "UpcomingSchedule",
    "UserJobs",
    "UserTax",
    "WorkOrderMessageList",
    "WorkOrderStatus",
]


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


class WorkOrderStatus(ReadModel):
    """Where a work order stands in its life cycle: Draft, Published, Routed, Assigned, In Progress, Work Done,
    Approved, Paid, Cancelled.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The id of the status. The same status may have different ids, so prefer ``name`` and ``code``."""

    name: str | None = None
    """The stage of the life cycle, such as ``Draft`` or ``Assigned``."""

    display: str | None = None
    """The finer status shown to users, such as ``Checked out``."""

    is_routed: bool | None = None
    """Whether the work order is routed to providers."""

    code: str | None = None
    """The finer status as a code, such as ``checked_out``."""

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
    """The number of this page, counted from 1."""

    pages: int | None = None
    """The number of pages."""

    per_page: int | None = None
    """The number of entries that a full page holds. Calculate with this number rather than with the default of 25."""

    columns: str | None = None
    """The columns that the entries were cut down to, separated by commas. It may be empty."""

    view: str | None = None
    """The view in which the answer was shaped."""

    sort: str | None = None
    """The column by which the list is sorted. It may be empty."""

    order: str | None = None
    """The direction in which the list is sorted, ``asc`` or ``desc``."""

    list: str | None = None
    """The lifecycle list that was asked for, such as ``workorders_all``. Only the list of work orders has it."""


class PublishStats(ReadModel):
    """Numbers about the publication of a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    requests: int | None = None
    """The number of requests, of which kind Field Nation does not say."""

    published: int | None = None
    """The number of publications that worked."""

    failed: int | None = None
    """The number of publications that failed."""


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
    """The id of the object."""

    name: str | None = None
    """The object's name."""


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
    """The links. This key is singular, unlike the ``results`` of every other list."""


class TypeOfWork(ReadModel):
    """A kind of work.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The id of the kind of work."""

    name: str | None = None
    """The name of the kind of work."""

    level: int | None = None
    """The kind's depth in Field Nation's catalogue."""

    is_primary: Annotated[bool | None, Field(alias="isPrimary")] = None
    """Whether the kind of work is the primary kind of the work order."""

    was_selected: Annotated[bool | None, Field(alias="wasSelected")] = None
    """Whether a user chose the kind of work, as opposed to it coming along with another kind."""

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


class DiscountSum(ReadModel):
    """The sum of a list of amounts.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    all: DecimalNumber | None = None
    """The sum of all."""


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
    """Whether the bonus was charged."""

    calculation: str | None = None
    """How the bonus is calculated."""

    modifier: DecimalNumber | None = None
    """The percentage or amount from which it is calculated; ``calculation`` tells which."""

    name: str | None = None
    """The bonus's name."""

    description: str | None = None
    """What the bonus is for."""

    amount: DecimalNumber | None = None
    """The amount of the bonus."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    selected: bool | None = None
    """Whether the bonus is chosen for the work order."""


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


class ExpenseTotals(ReadModel):
    """The sums of a work order's expenses by their state.

    Seen in use, not described by the vendor.
    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/expenses (2026-02)
    """

    pending: DecimalNumber | None = None
    """The sum of what waits for approval."""

    approved: DecimalNumber | None = None
    """The sum of what was approved."""

    rejected: DecimalNumber | None = None
    """The sum of what was turned down."""


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
    """The kind's key, such as ``checkin``."""

    name: str | None = None
    """The kind's name."""


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


class InternalCustomField(ReadModel):
    """The custom field that holds the buyer's own id of a work order.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The field's id."""

    name: str | None = None
    """The field's name."""

    value: str | None = None
    """The field's value."""

    role: str | None = None
    """Who fills the field in."""


class CustomFieldDependency(ReadModel):
    """The condition on which a custom field is shown.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The id of the field that it depends on."""

    value: str | None = None
    """The value to compare with."""

    operator: str | None = None
    """How the value is compared, such as ``equals``."""


class IdRef(ReadModel):
    """A reference to another object by its id alone.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The id of the object."""


class TimeZone(ReadModel):
    """A time zone.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The zone's id."""

    name: str | None = None
    """The zone's name, such as ``America/Chicago``."""

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
    """Names of the actions that the caller may take."""


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


class RequiredQualification(ReadModel):
    """Something that a provider must fulfil, such as a certificate or a screening.

    Seen in use, not described by the vendor.
    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/compliance (2026-02)
    """

    id: int | None = None
    """The qualification's id."""

    name: str | None = None
    """The qualification's name."""

    required: bool | None = None
    """Whether a provider must have the qualification."""

    type: str | None = None
    """The kind of qualification, such as ``certification`` or ``screening``."""


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
    """The amount of the hold."""

    charged: bool | None = None
    """Whether the hold was charged."""


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
    """The source's name."""

    amount: DecimalNumber | None = None
    """The amount that comes from it."""

    custom_name: str | None = None
    """The name that the buyer gave it."""

    line_of_credit: DecimalNumber | None = None
    """The line of credit behind it."""


class CalculatedTotal(ReadModel):
    """The pay as Field Nation calculates it.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    total: AmountRange | None = None
    """From which amount to which the total may run."""


class LocationCoordinates(ReadModel):
    """The position of a site or another place, and whether it is exact.

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
    """The location's name."""

    display_name: str | None = None
    """The location's name as shown to providers."""

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
    """The postal code. Other addresses call it ``zip``."""

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
    """The reason, in words."""


class LocalTime(ReadModel):
    """A date and a clock time in the time zone of the work order.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    date: str | None = None
    """The date, as ``YYYY-MM-DD``."""

    time: str | None = None
    """The time of day, as ``HH:MM:SS`` with 24 hours."""


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
    """The category's name."""

    type: str | None = None
    """The category's kind."""

    uid: int | None = None
    """A further id of the category."""

    company_expense_id: int | None = None
    """The id of the company's own expense category."""

    amount: DecimalNumber | None = None
    """The amount that the category provides for."""

    name: str | None = None
    """The category's name. May be missing; see also ``label``."""


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
    """The address to download the file from."""

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
    """The time in UTC, as ``YYYY-MM-DD HH:MM:SS`` or as ISO 8601."""

    local: LocalTime | None = None
    """The same moment as the clock at the site shows it."""

    by: TaskEtaEditor | None = None
    """Who changed the arrival time."""


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
    """The file's media type."""

    size_bytes: int | None = None
    """The file's size in bytes."""

    thumbnail: str | None = None
    """The address of a small picture of it."""

    link: str | None = None
    """The address to download the file from."""

    description: str | None = None
    """What the file shows."""

    type: str | None = None
    """The file's kind."""

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


class ProblemSubtype(ReadModel):
    """A finer kind of problem.

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

    available_for_private_networks: int | None = None
    """Whether the kind of problem may be used in private networks, as a number."""


class ProblemTypeRef(ReadModel):
    """The kind of a reported problem.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The kind's id."""

    name: str | None = None
    """The name of the kind of problem."""

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
    """When the problem was solved."""

    by: PersonRef | None = None
    """Who solved the problem."""

    allowed_resolvers: list[str] | None = None
    """Who may mark the problem as solved."""


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


class MilestoneActor(ReadModel):
    """Who brought a work order to a stage of its life cycle.

    Seen in use, not described by the vendor.
    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/milestones (2026-02)
    """

    name: str | None = None
    """The name of a user, a team or the system."""


class FeeBreakdown(ReadModel):
    """A part of a fee.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    percent: float | None = None
    """The part in per cent."""

    name: str | None = None
    """The name of the part."""

    amount: DecimalNumber | None = None
    """The amount of the part."""


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
    """The option's name."""

    type: str | None = None
    """The option's kind."""

    description: str | None = None
    """What the option does."""

    category: str | None = None
    """The group that it belongs to."""

    visibility: str | None = None
    """Who sees the option."""

    editable: str | None = None
    """Whether the option may be changed."""

    value: str | None = None
    """The option's value."""

    default_value: str | None = None
    """The value that it has unless somebody changes it."""

    network_option_role: str | None = None
    """The role that the option applies to."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


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
    """The settings of a network of providers, as ``work_orders.unroute`` returns them.

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
    """Tasks of the kind that Field Nation names ``c9``. It does not explain the name."""

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


class TaskEtaEditor(ReadModel):
    """The user who changed an arrival time.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: str | None = None
    """The user's id, which is a text here."""

    name: str | None = None
    """The user's name."""


class CheckInCoordinates(ReadModel):
    """Where the provider was at a check-in or a check-out.

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
    """The local date, as ``YYYY-MM-DD``."""

    time: str | None = None
    """The local time, as ``HH:MM:SS``."""

    utc: str | None = None
    """The time in UTC, as ``YYYY-MM-DD HH:MM:SS`` or as ISO 8601."""


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
