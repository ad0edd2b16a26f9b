# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: work orders."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import DecimalText, Rfc3339

from .enums import (
    CurrencyLike,
    ServiceTaskStatusLike,
    WorkOrderItemTypeLike,
    WorkOrderPriorityLike,
    WorkOrderStatusLike,
)

__all__ = [
    "PartInstanceInput",
    "ServiceTaskInstanceInput",
    "WorkOrderCreate",
    "WorkOrderDiscountInput",
    "WorkOrderItemInput",
    "WorkOrderMoneyInput",
    "WorkOrderTaxInput",
    "WorkOrderUpdate",
]


class WorkOrderCreate(WriteModel):
    """A maintenance work order of one asset. Responses leave out fields that have no value, and in older API
    versions those that Samsara added after May 2026.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    asset_id: Annotated[str, Field(alias="assetId")]
    """Id of the asset the work order is for; it cannot be changed later. On creation an external id of the form
    ``key:value`` is accepted too, for example ``vin:1HGCM82633A004352``.
    """

    status: WorkOrderStatusLike | MISSING = MISSING
    """Status of the work order. One that is created without a status is ``Open``."""

    archived_at_time: Annotated[Rfc3339 | MISSING, Field(alias="archivedAtTime")] = MISSING
    """When the work order was archived. Samsara fills it in when the status becomes ``Closed`` or ``Cancelled``
    and no time is sent.
    """

    assigned_user_id: Annotated[str | MISSING, Field(alias="assignedUserId")] = MISSING
    """Id of the user (the mechanic) the work order is assigned to."""

    category: str | MISSING = MISSING
    """Category of the work order. It is free text; until January 2026 it was one of ``Annual``, ``Corrective``,
    ``Damage Repair``, ``Preventive``, ``Recall`` and ``Unspecified``.
    """

    completed_at_time: Annotated[Rfc3339 | MISSING, Field(alias="completedAtTime")] = MISSING
    """When the work was completed. When no time is sent, Samsara fills it in: on creation, if the status is
    ``Closed`` or ``Completed``. On an update, one page says the same and another says at any change of the
    status.
    """

    description: str | MISSING = MISSING
    """What needs to be repaired."""

    discount: WorkOrderDiscountInput | MISSING = MISSING
    """Discount on the work order."""

    due_at_time: Annotated[Rfc3339 | MISSING, Field(alias="dueAtTime")] = MISSING
    """When the work is due."""

    engine_hours: Annotated[int | MISSING, Field(alias="engineHours")] = MISSING
    """Engine hours of the asset at the time of the work order. Samsara takes the asset's current reading when none
    is sent.
    """

    invoice_number: Annotated[str | MISSING, Field(alias="invoiceNumber")] = MISSING
    """Number of the invoice for the work order."""

    items: list[WorkOrderItemInput] | MISSING = MISSING
    """What gave rise to the work order, such as inspections, faults and issues."""

    odometer_meters: Annotated[int | MISSING, Field(alias="odometerMeters")] = MISSING
    """Odometer of the asset at the time of the work order, in metres. Samsara takes the asset's current reading
    when none is sent.
    """

    place_external_id: Annotated[str | MISSING, Field(alias="placeExternalId")] = MISSING
    """External id of the place where the work is done, in the form ``key:value``; the place has to be linked to a
    maintenance site. Excludes ``place_id``.
    """

    place_id: Annotated[str | MISSING, Field(alias="placeId")] = MISSING
    """Id of the place where the work is done; the place has to be linked to a maintenance site. Excludes
    ``place_external_id``.
    """

    po_number: Annotated[str | MISSING, Field(alias="poNumber")] = MISSING
    """Number of the purchase order for the work order."""

    priority: WorkOrderPriorityLike | MISSING = MISSING
    """Priority of the work order."""

    service_task_instances: Annotated[list[ServiceTaskInstanceInput] | MISSING, Field(alias="serviceTaskInstances")] = (
        MISSING
    )
    """The service tasks of the work order."""

    started_at_time: Annotated[Rfc3339 | MISSING, Field(alias="startedAtTime")] = MISSING
    """When the work was started. Samsara fills it in when the status becomes one of work in progress and no time
    is sent.
    """

    tax: WorkOrderTaxInput | MISSING = MISSING
    """Tax on the work order. A work order created without one gets the organisation's default tax rate."""

    vendor_uuid: Annotated[str | MISSING, Field(alias="vendorUuid")] = MISSING
    """Id of the repair shop (Samsara calls it a vendor) that does the work. It looks like a UUID, but no format is
    documented.
    """


