# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Tower "Lifts" \\ Names. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenStrEnum

__all__ = ["Mark", "MarkLike"]


class Mark(OpenStrEnum):
    NAME = "name"
    VALUE = "value"
    MRO = "mro"
    NONE = "None"
    SELF = "self"
    TITLE = "title"
    IGNORE = "_ignore_"
    CLASS = "__class__"
    MISSING = "_missing_"
    VALUE_2 = "_value_"
    VALUE_1ST = "1st"
    EMPTY = ""
    VALUE_3 = " "
    VALUE_1 = "+1"
    VALUE_1_2 = "-1"
    A = "a"
    A_3 = "A"
    A_2 = "a_2"
    A_2_2 = "a-2"
    VALUE_4 = "<"
    VALUE_5 = "<="
    VALUE_6 = "名前"
    VALUE_7 = "ß"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    MarkLike: TypeAlias = (
        Mark
        | Literal[
            "name",
            "value",
            "mro",
            "None",
            "self",
            "title",
            "_ignore_",
            "__class__",
            "_missing_",
            "_value_",
            "1st",
            "",
            " ",
            "+1",
            "-1",
            "a",
            "A",
            "a_2",
            "a-2",
            "<",
            "<=",
            "名前",
            "ß",
        ]
    )
else:
    MarkLike = Mark
