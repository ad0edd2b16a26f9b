# Generated from example_client/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Example. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenIntEnum, OpenStrEnum

__all__ = ["Priority", "PriorityLike", "Status", "StatusLike"]


class Status(OpenStrEnum):
    OPEN = "Open"
    DONE = "Done"


class Priority(OpenIntEnum):
    LOW = 1
    HIGH = 2


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    StatusLike: TypeAlias = Status | Literal["Open", "Done"]
    PriorityLike: TypeAlias = Priority | Literal[1, 2]
else:
    StatusLike = Status
    PriorityLike = Priority
