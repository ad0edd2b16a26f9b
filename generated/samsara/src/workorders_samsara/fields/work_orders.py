# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Keyword arguments of ``work_orders``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import CallOptions

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from .. import models

__all__ = [
    "CreateWorkOrderFields",
    "UpdateWorkOrderFields",
]


class CreateWorkOrderFields(CallOptions, total=False):
    """Keyword arguments of ``work_orders.create``. Whatever is left out is not sent."""

    status: models.WorkOrderStatusLike
    """Status of the work order. One that is created without a status is ``Open``."""

    archived_at_time: dt.datetime
    """When the work order was archived; in UTC in answers. Samsara fills it in when the status becomes ``Closed`` or
    ``Cancelled`` and no time is sent. Absent before that.
    """

    assigned_user_id: str
    """Id of the user (the mechanic) the work order is assigned to. In an update, null should clear it."""

    category: str
    """Category of the work order. It is free text; until January 2026 it was one of ``Annual``, ``Corrective``,
    ``Damage Repair``, ``Preventive``, ``Recall`` and ``Unspecified``. In an update, null should clear it.
    """

    completed_at_time: dt.datetime
    """When the work was completed; in UTC in answers. When no time is sent, Samsara fills it in: on creation, if
    the status is ``Closed`` or ``Completed``. On an update, one page says the same and another says at any change
    of the status.
    """

    description: str
    """What needs to be repaired. In an update, null should clear it."""

    discount: models.WorkOrderDiscountInput | models.WorkOrderDiscount
    """Discount on the work order."""

    due_at_time: dt.datetime
    """When the work is due; in UTC in answers. In an update, null should clear it."""

    engine_hours: int
    """Engine hours of the asset at the time of the work order. Samsara takes the asset's current reading when none
    is sent.
    """

    invoice_number: str
    """Number of the invoice for the work order. In an update, null should clear it."""

    items: Sequence[models.WorkOrderItemInput | models.WorkOrderItem]
    """What gave rise to the work order, such as inspections, faults and issues."""

    odometer_meters: int
    """Odometer of the asset at the time of the work order, in metres. Samsara takes the asset's current reading
    when none is sent.
    """

    place_external_id: str
    """External id of the place where the work is done, in the form ``key:value``; the place has to be linked to a
    maintenance site. Excludes ``place_id``. In an update the empty text removes the site.
    """

    place_id: str
    """Id of the place where the work is done; the place has to be linked to a maintenance site. Excludes
    ``place_external_id``. In an update the empty text removes the site.
    """

    po_number: str
    """Number of the purchase order for the work order. In an update, null should clear it."""

    priority: models.WorkOrderPriorityLike
    """Priority of the work order."""

    service_task_instances: Sequence[models.ServiceTaskInstanceInput | models.ServiceTaskInstance]
    """The service tasks of the work order."""

    started_at_time: dt.datetime
    """When the work was started; in UTC in answers. Samsara fills it in when the status becomes one of work in
    progress and no time is sent.
    """

    tax: models.WorkOrderTaxInput | models.WorkOrderTax
    """Tax on the work order. A work order created without one gets the organisation's default tax rate."""

    vendor_uuid: str
    """Id of the repair shop (Samsara calls it a vendor) that does the work. It looks like a UUID, but no format is
    documented. In an update, null should clear it.
    """


class UpdateWorkOrderFields(CallOptions, total=False):
    """Keyword arguments of ``work_orders.update``. Whatever is left out is not sent."""

    status: models.WorkOrderStatusLike
    """Status of the work order. One that is created without a status is ``Open``."""

    archived_at_time: dt.datetime
    """When the work order was archived; in UTC in answers. Samsara fills it in when the status becomes ``Closed`` or
    ``Cancelled`` and no time is sent. Absent before that.
    """

    assigned_user_id: str | None
    """Id of the user (the mechanic) the work order is assigned to. In an update, null should clear it."""

    category: str | None
    """Category of the work order. It is free text; until January 2026 it was one of ``Annual``, ``Corrective``,
    ``Damage Repair``, ``Preventive``, ``Recall`` and ``Unspecified``. In an update, null should clear it.
    """

    closing_notes: str | None
    """Notes made when the work is finished. In an update, null should clear it."""

    completed_at_time: dt.datetime
    """When the work was completed; in UTC in answers. When no time is sent, Samsara fills it in: on creation, if
    the status is ``Closed`` or ``Completed``. On an update, one page says the same and another says at any change
    of the status.
    """

    description: str | None
    """What needs to be repaired. In an update, null should clear it."""

    discount: models.WorkOrderDiscountInput | models.WorkOrderDiscount
    """Discount on the work order."""

    due_at_time: dt.datetime | None
    """When the work is due; in UTC in answers. In an update, null should clear it."""

    engine_hours: int
    """Engine hours of the asset at the time of the work order. Samsara takes the asset's current reading when none
    is sent.
    """

    invoice_number: str | None
    """Number of the invoice for the work order. In an update, null should clear it."""

    items: Sequence[models.WorkOrderItemInput | models.WorkOrderItem]
    """What gave rise to the work order, such as inspections, faults and issues."""

    odometer_meters: int
    """Odometer of the asset at the time of the work order, in metres. Samsara takes the asset's current reading
    when none is sent.
    """

    place_external_id: str
    """External id of the place where the work is done, in the form ``key:value``; the place has to be linked to a
    maintenance site. Excludes ``place_id``. In an update the empty text removes the site.
    """

    place_id: str
    """Id of the place where the work is done; the place has to be linked to a maintenance site. Excludes
    ``place_external_id``. In an update the empty text removes the site.
    """

    po_number: str | None
    """Number of the purchase order for the work order. In an update, null should clear it."""

    priority: models.WorkOrderPriorityLike
    """Priority of the work order."""

    service_task_instances: Sequence[models.ServiceTaskInstanceInput | models.ServiceTaskInstance]
    """The service tasks of the work order."""

    started_at_time: dt.datetime
    """When the work was started; in UTC in answers. Samsara fills it in when the status becomes one of work in
    progress and no time is sent.
    """

    tax: models.WorkOrderTaxInput | models.WorkOrderTax
    """Tax on the work order. A work order created without one gets the organisation's default tax rate."""

    vendor_uuid: str | None
    """Id of the repair shop (Samsara calls it a vendor) that does the work. It looks like a UUID, but no format is
    documented. In an update, null should clear it.
    """
