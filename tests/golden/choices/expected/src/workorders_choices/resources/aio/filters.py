# Generated from choices/openapi.yaml by `workorders generate`. Do not edit.
"""Filters of a machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..filters import SAVE

__all__ = ["AsyncFilters"]


class AsyncFilters(AsyncResource):
    """Filters of a machine. Reached as ``AsyncChoices(…).filters``."""

    async def save(
        self,
        *,
        mode: models.SaveFilterModeLike | MISSING = MISSING,
        either: models.FilterEitherLike | MISSING = MISSING,
        size: models.FilterSizeLike | MISSING = MISSING,
        mixed: Literal["none"] | int | MISSING = MISSING,
        several: Sequence[models.FilterSeveralLike] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Filter:
        """Save filter.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            SAVE,
            models.Filter,
            {"mode": mode, "either": either, "size": size, "mixed": mixed, "several": several},
            options,
        )
