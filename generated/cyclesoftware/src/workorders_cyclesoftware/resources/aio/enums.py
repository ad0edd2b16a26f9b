# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""The meaning of the numbers that other responses carry."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..enums import GET, LIST

__all__ = ["AsyncEnums"]


class AsyncEnums(AsyncResource):
    """The meaning of the numbers that other responses carry. Reached as ``AsyncCycleSoftware(…).enums``."""

    async def list(self, **options: Unpack[CallOptions]) -> dict[str, builtins.list[models.EnumItem]]:
        """List all enums.

        Returns the values of all enums of the account by the enum's subject, which has underscores here, such as
        ``workshop_order_status``. The credentials need the scope common.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(LIST, dict[str, builtins.list[models.EnumItem]], {}, options)

    async def get(
        self, subject: models.EnumSubjectLike, **options: Unpack[CallOptions]
    ) -> builtins.list[models.EnumItem]:
        """Get the values of one enum.

        Returns the values of one enum of the account. The credentials need the scope common.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            subject: Subject of the enum, written with dashes. The keys that ``enums.list`` returns have
                underscores: replace them, so that ``workshop_order_status`` becomes ``workshop-order-status``.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET, builtins.list[models.EnumItem], {"subject": subject}, options)
