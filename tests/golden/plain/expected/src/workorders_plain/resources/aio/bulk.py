# Generated from plain/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on bulk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..bulk import REPLACE_ALL

__all__ = ["AsyncBulk"]


class AsyncBulk(AsyncResource):
    """Operations on bulk. Reached as ``AsyncPlain(…).bulk``."""

    async def replace_all(
        self, *, body: Sequence[models.RepairInput | models.Repair], **options: Unpack[CallOptions]
    ) -> dict[str, int]:
        """Replace all.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(REPLACE_ALL, dict[str, int], {"body": body}, options)
