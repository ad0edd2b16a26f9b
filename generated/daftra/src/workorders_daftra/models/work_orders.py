# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: work orders."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber, LocalSpaced

from .enums import WorkOrderStatus
from .shared import Pagination

__all__ = ["WorkOrder", "WorkOrderListResponse", "WorkOrderRecord", "WorkOrderSingleResponse"]


class WorkOrder(ReadModel):
    """A work order as the API returns it. It may have further columns (``branch_id``, ``tags``, ``assigned_users``
    and others), which are kept.

    Docs: https://docs.daftara.dev/15115269e0
    """

    id: int
    """The id of the work order, given by Daftra."""

    client_id: int | None = None
    """The id of the client the work is done for, null when there is none."""

    number: str | None = None
    """The number of the work order that people use, for example ``000007``. Daftra counts it up unless one was
    sent.
    """

    title: str
    """The title of the work order."""

    start_date: date | None
    """The day on which the work starts. None where a response carries null or a date of zeros, although it is
    required when a work order is written.
    """

    description: str | None = None
    """A free description of the work, null when there is none."""

    delivery_date: date | None = None
    """The day of delivery. Null or a date of zeros means that there is none."""

    delivery_appointment_id: int | None = None
    """The id of the appointment at which the work is delivered, null when there is none."""

    follow_up_status_id: int | None = None
    """The id of the follow-up status, one of those that ``follow_up_statuses.list`` returns for item type 8. Null
    when none is set.
    """

    budget: DecimalNumber | None = None
    """The budget of the work order, an amount in units of ``budget_currency``. Null when there is none."""

    budget_currency: str | None = None
    """The currency of the budget, as its ISO 4217 code of three letters. Null when there is none."""

    status: WorkOrderStatus | None = None
    """The state of the work order, null when it has none."""

    created: LocalSpaced | None = None
    """When the work order was created, without a time zone; which zone is meant is not documented."""

    modified: LocalSpaced | None = None
    """When the work order was last changed, without a time zone; which zone is meant is not documented."""

    staff_id: int | None = None
    """The id of the member of staff who created the work order, 0 for the owner of the account."""


class WorkOrderRecord(ReadModel):
    """The wrapper in which responses put a work order."""

    work_order: Annotated[WorkOrder, Field(alias="WorkOrder")]
    """The work order."""


class WorkOrderListResponse(ReadModel):
    """One page of the list of work orders.

    Docs: https://docs.daftara.dev/15115271e0
    """

    code: int | None = None
    """The HTTP status, repeated."""

    result: str | None = None
    """The word ``successful``."""

    data: list[WorkOrderRecord | WorkOrder]
    """The work orders of the page, each in its wrapper. The list is empty when there are none."""

    pagination: Pagination | None = None
    """Where the page stands in the list."""


class WorkOrderSingleResponse(ReadModel):
    """One work order in an envelope. The record may also stand below ``WorkOrder``, directly in ``data`` or at the
    top.

    Partly assumed; not fully documented by the vendor.
    Docs: https://docs.daftara.dev/15115268e0
    """

    code: int | None = None
    """The HTTP status, repeated."""

    result: str | None = None
    """The word ``successful``."""

    data: WorkOrderRecord | None = None
    """The wrapped work order."""

    work_order: Annotated[WorkOrder | None, Field(alias="WorkOrder")] = None
    """The work order, should it stand here."""

    pagination: Pagination | None = None
    """The place in a list, which a single record has no use for."""
