# Generated from auth/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on things."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec, Path

from .. import models

__all__ = ["Things"]

GET = OperationSpec("getThing", "GET", "/things/{id}", "safe", (Path("id", type=str),), name="things.get")


class Things(Resource):
    """Operations on things. Reached as ``Auth(…).things``."""

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.Thing:
        """Get thing.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET, models.Thing, {"id": id}, options)
