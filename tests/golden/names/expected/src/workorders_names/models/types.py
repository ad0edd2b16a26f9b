# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: types."""

from __future__ import annotations

import builtins
from datetime import date as date_
from typing import Annotated, Any

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber, Rfc3339

__all__ = ["Named", "Types"]


class Named(ReadModel):
    """Named."""

    name: str | None = None


class Types(ReadModel):
    """Types."""

    list: builtins.list[builtins.str] | None = None

    lists: builtins.list[builtins.int] | None = None
    """A list that is read after another one has hidden the type."""

    str: builtins.str | None = None

    text: builtins.str | None = None

    int: builtins.int | None = None

    number: builtins.int | None = None

    float: builtins.float | None = None

    ratio: builtins.float | None = None

    bool: builtins.bool | None = None

    flag: builtins.bool | None = None

    bytes: builtins.str | None = None

    date: date_ | None = None

    dates: builtins.list[date_] | None = None

    datetime: Rfc3339 | None = None

    datetimes: builtins.list[Rfc3339] | None = None

    decimal: DecimalNumber | None = None

    type: builtins.str | None = None

    dict_: Annotated[dict[builtins.str, builtins.int] | None, Field(alias="dict")] = None

    dicts: builtins.list[dict[builtins.str, builtins.str]] | None = None

    object: dict[builtins.str, Any] | None = None

    any: Any | None = None

    none: builtins.str | None = None

    named: Named | None = None
