# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: work orders."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import Rfc3339

from .enums import AttachmentProcessingStatus, WorkOrderItemType, WorkOrderPriority, WorkOrderStatus
from .service_tasks import ServiceTaskInstance
from .shared import Assignee, Pagination, WorkOrderMoney

__all__ = [
    "WorkOrder",
    "WorkOrderAttachment",
    "WorkOrderDiscount",
    "WorkOrderEnvelope",
    "WorkOrderItem",
    "WorkOrderMaintenanceSite",
    "WorkOrderPage",
    "WorkOrderTax",
    "WorkOrderUnallocatedLabor",
]


class WorkOrder(ReadModel):
    """A maintenance work order of one asset. Responses leave out fields that have no value, and in older API
    versions those that Samsara added after May 2026.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    id: str
    """Id of the work order, given by Samsara. Digits, but text all the same."""

    asset_id: Annotated[str, Field(alias="assetId")]
    """Id of the asset the work order is for; it cannot be changed later. On creation an external id of the form
    ``key:value`` is accepted too, for example ``vin:1HGCM82633A004352``.
    """

    status: WorkOrderStatus
    """Status of the work order. One that is created without a status is ``Open``."""

    created_at_time: Annotated[Rfc3339, Field(alias="createdAtTime")]
    """When the work order was created, in UTC."""

    updated_at_time: Annotated[Rfc3339, Field(alias="updatedAtTime")]
    """When the work order was last changed, in UTC."""

    archived_at_time: Annotated[Rfc3339 | None, Field(alias="archivedAtTime")] = None
    """When the work order was archived. Samsara fills it in when the status becomes ``Closed`` or ``Cancelled``
    and no time is sent. In UTC. Absent before that.
    """

    assigned_user_id: Annotated[str | None, Field(alias="assignedUserId")] = None
    """Id of the user (the mechanic) the work order is assigned to."""

    assignees: list[Assignee] | None = None
    """All dashboard users the work order is assigned to; technicians who are drivers only are not among them.
    Present only for organisations that use several assignees for a work order.
    """

    attachments: list[WorkOrderAttachment] | None = None
    """Files attached to the work order."""

    category: str | None = None
    """Category of the work order. It is free text; until January 2026 it was one of ``Annual``, ``Corrective``,
    ``Damage Repair``, ``Preventive``, ``Recall`` and ``Unspecified``.
    """

    closing_notes: Annotated[str | None, Field(alias="closingNotes")] = None
    """Notes made when the work is finished."""

    completed_at_time: Annotated[Rfc3339 | None, Field(alias="completedAtTime")] = None
    """When the work was completed. When no time is sent, Samsara fills it in: on creation, if the status is
    ``Closed`` or ``Completed``. On an update, one page says the same and another says at any change of the
    status. In UTC.
    """

    created_by_user_id: Annotated[str | None, Field(alias="createdByUserId")] = None
    """Id of the user who created the work order."""

    description: str | None = None
    """What needs to be repaired."""

    discount: WorkOrderDiscount | None = None
    """Discount on the work order."""

    due_at_time: Annotated[Rfc3339 | None, Field(alias="dueAtTime")] = None
    """When the work is due. In UTC."""

    engine_hours: Annotated[int | None, Field(alias="engineHours")] = None
    """Engine hours of the asset at the time of the work order. Samsara takes the asset's current reading when none
    is sent.
    """

    invoice_number: Annotated[str | None, Field(alias="invoiceNumber")] = None
    """Number of the invoice for the work order."""

    items: list[WorkOrderItem] | None = None
    """What gave rise to the work order, such as inspections, faults and issues."""

    maintenance_site: Annotated[WorkOrderMaintenanceSite | None, Field(alias="maintenanceSite")] = None
    """Where the work is done. It is set through ``place_id`` or ``place_external_id``."""

    odometer_meters: Annotated[int | None, Field(alias="odometerMeters")] = None
    """Odometer of the asset at the time of the work order, in metres. Samsara takes the asset's current reading
    when none is sent.
    """

    po_number: Annotated[str | None, Field(alias="poNumber")] = None
    """Number of the purchase order for the work order."""

    priority: WorkOrderPriority | None = None
    """Priority of the work order."""

    service_task_instances: Annotated[list[ServiceTaskInstance] | None, Field(alias="serviceTaskInstances")] = None
    """The service tasks of the work order."""

    started_at_time: Annotated[Rfc3339 | None, Field(alias="startedAtTime")] = None
    """When the work was started. Samsara fills it in when the status becomes one of work in progress and no time
    is sent. In UTC.
    """

    tax: WorkOrderTax | None = None
    """Tax on the work order. A work order created without one gets the organisation's default tax rate."""

    unallocated_labor: Annotated[WorkOrderUnallocatedLabor | None, Field(alias="unallocatedLabor")] = None
    """Labour that belongs to no service task."""

    vendor_uuid: Annotated[str | None, Field(alias="vendorUuid")] = None
    """Id of the repair shop (Samsara calls it a vendor) that does the work. It looks like a UUID, but no format is
    documented.
    """

    work_order_template_ids: Annotated[list[str] | None, Field(alias="workOrderTemplateIds")] = None
    """Ids of the templates the work order was made from. They may name templates deleted since."""


