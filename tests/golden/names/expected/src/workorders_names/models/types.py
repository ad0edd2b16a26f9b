# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: types."""

from __future__ import annotations

import builtins as builtins_
from datetime import date as date_
from typing import Annotated, Any

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber, Rfc3339

__all__ = ["Named", "Types"]


class Named(ReadModel):

    name: str | None = None


class Types(ReadModel):

    list: builtins_.list[builtins_.str] | None = None

    lists: builtins_.list[builtins_.int] | None = None
    """A list that is read after another one has hidden the type."""

    str: builtins_.str | None = None

    text: builtins_.str | None = None

    int: builtins_.int | None = None

    number: builtins_.int | None = None

    float: builtins_.float | None = None

    ratio: builtins_.float | None = None

    bool: builtins_.bool | None = None

    flag: builtins_.bool | None = None

    bytes: builtins_.str | None = None

    builtins: builtins_.list[builtins_.str] | None = None

    date: date_ | None = None

    dates: builtins_.list[date_] | None = None

    datetime: Rfc3339 | None = None

    datetimes: builtins_.list[Rfc3339] | None = None

    decimal: DecimalNumber | None = None

    type: builtins_.str | None = None

    dict_: Annotated[dict[builtins_.str, builtins_.int] | None, Field(alias="dict")] = None

    dicts: builtins_.list[dict[builtins_.str, builtins_.str]] | None = None

    object: dict[builtins_.str, Any] | None = None

    any: Any | None = None

    none: builtins_.str | None = None

    named: Named | None = None
