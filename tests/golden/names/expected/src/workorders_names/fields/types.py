# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Keyword arguments of ``types``."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from workorders_runtime.config import CallOptions

from .. import models

__all__ = ["SaveTypesFields"]


class SaveTypesFields(CallOptions, total=False):
    """Keyword arguments of ``types.save``. What is left out is not sent."""

    list: Sequence[builtins.str]

    lists: Sequence[builtins.int]
    """A list that is read after another one has hidden the type."""

    str: builtins.str

    text: builtins.str

    int: builtins.int

    number: builtins.int

    float: builtins.float

    ratio: builtins.float

    bool: builtins.bool

    flag: builtins.bool

    bytes: builtins.str

    builtins_: Sequence[builtins.str]
    """Sent as ``builtins``."""

    date: dt.date

    dates: Sequence[dt.date]

    datetime: dt.datetime

    datetimes: Sequence[dt.datetime]

    decimal: Decimal

    type: builtins.str

    dict: Mapping[builtins.str, builtins.int]

    dicts: Sequence[Mapping[builtins.str, builtins.str]]

    object: Mapping[builtins.str, Any]

    any: Any

    none: builtins.str | None

    named: models.NamedInput | models.Named
