# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Meter Reader. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenIntEnum, OpenStrEnum

__all__ = ["Code", "CodeLike", "FindParametersEither", "FindParametersEitherLike", "Hard", "HardLike"]


class Hard(OpenStrEnum):
    """Values with "quotes", \\ and \"\"\"."""

    EMPTY = ""
    VALUE = " "
    IT_S = "it's"
    SAY_HI = 'say "hi"'
    VALUE_2 = "\"\"\" '''"
    C_NEW = "C:\\new\\"
    X_X_S = "{x} {{ x }} %s"
    CAFE = "café"
    CAFE_2 = "cafe"
    VALUE_3 = "名前"
    IN_PROGRESS = "in progress"
    IN_PROGRESS_2 = "in-progress"
    VALUE_100 = "100%"
    VALUE_007 = "007"
    VALUE_5 = "-5"
    NONE = "None"
    TRUE = "true"
    CLASS = "class"
    NAME = "name"
    VALUE_4 = "value"
    MRO = "mro"
    IS_KNOWN = "is_known"
    DATE_ALIASED = "date_aliased"
    MODELS_HARD_NONE = "models.Hard | None"
    TWO_LINES = "two\nlines"


class Code(OpenIntEnum):
    VALUE_0 = 0
    VALUE_MINUS_1 = -1
    VALUE_7 = 7


class FindParametersEither(OpenStrEnum):
    ANY = "Any"
    FILE_CONTENT = "FileContent"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    HardLike: TypeAlias = (
        Hard
        | Literal[
            "",
            " ",
            "it's",
            'say "hi"',
            "\"\"\" '''",
            "C:\\new\\",
            "{x} {{ x }} %s",
            "café",
            "cafe",
            "名前",
            "in progress",
            "in-progress",
            "100%",
            "007",
            "-5",
            "None",
            "true",
            "class",
            "name",
            "value",
            "mro",
            "is_known",
            "date_aliased",
            "models.Hard | None",
            "two\nlines",
        ]
    )
    CodeLike: TypeAlias = Code | Literal[0, -1, 7]
    FindParametersEitherLike: TypeAlias = FindParametersEither | Literal["Any", "FileContent"]
else:
    HardLike = Hard
    CodeLike = Code
    FindParametersEitherLike = FindParametersEither
