# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Foreign API. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenStrEnum

__all__ = ["AnimalBaseKind", "AnimalBaseKindLike"]


class AnimalBaseKind(OpenStrEnum):
    CAT = "Cat"
    UNKNOWN = "Unknown"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    AnimalBaseKindLike: TypeAlias = AnimalBaseKind | Literal["Cat", "Unknown"]
else:
    AnimalBaseKindLike = AnimalBaseKind
