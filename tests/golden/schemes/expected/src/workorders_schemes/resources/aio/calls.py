# Generated from schemes/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on calls."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ..calls import (
    WITH_ADMIN_KEY,
    WITH_BOTH,
    WITH_CERTIFICATE,
    WITH_EITHER,
    WITH_KEY,
    WITH_KEY_OF_THE_CALL,
    WITH_KEY_OF_THE_CLIENT,
    WITH_NOTHING,
    WITH_OR_WITHOUT,
    WITH_TOKEN,
)

__all__ = ["AsyncCalls"]


class AsyncCalls(AsyncResource):
    """Operations on calls. Reached as ``AsyncSchemes(…).calls``."""

    async def with_key(self, **options: Unpack[CallOptions]) -> None:
        """With key.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(WITH_KEY, NoneType, {}, options)

    async def with_admin_key(self, **options: Unpack[CallOptions]) -> None:
        """With admin key.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(WITH_ADMIN_KEY, NoneType, {}, options)

    async def with_token(self, **options: Unpack[CallOptions]) -> None:
        """With token.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(WITH_TOKEN, NoneType, {}, options)

    async def with_both(self, **options: Unpack[CallOptions]) -> None:
        """With both.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(WITH_BOTH, NoneType, {}, options)

    async def with_either(self, **options: Unpack[CallOptions]) -> None:
        """With either.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(WITH_EITHER, NoneType, {}, options)

    async def with_key_of_the_client(self, *, x_key: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        """With key of the client.

        Retried after transient failures.

        Args:
            x_key: Sent as ``x-key``.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(WITH_KEY_OF_THE_CLIENT, NoneType, {"x_key": x_key}, options)

    async def with_key_of_the_call(self, *, x_key: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        """With key of the call.

        Idempotent: retried after transient failures.

        Args:
            x_key: Sent as ``x-key``.
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(WITH_KEY_OF_THE_CALL, NoneType, {"x_key": x_key}, options)

    async def with_or_without(self, **options: Unpack[CallOptions]) -> None:
        """With or without.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(WITH_OR_WITHOUT, NoneType, {}, options)

    async def with_nothing(self, **options: Unpack[CallOptions]) -> None:
        """With nothing.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(WITH_NOTHING, NoneType, {}, options)

    async def with_certificate(self, **options: Unpack[CallOptions]) -> None:
        """With certificate.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(WITH_CERTIFICATE, NoneType, {}, options)
