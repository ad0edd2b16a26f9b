# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: work orders."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import DecimalNumber

from .enums import WorkOrderStatusLike

__all__ = ["WorkOrderCreate", "WorkOrderUpdate"]


class WorkOrderCreate(WriteModel):
    """The values of a work order that can be set. Leave out what is not to be set: only ``follow_up_status_id`` is
    documented to take null.

    Docs: https://docs.daftara.dev/15115269e0
    """

    client_id: int | MISSING = MISSING
    """The id of the client the work is done for."""

    number: str | MISSING = MISSING
    """The number of the work order that people use. Daftra generates one unless it is sent."""

    title: str
    """The title of the work order."""

    start_date: date
    """The day on which the work starts."""

    description: str | MISSING = MISSING
    """A free description of the work."""

    delivery_date: date | MISSING = MISSING
    """The day of delivery."""

    delivery_appointment_id: int | MISSING = MISSING
    """The id of the appointment at which the work is delivered."""

    follow_up_status_id: int | None | MISSING = MISSING
    """The id of the follow-up status, one of those that ``follow_up_statuses.list`` returns for item type 8. Null
    means none, which is also what a new work order has when it is left out.
    """

    budget: DecimalNumber | MISSING = MISSING
    """The budget of the work order, an amount in units of ``budget_currency``."""

    budget_currency: Annotated[str | MISSING, Field(max_length=3, min_length=3)] = MISSING
    """The currency of the budget, as its ISO 4217 code of three letters."""

    status: WorkOrderStatusLike | MISSING = MISSING
    """The state of the work order."""

    staff_id: int | MISSING = MISSING
    """The id of the member of staff who is to count as the creator. Left out, a new work order counts as created
    by the owner of the account, which is 0.
    """


class WorkOrderUpdate(WriteModel):
    """The values of a work order that can be set. Leave out what is not to be set: only ``follow_up_status_id`` is
    documented to take null.

    Docs: https://docs.daftara.dev/15115269e0
    """

    client_id: int | MISSING = MISSING
    """The id of the client the work is done for."""

    number: str | MISSING = MISSING
    """The number of the work order that people use. Daftra generates one unless it is sent."""

    title: str
    """The title of the work order."""

    start_date: date
    """The day on which the work starts."""

    description: str | MISSING = MISSING
    """A free description of the work."""

    delivery_date: date | MISSING = MISSING
    """The day of delivery."""

    delivery_appointment_id: int | MISSING = MISSING
    """The id of the appointment at which the work is delivered."""

    follow_up_status_id: int | None | MISSING = MISSING
    """The id of the follow-up status, one of those that ``follow_up_statuses.list`` returns for item type 8. Null
    means none, which is also what a new work order has when it is left out.
    """

    budget: DecimalNumber | MISSING = MISSING
    """The budget of the work order, an amount in units of ``budget_currency``."""

    budget_currency: Annotated[str | MISSING, Field(max_length=3, min_length=3)] = MISSING
    """The currency of the budget, as its ISO 4217 code of three letters."""

    status: WorkOrderStatusLike | MISSING = MISSING
    """The state of the work order."""

    staff_id: int | MISSING = MISSING
    """The id of the member of staff who is to count as the creator. Left out, a new work order counts as created
    by the owner of the account, which is 0.
    """
