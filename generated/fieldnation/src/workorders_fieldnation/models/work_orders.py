# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: work orders."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

from .attachments import AttachmentFolder, AttachmentFolderList
from .bundles import Bundle
from .company import Company, CompanyOptions
from .contacts import ContactList
from .custom_fields import CustomField, CustomFieldDependency, CustomFieldGroupList
from .enums import (
    ComparisonOperation,
    CustomFieldAction,
    CustomFieldFlag,
    CustomFieldRole,
    CustomFieldScope,
    CustomFieldType,
    SwapAction,
    SwapStatus,
)
from .eta import Eta
from .lifecycle_lists import LifecycleListTab
from .locations import Location
from .managers import Manager
from .milestones import Milestones
from .pay import Pay
from .problems import ProblemList
from .qualifications import Qualifications
from .schedule import Schedule
from .shared import IdName, IdRef, ListMetadata, LocalDateTime, NetworkOption, PersonRef
from .shipments import ShipmentList
from .signatures import SignatureList
from .tags import TagList
from .tasks import TaskCompletion, TaskDescriptions, TaskEta, TaskGroup, TaskListMetadata, TaskType
from .time_logs import TimeLog, TimeLogList
from .types_of_work import TypeOfWork
from .users import UserJobs, UserTax

__all__ = [
    "AssignedProvider",
    "Assignee",
    "AssigneeUser",
    "AssignmentResult",
    "AutoDispatchJob",
    "AutoDispatchPayload",
    "AutoDispatchResult",
    "AutoDispatchSettings",
    "AutoDispatchStats",
    "AutoDispatchTier",
    "AutoDispatchUser",
    "CustomFieldDefinition",
    "CustomFieldVisibility",
    "FilterDefinition",
    "IncompleteReason",
    "Integration",
    "IntegrationList",
    "InvoiceRef",
    "Network",
    "NetworkList",
    "NetworkSettings",
    "Progress",
    "ProgressSum",
    "PublishStats",
    "ResponseTiming",
    "RevisitStatus",
    "RichText",
    "RouteList",
    "RouteResult",
    "RouteSum",
    "SavedFilterGroup",
    "SavedFilters",
    "SmartDispatchResult",
    "Swap",
    "SwapList",
    "SwapUser",
    "UnroutedCustomField",
    "UnroutedCustomFieldDependency",
    "UnroutedCustomFieldList",
    "UnroutedTypeOfWork",
    "UnroutedTypeOfWorkList",
    "UnroutedWorkOrder",
    "UpcomingSchedule",
    "WorkOrder",
    "WorkOrderMessageList",
    "WorkOrderPage",
    "WorkOrderStatus",
    "WorkOrderTask",
    "WorkOrderTaskList",
]


class WorkOrderPage(ReadModel):
    """One page of work orders.

    Docs: https://developer.fieldnation.com/docs/rest-api/getting-started/basics
    """

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    metadata: ListMetadata | None = None
    """The size of the list and the number of this page. There is a next page while ``page`` is less than
    ``pages``.
    """

    params: list[str] | None = None
    """The parameters of the request, as Field Nation understood them."""

    lists: list[LifecycleListTab] | None = None
    """The lifecycle lists with the numbers of their work orders."""

    results: list[WorkOrder] | None = None
    """The work orders of this page."""

    loading_time: float | None = None
    """How long Field Nation took to respond, in milliseconds."""

    timings: list[ResponseTiming] | None = None
    """How long the parts of the response took."""

    tags: list[str] | None = None
    """The tags to choose from."""

    custom_fields: list[CustomFieldDefinition] | None = None
    """The custom fields to choose from."""

    search_text: str | None = None
    """The text that was searched for."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    saved_filters: SavedFilters | None = None
    """The filters that are stored for the user."""


class WorkOrder(ReadModel):
    """A work order: a job at a site, what it pays, who does it and how far it has come. Drafts lack a schedule, a
    provider and more; ``columns`` leaves out whole sections; so every field may be missing or null.
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


class SmartDispatchResult(ReadModel):
    """What Field Nation says about a dispatch."""

    work_orders: list[Any] | None = None
    """The work orders concerned. Field Nation documents no fields for them."""


class AutoDispatchResult(ReadModel):
    """The job that dispatches the work orders in the background."""

    worker: Annotated[AutoDispatchJob | None, Field(alias="__worker")] = None
    """The job."""


