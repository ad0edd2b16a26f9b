# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: follow up statuses."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .enums import FollowUpStatusItemTypeLike, FollowUpStatusStateLike

__all__ = ["FollowUpStatusCreate"]


class FollowUpStatusCreate(WriteModel):
    """The values of a new follow-up status.

    Docs: https://docs.daftara.dev/37565916e0
    """

    item_type: FollowUpStatusItemTypeLike | MISSING = MISSING
    """The kind of record the status is for, 8 for work orders. Left out, it is 0, which is not a work order."""

    name: str
    """The name of the status."""

    color: str | None | MISSING = MISSING
    """The colour the status is shown in, as CSS writes colours, for example ``fuchsia``. Left out, it is white,
    ``#ffffff``.
    """

    status: FollowUpStatusStateLike
    """Whether a record with this status counts as open or as closed."""

    staff_id: int
    """The id of the member of staff who is to count as the creator."""

    entity_key: str | None | MISSING = MISSING
    """The kind of entity the status is for where the item type is shared by several: ``rental_reservation_order``,
    ``manufacturing_order``, ``production_plan``, ``lease_contract``, or ``le_workflow-type-entity-`` followed
    by the id of a workflow. Leave it out for work orders.
    """

    display_order: int | None | MISSING = MISSING
    """The place of the status among those of its kind."""
