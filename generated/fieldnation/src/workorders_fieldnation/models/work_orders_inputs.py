# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: work orders."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import DecimalNumber

from .enums import PayTypeLike
from .shared_inputs import IdNameInput, IdRefInput, ServiceWindowInput, TextIdInput
from .shipments_inputs import ShipmentCarrierInput, ShipmentLocationInput
from .tasks_inputs import TaskTypeInput

__all__ = [
    "Assignment",
    "AutoDispatch",
    "AutoDispatchRuleInput",
    "ContactInput",
    "ContactListInput",
    "CustomFieldGroupInput",
    "CustomFieldGroupsInput",
    "CustomFieldValueInput",
    "EquipmentInput",
    "ExpenseListInput",
    "IncompleteReasonInput",
    "LocationInput",
    "MassRoute",
    "NetworkListInput",
    "PayInput",
    "RevisitStatusInput",
    "RichTextInput",
    "Route",
    "SavedLocationInput",
    "ScheduleInput",
    "ShipmentInput",
    "ShipmentListInput",
    "SmartDispatch",
    "TaskInput",
    "TaskListInput",
    "TypeOfWorkInput",
    "Unassignment",
    "UnitAmountInput",
    "WorkOrderCreate",
    "WorkOrderUpdate",
]


class WorkOrderCreate(WriteModel):
    """The fields of a work order that can be set. A paid work order is locked, and the pay cannot be changed once
    the work is done.
    """

    incident_id: str | MISSING = MISSING
    """The buyer's number of the incident or ticket behind the work order."""

    client: IdRefInput | MISSING = MISSING
    """The buyer's own client for whom the work is done."""

    project: IdRefInput | MISSING = MISSING
    """The project that the work order belongs to."""

    default_template_id: Annotated[int | MISSING, Field(alias="defaultTemplateId")] = MISSING
    """The id of the default template."""

    is_universal_template: Annotated[bool | MISSING, Field(alias="isUniversalTemplate")] = MISSING
    """Whether the work order is a universal template."""

    template: IdRefInput | MISSING = MISSING
    """The template to take values from."""

    service_contract: IdRefInput | MISSING = MISSING
    """The service contract that the work belongs to."""

    team: IdRefInput | MISSING = MISSING
    """The team in charge of the work order."""

    networks: NetworkListInput | MISSING = MISSING
    """The networks of providers to offer the work order to."""

    printable: bool | MISSING = MISSING
    """Whether the work order may be printed."""

    allow_counter_offers: bool | MISSING = MISSING
    """Whether providers may offer other terms."""

    require_gps: bool | MISSING = MISSING
    """Whether the provider's position is checked at check-in."""

    site_revisit: RevisitStatusInput | MISSING = MISSING
    """Whether this is a further visit to the same site."""

    service_types: list[IdNameInput] | MISSING = MISSING
    """The kinds of service. They need a type of work, and automatic dispatch needs them."""

    equipment: Annotated[list[EquipmentInput] | MISSING, Field(alias="equipments")] = MISSING
    """The equipment that the provider has to bring."""

    manager: IdRefInput | MISSING = MISSING
    """The user who manages the work order. Left out: the user whose credentials are used."""

    contacts: ContactListInput | MISSING = MISSING
    """The people to turn to about the job."""

    description: RichTextInput | MISSING = MISSING
    """What is to be done, for every provider who sees the work order."""

    confidential: RichTextInput | MISSING = MISSING
    """Information that only the assigned provider sees."""

    tasks: TaskListInput | MISSING = MISSING
    """What the provider has to do."""

    custom_fields: CustomFieldGroupsInput | MISSING = MISSING
    """The values of custom fields."""

    location: LocationInput | MISSING = MISSING
    """Where the work is done."""

    schedule: ScheduleInput | MISSING = MISSING
    """When the work is to be done."""

    require_on_time: Annotated[bool | MISSING, Field(alias="require_ontime")] = MISSING
    """Whether the provider has to be on time (a hard start)."""

    pay: PayInput | MISSING = MISSING
    """What the job pays."""

    shipments: ShipmentListInput | MISSING = MISSING
    """The parcels that belong to the job."""

    auto_dispatch_rule: AutoDispatchRuleInput | MISSING = MISSING
    """The rule for automatic dispatch."""

    smart_audit_rule_id: int | MISSING = MISSING
    """The id of the rule by which the work is audited."""

    ignore_template: bool | MISSING = MISSING
    """Whether the template's values are left aside."""

    qualifications_enabled: Annotated[bool | MISSING, Field(alias="qualificationsEnabled")] = MISSING
    """Whether providers are judged by qualifications."""

    types_of_work: list[TypeOfWorkInput] | MISSING = MISSING
    """The kinds of work. Mark one of them as primary."""

    type_of_work: IdRefInput | MISSING = MISSING
    """The one kind of work, in the older way. Use ``types_of_work`` instead."""

    title: str
    """The headline of the job. It is all that a new draft needs."""


