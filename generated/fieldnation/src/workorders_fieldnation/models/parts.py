# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: small objects that others are made of."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber

__all__ = [
    "AmountRange",
    "AssigneeUser",
    "AttachedFile",
    "AttachmentAuthor",
    "AttachmentSum",
    "AutoDispatchStats",
    "ChargeSum",
    "CheckInCoordinates",
    "CompanyAddress",
    "CompletedTasks",
    "Contact",
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
    "Integration",
    "InternalCustomField",
    "InvoiceRef",
    "ListMetadata",
    "LocalTime",
    "LocationContact",
    "LocationCoordinates",
    "LocationMap",
    "Manager",
    "MilestoneActor",
    "NetworkOption",
    "NetworkSettings",
    "PayBonus",
    "PayFinance",
    "PayFunding",
    "PayHold",
    "PersonRef",
    "ProblemSubtype",
    "ProblemSum",
    "ProblemTypeRef",
    "ProgressSum",
    "PublishStats",
    "RequiredQualification",
    "ResolutionTime",
    "RichText",
    "RouteSum",
    "SelectionRuleSum",
    "TaskDescriptions",
    "TaskEtaEditor",
    "TaskGroup",
    "TaskPerformer",
    "TaskType",
    "TimeZone",
    "Timeliness",
    "TypeOfWork",
    "TypeOfWorkCount",
    "UnitAmount",
    "UpcomingSchedule",
    "UserTax",
    "WorkOrderStatus",
]


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


class AutoDispatchStats(ReadModel):
    """What automatic dispatch did.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    auto_assigned: bool | None = None
    """Whether the provider was assigned automatically."""


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


class DiscountSum(ReadModel):
    """The sum of a list of amounts.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    all: DecimalNumber | None = None
    """The sum of all."""


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

    shipment_tracking: Annotated[int | None, Field(alias="shipmenttracking")] = None
    """Shipments tracked."""

    other: int | None = None
    """Tasks of other kinds."""

    phone: int | None = None
    """Telephone calls made."""

    download: int | None = None
    """Files downloaded."""

    custom_field: Annotated[int | None, Field(alias="customfield")] = None
    """Custom fields filled in."""

    signature: int | None = None
    """Signatures collected."""

    checkout: int | None = None
    """Check-outs."""

    close_out_notes: Annotated[int | None, Field(alias="closeoutnotes")] = None
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


class UserTax(ReadModel):
    """What the platform knows about a user's taxes.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    w8ben: int | None = None
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
