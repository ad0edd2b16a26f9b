# Generated from modes/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Modes. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenIntEnum

__all__ = ["State", "StateLike"]


class State(OpenIntEnum):
    """State of an order."""

    OPEN = 1
    CLOSED = 2


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    StateLike: TypeAlias = State | Literal[1, 2]
else:
    StateLike = State