class RouteResult(ReadModel):
    """The route that was made."""

    id: int | None = None
    """The id of the route."""


class UnroutedWorkOrder(ReadModel):
    """The part of a work order that comes back when a route is taken back. Some fields are shaped otherwise than
    in a whole work order.
    """

    id: int | None = None
    """The work order's id."""

    networks: NetworkList | None = None
    """The networks of providers that the work order is offered to."""

    custom_fields: UnroutedCustomFieldList | None = None
    """The custom fields, in one list without groups."""

    w2: bool | None = None
    """Whether the work is done by an employee of the buyer (form W-2) instead of a contractor."""

    status: IdName | None = None
    """Where the work order stands in its life cycle."""

    types_of_work: UnroutedTypeOfWorkList | None = None
    """The kinds of work. A whole work order has a bare array here."""

    company: Company | None = None
    """The company that buys the work; only its id, name and picture."""


class AssignmentResult(ReadModel):
    """What was assigned. Any part of it may be missing, and the whole may be empty.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/assignments
    """

    id: int | None = None
    """The work order's id."""

    status: str | None = None
    """The name of the status, such as ``Assigned``. It is a text here and an object in a work order."""

    assignee: AssignedProvider | None = None
    """The provider."""


class WorkOrderStatus(ReadModel):
    """Where a work order stands in its life cycle: Draft, Published, Routed, Assigned, In Progress, Work Done,
    Approved, Paid, Cancelled.
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
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class ResponseTiming(ReadModel):
    """How long Field Nation took for a part of the response."""

    name: str | None = None
    """The part."""

    time: float | None = None
    """The time in milliseconds."""


class CustomFieldDefinition(ReadModel):
    """A custom field without a value, as it comes with the list of work orders."""

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


class SavedFilters(ReadModel):
    """The filters that are stored for a user."""

    filter_id: str | None = None
    """The id of the set of filters."""

    template: str | None = None
    """The template that the filters come from."""

    user_id: str | None = None
    """The user's id, which is a text here."""

    filters: list[SavedFilterGroup] | None = None
    """The filters."""


class NetworkList(ReadModel):
    """The networks of providers that a work order is offered to."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[Network] | None = None
    """The networks."""

    active: Network | None = None
    """The network in use."""


class PublishStats(ReadModel):
    """Numbers about the publication of a work order."""

    requests: int | None = None
    """The number of requests, of which kind Field Nation does not say."""

    published: int | None = None
    """The number of publications that worked."""

    failed: int | None = None
    """The number of publications that failed."""


class RouteList(ReadModel):
    """The routes of a work order."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    sum: RouteSum | None = None
    """Numbers about the routes."""

    results: list[str] | None = None
    """The routes."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class AutoDispatchStats(ReadModel):
    """What automatic dispatch did."""

    auto_assigned: bool | None = None
    """Whether the provider was assigned automatically."""


class WorkOrderMessageList(ReadModel):
    """The messages about a work order, as they come inside it."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[str] | None = None
    """The messages. Field Nation types them as texts here and as objects in the endpoint of the messages."""


class Assignee(ReadModel):
    """The provider that a work order is assigned to."""

    user: AssigneeUser | None = None
    """The provider."""

    status_id: int | None = None
    """The id of the work order's status."""

    work_order_id: int | None = None
    """The id of the work order."""

    in_confirmation_window: bool | None = None
    """Whether the time has come in which the provider has to confirm."""


class InvoiceRef(ReadModel):
    """A reference to an invoice."""

    id: str | None = None
    """The invoice's id, which is a text here."""


class Integration(ReadModel):
    """A link to a record in an outside system."""

    id: str | None = None
    """The id of the record in the outside system."""

    name: str | None = None
    """The name of the outside system."""

    href: str | None = None
    """The address of the record."""


class IntegrationList(ReadModel):
    """The outside systems that a work order is linked with."""

    result: list[Integration] | None = None
    """The links. This key is singular, unlike the ``results`` of every other list."""


