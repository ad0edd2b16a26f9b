# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: work order appointments."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import LocalSpacedOrAware

from .enums import AppointmentItemType, AppointmentStatus, PartnerType
from .shared import Pagination

__all__ = [
    "WorkOrderAppointment",
    "WorkOrderAppointmentListResponse",
    "WorkOrderAppointmentRecord",
    "WorkOrderAppointmentSingleResponse",
]


class WorkOrderAppointment(ReadModel):
    """An appointment of a work order as the API returns it.

    Docs: https://docs.daftara.dev/15115288e0
    """

    id: int
    """The id of the appointment, given by Daftra."""

    item_type: AppointmentItemType | None = None
    """The kind of record the appointment belongs to, which is 8 for those of work orders."""

    item_id: int
    """The id of the work order the appointment belongs to."""

    staff_id: int | list[int] | None = None
    """A single id is the member of staff who created the appointment. A list holds the ids of the members of staff
    it is assigned to, and then the system counts as its creator.
    """

    date: LocalSpacedOrAware
    """When the appointment begins, without a time zone; which zone is meant is not documented. A value with a time
    zone may arrive, and then reads as an aware datetime.
    """

    end_date: LocalSpacedOrAware | None = None
    """When the appointment ends, without a time zone. Null when no end is set. A value with a time zone may
    arrive, and then reads as an aware datetime.
    """

    body: str | None = None
    """What the appointment is about, for example ``Replace the burner``."""

    action_id: int | None = None
    """The id of the follow-up action that is to be taken at the appointment, null when there is none."""

    status: AppointmentStatus | None = None
    """The state of the appointment."""

    status_date: LocalSpacedOrAware | None = None
    """When the state was last changed, without a time zone. Null when it never was. A value with a time zone may
    arrive, and then reads as an aware datetime.
    """

    post_id: int | None = None
    """The id of the note that goes with the appointment, 0 when there is none."""

    recurring_appointment_id: int | None = None
    """The id of the series of repeated appointments this one is part of, null when it stands alone."""

    created: LocalSpacedOrAware | None = None
    """When the appointment was created, without a time zone; which zone is meant is not documented. A value with a
    time zone may arrive, and then reads as an aware datetime.
    """

    modified: LocalSpacedOrAware | None = None
    """When the appointment was last changed, without a time zone; which zone is meant is not documented. A value
    with a time zone may arrive, and then reads as an aware datetime.
    """

    partner_type: PartnerType | None = None
    """The kind of the partner whom the appointment is made with, null when there is none."""

    partner_id: int | None = None
    """The id of the partner whom the appointment is made with, that is, of a client when ``partner_type`` is 1.
    Null when there is none.
    """

    share_with_partner: bool | None = None
    """Whether the partner can see the appointment. It may arrive as 0 or 1."""


class WorkOrderAppointmentRecord(ReadModel):
    """The wrapper in which responses put an appointment."""

    work_order_appointment: Annotated[WorkOrderAppointment | None, Field(alias="WorkOrderAppointment")] = None
    """The appointment."""

    appointment: Annotated[WorkOrderAppointment | None, Field(alias="Appointment")] = None
    """The appointment under a shorter, undocumented name."""


class WorkOrderAppointmentListResponse(ReadModel):
    """One page of the list of appointments.

    Docs: https://docs.daftara.dev/15115291e0
    """

    code: int | None = None
    """The HTTP status, repeated."""

    result: str | None = None
    """The word ``successful``."""

    data: list[WorkOrderAppointmentRecord]
    """The appointments of the page, each in its wrapper. The list is empty when there are none."""

    pagination: Pagination | None = None
    """Where the page stands in the list."""


class WorkOrderAppointmentSingleResponse(ReadModel):
    """One appointment in its envelope.

    Docs: https://docs.daftara.dev/15115288e0
    """

    code: int | None = None
    """The HTTP status, repeated."""

    result: str | None = None
    """The word ``successful``."""

    data: WorkOrderAppointmentRecord | None = None
    """The wrapped appointment."""

    pagination: Pagination | None = None
    """The place in a list, which a single record has no use for."""
