# Generated from values/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Values. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenStrEnum

__all__ = ["AngularForm", "AngularFormLike", "ReadingState", "ReadingStateLike", "RoundForm", "RoundFormLike"]


class ReadingState(OpenStrEnum):
    OPEN = "open"
    CLOSED = "closed"


class RoundForm(OpenStrEnum):
    CIRCLE = "circle"
    RING = "ring"


class AngularForm(OpenStrEnum):
    SQUARE = "square"
    CUBE = "cube"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    ReadingStateLike: TypeAlias = ReadingState | Literal["open", "closed"]
    RoundFormLike: TypeAlias = RoundForm | Literal["circle", "ring"]
    AngularFormLike: TypeAlias = AngularForm | Literal["square", "cube"]
else:
    ReadingStateLike = ReadingState
    RoundFormLike = RoundForm
    AngularFormLike = AngularForm
