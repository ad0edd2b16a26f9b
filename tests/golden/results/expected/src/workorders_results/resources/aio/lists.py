# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Lists as the whole response."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.wire_types import (
    DecimalNumber,
    DecimalText,
    EpochSeconds,
    IntBool,
    LocalIso,
    Rfc3339,
)

from ... import models
from ..lists import (
    AMOUNT,
    ANYTHING,
    COUNT,
    DAY,
    DEADLINE,
    DISCOUNT,
    HOURS,
    JOB,
    KEY,
    LOCAL_VISIT,
    MAYBE,
    NEXT_JOB,
    OWNER,
    PAID,
    PRICE,
    REMARK,
    ROWS,
    SEALED,
    SETTINGS,
    STAMP,
    STATE,
    TITLE,
    URGENCY,
    VISIT,
    WORD,
)

__all__ = ["AsyncLists"]


class AsyncLists(AsyncResource):
    """Lists as the whole response. Reached as ``AsyncResults(…).lists``."""

    async def job(self, **options: Unpack[CallOptions]) -> list[models.Job]:
        """List job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(JOB, list[models.Job], {}, options)

    async def state(self, **options: Unpack[CallOptions]) -> list[models.State]:
        """List state.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(STATE, list[models.State], {}, options)

    async def settings(self, **options: Unpack[CallOptions]) -> list[dict[str, Any]]:
        """List settings.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(SETTINGS, list[dict[str, Any]], {}, options)

    async def anything(self, **options: Unpack[CallOptions]) -> list[Any]:
        """List anything.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(ANYTHING, list[Any], {}, options)

    async def day(self, **options: Unpack[CallOptions]) -> list[dt.date]:
        """List day.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(DAY, list[dt.date], {}, options)

    async def visit(self, **options: Unpack[CallOptions]) -> list[dt.datetime]:
        """List visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(VISIT, list[Rfc3339], {}, options)

    async def local_visit(self, **options: Unpack[CallOptions]) -> list[dt.datetime]:
        """List local visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(LOCAL_VISIT, list[LocalIso], {}, options)

    async def stamp(self, **options: Unpack[CallOptions]) -> list[dt.datetime]:
        """List stamp.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(STAMP, list[EpochSeconds], {}, options)

    async def price(self, **options: Unpack[CallOptions]) -> list[Decimal]:
        """List price.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(PRICE, list[DecimalNumber], {}, options)

    async def amount(self, **options: Unpack[CallOptions]) -> list[Decimal]:
        """List amount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(AMOUNT, list[DecimalText], {}, options)

    async def word(self, **options: Unpack[CallOptions]) -> list[Literal["done"]]:
        """List word.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(WORD, list[Literal["done"]], {}, options)

    async def paid(self, **options: Unpack[CallOptions]) -> list[bool]:
        """List paid.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(PAID, list[bool], {}, options)

    async def sealed(self, **options: Unpack[CallOptions]) -> list[bool]:
        """List sealed.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(SEALED, list[IntBool], {}, options)

    async def count(self, **options: Unpack[CallOptions]) -> list[int]:
        """List count.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(COUNT, list[int], {}, options)

    async def hours(self, **options: Unpack[CallOptions]) -> list[float]:
        """List hours.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(HOURS, list[float], {}, options)

    async def title(self, **options: Unpack[CallOptions]) -> list[str]:
        """List title.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(TITLE, list[str], {}, options)

    async def owner(self, **options: Unpack[CallOptions]) -> list[models.Owner]:
        """List owner.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(OWNER, list[models.Person | models.Company], {}, options)

    async def key(self, **options: Unpack[CallOptions]) -> list[str | int]:
        """List key.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(KEY, list[str | int], {}, options)

    async def urgency(self, **options: Unpack[CallOptions]) -> list[models.Urgency]:
        """List urgency.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(URGENCY, list[models.Urgency], {}, options)

    async def next_job(self, **options: Unpack[CallOptions]) -> list[models.Job | None]:
        """List next job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(NEXT_JOB, list[models.Job | None], {}, options)

    async def deadline(self, **options: Unpack[CallOptions]) -> list[dt.datetime | None]:
        """List deadline.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(DEADLINE, list[Rfc3339 | None], {}, options)

    async def discount(self, **options: Unpack[CallOptions]) -> list[Decimal | None]:
        """List discount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(DISCOUNT, list[DecimalNumber | None], {}, options)

    async def remark(self, **options: Unpack[CallOptions]) -> list[str | None]:
        """List remark.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(REMARK, list[str | None], {}, options)

    async def rows(self, **options: Unpack[CallOptions]) -> list[list[int]]:
        """List rows.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(ROWS, list[list[int]], {}, options)

    async def maybe(self, **options: Unpack[CallOptions]) -> list[dt.date] | None:
        """List maybe.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: list[dt.date] | None = await self._call(MAYBE, list[dt.date] | None, {}, options)
        return result
