# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Responses that are not JSON."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ... import models
from ..texts import CLEAR, DRAFT, LATEST, NOTE, PAGE, SHEET, TOUCH

__all__ = ["AsyncTexts"]


class AsyncTexts(AsyncResource):
    """Responses that are not JSON. Reached as ``AsyncResults(…).texts``."""

    async def note(self, **options: Unpack[CallOptions]) -> str:
        """Get note.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(NOTE, str, {}, options)

    async def sheet(self, **options: Unpack[CallOptions]) -> str:
        """Get sheet.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(SHEET, str, {}, options)

    async def page(self, **options: Unpack[CallOptions]) -> str:
        """Get page.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(PAGE, str, {}, options)

    async def clear(self, **options: Unpack[CallOptions]) -> None:
        """Clear texts.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(CLEAR, NoneType, {}, options)

    async def latest(self, **options: Unpack[CallOptions]) -> models.Job | None:
        """Get latest.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Job | None = await self._call(LATEST, models.Job | None, {}, options)
        return result

    async def draft(self, **options: Unpack[CallOptions]) -> str | None:
        """Get draft.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: str | None = await self._call(DRAFT, str | None, {}, options)
        return result

    async def touch(self, **options: Unpack[CallOptions]) -> None:
        """Touch texts.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(TOUCH, NoneType, {}, options)
