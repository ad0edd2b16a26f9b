# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: milestones."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

from .shared import LocalDateTime

__all__ = ["MilestoneActor", "MilestoneStep", "Milestones"]


class Milestones(ReadModel):
    """When a work order reached each stage of its life cycle. Stages not reached are missing or empty."""

    created: LocalDateTime | None = None
    """When the work order was created."""

    published: LocalDateTime | None = None
    """When the work order was published."""

    routed: LocalDateTime | None = None
    """When the work order was routed to providers."""

    assigned: LocalDateTime | None = None
    """When a provider was assigned."""

    work_done: Annotated[LocalDateTime | None, Field(alias="workdone")] = None
    """When the work was reported as done."""

    approved: LocalDateTime | None = None
    """When the buyer approved the work."""

    paid: LocalDateTime | None = None
    """When the provider was paid."""

    canceled: LocalDateTime | None = None
    """When the work order was cancelled."""

    results: list[MilestoneStep] | None = None
    """The stages as a list. May be missing; the other fields hold one stage each."""


class MilestoneStep(ReadModel):
    """A stage of the life cycle of a work order.

    Observed behavior; not documented by the vendor.
    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/milestones
    """

    name: str | None = None
    """The stage, such as ``published`` or ``checked_in``."""

    label: str | None = None
    """The stage as shown to users."""

    completed: bool | None = None
    """Whether the work order reached the stage."""

    completed_at: LocalDateTime | None = None
    """When the stage was reached; null before that."""

    actor: MilestoneActor | None = None
    """Who brought the work order there."""


class MilestoneActor(ReadModel):
    """Who brought a work order to a stage of its life cycle.

    Observed behavior; not documented by the vendor.
    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/milestones
    """

    name: str | None = None
    """The name of a user, a team or the system."""
