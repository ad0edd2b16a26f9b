# Generated from plain/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on bulk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import AsyncResource, CallOptions

from ... import models
from ..bulk import REPLACE_ALL

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

__all__ = ["AsyncBulk"]


class AsyncBulk(AsyncResource):
    """Operations on bulk. Reached as ``AsyncPlain(…).bulk``."""

    async def replace_all(
        self,
        *,
        body: Sequence[models.RepairInput | models.Repair],
        **options: Unpack[CallOptions],
    ) -> dict[str, int]:
        """Replace all.

        Args:
            body: The body of the request.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.
        """
        return await self._call(
            REPLACE_ALL,
            dict[str, int],
            {
                "body": body,
            },
            options,
        )
