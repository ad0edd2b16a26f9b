# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on owners."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..owners import GET

__all__ = ["AsyncOwners"]


class AsyncOwners(AsyncResource):
    """Operations on owners. Reached as ``AsyncCombined(…).owners``."""

    async def get(self, id: str, **options: Unpack[CallOptions]) -> models.Person:
        """Get owner.

        Retried after transient failures.

        Args:
            id: At most 8 characters.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET, models.Person, {"id": id}, options)
