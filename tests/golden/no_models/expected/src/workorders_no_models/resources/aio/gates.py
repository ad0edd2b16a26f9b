# Generated from no_models/openapi.yaml by `workorders generate`. Do not edit.
"""Gates and their visits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ..gates import CLEAR_VISITS, COUNT_VISITS, GET_SIGN, LIST_CODES, OPEN

__all__ = ["AsyncGates"]


class AsyncGates(AsyncResource):
    """Gates and their visits. Reached as ``AsyncNoModels(…).gates``."""

    async def count_visits(
        self,
        gate_id: int,
        *,
        since: dt.date | MISSING = MISSING,
        lanes: Sequence[str] | MISSING = MISSING,
        x_depot: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> int:
        """Count visits.

        Retried after transient failures. Documented errors: 404; see ``errors``.

        Args:
            gate_id: Id of the gate.
            since: First day.
            lanes: Only these lanes.
            x_depot: Depot of the gate.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            COUNT_VISITS, int, {"gate_id": gate_id, "since": since, "lanes": lanes, "x_depot": x_depot}, options
        )

    async def clear_visits(self, gate_id: int, **options: Unpack[CallOptions]) -> None:
        """Forget all visits.

        Idempotent: retried after transient failures.

        Args:
            gate_id: Id of the gate.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(CLEAR_VISITS, NoneType, {"gate_id": gate_id}, options)

    async def open(self, gate_id: int, *, until: dt.datetime, **options: Unpack[CallOptions]) -> None:
        """Open a gate.

        Not retried once the API may have applied it.

        Args:
            gate_id: Id of the gate.
            until: When it closes again.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(OPEN, NoneType, {"gate_id": gate_id, "until": until}, options)

    async def get_sign(self, gate_id: int, **options: Unpack[CallOptions]) -> str:
        """Get the text on a gate's sign.

        Retried after transient failures.

        Args:
            gate_id: Id of the gate.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET_SIGN, str, {"gate_id": gate_id}, options)

    async def list_codes(self, **options: Unpack[CallOptions]) -> list[str]:
        """List the codes of all gates.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(LIST_CODES, list[str], {}, options)
