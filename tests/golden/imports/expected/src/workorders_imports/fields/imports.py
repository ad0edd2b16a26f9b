# Generated from imports/openapi.yaml by `workorders generate`. Do not edit.
"""Keyword arguments of ``imports``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal

from workorders_runtime.config import CallOptions

from .. import models

__all__ = ["SaveImportsFields"]


class SaveImportsFields(CallOptions, total=False):
    """Keyword arguments of ``imports.save``. What is left out is not sent."""

    field: str
    """An alias is needed for the next one."""

    field_name: str
    """Sent as ``fieldName``. At most 9 characters."""

    annotated: int
    """Sent as ``Annotated``."""

    literal: Literal["fixed"]
    """Sent as ``Literal``."""

    any: Any
    """Sent as ``Any``."""

    models_: Sequence[models.NamedInput | models.Named]
    """Sent as ``models``."""

    model: models.NamedInput | models.Named

    self_: str
    """Sent as ``self``."""

    cls: str

    fields_: Sequence[str]
    """Sent as ``fields``."""

    options_: Mapping[str, Any]
    """Sent as ``options``."""

    data: str

    missing: str
    """Sent as ``MISSING``."""

    sequence: Sequence[str]
    """Sent as ``Sequence``."""

    mapping: Mapping[str, str]
    """Sent as ``Mapping``."""

    decimal: Decimal
    """Sent as ``Decimal``."""

    dt_: dt.datetime
    """Sent as ``dt``."""

    builtins_: str
    """Sent as ``builtins``."""

    annotations: str

    save: str
    """Sent as ``SAVE``."""

    answer: str | int

    read_model: str
    """Sent as ``ReadModel``."""

    write_model: str
    """Sent as ``WriteModel``."""

    rfc3339: dt.datetime
    """Sent as ``Rfc3339``."""

    named: models.NamedInput | models.Named
    """Sent as ``Named``."""

    imports: str
    """Sent as ``Imports``."""

    state: models.StateLike
    """Sent as ``State``."""

    condition: models.StateLike
    """Sent as ``state``."""
