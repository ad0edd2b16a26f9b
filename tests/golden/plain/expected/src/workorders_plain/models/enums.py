# Generated from plain/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Plain Repairs. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenStrEnum

__all__ = ["ListRepairsState", "ListRepairsStateLike", "RepairStatus", "RepairStatusLike"]


class RepairStatus(OpenStrEnum):
    OPEN = "open"
    IN_PROGRESS = "in progress"
    EMPTY = ""


class ListRepairsState(OpenStrEnum):
    OPEN = "open"
    CLOSED = "closed"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    RepairStatusLike: TypeAlias = RepairStatus | Literal["open", "in progress", ""]
    ListRepairsStateLike: TypeAlias = ListRepairsState | Literal["open", "closed"]
else:
    RepairStatusLike = RepairStatus
    ListRepairsStateLike = ListRepairsState
