# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Keyword arguments of ``work_orders``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from workorders_runtime.config import CallOptions

from .. import models

__all__ = ["CreateWorkOrderFields", "ListWorkOrdersFields", "UpdateWorkOrderFields"]


class ListWorkOrdersFields(CallOptions, total=False):
    """Keyword arguments of ``work_orders.list``. What is left out is not sent."""

    lifecycle_list: models.LifecycleListNameLike
    """The lifecycle list to look at. Always give it: the documented default is all work orders, but without it
    Field Nation takes the list that was last stored for the user.
    """

    columns: str
    """The sections to return, separated by commas, in the order in which they are shown. All others are left out."""

    per_page: int
    """How many work orders a page holds. Left out: 25. Older documentation allows 100 at most. At least 1."""

    view: models.WorkOrderViewLike
    """The shape of the response. Left out: ``list``."""

    sort: models.WorkOrderSortLike
    """The column to sort by."""

    order: models.SortOrderLike
    """The direction to sort in."""

    sticky: bool
    """Whether to store the filters for the user and this list. Integrations send false."""

    sticky_name: str
    """The name of a stored set of filters. A user may have several, such as one for a phone."""

    clear_filters: str
    """Send an empty text to clear the filters that are stored for the user. The parameter is really called ``f_``."""

    acting_user_id: int
    """The id of the user to act for."""

    work_order_id: str
    """Ids of work orders, separated by commas."""

    search: str
    """A keyword. Upper and lower case are the same."""

    rating: str
    """The least star rating, or the least and the greatest separated by a comma, such as ``3.5,5.0``."""

    requests: bool
    """Whether providers asked for the work order."""

    counter_offers: bool
    """Whether there are counter offers."""

    hourly: str
    """The least pay for an hour, or the least and the greatest separated by a comma."""

    fixed: str
    """The least fixed pay, or the least and the greatest separated by a comma."""

    device: str
    """The least pay for a device, or the least and the greatest separated by a comma."""

    pay: str
    """The least pay, or the least and the greatest separated by a comma."""

    templates: str
    """Names or ids of templates, separated by commas. Use ids where a name holds a comma."""

    type_of_work: str
    """Names or ids of types of work, separated by commas. Use ids where a name holds a comma."""

    manager: str
    """Names or ids of managers, separated by commas. Use ids where a name holds a comma."""

    client: str
    """Names or ids of clients, separated by commas. Use ids where a name holds a comma."""

    project: str
    """Names or ids of projects, separated by commas. Use ids where a name holds a comma."""

    network: str
    """Names or ids of networks, separated by commas. Use ids where a name holds a comma."""

    saved_location: str
    """Names or ids of saved locations, separated by commas. Use ids where a name holds a comma."""

    saved_location_group: str
    """Names or ids of groups of saved locations, separated by commas. Use ids where a name holds a comma."""

    flags: str
    """Names or ids of flags, separated by commas. An empty text finds work orders without flags."""

    financing: str
    """Names or ids of financing terms, separated by commas. Use ids where a name holds a comma."""

    company: str
    """A part of a company name, an id, or ids separated by commas."""

    time_zone: str
    """Names of time zones separated by commas, a distance from UTC, or a range of distances such as ``-4,-6``."""

    mode: models.WorkOrderModeLike
    """Whether the work order is managed or on the marketplace."""

    assignment: str
    """How the work order is assigned (``vendor``, ``service_company``, ``provider``, ``any``), or ids of providers
    separated by commas.
    """

    confirmation: str
    """How far the provider is: any of ``unconfirmed``, ``confirmed``, ``readytogo``, ``onmyway``, ``checked-in``,
    ``checked-out``, ``in-progress``, separated by commas.
    """

    auto_assign: str
    """Whether the provider is assigned automatically, as the text ``true`` or ``false``."""

    review_window: str
    """The number of days for the review."""

    city: str
    """Cities, separated by commas. Upper and lower case are the same."""

    state: str
    """States or provinces, separated by commas. Upper and lower case are the same."""

    postal_code: str
    """Postal codes, separated by commas. Upper and lower case are the same."""

    country: str
    """Countries, separated by commas. Upper and lower case are the same."""

    schedule: Sequence[dt.date]
    """When the work is scheduled. One date, or the first and the last. The dates are taken in UTC and converted to
    the work order's local time. Use this one; ``service_schedule`` is another name for it. At least 1 items, at
    most 2 items.
    """

    service_schedule: Sequence[dt.date]
    """When the work is scheduled. Use ``schedule``, and this one only if Field Nation does not heed that. One
    date, or the first and the last. The dates are taken in UTC and converted to the work order's local time. At
    least 1 items, at most 2 items.
    """

    created: Sequence[dt.date]
    """When the work order was created. One date, or the first and the last. The dates are taken in UTC and
    converted to the work order's local time. Use this one; ``created_date`` is another name for it. At least 1
    items, at most 2 items.
    """

    created_date: Sequence[dt.date]
    """When the work order was created. Use ``created``, and this one only if Field Nation does not heed that. One
    date, or the first and the last. The dates are taken in UTC and converted to the work order's local time. At
    least 1 items, at most 2 items.
    """

    published: Sequence[dt.date]
    """When the work order was published. One date, or the first and the last. The dates are taken in UTC and
    converted to the work order's local time. At least 1 items, at most 2 items.
    """

    routed: Sequence[dt.date]
    """When the work order was routed. One date, or the first and the last. The dates are taken in UTC and
    converted to the work order's local time. At least 1 items, at most 2 items.
    """

    published_routed: Sequence[dt.date]
    """When the work order was published or routed. One date, or the first and the last. The dates are taken in UTC
    and converted to the work order's local time. At least 1 items, at most 2 items.
    """

    completed: Sequence[dt.date]
    """When the work was done. One date, or the first and the last. The dates are taken in UTC and converted to the
    work order's local time. At least 1 items, at most 2 items.
    """

    approved_cancelled_date: Sequence[dt.date]
    """When the work order was approved or cancelled. One date, or the first and the last. The dates are taken in
    UTC and converted to the work order's local time. At least 1 items, at most 2 items.
    """

    confirmed: Sequence[dt.date]
    """When the provider confirmed. One date, or the first and the last. The dates are taken in UTC and converted
    to the work order's local time. At least 1 items, at most 2 items.
    """

    assigned: Sequence[dt.date]
    """When the work order was assigned. One date, or the first and the last. The dates are taken in UTC and
    converted to the work order's local time. At least 1 items, at most 2 items.
    """

    max_approval_time: int
    """For providers: the most days within which the company means to approve. It may be ignored."""

    flightboard_tomorrow: bool
    """For providers: whether the work order stands on the screen for confirming tomorrow's work. It may be
    ignored.
    """

    worked_with: str
    """For providers: companies worked with before."""

    approval_window: str
    """For providers: the days within which the company approves."""

    location_radius: str
    """For providers: a place and a distance in miles separated by a comma, as ``<text>,<miles>``. Without a
    distance 60 miles are taken.
    """

    remote_work: bool
    """For providers: whether the work is done remotely."""


