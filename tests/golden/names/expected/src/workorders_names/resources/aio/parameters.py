# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Parameters of all of these names."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..parameters import FIND

__all__ = ["AsyncParameters"]


class AsyncParameters(AsyncResource):
    """Parameters of all of these names. Reached as ``AsyncNames(…).parameters``."""

    async def find(
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
        return await self._call(
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
