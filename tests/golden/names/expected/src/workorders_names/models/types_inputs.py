# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: types."""

from __future__ import annotations

import builtins as builtins_
from datetime import date as date_
from typing import Annotated, Any

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import DecimalNumber, Rfc3339

__all__ = ["NamedInput", "TypesCreate"]


class NamedInput(WriteModel):

    name: str | MISSING = MISSING


class TypesCreate(WriteModel):

    list: builtins_.list[builtins_.str] | MISSING = MISSING

    lists: builtins_.list[builtins_.int] | MISSING = MISSING
    """A list that is read after another one has hidden the type."""

    str: builtins_.str | MISSING = MISSING

    text: builtins_.str | MISSING = MISSING

    int: builtins_.int | MISSING = MISSING

    number: builtins_.int | MISSING = MISSING

    float: builtins_.float | MISSING = MISSING

    ratio: builtins_.float | MISSING = MISSING

    bool: builtins_.bool | MISSING = MISSING

    flag: builtins_.bool | MISSING = MISSING

    bytes: builtins_.str | MISSING = MISSING

    builtins: builtins_.list[builtins_.str] | MISSING = MISSING

    date: date_ | MISSING = MISSING

    dates: builtins_.list[date_] | MISSING = MISSING

    datetime: Rfc3339 | MISSING = MISSING

    datetimes: builtins_.list[Rfc3339] | MISSING = MISSING

    decimal: DecimalNumber | MISSING = MISSING

    type: builtins_.str | MISSING = MISSING

    dict_: Annotated[dict[builtins_.str, builtins_.int] | MISSING, Field(alias="dict")] = MISSING

    dicts: builtins_.list[dict[builtins_.str, builtins_.str]] | MISSING = MISSING

    object: dict[builtins_.str, Any] | MISSING = MISSING

    any: Any | MISSING = MISSING

    none: builtins_.str | None | MISSING = MISSING

    named: NamedInput | MISSING = MISSING
