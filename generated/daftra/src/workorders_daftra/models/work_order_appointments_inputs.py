# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: work order appointments."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import IntBool, LocalSpaced

from .enums import AppointmentStatusLike, PartnerTypeLike

__all__ = ["WorkOrderAppointmentCreate", "WorkOrderAppointmentUpdate"]


class WorkOrderAppointmentCreate(WriteModel):
    """The values of an appointment that can be set. Leave out what is not to be set: only ``end_date`` is
    documented to take null.

    Docs: https://docs.daftara.dev/15115292e0
    """

    item_id: int
    """The id of the work order the appointment is for."""

    staff_id: int | list[int] | MISSING = MISSING
    """A single id names the member of staff who is to count as the creator. A list names the members of staff the
    appointment is assigned to, and then the system counts as its creator.
    """

    date: LocalSpaced
    """When the appointment begins, as a datetime without a time zone. It is sent as ``YYYY-MM-DD HH:MM:SS``."""

    end_date: LocalSpaced | None | MISSING = MISSING
    """When the appointment ends, as a datetime without a time zone. Null means that no end is set."""

    body: str | MISSING = MISSING
    """What the appointment is about, for example ``Replace the burner``."""

    action_id: int | MISSING = MISSING
    """The id of the follow-up action that is to be taken at the appointment, one of those that the account
    defines.
    """

    status: AppointmentStatusLike | MISSING = MISSING
    """The state of the appointment. A new one is scheduled unless this is sent."""

    status_date: LocalSpaced | MISSING = MISSING
    """When the state was last changed, as a datetime without a time zone."""

    post_id: int | MISSING = MISSING
    """The id of the note that goes with the appointment. Left out, it is 0, which means none."""

    recurring: IntBool | MISSING = MISSING
    """Whether the appointment is repeated. Left out, it is not. Responses do not show it."""

    partner_type: PartnerTypeLike = 1
    """The kind of the partner whom the appointment is made with."""

    partner_id: int
    """The id of the partner whom the appointment is made with, that is, of a client when ``partner_type`` is 1."""

    share_with_partner: IntBool | MISSING = MISSING
    """Whether the partner can see the appointment. Left out, the partner cannot."""


class WorkOrderAppointmentUpdate(WriteModel):
    """The values of an appointment that can be set. Leave out what is not to be set: only ``end_date`` is
    documented to take null.

    Docs: https://docs.daftara.dev/15115292e0
    """

    item_id: int
    """The id of the work order the appointment is for."""

    staff_id: int | list[int] | MISSING = MISSING
    """A single id names the member of staff who is to count as the creator. A list names the members of staff the
    appointment is assigned to, and then the system counts as its creator.
    """

    date: LocalSpaced
    """When the appointment begins, as a datetime without a time zone. It is sent as ``YYYY-MM-DD HH:MM:SS``."""

    end_date: LocalSpaced | None | MISSING = MISSING
    """When the appointment ends, as a datetime without a time zone. Null means that no end is set."""

    body: str | MISSING = MISSING
    """What the appointment is about, for example ``Replace the burner``."""

    action_id: int | MISSING = MISSING
    """The id of the follow-up action that is to be taken at the appointment, one of those that the account
    defines.
    """

    status: AppointmentStatusLike | MISSING = MISSING
    """The state of the appointment. A new one is scheduled unless this is sent."""

    status_date: LocalSpaced | MISSING = MISSING
    """When the state was last changed, as a datetime without a time zone."""

    post_id: int | MISSING = MISSING
    """The id of the note that goes with the appointment. Left out, it is 0, which means none."""

    recurring: IntBool | MISSING = MISSING
    """Whether the appointment is repeated. Left out, it is not. Responses do not show it."""

    partner_type: PartnerTypeLike = 1
    """The kind of the partner whom the appointment is made with."""

    partner_id: int
    """The id of the partner whom the appointment is made with, that is, of a client when ``partner_type`` is 1."""

    share_with_partner: IntBool | MISSING = MISSING
    """Whether the partner can see the appointment. Left out, the partner cannot."""
