# Generated from no_models/openapi.yaml by `workorders generate`. Do not edit.
"""Gates and their visits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.serialization.wire_types import Rfc3339
from workorders_runtime.spec import Header, OperationSpec, Path, Query

__all__ = ["Gates"]

COUNT_VISITS = OperationSpec(
    "countVisits",
    "GET",
    "/gates/{gateId}/visits",
    "safe",
    (
        Path("gate_id", "gateId", type=int),
        Query("since", type=dt.date),
        Query("lanes", type=Sequence[str]),
        Header("x_depot", "X-Depot", type=str),
    ),
    name="gates.count_visits",
)
CLEAR_VISITS = OperationSpec(
    "clearVisits",
    "DELETE",
    "/gates/{gateId}/visits",
    "idempotent",
    (Path("gate_id", "gateId", type=int),),
    name="gates.clear_visits",
)
OPEN = OperationSpec(
    "openGate",
    "POST",
    "/gates/{gateId}/open",
    "unsafe",
    (Path("gate_id", "gateId", type=int), Query("until", type=Rfc3339)),
    name="gates.open",
)
GET_SIGN = OperationSpec(
    "getSign",
    "GET",
    "/gates/{gateId}/sign",
    "safe",
    (Path("gate_id", "gateId", type=int),),
    accept="text/plain",
    name="gates.get_sign",
)
LIST_CODES = OperationSpec("listCodes", "GET", "/codes", "safe", name="gates.list_codes")


class Gates(Resource):
    """Gates and their visits. Reached as ``NoModels(…).gates``."""

    def count_visits(
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
        return self._call(
            COUNT_VISITS, int, {"gate_id": gate_id, "since": since, "lanes": lanes, "x_depot": x_depot}, options
        )

    def clear_visits(self, gate_id: int, **options: Unpack[CallOptions]) -> None:
        """Forget all visits.

        Idempotent: retried after transient failures.

        Args:
            gate_id: Id of the gate.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(CLEAR_VISITS, NoneType, {"gate_id": gate_id}, options)

    def open(self, gate_id: int, *, until: dt.datetime, **options: Unpack[CallOptions]) -> None:
        """Open a gate.

        Not retried once the API may have applied it.

        Args:
            gate_id: Id of the gate.
            until: When it closes again.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(OPEN, NoneType, {"gate_id": gate_id, "until": until}, options)

    def get_sign(self, gate_id: int, **options: Unpack[CallOptions]) -> str:
        """Get the text on a gate's sign.

        Retried after transient failures.

        Args:
            gate_id: Id of the gate.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_SIGN, str, {"gate_id": gate_id}, options)

    def list_codes(self, **options: Unpack[CallOptions]) -> list[str]:
        """List the codes of all gates.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LIST_CODES, list[str], {}, options)
