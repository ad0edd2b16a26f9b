# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Combined API. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenStrEnum

__all__ = ["PersonPetsKind", "PersonPetsKindLike"]


class PersonPetsKind(OpenStrEnum):
    CAT = "cat"
    DOG = "dog"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    PersonPetsKindLike: TypeAlias = PersonPetsKind | Literal["cat", "dog"]
else:
    PersonPetsKindLike = PersonPetsKind
