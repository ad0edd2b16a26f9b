# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Users of the company and providers."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..users import GET

__all__ = ["AsyncUsers"]


class AsyncUsers(AsyncResource):
    """Users of the company and providers. Reached as ``AsyncFieldNation(…).users``."""

    async def get(self, user_id: int, **options: Unpack[CallOptions]) -> models.User:
        """Get a user.

        Returns a user of the company or a provider.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            user_id: The id of the user.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/users
        """
        return await self._call(GET, models.User, {"user_id": user_id}, options)