class WorkOrderUpdate(WriteModel):
    """The fields of a work order that can be set. A paid work order is locked, and the pay cannot be changed once
    the work is done.
    """

    incident_id: str | MISSING = MISSING
    """The buyer's number of the incident or ticket behind the work order."""

    client: IdRefInput | MISSING = MISSING
    """The buyer's own client for whom the work is done."""

    project: IdRefInput | MISSING = MISSING
    """The project that the work order belongs to."""

    default_template_id: Annotated[int | MISSING, Field(alias="defaultTemplateId")] = MISSING
    """The id of the default template."""

    is_universal_template: Annotated[bool | MISSING, Field(alias="isUniversalTemplate")] = MISSING
    """Whether the work order is a universal template."""

    template: IdRefInput | MISSING = MISSING
    """The template to take values from."""

    service_contract: IdRefInput | MISSING = MISSING
    """The service contract that the work belongs to."""

    team: IdRefInput | MISSING = MISSING
    """The team in charge of the work order."""

    networks: NetworkListInput | MISSING = MISSING
    """The networks of providers to offer the work order to."""

    printable: bool | MISSING = MISSING
    """Whether the work order may be printed."""

    allow_counter_offers: bool | MISSING = MISSING
    """Whether providers may offer other terms."""

    require_gps: bool | MISSING = MISSING
    """Whether the provider's position is checked at check-in."""

    site_revisit: RevisitStatusInput | MISSING = MISSING
    """Whether this is a further visit to the same site."""

    service_types: list[IdNameInput] | MISSING = MISSING
    """The kinds of service. They need a type of work, and automatic dispatch needs them."""

    equipment: Annotated[list[EquipmentInput] | MISSING, Field(alias="equipments")] = MISSING
    """The equipment that the provider has to bring."""

    manager: IdRefInput | MISSING = MISSING
    """The user who manages the work order. Left out: the user whose credentials are used."""

    contacts: ContactListInput | MISSING = MISSING
    """The people to turn to about the job."""

    description: RichTextInput | MISSING = MISSING
    """What is to be done, for every provider who sees the work order."""

    confidential: RichTextInput | MISSING = MISSING
    """Information that only the assigned provider sees."""

    tasks: TaskListInput | MISSING = MISSING
    """What the provider has to do."""

    custom_fields: CustomFieldGroupsInput | MISSING = MISSING
    """The values of custom fields."""

    location: LocationInput | MISSING = MISSING
    """Where the work is done."""

    schedule: ScheduleInput | MISSING = MISSING
    """When the work is to be done."""

    require_on_time: Annotated[bool | MISSING, Field(alias="require_ontime")] = MISSING
    """Whether the provider has to be on time (a hard start)."""

    pay: PayInput | MISSING = MISSING
    """What the job pays."""

    shipments: ShipmentListInput | MISSING = MISSING
    """The parcels that belong to the job."""

    auto_dispatch_rule: AutoDispatchRuleInput | MISSING = MISSING
    """The rule for automatic dispatch."""

    smart_audit_rule_id: int | MISSING = MISSING
    """The id of the rule by which the work is audited."""

    ignore_template: bool | MISSING = MISSING
    """Whether the template's values are left aside."""

    qualifications_enabled: Annotated[bool | MISSING, Field(alias="qualificationsEnabled")] = MISSING
    """Whether providers are judged by qualifications."""

    types_of_work: list[TypeOfWorkInput] | MISSING = MISSING
    """The kinds of work. Mark one of them as primary."""

    status: str | MISSING = MISSING
    """The stage to put the work order in, such as ``work_done``. It may be ignored: prefer the operations made for
    it, such as ``work_orders.publish``.
    """

    closing_notes: str | MISSING = MISSING
    """The notes written at the end of the work. They may be ignored: Field Nation does not list this among the
    fields that can be set.
    """

    title: str | MISSING = MISSING
    """The headline of the job. It is all that a new draft needs."""