class WorkOrderUpdate(WriteModel):
    """A maintenance work order of one asset. Responses leave out fields that have no value, and in older API
    versions those that Samsara added after May 2026.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    id: str
    """Id of the work order, given by Samsara. Digits, but text all the same."""

    status: WorkOrderStatusLike | MISSING = MISSING
    """Status of the work order. One that is created without a status is ``Open``."""

    archived_at_time: Annotated[Rfc3339 | MISSING, Field(alias="archivedAtTime")] = MISSING
    """When the work order was archived. Samsara fills it in when the status becomes ``Closed`` or ``Cancelled``
    and no time is sent.
    """

    assigned_user_id: Annotated[str | None | MISSING, Field(alias="assignedUserId")] = MISSING
    """Id of the user (the mechanic) the work order is assigned to. It is assumed, not documented, that null clears
    it.
    """

    category: str | None | MISSING = MISSING
    """Category of the work order. It is free text; until January 2026 it was one of ``Annual``, ``Corrective``,
    ``Damage Repair``, ``Preventive``, ``Recall`` and ``Unspecified``. It is assumed, not documented, that null
    clears it.
    """

    closing_notes: Annotated[str | None | MISSING, Field(alias="closingNotes")] = MISSING
    """Notes made when the work is finished. It is assumed, not documented, that null clears it."""

    completed_at_time: Annotated[Rfc3339 | MISSING, Field(alias="completedAtTime")] = MISSING
    """When the work was completed. When no time is sent, Samsara fills it in: on creation, if the status is
    ``Closed`` or ``Completed``. On an update, one page says the same and another says at any change of the
    status.
    """

    description: str | None | MISSING = MISSING
    """What needs to be repaired. It is assumed, not documented, that null clears it."""

    discount: WorkOrderDiscountInput | MISSING = MISSING
    """Discount on the work order."""

    due_at_time: Annotated[Rfc3339 | None | MISSING, Field(alias="dueAtTime")] = MISSING
    """When the work is due. It is assumed, not documented, that null clears it."""

    engine_hours: Annotated[int | MISSING, Field(alias="engineHours")] = MISSING
    """Engine hours of the asset at the time of the work order. Samsara takes the asset's current reading when none
    is sent.
    """

    invoice_number: Annotated[str | None | MISSING, Field(alias="invoiceNumber")] = MISSING
    """Number of the invoice for the work order. It is assumed, not documented, that null clears it."""

    items: list[WorkOrderItemInput] | MISSING = MISSING
    """What gave rise to the work order, such as inspections, faults and issues."""

    odometer_meters: Annotated[int | MISSING, Field(alias="odometerMeters")] = MISSING
    """Odometer of the asset at the time of the work order, in metres. Samsara takes the asset's current reading
    when none is sent.
    """

    place_external_id: Annotated[str | MISSING, Field(alias="placeExternalId")] = MISSING
    """External id of the place where the work is done, in the form ``key:value``; the place has to be linked to a
    maintenance site. Excludes ``place_id``. The empty text removes the site.
    """

    place_id: Annotated[str | MISSING, Field(alias="placeId")] = MISSING
    """Id of the place where the work is done; the place has to be linked to a maintenance site. Excludes
    ``place_external_id``. The empty text removes the site.
    """

    po_number: Annotated[str | None | MISSING, Field(alias="poNumber")] = MISSING
    """Number of the purchase order for the work order. It is assumed, not documented, that null clears it."""

    priority: WorkOrderPriorityLike | MISSING = MISSING
    """Priority of the work order."""

    service_task_instances: Annotated[list[ServiceTaskInstanceInput] | MISSING, Field(alias="serviceTaskInstances")] = (
        MISSING
    )
    """The service tasks of the work order."""

    started_at_time: Annotated[Rfc3339 | MISSING, Field(alias="startedAtTime")] = MISSING
    """When the work was started. Samsara fills it in when the status becomes one of work in progress and no time
    is sent.
    """

    tax: WorkOrderTaxInput | MISSING = MISSING
    """Tax on the work order. A work order created without one gets the organisation's default tax rate."""

    vendor_uuid: Annotated[str | None | MISSING, Field(alias="vendorUuid")] = MISSING
    """Id of the repair shop (Samsara calls it a vendor) that does the work. It looks like a UUID, but no format is
    documented. It is assumed, not documented, that null clears it.
    """


