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
    """Sent as ``alias``."""

    time: Literal["time_aliased datetime_aliased"]
    """Sent as ``time``."""

    model: Literal["models.Reading"]
    """Sent as ``model``."""

    optional: Literal["a | None"]
    """Sent as ``optional``."""

    answer: Literal["answer"]
    """Sent as ``answer``."""

    none: Literal["None"]
    """Sent as ``none``."""

    list: Literal["list[str]"]
    """Sent as ``list``."""

    field: Literal["Field(alias='x'), ConfigDict"]
    """Sent as ``field``."""

    group: Literal["(\\d+)[a-z]*\\1$^."]
    """Sent as ``group``."""

    quote: Literal["it's"]
    """Sent as ``quote``."""

    quotes: Literal["\"\"\" '''"]
    """Sent as ``quotes``."""

    backslash: Literal["C:\\new\\table\\"]
    """Sent as ``backslash``."""

    braces: Literal["{braces} {{ 7 * 7 }} {% raw %} {# x #}"]
    """Sent as ``braces``."""

    percent: Literal["%s %(x)d"]
    """Sent as ``percent``."""

    newline: Literal["two\nlines\r\n"]
    """Sent as ``newline``."""

    accents: Literal["Größe café 名前 🔧"]
    """Sent as ``accents``."""

    empty: Literal[""]
    """Sent as ``empty``."""

    spaces: Literal["  "]
    """Sent as ``spaces``."""

    number: Literal[7]
    """Sent as ``number``."""

    ratio: float
    """Sent as ``ratio``."""

    yes: Literal[True]
    """Sent as ``yes``."""

    no: Literal[False]
    """Sent as ``no``."""

    at: Literal["2026-03-07"]
    """Sent as ``at``."""

    several: Sequence[Literal["Reading"]]
    """Sent as ``several``."""

    day: dt.date
    """Sent as ``day``."""

    reading: models.ReadingInput | models.Reading
    """Sent as ``reading``."""
