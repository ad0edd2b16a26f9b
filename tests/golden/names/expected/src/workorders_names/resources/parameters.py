# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Parameters of all of these names."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.serialization.wire_types import Rfc3339
from workorders_runtime.spec import Header, OperationSpec, Path, Query

from .. import models

__all__ = ["Parameters"]

FIND = OperationSpec(
    "findParameters",
    "GET",
    "/parameters/{class}/{self}",
    "safe",
    (
        Path("class_", "class", type=str),
        Path("self_", "self", type=int),
        Query("models_", "models", type=str),
        Query("list", type=Sequence[str]),
        Query("str", type=str),
        Query("int", type=int),
        Query("date", type=dt.date),
        Query("dt_", "dt", type=Rfc3339),
        Query("type", type=str),
        Query("fields_", "fields", type=str),
        Query("options_", "options", type=str),
        Query("start_", "start", type=str),
        Query("timeout_", "timeout", type=int),
        Query("builtins_", "builtins", type=str),
        Query("find", "FIND", type=str),
        Query("filter_state", "filter[state]", type=str),
        Query("top", "$top", type=int),
        Header("x_from", "X-From", type=str),
    ),
    auth=False,
    name="parameters.find",
)


class Parameters(Resource):
    """Parameters of all of these names. Reached as ``Names(…).parameters``."""

    def find(
        self,
        class_: builtins.str,
        self_: builtins.int,
        *,
        models_: builtins.str | MISSING = MISSING,
        list: Sequence[builtins.str] | MISSING = MISSING,
        str: builtins.str | MISSING = MISSING,
        int: builtins.int | MISSING = MISSING,
        date: dt.date | MISSING = MISSING,
        dt_: dt.datetime | MISSING = MISSING,
        type: builtins.str | MISSING = MISSING,
        fields_: builtins.str | MISSING = MISSING,
        options_: builtins.str | MISSING = MISSING,
        start_: builtins.str | MISSING = MISSING,
        timeout_: builtins.int | MISSING = MISSING,
        builtins_: builtins.str | MISSING = MISSING,
        find: builtins.str | MISSING = MISSING,
        filter_state: builtins.str | MISSING = MISSING,
        top: builtins.int | MISSING = MISSING,
        x_from: builtins.str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.Named]:
        """Find parameters.

        Retried after transient failures.

        Args:
            class_: Sent as ``class``.
            self_: Sent as ``self``.
            models_: Sent as ``models``.
            dt_: Sent as ``dt``.
            fields_: Sent as ``fields``.
            options_: Sent as ``options``.
            start_: Sent as ``start``.
            timeout_: Sent as ``timeout``.
            builtins_: Sent as ``builtins``.
            find: Sent as ``FIND``.
            filter_state: Sent as ``filter[state]``.
            top: Sent as ``$top``.
            x_from: Sent as ``X-From``.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            FIND,
            builtins.list[models.Named],
            {
                "class_": class_,
                "self_": self_,
                "models_": models_,
                "list": list,
                "str": str,
                "int": int,
                "date": date,
                "dt_": dt_,
                "type": type,
                "fields_": fields_,
                "options_": options_,
                "start_": start_,
                "timeout_": timeout_,
                "builtins_": builtins_,
                "find": find,
                "filter_state": filter_state,
                "top": top,
                "x_from": x_from,
            },
            options,
        )
