# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Keyword arguments of ``work_orders``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from workorders_runtime.config import CallOptions

from .. import models

__all__ = ["CreateWorkOrderFields", "UpdateWorkOrderFields"]


class CreateWorkOrderFields(CallOptions, total=False):
    """Keyword arguments of ``work_orders.create``. What is left out is not sent."""

    status: models.WorkOrderStatusLike
    """Status of the work order. One that is created without a status is ``Open``."""

    archived_at_time: dt.datetime
    """When the work order was archived. Samsara fills it in when the status becomes ``Closed`` or ``Cancelled``
    and no time is sent.
    """

    assigned_user_id: str
    """Id of the user (the mechanic) the work order is assigned to."""

    category: str
    """Category of the work order. It is free text; until January 2026 it was one of ``Annual``, ``Corrective``,
    ``Damage Repair``, ``Preventive``, ``Recall`` and ``Unspecified``.
    """

    completed_at_time: dt.datetime
    """When the work was completed. When no time is sent, Samsara fills it in: on creation, if the status is
    ``Closed`` or ``Completed``. On an update, one page says the same and another says at any change of the
    status.
    """

    description: str
    """What needs to be repaired."""

    discount: models.WorkOrderDiscountInput | models.WorkOrderDiscount
    """Discount on the work order."""

    due_at_time: dt.datetime
    """When the work is due."""

    engine_hours: int
    """Engine hours of the asset at the time of the work order. Samsara takes the asset's current reading when none
    is sent.
    """

    invoice_number: str
    """Number of the invoice for the work order."""

    items: Sequence[models.WorkOrderItemInput | models.WorkOrderItem]
    """What gave rise to the work order, such as inspections, faults and issues."""

    odometer_meters: int
    """Odometer of the asset at the time of the work order, in metres. Samsara takes the asset's current reading
    when none is sent.
    """

    place_external_id: str
    """External id of the place where the work is done, in the form ``key:value``; the place has to be linked to a
    maintenance site. Excludes ``place_id``.
    """

    place_id: str
    """Id of the place where the work is done; the place has to be linked to a maintenance site. Excludes
    ``place_external_id``.
    """

    po_number: str
    """Number of the purchase order for the work order."""

    priority: models.WorkOrderPriorityLike
    """Priority of the work order."""

    service_task_instances: Sequence[models.ServiceTaskInstanceInput | models.ServiceTaskInstance]
    """The service tasks of the work order."""

    started_at_time: dt.datetime
    """When the work was started. Samsara fills it in when the status becomes one of work in progress and no time
    is sent.
    """

    tax: models.WorkOrderTaxInput | models.WorkOrderTax
    """Tax on the work order. A work order created without one gets the organisation's default tax rate."""

    vendor_uuid: str
    """Id of the repair shop (Samsara calls it a vendor) that does the work. It looks like a UUID, but no format is
    documented.
    """


class UpdateWorkOrderFields(CallOptions, total=False):
    """Keyword arguments of ``work_orders.update``. What is left out is not sent."""

    status: models.WorkOrderStatusLike
    """Status of the work order. One that is created without a status is ``Open``."""

    archived_at_time: dt.datetime
    """When the work order was archived. Samsara fills it in when the status becomes ``Closed`` or ``Cancelled``
    and no time is sent.
    """

    assigned_user_id: str | None
    """Id of the user (the mechanic) the work order is assigned to. It is assumed, not documented, that null clears
    it.
    """

    category: str | None
    """Category of the work order. It is free text; until January 2026 it was one of ``Annual``, ``Corrective``,
    ``Damage Repair``, ``Preventive``, ``Recall`` and ``Unspecified``. It is assumed, not documented, that null
    clears it.
    """

    closing_notes: str | None
    """Notes made when the work is finished. It is assumed, not documented, that null clears it."""

    completed_at_time: dt.datetime
    """When the work was completed. When no time is sent, Samsara fills it in: on creation, if the status is
    ``Closed`` or ``Completed``. On an update, one page says the same and another says at any change of the
    status.
    """

    description: str | None
    """What needs to be repaired. It is assumed, not documented, that null clears it."""

    discount: models.WorkOrderDiscountInput | models.WorkOrderDiscount
    """Discount on the work order."""

    due_at_time: dt.datetime | None
    """When the work is due. It is assumed, not documented, that null clears it."""

    engine_hours: int
    """Engine hours of the asset at the time of the work order. Samsara takes the asset's current reading when none
    is sent.
    """

    invoice_number: str | None
    """Number of the invoice for the work order. It is assumed, not documented, that null clears it."""

    items: Sequence[models.WorkOrderItemInput | models.WorkOrderItem]
    """What gave rise to the work order, such as inspections, faults and issues."""

    odometer_meters: int
    """Odometer of the asset at the time of the work order, in metres. Samsara takes the asset's current reading
    when none is sent.
    """

    place_external_id: str
    """External id of the place where the work is done, in the form ``key:value``; the place has to be linked to a
    maintenance site. Excludes ``place_id``. The empty text removes the site.
    """

    place_id: str
    """Id of the place where the work is done; the place has to be linked to a maintenance site. Excludes
    ``place_external_id``. The empty text removes the site.
    """

    po_number: str | None
    """Number of the purchase order for the work order. It is assumed, not documented, that null clears it."""

    priority: models.WorkOrderPriorityLike
    """Priority of the work order."""

    service_task_instances: Sequence[models.ServiceTaskInstanceInput | models.ServiceTaskInstance]
    """The service tasks of the work order."""

    started_at_time: dt.datetime
    """When the work was started. Samsara fills it in when the status becomes one of work in progress and no time
    is sent.
    """

    tax: models.WorkOrderTaxInput | models.WorkOrderTax
    """Tax on the work order. A work order created without one gets the organisation's default tax rate."""

    vendor_uuid: str | None
    """Id of the repair shop (Samsara calls it a vendor) that does the work. It looks like a UUID, but no format is
    documented. It is assumed, not documented, that null clears it.
    """
