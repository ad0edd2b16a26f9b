# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Keyword arguments of ``bodies``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal

from workorders_runtime.config import CallOptions

from .. import models

__all__ = ["SendOptionalFields"]


class SendOptionalFields(CallOptions, total=False):
    """Keyword arguments of ``bodies.send_optional``. What is left out is not sent."""

    alias: Literal["date_aliased"]

    time: Literal["time_aliased datetime_aliased"]

    model: Literal["models.Reading"]

    optional: Literal["a | None"]

    answer: Literal["answer"]

    none: Literal["None"]

    list: Literal["list[str]"]

    field: Literal["Field(alias='x'), ConfigDict"]

    group: Literal["(\\d+)[a-z]*\\1$^."]

    quote: Literal["it's"]

    quotes: Literal["\"\"\" '''"]

    backslash: Literal["C:\\new\\table\\"]

    braces: Literal["{braces} {{ 7 * 7 }} {% raw %} {# x #}"]

    percent: Literal["%s %(x)d"]

    newline: Literal["two\nlines\r\n"]

    accents: Literal["Größe café 名前 🔧"]

    empty: Literal[""]

    spaces: Literal["  "]

    number: Literal[7]

    ratio: float
    """At least 1.5, at most 1.5."""

    yes: Literal[True]

    no: Literal[False]

    at: Literal["2026-03-07"]

    several: Sequence[Literal["Reading"]]

    day: dt.date

    reading: models.ReadingInput | models.Reading