class WorkOrderTaskList(ReadModel):
    """The tasks of a work order, as they come inside it."""

    metadata: TaskListMetadata | None = None
    """The size of the list, and how many tasks of each kind are done."""

    results: list[WorkOrderTask] | None = None
    """The tasks."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class SwapList(ReadModel):
    """The requests to swap providers."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[Swap] | None = None
    """The requests."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class RichText(ReadModel):
    """A text in two markups."""

    html: str | None = None
    """The text as HTML."""

    markdown: str | None = None
    """The text as Markdown."""


class Progress(ReadModel):
    """How many of the steps of a work order are done."""

    sum: ProgressSum | None = None
    """The numbers of steps."""

    label: str | None = None
    """The progress in words."""


class RevisitStatus(ReadModel):
    """Whether a work order is a further visit to the same site, as it comes inside the work order."""

    job_status: str | None = None
    """The state of the job that is visited again."""

    revisit_count: int | None = None
    """The number of visits before this one."""

    is_revisit: bool | None = None
    """Whether this is a further visit."""

    incomplete_reason: IncompleteReason | None = None
    """Why the earlier visit did not finish the job."""


class AutoDispatchJob(ReadModel):
    """A job that dispatches work orders."""

    id: int | None = None
    """The job's id."""

    type: str | None = None
    """The kind of job."""

    user: AutoDispatchUser | None = None
    """Who asked for it."""

    created: LocalDateTime | None = None
    """When it was asked for. Only the part in UTC is documented."""

    status: str | None = None
    """How far the job is."""

    request: str | None = None
    """The request that started it."""

    payload: AutoDispatchPayload | None = None
    """What the job works on."""

    response: dict[str, Any] | None = None
    """What the job came to. Field Nation documents no fields."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class UnroutedCustomFieldList(ReadModel):
    """The custom fields of a work order, without groups."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[UnroutedCustomField] | None = None
    """The fields."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class UnroutedTypeOfWorkList(ReadModel):
    """The kinds of work of a work order, as ``work_orders.unroute`` returns them."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[UnroutedTypeOfWork] | None = None
    """The kinds of work."""


class AssignedProvider(ReadModel):
    """The provider to whom a work order was given.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/assignments
    """

    id: int | None = None
    """The provider's user id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    rating: float | None = None
    """The rating of the provider, in stars."""


class SavedFilterGroup(ReadModel):
    """A group of stored filters. The filters themselves are its ``filters``."""

    name: str | None = None
    """The group's name."""

    action: str | None = None
    """What applying it does."""

    filters: list[FilterDefinition] | None = None
    """The filters."""

    active: bool | None = None
    """Whether the group is in use."""


class Network(ReadModel):
    """A network of providers."""

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


class RouteSum(ReadModel):
    """Numbers about the routes of a work order."""

    all: int | None = None
    """The number of all routes."""


class AssigneeUser(ReadModel):
    """The user that a work order is assigned to."""

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


class WorkOrderTask(ReadModel):
    """Something that the provider has to do, as it comes inside a work order. ``work_orders.tasks.list`` and
    ``work_orders.tasks.get`` return a ``Task`` instead.
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
    """A request to give a work order to another provider."""

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


class ProgressSum(ReadModel):
    """Numbers of steps."""

    all: int | None = None
    """The number of all steps."""

    complete: int | None = None
    """The number of steps done."""

    incomplete: int | None = None
    """The number of steps left."""


class IncompleteReason(ReadModel):
    """A reason for which a job was not finished."""

    reason_id: int | None = None
    """The id of the reason."""

    reason_name: str | None = None
    """The reason, in words."""


class AutoDispatchUser(ReadModel):
    """The user who asked for a dispatch."""

    thumbnail: str | None = None
    """The address of the user's picture."""

    id: str | None = None
    """The user's id, which is a text here."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""


class AutoDispatchPayload(ReadModel):
    """The parts of the request that a dispatch was started with."""

    query: list[str] | None = None
    """The query parameters."""

    body: AutoDispatchSettings | None = None
    """The settings of the dispatch."""

    additional_params: list[str] | None = None
    """Further parameters."""


class UnroutedCustomField(ReadModel):
    """A custom field with its value and its settings, as ``work_orders.unroute`` returns it."""

    id: int | None = None
    """The field's id."""

    name: str | None = None
    """The field's name."""

    tip: str | None = None
    """The hint shown beside the field."""

    unique: bool | None = None
    """Whether no two work orders may have the same value."""

    required: bool | None = None
    """Whether the field has to be filled in."""

    admin_edit_only: Annotated[bool | None, Field(alias="adminEditOnly")] = None
    """Whether only administrators may change the field."""

    type: CustomFieldType | None = None
    """The kind of value."""

    options: list[str] | None = None
    """The values to choose from."""

    role: CustomFieldRole | None = None
    """Who fills the field in."""

    value: str | None = None
    """The value."""

    dependency: UnroutedCustomFieldDependency | None = None
    """When the field is shown."""

    flags: CustomFieldFlag | list[CustomFieldFlag] | None = None
    """A property of the field, or several."""

    actions: CustomFieldAction | list[CustomFieldAction] | None = None
    """What the caller may do with the field: one text or several."""

    category: str | None = None
    """The field's category."""

    for_tech: Annotated[bool | None, Field(alias="forTech")] = None
    """Whether the field is meant for the provider."""

    visibility: list[CustomFieldVisibility] | None = None
    """From whom it is hidden."""


