# Generated from members/openapi.yaml by `workorders generate`. Do not edit.
"""Logins."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..auth_ import GET_LOGIN

__all__ = ["AsyncAuth"]


class AsyncAuth(AsyncResource):
    """Logins. Reached as ``AsyncMembers(…).auth_``."""

    async def get_login(self, **options: Unpack[CallOptions]) -> models.Login:
        """Get login.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET_LOGIN, models.Login, {}, options)
