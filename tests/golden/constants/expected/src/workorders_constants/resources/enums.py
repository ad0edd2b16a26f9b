# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Values of enums."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Query

from .. import models

__all__ = ["Enums"]

FIND = OperationSpec(
    "findEnums",
    "GET",
    "/enums",
    "safe",
    (Query("hard", type=models.HardLike), Query("codes", type=Sequence[models.CodeLike])),
    auth=False,
    name="enums.find",
)
SAVE = OperationSpec("saveEnums", "POST", "/enums", "unsafe", body=Body("EnumsCreate"), auth=False, name="enums.save")


class Enums(Resource):
    """Values of enums. Reached as ``Constants(…).enums``."""

    def find(
        self,
        *,
        hard: models.HardLike | MISSING = MISSING,
        codes: Sequence[models.CodeLike] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> list[models.Hard]:
        """Find enums.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(FIND, list[models.Hard], {"hard": hard, "codes": codes}, options)

    def save(
        self,
        *,
        hard: models.HardLike | MISSING = MISSING,
        code: models.CodeLike | MISSING = MISSING,
        hards: Sequence[models.HardLike] | MISSING = MISSING,
        by_name: Mapping[str, models.CodeLike] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Enums:
        """Save enums.

        Not retried once the API may have applied it.

        Args:
            hard: Values with "quotes", \\ and \"\"\".
            by_name: Sent as ``byName``.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(SAVE, models.Enums, {"hard": hard, "code": code, "hards": hards, "by_name": by_name}, options)