class SmartDispatch(WriteModel):
    """Which work orders to dispatch.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/smart-dispatch
    """

    work_orders: Annotated[list[IdRefInput], Field(alias="workOrders")]
    """The work orders to dispatch, by id."""


class AutoDispatch(WriteModel):
    """Which work orders to dispatch, and how.

    Docs: https://developer.fieldnation.com/client-api/restapi/manage_wo/providers/autodispatch
    """

    work_order_ids: list[int] | MISSING = MISSING
    """The ids of the work orders to dispatch."""

    network_ids: list[int] | MISSING = MISSING
    """The ids of the networks of providers to dispatch to."""

    tiered_auto_dispatch_id: int | MISSING = MISSING
    """The id of a dispatch in tiers."""

    selection_rule_id: int | MISSING = MISSING
    """The id of the rule that ranks providers; 0 means the default ranking."""

    delay: int | MISSING = MISSING
    """Unit unclear: how long to wait for providers, in milliseconds by the current documentation (whose sample is
    60), in seconds from 300 to 604800 by the older one. Try it in the sandbox first.
    """

    w2_skip_publish: Annotated[bool | MISSING, Field(alias="w2_skippub")] = MISSING
    """A switch about publishing where the buyer's own employees (form W-2) may take the work. Field Nation does
    not explain it further.
    """

    w2_fail_switch: Annotated[bool | MISSING, Field(alias="w2_failswitch")] = MISSING
    """A switch for when none of the buyer's own employees (form W-2) takes the work. Field Nation does not explain
    it further.
    """

    should_route: bool | MISSING = MISSING
    """True routes the work orders and assigns the first provider who accepts; false publishes them and assigns the
    most qualified one who asks.
    """

    auto_assign: bool | MISSING = MISSING
    """Whether a provider is assigned automatically."""

    also_publish: bool | MISSING = MISSING
    """Whether the work orders are published too."""


class MassRoute(WriteModel):
    """The providers to offer a work order to.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/lifecycle
    """

    provider_ids: Annotated[list[int], Field(alias="ids")]
    """The user ids of the providers."""


class Route(WriteModel):
    """The provider to whom a work order is offered, or from whom the offer is taken back.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/lifecycle
    """

    technician: IdRefInput
    """The provider, by user id."""


class Assignment(WriteModel):
    """The provider to whom a work order is given.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/assignments
    """

    user: IdRefInput | MISSING = MISSING
    """The provider, by user id. Always send it."""

    ignore_missing_qualifications: Annotated[bool | MISSING, Field(alias="ignored_missing_qualifications")] = MISSING
    """Whether to assign the provider although qualifications are missing."""

    conflicts: list[str] | MISSING = MISSING
    """The conflicts of the provider's schedule. Field Nation does not explain the texts."""


class Unassignment(WriteModel):
    """From whom a work order is taken, and why.

    Docs: https://developer.fieldnation.com/client-api/restapi/manage_wo/providers/unassign
    """

    user: IdRefInput | MISSING = MISSING
    """The provider, by user id. Always send it."""

    reason_id: str | MISSING = MISSING
    """The id of the reason, which is a text here. Each company keeps its own list of reasons."""

    comment: str | MISSING = MISSING
    """A remark on the reason."""

    initiated_by: Annotated[str | MISSING, Field(alias="initiatedBy")] = MISSING
    """Who wants the provider removed. Field Nation does not list the texts."""


class NetworkListInput(WriteModel):
    """Networks of providers."""

    results: list[IdNameInput] | MISSING = MISSING
    """The networks."""


class RevisitStatusInput(WriteModel):
    """Whether a work order is a further visit to the same site."""

    is_revisit: bool | MISSING = MISSING
    """Whether this is a further visit."""

    job_status: str | MISSING = MISSING
    """Whether the provider finished the job, such as ``complete`` or ``incomplete``. It may be ignored; use
    ``work_orders.job_status.update`` instead.
    """

    revisit_count: int | MISSING = MISSING
    """The number of further visits. It may be ignored."""

    incomplete_reason: IncompleteReasonInput | MISSING = MISSING
    """Why the job is not finished. Needed where ``job_status`` is ``incomplete``."""


