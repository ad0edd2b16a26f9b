# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: answers."""

from __future__ import annotations

import builtins
from datetime import date
from typing import Literal

from workorders_runtime.serialization.models import ReadModel

__all__ = ["Constants", "Reading"]


class Constants(ReadModel):
    """Each property is a constant."""

    alias: Literal["date_aliased"] | None = None

    time: Literal["time_aliased datetime_aliased"] | None = None

    model: Literal["models.Reading"] | None = None

    optional: Literal["a | None"] | None = None

    answer: Literal["answer"] | None = None

    none: Literal["None"] | None = None

    list: Literal["list[str]"] | None = None

    field: Literal["Field(alias='x'), ConfigDict"] | None = None

    group: Literal["(\\d+)[a-z]*\\1$^."] | None = None

    quote: Literal["it's"] | None = None

    quotes: Literal["\"\"\" '''"] | None = None

    backslash: Literal["C:\\new\\table\\"] | None = None

    braces: Literal["{braces} {{ 7 * 7 }} {% raw %} {# x #}"] | None = None

    percent: Literal["%s %(x)d"] | None = None

    newline: Literal["two\nlines\r\n"] | None = None

    accents: Literal["Größe café 名前 🔧"] | None = None

    empty: Literal[""] | None = None

    spaces: Literal["  "] | None = None

    number: Literal[7] | None = None

    ratio: float | None = None

    yes: Literal[True] | None = None

    no: Literal[False] | None = None

    at: Literal["2026-03-07"] | None = None

    several: builtins.list[Literal["Reading"]] | None = None

    day: date | None = None

    reading: Reading | None = None


class Reading(ReadModel):

    kind: Literal['models.Reading | "date_aliased" \\']

    version: Literal[3]

    final: Literal[False]

    value: int

    note: Literal["optional | None"] | None = None
