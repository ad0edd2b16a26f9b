# Generated from from_xml/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of From XML. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenStrEnum

__all__ = ["JobKind", "JobKindLike"]


class JobKind(OpenStrEnum):
    REPAIR = "repair"
    CHECK = "check"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    JobKindLike: TypeAlias = JobKind | Literal["repair", "check"]
else:
    JobKindLike = JobKind