class EquipmentInput(WriteModel):
    """A piece of equipment that the provider has to bring."""

    id: int | MISSING = MISSING
    """The id of the kind of equipment."""

    name: str | MISSING = MISSING
    """The equipment's name."""

    is_required: int | MISSING = MISSING
    """Whether the equipment is required, as 0 or 1."""


class ContactListInput(WriteModel):
    """People to turn to about a job."""

    results: list[ContactInput] | MISSING = MISSING
    """The contacts."""


class RichTextInput(WriteModel):
    """A text, plain or as HTML."""

    html: str | MISSING = MISSING
    """The text, plain or as HTML. Send the markup itself, not as entities."""


class TaskListInput(WriteModel):
    """Tasks for the provider."""

    results: list[TaskInput] | MISSING = MISSING
    """The tasks."""


class CustomFieldGroupsInput(WriteModel):
    """The values of custom fields: groups, which hold the fields. One group is enough for all of them.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/custom-fields
    """

    results: list[CustomFieldGroupInput]
    """The groups."""


class LocationInput(WriteModel):
    """Where the work is done, as ``work_orders.create`` and ``work_orders.update`` take it."""

    mode: str | MISSING = MISSING
    """What kind of place this is: ``custom`` (the address given here), ``remote`` (no place) or ``location`` (a
    saved location).
    """

    address1: str | MISSING = MISSING
    """The first line of the address."""

    address2: str | MISSING = MISSING
    """The second line of the address."""

    city: str | MISSING = MISSING
    """The city."""

    state: str | MISSING = MISSING
    """The state or province, as a code."""

    zip: str | MISSING = MISSING
    """The postal code."""

    country: str | MISSING = MISSING
    """The country; send the ISO 3166 alpha-2 code."""

    type: IdRefInput | MISSING = MISSING
    """The kind of place."""

    display_name: str | MISSING = MISSING
    """The place in one line."""

    saved_location: SavedLocationInput | MISSING = MISSING
    """The saved location to take the address from."""


class ScheduleInput(WriteModel):
    """When the work is to be done, as ``work_orders.create`` and ``work_orders.update`` take it.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/schedules
    """

    service_window: ServiceWindowInput | MISSING = MISSING
    """The time or the span of time in which the provider has to come."""

    time_zone: IdRefInput | MISSING = MISSING
    """The time zone of the site."""


class PayInput(WriteModel):
    """What the job pays, as ``work_orders.create`` and ``work_orders.update`` take it. Amounts are US dollars
    unless stated otherwise.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/pay
    """

    type: PayTypeLike | MISSING = MISSING
    """How the pay is calculated. Never send the empty text that responses may hold."""

    hours: float | MISSING = MISSING
    """The hours to be paid."""

    base: UnitAmountInput | MISSING = MISSING
    """The first part of the pay. Fixed pay: the amount is the total and the units are 1. Hourly pay: the amount is
    for an hour and the units are the most hours.
    """

    additional: UnitAmountInput | MISSING = MISSING
    """The second part of blended pay."""

    finance: IdRefInput | MISSING = MISSING
    """The terms on which the work order is financed."""

    bonuses: dict[str, Any] | MISSING = MISSING
    """The bonuses. Field Nation's documentation of this field is contradictory, so any object is taken;
    ``work_orders.bonuses.apply`` is the safer way.
    """

    penalties: dict[str, Any] | MISSING = MISSING
    """The penalties. Field Nation's documentation of this field is contradictory, so any object is taken;
    ``work_orders.penalties.apply`` is the safer way.
    """

    expenses: ExpenseListInput | MISSING = MISSING
    """The expenses."""


class ShipmentListInput(WriteModel):
    """Parcels that belong to a job."""

    results: list[ShipmentInput] | MISSING = MISSING
    """The shipments."""


class AutoDispatchRuleInput(WriteModel):
    """The rule for automatic dispatch."""

    work_order_ids: list[int] | MISSING = MISSING
    """The ids of the work orders. Field Nation documents no other field of the rule."""


