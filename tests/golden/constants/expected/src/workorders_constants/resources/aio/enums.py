# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Values of enums."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..enums import FIND, SAVE

__all__ = ["AsyncEnums"]


class AsyncEnums(AsyncResource):
    """Values of enums. Reached as ``AsyncConstants(…).enums``."""

    async def find(
        self,
        *,
        hard: models.HardLike | MISSING = MISSING,
        codes: Sequence[models.CodeLike] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> list[models.Hard]:
        """Find enums.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(FIND, list[models.Hard], {"hard": hard, "codes": codes}, options)

    async def save(
        self,
        *,
        hard: models.HardLike | MISSING = MISSING,
        code: models.CodeLike | MISSING = MISSING,
        hards: Sequence[models.HardLike] | MISSING = MISSING,
        by_name: Mapping[str, models.CodeLike] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Enums:
        """Save enums.

        Not retried once the API may have applied it.

        Args:
            hard: Values with "quotes", \\ and \"\"\".
            by_name: Sent as ``byName``.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            SAVE, models.Enums, {"hard": hard, "code": code, "hards": hards, "by_name": by_name}, options
        )
