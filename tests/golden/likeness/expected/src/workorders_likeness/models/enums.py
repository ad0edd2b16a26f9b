# Generated from likeness/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Tower Lifts. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenStrEnum

__all__ = ["GetWordResponse", "GetWordResponseLike", "SendWordsBodyItem", "SendWordsBodyItemLike"]


class GetWordResponse(OpenStrEnum):
    UP = "up"
    DOWN = "down"


class SendWordsBodyItem(OpenStrEnum):
    UP = "up"
    DOWN = "down"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    GetWordResponseLike: TypeAlias = GetWordResponse | Literal["up", "down"]
    SendWordsBodyItemLike: TypeAlias = SendWordsBodyItem | Literal["up", "down"]
else:
    GetWordResponseLike = GetWordResponse
    SendWordsBodyItemLike = SendWordsBodyItem
