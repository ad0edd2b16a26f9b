# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: types."""

from __future__ import annotations

import builtins
from datetime import date as date_
from typing import Annotated, Any

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import DecimalNumber, Rfc3339

__all__ = ["NamedInput", "TypesCreate"]


class NamedInput(WriteModel):
    """NamedInput."""

    name: str | MISSING = MISSING


class TypesCreate(WriteModel):
    """TypesCreate."""

    list: builtins.list[builtins.str] | MISSING = MISSING

    lists: builtins.list[builtins.int] | MISSING = MISSING
    """A list that is read after another one has hidden the type."""

    str: builtins.str | MISSING = MISSING

    text: builtins.str | MISSING = MISSING

    int: builtins.int | MISSING = MISSING

    number: builtins.int | MISSING = MISSING

    float: builtins.float | MISSING = MISSING

    ratio: builtins.float | MISSING = MISSING

    bool: builtins.bool | MISSING = MISSING

    flag: builtins.bool | MISSING = MISSING

    bytes: builtins.str | MISSING = MISSING

    date: date_ | MISSING = MISSING

    dates: builtins.list[date_] | MISSING = MISSING

    datetime: Rfc3339 | MISSING = MISSING

    datetimes: builtins.list[Rfc3339] | MISSING = MISSING

    decimal: DecimalNumber | MISSING = MISSING

    type: builtins.str | MISSING = MISSING

    dict_: Annotated[dict[builtins.str, builtins.int] | MISSING, Field(alias="dict")] = MISSING

    dicts: builtins.list[dict[builtins.str, builtins.str]] | MISSING = MISSING

    object: dict[builtins.str, Any] | MISSING = MISSING

    any: Any | MISSING = MISSING

    none: builtins.str | None | MISSING = MISSING

    named: NamedInput | MISSING = MISSING
