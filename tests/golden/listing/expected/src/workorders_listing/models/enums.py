# Generated from listing/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Listing. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenIntEnum

__all__ = ["PageMoreNumber", "PageMoreNumberLike"]


class PageMoreNumber(OpenIntEnum):
    VALUE_0 = 0
    VALUE_1 = 1


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    PageMoreNumberLike: TypeAlias = PageMoreNumber | Literal[0, 1]
else:
    PageMoreNumberLike = PageMoreNumber
