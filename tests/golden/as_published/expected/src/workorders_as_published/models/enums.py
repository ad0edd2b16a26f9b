# Generated from as_published/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of As Published. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenStrEnum

__all__ = ["PutABodyC", "PutABodyCLike"]


class PutABodyC(OpenStrEnum):
    X = "x"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    PutABodyCLike: TypeAlias = PutABodyC | Literal["x"]
else:
    PutABodyCLike = PutABodyC
