# Generated from fifth_vendor/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Gutter cleaning. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenStrEnum

__all__ = ["Step", "StepLike"]


class Step(OpenStrEnum):
    ASKED = "asked"
    UP_THE_LADDER = "up the ladder"
    RAINING = "raining"
    CLEAN = "clean"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    StepLike: TypeAlias = Step | Literal["asked", "up the ladder", "raining", "clean"]
else:
    StepLike = Step