class TypeOfWorkInput(WriteModel):
    """A kind of work, and whether it is the primary one."""

    id: int | MISSING = MISSING
    """The id of the kind of work."""

    is_primary: Annotated[bool | MISSING, Field(alias="isPrimary")] = MISSING
    """Whether this kind of work is the primary one."""


class IncompleteReasonInput(WriteModel):
    """A reason for which a job was not finished.

    Observed behavior; not documented by the vendor.
    Docs: https://developer.fieldnation.com/client-api/restapi/components/workorder_object
    """

    reason_id: int | MISSING = MISSING
    """The id of the reason."""

    reason_name: str | MISSING = MISSING
    """The reason, in words."""


class ContactInput(WriteModel):
    """A person to turn to about a job, as ``work_orders.create`` and ``work_orders.update`` take it."""

    role: str | MISSING = MISSING
    """What the person is there for."""

    name: str | MISSING = MISSING
    """The person's name."""

    email: str | MISSING = MISSING
    """The e-mail address."""

    phone: str | MISSING = MISSING
    """The telephone number."""

    ext: str | MISSING = MISSING
    """The extension of the telephone number."""

    notes: str | MISSING = MISSING
    """Remarks on the contact."""

    status: str | MISSING = MISSING
    """The state of the contact."""

    id: int | MISSING = MISSING
    """The contact's id."""


class TaskInput(WriteModel):
    """Something that the provider has to do, as ``work_orders.create`` and ``work_orders.update`` take it."""

    alerts: list[str] | MISSING = MISSING
    """The alerts to set for the task."""

    id: int | MISSING = MISSING
    """The task's id."""

    type: TaskTypeInput | MISSING = MISSING
    """The kind of task."""

    group: TextIdInput | MISSING = MISSING
    """When the task has to be done, by the id of the group."""

    description: str | MISSING = MISSING
    """What is to be done."""

    label: str | MISSING = MISSING
    """The task's headline."""

    actions: list[str] | MISSING = MISSING
    """Names of actions, as responses hold them."""


class CustomFieldGroupInput(WriteModel):
    """A group of custom fields.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/custom-fields
    """

    id: int | MISSING = MISSING
    """The group's id. It may be left out."""

    results: list[CustomFieldValueInput]
    """The fields."""


class SavedLocationInput(WriteModel):
    """The saved location to take the address from, as ``work_orders.create`` and ``work_orders.update`` take it."""

    id: int | MISSING = MISSING
    """The saved location's id."""

    name: str | MISSING = MISSING
    """The location's name."""

    display_name: str | MISSING = MISSING
    """The location's name as shown to providers."""

    group: IdNameInput | MISSING = MISSING
    """The group that the location belongs to."""


class UnitAmountInput(WriteModel):
    """A number of units and the amount for each, as ``work_orders.create`` and ``work_orders.update`` take it.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/pay
    """

    units: float | MISSING = MISSING
    """The number of units: hours, devices, or 1 for a fixed amount."""

    amount: DecimalNumber | MISSING = MISSING
    """The amount for one unit."""


class ExpenseListInput(WriteModel):
    """The expenses of a work order."""

    results: list[IdRefInput] | MISSING = MISSING
    """The expenses, by id."""


class ShipmentInput(WriteModel):
    """A parcel that belongs to a job, as ``work_orders.create`` and ``work_orders.update`` take it."""

    carrier: ShipmentCarrierInput | MISSING = MISSING
    """Who carries the shipment."""

    name: str | MISSING = MISSING
    """What is shipped."""

    direction: str | MISSING = MISSING
    """Where the shipment goes: ``to site``, ``from site``, ``to provider`` or ``to other location``."""

    status: str | MISSING = MISSING
    """Where the shipment is."""

    id: int | MISSING = MISSING
    """The shipment's id."""

    tracking_link: str | MISSING = MISSING
    """The address of the carrier's tracking page."""

    location: ShipmentLocationInput | MISSING = MISSING
    """The place that it goes to."""


class CustomFieldValueInput(WriteModel):
    """The value of the custom field with this id.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/custom-fields
    """

    id: int
    """The id of the field, as ``custom_field_definitions.list`` returns it."""

    value: str
    """The value, as text whatever the kind of field."""
