# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on rooms."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec

from .. import models

__all__ = ["Rooms"]

BOOK = OperationSpec(
    "book", "POST", "/rooms", "unsafe", body=Body("BookBodyCreate", required=False), auth=False, name="rooms.book"
)


class Rooms(Resource):
    """Operations on rooms. Reached as ``SeveralFiles(…).rooms``."""

    def book(
        self, *, order: models.OrderInput | models.Order | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Order:
        """Book.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(BOOK, models.Order, {"order": order}, options)
