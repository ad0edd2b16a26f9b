# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Maps as the whole response."""

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
from ..maps import (
    AMOUNT,
    ANYTHING,
    COUNT,
    DAY,
    DAYS,
    DEADLINE,
    DISCOUNT,
    HOURS,
    JOB,
    JOBS,
    KEY,
    LOCAL_VISIT,
    NEXT_JOB,
    OWNER,
    PAID,
    PRICE,
    REMARK,
    SEALED,
    SETTINGS,
    STAMP,
    STATE,
    TITLE,
    URGENCY,
    VISIT,
    WORD,
)

__all__ = ["AsyncMaps"]


class AsyncMaps(AsyncResource):
    """Maps as the whole response. Reached as ``AsyncResults(…).maps``."""

    async def job(self, **options: Unpack[CallOptions]) -> dict[str, models.Job]:
        """Map job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(JOB, dict[str, models.Job], {}, options)

    async def state(self, **options: Unpack[CallOptions]) -> dict[str, models.State]:
        """Map state.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(STATE, dict[str, models.State], {}, options)

    async def settings(self, **options: Unpack[CallOptions]) -> dict[str, dict[str, Any]]:
        """Map settings.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(SETTINGS, dict[str, dict[str, Any]], {}, options)

    async def anything(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Map anything.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(ANYTHING, dict[str, Any], {}, options)

    async def day(self, **options: Unpack[CallOptions]) -> dict[str, dt.date]:
        """Map day.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(DAY, dict[str, dt.date], {}, options)

    async def visit(self, **options: Unpack[CallOptions]) -> dict[str, dt.datetime]:
        """Map visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(VISIT, dict[str, Rfc3339], {}, options)

    async def local_visit(self, **options: Unpack[CallOptions]) -> dict[str, dt.datetime]:
        """Map local visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(LOCAL_VISIT, dict[str, LocalIso], {}, options)

    async def stamp(self, **options: Unpack[CallOptions]) -> dict[str, dt.datetime]:
        """Map stamp.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(STAMP, dict[str, EpochSeconds], {}, options)

    async def price(self, **options: Unpack[CallOptions]) -> dict[str, Decimal]:
        """Map price.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(PRICE, dict[str, DecimalNumber], {}, options)

    async def amount(self, **options: Unpack[CallOptions]) -> dict[str, Decimal]:
        """Map amount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(AMOUNT, dict[str, DecimalText], {}, options)

    async def word(self, **options: Unpack[CallOptions]) -> dict[str, Literal["done"]]:
        """Map word.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(WORD, dict[str, Literal["done"]], {}, options)

    async def paid(self, **options: Unpack[CallOptions]) -> dict[str, bool]:
        """Map paid.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(PAID, dict[str, bool], {}, options)

    async def sealed(self, **options: Unpack[CallOptions]) -> dict[str, bool]:
        """Map sealed.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(SEALED, dict[str, IntBool], {}, options)

    async def count(self, **options: Unpack[CallOptions]) -> dict[str, int]:
        """Map count.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(COUNT, dict[str, int], {}, options)

    async def hours(self, **options: Unpack[CallOptions]) -> dict[str, float]:
        """Map hours.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(HOURS, dict[str, float], {}, options)

    async def title(self, **options: Unpack[CallOptions]) -> dict[str, str]:
        """Map title.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(TITLE, dict[str, str], {}, options)

    async def owner(self, **options: Unpack[CallOptions]) -> dict[str, models.Owner]:
        """Map owner.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(OWNER, dict[str, models.Person | models.Company], {}, options)

    async def key(self, **options: Unpack[CallOptions]) -> dict[str, str | int]:
        """Map key.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(KEY, dict[str, str | int], {}, options)

    async def urgency(self, **options: Unpack[CallOptions]) -> dict[str, models.Urgency]:
        """Map urgency.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(URGENCY, dict[str, models.Urgency], {}, options)

    async def next_job(self, **options: Unpack[CallOptions]) -> dict[str, models.Job | None]:
        """Map next job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(NEXT_JOB, dict[str, models.Job | None], {}, options)

    async def deadline(self, **options: Unpack[CallOptions]) -> dict[str, dt.datetime | None]:
        """Map deadline.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(DEADLINE, dict[str, Rfc3339 | None], {}, options)

    async def discount(self, **options: Unpack[CallOptions]) -> dict[str, Decimal | None]:
        """Map discount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(DISCOUNT, dict[str, DecimalNumber | None], {}, options)

    async def remark(self, **options: Unpack[CallOptions]) -> dict[str, str | None]:
        """Map remark.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(REMARK, dict[str, str | None], {}, options)

    async def days(self, **options: Unpack[CallOptions]) -> dict[str, list[dt.date]]:
        """Map days.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(DAYS, dict[str, list[dt.date]], {}, options)

    async def jobs(self, **options: Unpack[CallOptions]) -> dict[str, list[models.Job]]:
        """Map jobs.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(JOBS, dict[str, list[models.Job]], {}, options)
