# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Constants that every request sends."""

from __future__ import annotations

from types import NoneType
from typing import Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec

from ..fields.bodies import SendOptionalFields

__all__ = ["Bodies"]

SEND_OPTIONAL = OperationSpec(
    "sendOptional",
    "PUT",
    "/bodies",
    "idempotent",
    body=Body("ConstantsUpdate"),
    auth=False,
    name="bodies.send_optional",
)
SEND = OperationSpec(
    "sendBodies",
    "POST",
    "/bodies",
    "unsafe",
    body=Body(
        "ReadingCreate", constants=(("kind", 'models.Reading | "date_aliased" \\'), ("version", 3), ("final", False))
    ),
    auth=False,
    name="bodies.send",
)


class Bodies(Resource):
    """Constants that every request sends. Reached as ``Constants(…).bodies``."""

    def send_optional(self, **fields: Unpack[SendOptionalFields]) -> None:
        """Send optional.

        Idempotent: retried after transient failures.

        Args:
            **fields: Optional fields and per-call options; see ``fields.bodies.SendOptionalFields``: ``alias``,
                ``time``, ``model``, ``optional``, ``answer``, ``none``, ``list``, ``field``, ``group``, ``quote``,
                ``quotes``, ``backslash``, ``braces``, ``percent``, ``newline``, ``accents``, ``empty``, ``spaces``,
                ``number``, ``ratio``, ``yes``, ``no``, ``at``, ``several``, ``day``, ``reading``.
        """
        self._call(SEND_OPTIONAL, NoneType, {}, fields)

    def send(
        self, *, value: int, note: Literal["optional | None"] | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> None:
        """Send bodies.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(SEND, NoneType, {"value": value, "note": note}, options)
