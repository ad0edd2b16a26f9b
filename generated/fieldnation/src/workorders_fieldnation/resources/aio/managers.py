# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Users of the company who can manage work orders."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..managers import LIST

__all__ = ["AsyncManagers"]


class AsyncManagers(AsyncResource):
    """Users of the company who can manage work orders. Reached as ``AsyncFieldNation(…).managers``."""

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.PersonRef]:
        """List managers.

        Returns the users of the company who can manage work orders.

        Retried after transient failures. Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/apireference/create_wo/managers_get
        """
        return await self._call(LIST, builtins.list[models.PersonRef], {}, options)