class CreateWorkOrderFields(CallOptions, total=False):
    """Keyword arguments of ``work_orders.create``. What is left out is not sent."""

    async_: bool
    """Whether Field Nation may finish the call in the background. What it returns then is not documented."""

    incident_id: str
    """The buyer's number of the incident or ticket behind the work order."""

    client: models.IdRefInput
    """The buyer's own client for whom the work is done."""

    project: models.IdRefInput
    """The project that the work order belongs to."""

    default_template_id: int
    """The id of the default template."""

    is_universal_template: bool
    """Whether the work order is a universal template."""

    template: models.IdRefInput
    """The template to take values from."""

    service_contract: models.IdRefInput
    """The service contract that the work belongs to."""

    team: models.IdRefInput
    """The team in charge of the work order."""

    networks: models.NetworkListInput
    """The networks of providers to offer the work order to."""

    printable: bool
    """Whether the work order may be printed."""

    allow_counter_offers: bool
    """Whether providers may offer other terms."""

    require_gps: bool
    """Whether the provider's position is checked at check-in."""

    site_revisit: models.RevisitStatusInput
    """Whether this is a further visit to the same site."""

    service_types: Sequence[models.IdNameInput]
    """The kinds of service. They need a type of work, and automatic dispatch needs them."""

    equipment: Sequence[models.EquipmentInput]
    """The equipment that the provider has to bring."""

    manager: models.IdRefInput
    """The user who manages the work order. Left out: the user whose credentials are used."""

    contacts: models.ContactListInput
    """The people to turn to about the job."""

    description: models.RichTextInput
    """What is to be done, for every provider who sees the work order."""

    confidential: models.RichTextInput
    """Information that only the assigned provider sees."""

    tasks: models.TaskListInput
    """What the provider has to do."""

    custom_fields: models.CustomFieldGroupsInput
    """The values of custom fields."""

    location: models.LocationInput
    """Where the work is done."""

    schedule: models.ScheduleInput
    """When the work is to be done."""

    require_on_time: bool
    """Whether the provider has to be on time (a hard start)."""

    pay: models.PayInput
    """What the job pays."""

    shipments: models.ShipmentListInput
    """The parcels that belong to the job."""

    auto_dispatch_rule: models.AutoDispatchRuleInput
    """The rule for automatic dispatch."""

    smart_audit_rule_id: int
    """The id of the rule by which the work is audited."""

    ignore_template: bool
    """Whether the template's values are left aside."""

    qualifications_enabled: bool
    """Whether providers are judged by qualifications."""

    types_of_work: Sequence[models.TypeOfWorkInput]
    """The kinds of work. Mark one of them as primary."""

    type_of_work: models.IdRefInput
    """Deprecated. The one kind of work, in the older way. Use ``types_of_work`` instead."""


