# Generated from plain/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on bulk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import Body, OperationSpec

from .. import models

__all__ = ["Bulk"]

REPLACE_ALL = OperationSpec(
    "replaceAll", "PUT", "/bulk", "idempotent", body=Body(type=list[models.RepairInput]), name="bulk.replace_all"
)


class Bulk(Resource):
    """Operations on bulk. Reached as ``Plain(…).bulk``."""

    def replace_all(
        self, *, body: Sequence[models.RepairInput | models.Repair], **options: Unpack[CallOptions]
    ) -> dict[str, int]:
        """Replace all.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(REPLACE_ALL, dict[str, int], {"body": body}, options)
