# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Several files. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenStrEnum

__all__ = ["State", "StateLike"]


class State(OpenStrEnum):
    OPEN = "open"
    CLOSED = "closed"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    StateLike: TypeAlias = State | Literal["open", "closed"]
else:
    StateLike = State
