# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Constants as parameters."""

from __future__ import annotations

from types import NoneType
from typing import Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..parameters import FIND

__all__ = ["AsyncParameters"]


class AsyncParameters(AsyncResource):
    """Constants as parameters. Reached as ``AsyncConstants(…).parameters``."""

    async def find(
        self,
        *,
        format: Literal['dt.date "x" \\d+'] | MISSING = MISSING,
        page: Literal[1] | MISSING = MISSING,
        x_mode: Literal["Decimal"] | MISSING = MISSING,
        either: models.FindParametersEitherLike | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Find parameters.

        Retried after transient failures.

        Args:
            x_mode: Sent as ``X-Mode``.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(FIND, NoneType, {"format": format, "page": page, "x_mode": x_mode, "either": either}, options)
