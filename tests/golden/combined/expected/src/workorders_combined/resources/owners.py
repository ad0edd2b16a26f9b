# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on owners."""

from __future__ import annotations

from typing import Annotated, Unpack

from pydantic import Field
from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec, Path

from .. import models

__all__ = ["Owners"]

GET = OperationSpec(
    "getOwner",
    "GET",
    "/owners/{id}",
    "safe",
    (Path("id", type=Annotated[str, Field(max_length=8)]),),
    auth=False,
    name="owners.get",
)


class Owners(Resource):
    """Operations on owners. Reached as ``Combined(…).owners``."""

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.Person:
        """Get owner.

        Retried after transient failures.

        Args:
            id: At most 8 characters.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET, models.Person, {"id": id}, options)