class WorkOrderItemInput(WriteModel):
    """An object elsewhere in Samsara that a work order takes care of.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    id: str
    """Id of the object, such as ``9814a1fa-f0c6-408b-bf85-51dc3bc71ac7``."""

    type: WorkOrderItemTypeLike
    """What kind of object it is."""


class WorkOrderDiscountInput(
    WriteModel, json_schema_extra={"oneOf": [{"required": ["basisPoints"]}, {"required": ["money"]}]}
):
    """A discount, either as a share or as an amount. Send exactly one of the two; responses may show both.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    basis_points: Annotated[int | MISSING, Field(alias="basisPoints")] = MISSING
    """Discount as a share of the price, in basis points; 100 basis points are 1 %."""

    money: WorkOrderMoneyInput | MISSING = MISSING
    """Discount as an amount of money."""


class WorkOrderTaxInput(
    WriteModel, json_schema_extra={"oneOf": [{"required": ["basisPoints"]}, {"required": ["money"]}]}
):
    """A tax, either as a rate or as an amount. Send exactly one of the two; responses may show both.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    basis_points: Annotated[int | MISSING, Field(alias="basisPoints")] = MISSING
    """Tax rate in basis points; 100 basis points are 1 %."""

    money: WorkOrderMoneyInput | MISSING = MISSING
    """Tax as an amount of money."""


class WorkOrderMoneyInput(WriteModel):
    """An amount of money.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    amount: DecimalText
    """The amount in whole units of the currency, as decimal text such as ``94.01``."""

    currency: CurrencyLike = "usd"
    """Currency of the amount."""


class ServiceTaskInstanceInput(WriteModel):
    """A service task within a work order. The catalogue entry it stands for is found with ``service_tasks.list``.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    id: str | MISSING = MISSING
    """Id of the service task within the work order. Give it only for one that exists already."""

    service_task_id: Annotated[str, Field(alias="serviceTaskId")]
    """Id of the catalogue's service task, as ``service_tasks.list`` returns it."""

    status: ServiceTaskStatusLike
    """Status of the service task."""

    labor_hourly_cost: Annotated[WorkOrderMoneyInput | MISSING, Field(alias="laborHourlyCost")] = MISSING
    """Cost of one hour of labour."""

    labor_time_minutes: Annotated[int | MISSING, Field(alias="laborTimeMinutes")] = MISSING
    """Labour the service task takes, in minutes."""

    notes: str | MISSING = MISSING
    """Notes on the service task, free text."""

    parts: list[PartInstanceInput] | MISSING = MISSING
    """Parts used for the service task."""

    parts_cost: Annotated[WorkOrderMoneyInput | MISSING, Field(alias="partsCost")] = MISSING
    """Cost of the parts."""


class PartInstanceInput(WriteModel):
    """A part used for a service task.

    Docs: https://samsara-showcase.mintlify.app/api-reference/work-orders/updates-a-work-order
    """

    id: str | MISSING = MISSING
    """Id of the part within the service task. Give it only for one that exists already."""

    part_id: Annotated[str, Field(alias="partId")]
    """Id of the part in the inventory."""

    quantity: float
    """How much of the part is used, in the part's own unit."""

    cost_cents_override: Annotated[int | MISSING, Field(alias="costCentsOverride")] = MISSING
    """Cost of one unit in cents, in place of the part's usual cost."""
