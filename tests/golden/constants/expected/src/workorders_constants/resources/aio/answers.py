# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Constants in responses."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..answers import GET

__all__ = ["AsyncAnswers"]


class AsyncAnswers(AsyncResource):
    """Constants in responses. Reached as ``AsyncConstants(…).answers``."""

    async def get(self, **options: Unpack[CallOptions]) -> models.Constants:
        """Get answers.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET, models.Constants, {}, options)
