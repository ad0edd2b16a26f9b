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
            **fields: Optional fields and per-call options; see ``fields.things.SaveThingFields``: ``p0``, ``p1``,
                ``p2``, ``p3``, ``p4``, ``p5``, ``p6``, ``p7``, ``p8``, ``p9``, ``p10``, ``p11``, ``p12``, ``p13``,
                ``p14``, ``p15``, ``p16``, ``p17``, ``p18``, ``p19``, ``p20``, ``p21``, ``p22``, ``p23``, ``p24``,
                ``p25``, ``p26``, ``p27``, ``p28``, ``p29``, ``p30``, ``p31``, ``p32``, ``p33``, ``p34``, ``p35``,
                ``p36``, ``p37``, ``p38``, ``p39``, ``p40``.
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
