# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Boiler Service. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenIntEnum, OpenStrEnum

__all__ = ["State", "StateLike", "Urgency", "UrgencyLike"]


class State(OpenStrEnum):
    """Where a job is."""

    OPEN = "open"
    CLOSED = "closed"


class Urgency(OpenIntEnum):
    """How soon somebody comes."""

    TODAY = 1
    WEEK = 2


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    StateLike: TypeAlias = State | Literal["open", "closed"]
    UrgencyLike: TypeAlias = Urgency | Literal[1, 2]
else:
    StateLike = State
    UrgencyLike = Urgency
