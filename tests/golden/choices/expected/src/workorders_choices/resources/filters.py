# Generated from choices/openapi.yaml by `workorders generate`. Do not edit.
"""Filters of a machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Query

from .. import models

__all__ = ["Filters"]

SAVE = OperationSpec(
    "saveFilter",
    "POST",
    "/filters",
    "unsafe",
    (Query("mode", type=models.SaveFilterModeLike),),
    body=Body("FilterCreate"),
    auth=False,
    name="filters.save",
)


class Filters(Resource):
    """Filters of a machine. Reached as ``Choices(…).filters``."""

    def save(
        self,
        *,
        mode: models.SaveFilterModeLike | MISSING = MISSING,
        either: models.FilterEitherLike | MISSING = MISSING,
        size: models.FilterSizeLike | MISSING = MISSING,
        mixed: Literal["none"] | int | MISSING = MISSING,
        several: Sequence[models.FilterSeveralLike] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Filter:
        """Save filter.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            SAVE,
            models.Filter,
            {"mode": mode, "either": either, "size": size, "mixed": mixed, "several": several},
            options,
        )
