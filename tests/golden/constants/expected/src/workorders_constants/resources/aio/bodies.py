# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Constants that every request sends."""

from __future__ import annotations

from types import NoneType
from typing import Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ...fields.bodies import SendOptionalFields
from ..bodies import SEND, SEND_OPTIONAL

__all__ = ["AsyncBodies"]


class AsyncBodies(AsyncResource):
    """Constants that every request sends. Reached as ``AsyncConstants(…).bodies``."""

    async def send_optional(self, **fields: Unpack[SendOptionalFields]) -> None:
        """Send optional.

        Idempotent: retried after transient failures.

        Args:
            **fields: Optional fields and per-call options; see ``fields.bodies.SendOptionalFields``: ``alias``,
                ``time``, ``model``, ``optional``, ``answer``, ``none``, ``list``, ``field``, ``group``, ``quote``,
                ``quotes``, ``backslash``, ``braces``, ``percent``, ``newline``, ``accents``, ``empty``, ``spaces``,
                ``number``, ``ratio``, ``yes``, ``no``, ``at``, ``several``, ``day``, ``reading``.
        """
        await self._call(SEND_OPTIONAL, NoneType, {}, fields)

    async def send(
        self, *, value: int, note: Literal["optional | None"] | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> None:
        """Send bodies.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(SEND, NoneType, {"value": value, "note": note}, options)
