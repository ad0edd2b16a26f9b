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
    """Sent as ``list``."""

    lists: Sequence[builtins.int]
    """A list that is read after another one has hidden the type."""

    str: builtins.str
    """Sent as ``str``."""

    text: builtins.str
    """Sent as ``text``."""

    int: builtins.int
    """Sent as ``int``."""

    number: builtins.int
    """Sent as ``number``."""

    float: builtins.float
    """Sent as ``float``."""

    ratio: builtins.float
    """Sent as ``ratio``."""

    bool: builtins.bool
    """Sent as ``bool``."""

    flag: builtins.bool
    """Sent as ``flag``."""

    bytes: builtins.str
    """Sent as ``bytes``."""

    builtins_: Sequence[builtins.str]
    """Sent as ``builtins``."""

    date: dt.date
    """Sent as ``date``."""

    dates: Sequence[dt.date]
    """Sent as ``dates``."""

    datetime: dt.datetime
    """Sent as ``datetime``."""

    datetimes: Sequence[dt.datetime]
    """Sent as ``datetimes``."""

    decimal: Decimal
    """Sent as ``decimal``."""

    type: builtins.str
    """Sent as ``type``."""

    dict: Mapping[builtins.str, builtins.int]
    """Sent as ``dict``."""

    dicts: Sequence[Mapping[builtins.str, builtins.str]]
    """Sent as ``dicts``."""

    object: Mapping[builtins.str, Any]
    """Sent as ``object``."""

    any: Any
    """Sent as ``any``."""

    none: builtins.str | None
    """Sent as ``none``."""

    named: models.NamedInput | models.Named
    """Sent as ``named``."""