class UpdateWorkOrderFields(CallOptions, total=False):
    """Keyword arguments of ``work_orders.update``. What is left out is not sent."""

    async_: bool
    """Whether Field Nation may finish the call in the background. What it returns then is not documented."""

    incident_id: str
    """The buyer's number of the incident or ticket behind the work order."""

    client: models.IdRefInput
    """The buyer's own client for whom the work is done."""

    project: models.IdRefInput
    """The project that the work order belongs to."""

    default_template_id: int
    """The id of the default template."""

    is_universal_template: bool
    """Whether the work order is a universal template."""

    template: models.IdRefInput
    """The template to take values from."""

    service_contract: models.IdRefInput
    """The service contract that the work belongs to."""

    team: models.IdRefInput
    """The team in charge of the work order."""

    networks: models.NetworkListInput
    """The networks of providers to offer the work order to."""

    printable: bool
    """Whether the work order may be printed."""

    allow_counter_offers: bool
    """Whether providers may offer other terms."""

    require_gps: bool
    """Whether the provider's position is checked at check-in."""

    site_revisit: models.RevisitStatusInput
    """Whether this is a further visit to the same site."""

    service_types: Sequence[models.IdNameInput]
    """The kinds of service. They need a type of work, and automatic dispatch needs them."""

    equipment: Sequence[models.EquipmentInput]
    """The equipment that the provider has to bring."""

    manager: models.IdRefInput
    """The user who manages the work order. Left out: the user whose credentials are used."""

    contacts: models.ContactListInput
    """The people to turn to about the job."""

    description: models.RichTextInput
    """What is to be done, for every provider who sees the work order."""

    confidential: models.RichTextInput
    """Information that only the assigned provider sees."""

    tasks: models.TaskListInput
    """What the provider has to do."""

    custom_fields: models.CustomFieldGroupsInput
    """The values of custom fields."""

    location: models.LocationInput
    """Where the work is done."""

    schedule: models.ScheduleInput
    """When the work is to be done."""

    require_on_time: bool
    """Whether the provider has to be on time (a hard start)."""

    pay: models.PayInput
    """What the job pays."""

    shipments: models.ShipmentListInput
    """The parcels that belong to the job."""

    auto_dispatch_rule: models.AutoDispatchRuleInput
    """The rule for automatic dispatch."""

    smart_audit_rule_id: int
    """The id of the rule by which the work is audited."""

    ignore_template: bool
    """Whether the template's values are left aside."""

    qualifications_enabled: bool
    """Whether providers are judged by qualifications."""

    types_of_work: Sequence[models.TypeOfWorkInput]
    """The kinds of work. Mark one of them as primary."""

    status: str
    """The stage to put the work order in, such as ``work_done``. It may be ignored: prefer the operations made for
    it, such as ``work_orders.publish``.
    """

    closing_notes: str
    """The notes written at the end of the work. They may be ignored: Field Nation does not list this among the
    fields that can be set.
    """

    title: str
    """The headline of the job. It is all that a new draft needs."""
