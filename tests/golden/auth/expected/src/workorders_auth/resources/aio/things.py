# Generated from auth/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import AsyncResource, CallOptions

from ... import models
from ..things import GET_THING

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["AsyncThings"]


class AsyncThings(AsyncResource):
    """Operations on things. Reached as ``AsyncAuth(…).things``."""

    async def get_thing(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> models.Thing:
        """Get thing.

        Args:
            id: ``id`` on the wire.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.
        """
        return await self._call(
            GET_THING,
            models.Thing,
            {
                "id": id,
            },
            options,
        )
