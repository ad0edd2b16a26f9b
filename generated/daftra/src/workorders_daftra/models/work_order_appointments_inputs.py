# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: work order appointments."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.model import WriteModel
from .._runtime.wire import LocalSpaced
from .enums import AppointmentStatusLike, FlagLike, PartnerTypeLike

__all__ = [
    "WorkOrderAppointmentCreate",
    "WorkOrderAppointmentUpdate",
]


class WorkOrderAppointmentCreate(WriteModel):
    """What can be written of an appointment, when it is created and when it is changed. Leave out what is not to
    be set: only ``end_date`` is documented to take null.

    Source: https://docs.daftara.dev/15115292e0 (2026-06)
    Source: https://docs.daftara.dev/15115289e0 (2026-06)
    Source: Daftra API, Apidog project 846139, exported by the vendor (docs/Daftra API.apidog.json in AlazabDev/daftra-connect-hub, commit 495caeb) (2026-06-28)
    """

    item_id: int
    """The id of the work order the appointment is for."""

    staff_id: int | list[int] | MISSING = MISSING
    """A single id names the member of staff who is to count as the creator. A list names the members of staff the
    appointment is assigned to, and then the system counts as its creator.
    """

    date: LocalSpaced
    """When the appointment begins. The vendor declares a date-time; it is sent without a time zone as ``YYYY-MM-DD
    HH:MM:SS``, the form its answers have.
    """

    end_date: LocalSpaced | None | MISSING = MISSING
    """When the appointment ends, as ``YYYY-MM-DD HH:MM:SS``. Null means that no end is set."""

    body: str | MISSING = MISSING
    """What the appointment is about, as a text."""

    action_id: int | MISSING = MISSING
    """The id of the follow-up action that is to be taken at the appointment, one of those that the account
    defines.
    """

    status: AppointmentStatusLike | MISSING = MISSING
    """The state of the appointment. A new one is scheduled unless this is sent."""

    status_date: LocalSpaced | MISSING = MISSING
    """When the state was last changed, as ``YYYY-MM-DD HH:MM:SS``."""

    post_id: int | MISSING = MISSING
    """The id of the note that goes with the appointment. Without it the vendor takes 0, which means none."""

    recurring: FlagLike | MISSING = MISSING
    """Whether the appointment is repeated. Without it the vendor takes 0. Answers do not show it."""

    partner_type: PartnerTypeLike
    """The kind of the partner whom the appointment is made with."""

    partner_id: int
    """The id of the partner whom the appointment is made with, that is, of a client when ``partner_type`` is 1."""

    share_with_partner: FlagLike | MISSING = MISSING
    """Whether the partner can see the appointment. Without it the vendor takes 0."""


class WorkOrderAppointmentUpdate(WriteModel):
    """What can be written of an appointment, when it is created and when it is changed. Leave out what is not to
    be set: only ``end_date`` is documented to take null.

    Source: https://docs.daftara.dev/15115292e0 (2026-06)
    Source: https://docs.daftara.dev/15115289e0 (2026-06)
    Source: Daftra API, Apidog project 846139, exported by the vendor (docs/Daftra API.apidog.json in AlazabDev/daftra-connect-hub, commit 495caeb) (2026-06-28)
    """

    item_id: int
    """The id of the work order the appointment is for."""

    staff_id: int | list[int] | MISSING = MISSING
    """A single id names the member of staff who is to count as the creator. A list names the members of staff the
    appointment is assigned to, and then the system counts as its creator.
    """

    date: LocalSpaced
    """When the appointment begins. The vendor declares a date-time; it is sent without a time zone as ``YYYY-MM-DD
    HH:MM:SS``, the form its answers have.
    """

    end_date: LocalSpaced | None | MISSING = MISSING
    """When the appointment ends, as ``YYYY-MM-DD HH:MM:SS``. Null means that no end is set."""

    body: str | MISSING = MISSING
    """What the appointment is about, as a text."""

    action_id: int | MISSING = MISSING
    """The id of the follow-up action that is to be taken at the appointment, one of those that the account
    defines.
    """

    status: AppointmentStatusLike | MISSING = MISSING
    """The state of the appointment. A new one is scheduled unless this is sent."""

    status_date: LocalSpaced | MISSING = MISSING
    """When the state was last changed, as ``YYYY-MM-DD HH:MM:SS``."""

    post_id: int | MISSING = MISSING
    """The id of the note that goes with the appointment. Without it the vendor takes 0, which means none."""

    recurring: FlagLike | MISSING = MISSING
    """Whether the appointment is repeated. Without it the vendor takes 0. Answers do not show it."""

    partner_type: PartnerTypeLike
    """The kind of the partner whom the appointment is made with."""

    partner_id: int
    """The id of the partner whom the appointment is made with, that is, of a client when ``partner_type`` is 1."""

    share_with_partner: FlagLike | MISSING = MISSING
    """Whether the partner can see the appointment. Without it the vendor takes 0."""
