# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Who works with the account."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..employees import LIST

__all__ = ["AsyncEmployees"]


class AsyncEmployees(AsyncResource):
    """Who works with the account. Reached as ``AsyncCycleSoftware(…).employees``."""

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.Employee]:
        """List employees.

        Returns the employees of the account at once. The credentials need the scope common.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(LIST, builtins.list[models.Employee], {}, options)