class WorkOrderItem(ReadModel):
    """An object elsewhere in Samsara that a work order takes care of.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    id: str
    """Id of the object, such as ``9814a1fa-f0c6-408b-bf85-51dc3bc71ac7``."""

    type: WorkOrderItemType
    """What kind of object it is."""


class WorkOrderDiscount(ReadModel):
    """A discount, either as a share or as an amount. Send exactly one of the two; responses may show both.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    basis_points: Annotated[int | None, Field(alias="basisPoints")] = None
    """Discount as a share of the price, in basis points; 100 basis points are 1 %."""

    money: WorkOrderMoney | None = None
    """Discount as an amount of money."""


class WorkOrderTax(ReadModel):
    """A tax, either as a rate or as an amount. Send exactly one of the two; responses may show both.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    basis_points: Annotated[int | None, Field(alias="basisPoints")] = None
    """Tax rate in basis points; 100 basis points are 1 %."""

    money: WorkOrderMoney | None = None
    """Tax as an amount of money."""


class WorkOrderAttachment(ReadModel):
    """A file attached to a work order.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    id: str
    """Id of the media record."""

    processing_status: Annotated[AttachmentProcessingStatus, Field(alias="processingStatus")]
    """How far Samsara has processed the file."""

    url: str | None = None
    """Short-lived address of the file. Said to be present only when the processing is ``finished``, though samples
    show it with other statuses too.
    """

    url_expires_at: Annotated[Rfc3339 | None, Field(alias="urlExpiresAt")] = None
    """When the address ceases to work, in UTC."""


class WorkOrderUnallocatedLabor(ReadModel):
    """Labour of a work order that belongs to none of its service tasks.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    cost: WorkOrderMoney
    """Cost of the labour."""

    time_minutes: Annotated[int, Field(alias="timeMinutes")]
    """Time of the labour, in minutes."""


class WorkOrderMaintenanceSite(ReadModel):
    """The place where a work order is carried out."""

    name: str | None = None
    """Name of the site."""

    place_external_ids: Annotated[dict[str, str] | None, Field(alias="placeExternalIds")] = None
    """External ids of the place, from key to value; a key may hold spaces and dots. Present only when
    ``include_external_ids`` was given as true.
    """

    place_id: Annotated[str | None, Field(alias="placeId")] = None
    """Id of the place. Absent when the site has none."""


class WorkOrderPage(ReadModel):
    """A page of work orders.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/gets-work-orders
    """

    data: list[WorkOrder]
    """The work orders of the page; may be empty although another page follows."""

    pagination: Pagination
    """Where the page ends."""


class WorkOrderEnvelope(ReadModel):
    """A work order as the response to its creation or change.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    data: WorkOrder
    """The work order."""
