# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: bodies."""

from __future__ import annotations

import builtins
from datetime import date
from typing import Annotated, Literal

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

__all__ = ["ConstantsUpdate", "ReadingCreate", "ReadingInput"]


class ConstantsUpdate(WriteModel):
    """Each property is a constant."""

    alias: Literal["date_aliased"] | MISSING = MISSING

    time: Literal["time_aliased datetime_aliased"] | MISSING = MISSING

    model: Literal["models.Reading"] | MISSING = MISSING

    optional: Literal["a | None"] | MISSING = MISSING

    answer: Literal["answer"] | MISSING = MISSING

    none: Literal["None"] | MISSING = MISSING

    list: Literal["list[str]"] | MISSING = MISSING

    field: Literal["Field(alias='x'), ConfigDict"] | MISSING = MISSING

    group: Literal["(\\d+)[a-z]*\\1$^."] | MISSING = MISSING

    quote: Literal["it's"] | MISSING = MISSING

    quotes: Literal["\"\"\" '''"] | MISSING = MISSING

    backslash: Literal["C:\\new\\table\\"] | MISSING = MISSING

    braces: Literal["{braces} {{ 7 * 7 }} {% raw %} {# x #}"] | MISSING = MISSING

    percent: Literal["%s %(x)d"] | MISSING = MISSING

    newline: Literal["two\nlines\r\n"] | MISSING = MISSING

    accents: Literal["Größe café 名前 🔧"] | MISSING = MISSING

    empty: Literal[""] | MISSING = MISSING

    spaces: Literal["  "] | MISSING = MISSING

    number: Literal[7] | MISSING = MISSING

    ratio: Annotated[float | MISSING, Field(ge=1.5, le=1.5)] = MISSING

    yes: Literal[True] | MISSING = MISSING

    no: Literal[False] | MISSING = MISSING

    at: Literal["2026-03-07"] | MISSING = MISSING

    several: builtins.list[Literal["Reading"]] | MISSING = MISSING

    day: date | MISSING = MISSING

    reading: ReadingInput | MISSING = MISSING


class ReadingCreate(WriteModel):

    kind: Literal['models.Reading | "date_aliased" \\'] = 'models.Reading | "date_aliased" \\'

    version: Literal[3] = 3

    final: Literal[False] = False

    value: int

    note: Literal["optional | None"] | MISSING = MISSING


class ReadingInput(WriteModel):

    kind: Literal['models.Reading | "date_aliased" \\'] = 'models.Reading | "date_aliased" \\'

    version: Literal[3] = 3

    final: Literal[False] = False

    value: int

    note: Literal["optional | None"] | MISSING = MISSING
