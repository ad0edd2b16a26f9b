# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Constants as the whole response."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource

from ..results import BAR, DATE, EITHER, LIST, MODELS, NONE, NUMBER, QUOTES, SEVERAL, YES

__all__ = ["AsyncResults"]


class AsyncResults(AsyncResource):
    """Constants as the whole response. Reached as ``AsyncConstants(…).results``."""

    async def date_(self, **options: Unpack[CallOptions]) -> Literal["date_aliased"]:
        """Get date constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["date_aliased"] = await self._call(DATE, Literal["date_aliased"], {}, options)
        return result

    async def models_(self, **options: Unpack[CallOptions]) -> Literal["models.Reading"]:
        """Get models constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["models.Reading"] = await self._call(MODELS, Literal["models.Reading"], {}, options)
        return result

    async def bar(self, **options: Unpack[CallOptions]) -> Literal["a | None"]:
        """Get bar constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["a | None"] = await self._call(BAR, Literal["a | None"], {}, options)
        return result

    async def none(self, **options: Unpack[CallOptions]) -> Literal["None"]:
        """Get none constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["None"] = await self._call(NONE, Literal["None"], {}, options)
        return result

    async def list(self, **options: Unpack[CallOptions]) -> Literal["list[dict[dt.date"]:
        """Get list constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["list[dict[dt.date"] = await self._call(LIST, Literal["list[dict[dt.date"], {}, options)
        return result

    async def quotes(self, **options: Unpack[CallOptions]) -> Literal['it\'s """quoted""" \\ {{ 7 * 7 }}\n']:
        """Get quotes constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal['it\'s """quoted""" \\ {{ 7 * 7 }}\n'] = await self._call(
            QUOTES, Literal['it\'s """quoted""" \\ {{ 7 * 7 }}\n'], {}, options
        )
        return result

    async def number(self, **options: Unpack[CallOptions]) -> Literal[7]:
        """Get number constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal[7] = await self._call(NUMBER, Literal[7], {}, options)
        return result

    async def yes(self, **options: Unpack[CallOptions]) -> Literal[True]:
        """Get yes constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal[True] = await self._call(YES, Literal[True], {}, options)
        return result

    async def either(self, **options: Unpack[CallOptions]) -> Literal["answer"] | Literal["Mapping"] | int:
        """Get either constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["answer"] | Literal["Mapping"] | int = await self._call(
            EITHER, Literal["answer"] | Literal["Mapping"] | int, {}, options
        )
        return result

    async def several(self, **options: Unpack[CallOptions]) -> builtins.list[Literal[", default"]]:
        """Get several constants.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(SEVERAL, builtins.list[Literal[", default"]], {}, options)
