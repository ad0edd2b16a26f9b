# Generated from webhooks/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on things."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..things import GET

__all__ = ["AsyncThings"]


class AsyncThings(AsyncResource):
    """Operations on things. Reached as ``AsyncWebhooks(…).things``."""

    async def get(self, id: str, **options: Unpack[CallOptions]) -> models.Thing:
        """Get thing.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET, models.Thing, {"id": id}, options)
