# Generated from likeness/openapi.yaml by `workorders generate`. Do not edit.
"""A resource called like an attribute of every client."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ..client_ import GET_ONE

__all__ = ["AsyncClientResource"]


class AsyncClientResource(AsyncResource):
    """A resource called like an attribute of every client. Reached as ``AsyncLikeness(…).client_``."""

    async def get_one(self, **options: Unpack[CallOptions]) -> None:
        """Get one.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        await self._call(GET_ONE, NoneType, {}, options)
