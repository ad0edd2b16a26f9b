# Generated from no_models/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on settings."""

from __future__ import annotations

from typing import Any, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ..settings import GET

__all__ = ["AsyncSettingsResource"]


class AsyncSettingsResource(AsyncResource):
    """Operations on settings. Reached as ``AsyncNoModels(…).settings``."""

    async def get(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Get the depot's settings.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET, dict[str, Any], {}, options)
