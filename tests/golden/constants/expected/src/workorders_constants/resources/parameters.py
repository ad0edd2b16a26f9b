# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Constants as parameters."""

from __future__ import annotations

from types import NoneType
from typing import Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Header, OperationSpec, Query

from .. import models

__all__ = ["Parameters"]

FIND = OperationSpec(
    "findParameters",
    "GET",
    "/parameters",
    "safe",
    (
        Query("format", type=Literal['dt.date "x" \\d+']),
        Query("page", type=Literal[1]),
        Header("x_mode", "X-Mode", type=Literal["Decimal"]),
        Query("either", type=models.FindParametersEitherLike),
        Query("kind", constant="Sequence[models.Reading] | None"),
    ),
    auth=False,
    name="parameters.find",
)


class Parameters(Resource):
    """Constants as parameters. Reached as ``Constants(…).parameters``."""

    def find(
        self,
        *,
        format: Literal['dt.date "x" \\d+'] | MISSING = MISSING,
        page: Literal[1] | MISSING = MISSING,
        x_mode: Literal["Decimal"] | MISSING = MISSING,
        either: models.FindParametersEitherLike | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Find parameters.

        Retried after transient failures.

        Args:
            x_mode: Sent as ``X-Mode``.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(FIND, NoneType, {"format": format, "page": page, "x_mode": x_mode, "either": either}, options)
