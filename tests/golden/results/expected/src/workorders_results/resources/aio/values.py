# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""One value as the whole response."""

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
from ..values import (
    AMOUNT,
    ANYTHING,
    COUNT,
    DAY,
    DEADLINE,
    DISCOUNT,
    HOURS,
    JOB,
    JOB_OR_TICKET,
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

__all__ = ["AsyncValues"]


class AsyncValues(AsyncResource):
    """One value as the whole response. Reached as ``AsyncResults(…).values``."""

    async def job(self, **options: Unpack[CallOptions]) -> models.Job:
        """Get job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(JOB, models.Job, {}, options)

    async def job_or_ticket(
        self, **options: Unpack[CallOptions]
    ) -> models.Job | models.GetJobOrTicketResponse | str | None:
        """Get job or ticket.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Job | models.GetJobOrTicketResponse | str | None = await self._call(
            JOB_OR_TICKET, models.Job | models.GetJobOrTicketResponse | str | None, {}, options
        )
        return result

    async def state(self, **options: Unpack[CallOptions]) -> models.State:
        """Get state.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(STATE, models.State, {}, options)

    async def settings(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Get settings.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(SETTINGS, dict[str, Any], {}, options)

    async def anything(self, **options: Unpack[CallOptions]) -> Any:
        """Get anything.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(ANYTHING, Any, {}, options)

    async def day(self, **options: Unpack[CallOptions]) -> dt.date:
        """Get day.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(DAY, dt.date, {}, options)

    async def visit(self, **options: Unpack[CallOptions]) -> dt.datetime:
        """Get visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime = await self._call(VISIT, Rfc3339, {}, options)
        return result

    async def local_visit(self, **options: Unpack[CallOptions]) -> dt.datetime:
        """Get local visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime = await self._call(LOCAL_VISIT, LocalIso, {}, options)
        return result

    async def stamp(self, **options: Unpack[CallOptions]) -> dt.datetime:
        """Get stamp.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime = await self._call(STAMP, EpochSeconds, {}, options)
        return result

    async def price(self, **options: Unpack[CallOptions]) -> Decimal:
        """Get price.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Decimal = await self._call(PRICE, DecimalNumber, {}, options)
        return result

    async def amount(self, **options: Unpack[CallOptions]) -> Decimal:
        """Get amount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Decimal = await self._call(AMOUNT, DecimalText, {}, options)
        return result

    async def word(self, **options: Unpack[CallOptions]) -> Literal["done"]:
        """Get word.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["done"] = await self._call(WORD, Literal["done"], {}, options)
        return result

    async def paid(self, **options: Unpack[CallOptions]) -> bool:
        """Get paid.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(PAID, bool, {}, options)

    async def sealed(self, **options: Unpack[CallOptions]) -> bool:
        """Get sealed.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: bool = await self._call(SEALED, IntBool, {}, options)
        return result

    async def count(self, **options: Unpack[CallOptions]) -> int:
        """Get count.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(COUNT, int, {}, options)

    async def hours(self, **options: Unpack[CallOptions]) -> float:
        """Get hours.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(HOURS, float, {}, options)

    async def title(self, **options: Unpack[CallOptions]) -> str:
        """Get title.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(TITLE, str, {}, options)

    async def owner(self, **options: Unpack[CallOptions]) -> models.Owner:
        """Get owner.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Owner = await self._call(OWNER, models.Person | models.Company, {}, options)
        return result

    async def key(self, **options: Unpack[CallOptions]) -> str | int:
        """Get key.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: str | int = await self._call(KEY, str | int, {}, options)
        return result

    async def urgency(self, **options: Unpack[CallOptions]) -> models.Urgency:
        """Get urgency.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(URGENCY, models.Urgency, {}, options)

    async def next_job(self, **options: Unpack[CallOptions]) -> models.Job | None:
        """Get next job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Job | None = await self._call(NEXT_JOB, models.Job | None, {}, options)
        return result

    async def deadline(self, **options: Unpack[CallOptions]) -> dt.datetime | None:
        """Get deadline.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime | None = await self._call(DEADLINE, Rfc3339 | None, {}, options)
        return result

    async def discount(self, **options: Unpack[CallOptions]) -> Decimal | None:
        """Get discount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Decimal | None = await self._call(DISCOUNT, DecimalNumber | None, {}, options)
        return result

    async def remark(self, **options: Unpack[CallOptions]) -> str | None:
        """Get remark.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: str | None = await self._call(REMARK, str | None, {}, options)
        return result
