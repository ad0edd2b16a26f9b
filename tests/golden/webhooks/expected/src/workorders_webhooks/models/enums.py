# Generated from webhooks/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Webhooks. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenStrEnum

__all__ = ["EventName", "EventNameLike"]


class EventName(OpenStrEnum):
    THING_CREATED = "thing.created"
    THING_RENAMED = "thing.renamed"
    THING_DELETED = "thing.deleted"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    EventNameLike: TypeAlias = EventName | Literal["thing.created", "thing.renamed", "thing.deleted"]
else:
    EventNameLike = EventName
