# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Daftra Work Orders API. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenIntEnum

__all__ = [
    "AppointmentItemType",
    "AppointmentItemTypeLike",
    "AppointmentStatus",
    "AppointmentStatusLike",
    "FollowUpStatusItemType",
    "FollowUpStatusItemTypeLike",
    "FollowUpStatusState",
    "FollowUpStatusStateLike",
    "PartnerType",
    "PartnerTypeLike",
    "WorkOrderStatus",
    "WorkOrderStatusLike",
]


class WorkOrderStatus(OpenIntEnum):
    """The state of a work order: 1 is open, 2 closed, 3 cancelled and 4 a draft."""

    OPEN = 1
    CLOSED = 2
    CANCELLED = 3
    DRAFT = 4


class AppointmentItemType(OpenIntEnum):
    """The kind of record an appointment belongs to: 1 is a client, 2 an invoice, 3 an estimate, 4 a purchase
    order, 5 a member of staff, 6 a supplier, 7 a product, 8 a work order, 9 an appointment, 10 a shift and 11 a
    booking.
    """

    CLIENT = 1
    INVOICE = 2
    ESTIMATE = 3
    PURCHASE_ORDER = 4
    STAFF = 5
    SUPPLIER = 6
    PRODUCT = 7
    WORK_ORDER = 8
    APPOINTMENT = 9
    SHIFT = 10
    BOOKING = 11


class AppointmentStatus(OpenIntEnum):
    """The state of an appointment: 0 is scheduled, 1 done and 2 dismissed."""

    SCHEDULED = 0
    DONE = 1
    DISMISSED = 2


class PartnerType(OpenIntEnum):
    """The kind of the partner whom an appointment is made with. 1, a client, is the only kind that Daftra lists."""

    CLIENT = 1


class FollowUpStatusItemType(OpenIntEnum):
    """The kind of record a follow-up status is for: 0 is a workflow or a rental reservation order (which of them,
    ``entity_key`` says), 1 a client, 2 an invoice, 3 an estimate, 8 a work order, 14 a purchase request, 23 a
    manufacturing order, 24 a production plan and 27 a lease contract.
    """

    WORKFLOW_OR_RENTAL = 0
    CLIENT = 1
    INVOICE = 2
    ESTIMATE = 3
    WORK_ORDER = 8
    PURCHASE_REQUEST = 14
    MANUFACTURING_ORDER = 23
    PRODUCTION_PLAN = 24
    LEASE_CONTRACT = 27


class FollowUpStatusState(OpenIntEnum):
    """What a follow-up status means for the record that has it: 1 is open and 2 is closed."""

    OPEN = 1
    CLOSED = 2


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    WorkOrderStatusLike: TypeAlias = WorkOrderStatus | Literal[1, 2, 3, 4]
    AppointmentItemTypeLike: TypeAlias = AppointmentItemType | Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
    AppointmentStatusLike: TypeAlias = AppointmentStatus | Literal[0, 1, 2]
    PartnerTypeLike: TypeAlias = PartnerType | Literal[1]
    FollowUpStatusItemTypeLike: TypeAlias = FollowUpStatusItemType | Literal[0, 1, 2, 3, 8, 14, 23, 24, 27]
    FollowUpStatusStateLike: TypeAlias = FollowUpStatusState | Literal[1, 2]
else:
    WorkOrderStatusLike = WorkOrderStatus
    AppointmentItemTypeLike = AppointmentItemType
    AppointmentStatusLike = AppointmentStatus
    PartnerTypeLike = PartnerType
    FollowUpStatusItemTypeLike = FollowUpStatusItemType
    FollowUpStatusStateLike = FollowUpStatusState
