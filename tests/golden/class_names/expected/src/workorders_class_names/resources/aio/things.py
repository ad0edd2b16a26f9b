# Generated from class_names/openapi.yaml by `workorders generate`. Do not edit.
"""Things."""

from __future__ import annotations

from typing import Annotated, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.wire_types import Discriminator

from ... import models
from ...fields.things import SaveThingFields
from ..things import EVENT, SAVE

__all__ = ["AsyncThings"]


class AsyncThings(AsyncResource):
    """Things. Reached as ``AsyncClassNames(…).things``."""

    async def save(self, **fields: Unpack[SaveThingFields]) -> models.Thing:
        """Save thing.

        Not retried once the API may have applied it.

        Args:
            **fields: Optional fields and per-call options; see ``fields.things.SaveThingFields``.
        """
        return await self._call(SAVE, models.Thing, {}, fields)

    async def event(self, **options: Unpack[CallOptions]) -> models.AnyEvent:
        """Get event.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.AnyEvent = await self._call(
            EVENT,
            Annotated[
                models.EventOpened | models.EventClosed,
                Discriminator("kind", (("event.opened", "EventOpened"), ("event.closed", "EventClosed"))),
            ],
            {},
            options,
        )
        return result
