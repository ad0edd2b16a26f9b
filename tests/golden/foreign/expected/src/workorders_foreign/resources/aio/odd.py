# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on odd."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..odd import POST, PUT_A_B_E_50, PUT_FORM

__all__ = ["AsyncOdd"]


class AsyncOdd(AsyncResource):
    """Operations on odd. Reached as ``AsyncForeign(…).odd``."""

    async def put_a_b_e_50(
        self,
        *,
        body: str,
        page: int | MISSING = MISSING,
        shape: models.ItemInput | models.Item | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Put abe50.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(PUT_A_B_E_50, NoneType, {"body": body, "page": page, "shape": shape}, options)

    async def put_form(
        self,
        *,
        page: int | MISSING = MISSING,
        note: str | MISSING = MISSING,
        meta: str | MISSING = MISSING,
        any: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Put form.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(PUT_FORM, NoneType, {"page": page, "note": note, "meta": meta, "any": any}, options)

    async def post(
        self,
        *,
        tags: str,
        page: int | MISSING = MISSING,
        x: int | MISSING = MISSING,
        meta: str | MISSING = MISSING,
        note: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.State:
        """Post form.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            POST, models.State, {"tags": tags, "page": page, "x": x, "meta": meta, "note": note}, options
        )