class UnroutedTypeOfWork(ReadModel):
    """A kind of work, as ``work_orders.unroute`` returns it."""

    id: int | None = None
    """The id of the kind of work."""

    name: str | None = None
    """The name of the kind of work."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class FilterDefinition(ReadModel):
    """A filter that users can set."""

    id: str | None = None
    """The filter's id."""

    label: str | None = None
    """The filter's label."""

    name: str | None = None
    """The name of its query parameter."""

    type: str | None = None
    """The kind of input."""

    options: list[str] | None = None
    """The values to choose from."""

    load_options: bool | None = None
    """Whether the values are loaded separately."""

    section: int | None = None
    """The section of the form that it stands in."""

    archive_exclude: Annotated[bool | None, Field(alias="archiveExclude")] = None
    """Whether archived entries are left out."""

    exclude_client: bool | None = None
    """Whether the filter is kept from clients. Field Nation does not explain this field further."""

    exclude_project: bool | None = None
    """Whether the filter is kept from projects. Field Nation does not explain this field further."""

    pattern: str | None = None
    """The pattern that values have to match."""

    value: list[str] | None = None
    """The values set."""

    value_with_label: Annotated[list[str] | None, Field(alias="valueWithLabel")] = None
    """The values set, with their labels."""


class NetworkSettings(ReadModel):
    """The settings of a network of providers, as ``work_orders.unroute`` returns them."""

    access: str | None = None
    """Who has access to the network."""

    view_available: bool | None = None
    """Whether its providers see the available work orders."""

    inactive_routing: bool | None = None
    """Whether work orders may be routed to inactive providers."""


class SwapUser(ReadModel):
    """A user who takes part in a swap, with what Field Nation knows about the user's work."""

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
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

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


class AutoDispatchSettings(ReadModel):
    """The settings of a dispatch, as its job holds them."""

    selection_rule_id: int | None = None
    """The id of the rule that ranks providers."""

    should_route: bool | None = None
    """Whether the work orders are routed, as opposed to published."""

    delay: int | None = None
    """How long to wait for providers, in the unit of the request (see ``work_orders.auto_dispatch``)."""

    work_order_ids: list[int] | None = None
    """The ids of the work orders."""

    network_ids: list[int] | None = None
    """The ids of the networks of providers."""

    tiers: list[AutoDispatchTier] | None = None
    """The tiers that are gone through in turn."""


class UnroutedCustomFieldDependency(ReadModel):
    """The condition on which a custom field is shown, as ``work_orders.unroute`` returns it."""

    id: int | None = None
    """The id of the field that it depends on."""

    value: str | None = None
    """The value to compare with."""

    operator: ComparisonOperation | None = None
    """How the value is compared."""


class CustomFieldVisibility(ReadModel):
    """Whether a custom field is hidden from a company, a template or a client."""

    type: CustomFieldScope | None = None
    """What the setting is about."""

    hidden: bool | None = None
    """Whether the field is hidden there."""

    projects: list[str] | None = None
    """The projects that the setting holds for."""

    template: IdRef | None = None
    """The template that the setting holds for."""

    client: IdRef | None = None
    """The client that the setting holds for."""


class UpcomingSchedule(ReadModel):
    """A span of time in which a user is busy."""

    date: str | None = None
    """The date."""

    from_: Annotated[str | None, Field(alias="from")] = None
    """The beginning."""

    to: str | None = None
    """The end."""


class AutoDispatchTier(ReadModel):
    """One tier of a dispatch."""

    selection_rule_id: int | None = None
    """The id of the rule that ranks the providers of this tier."""

    delay: int | None = None
    """How long to wait for the providers of this tier, in the unit of the request (see
    ``work_orders.auto_dispatch``).
    """
