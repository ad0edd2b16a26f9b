# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Results inside an envelope."""

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
from ..wrapped import (
    AMOUNT,
    ANYTHING,
    ANYTHING_LIST,
    ANYTHING_MAP,
    COUNT,
    DAY,
    DEADLINE,
    DISCOUNT,
    FREE,
    HOURS,
    JOB,
    JOB_LIST,
    JOB_MAP,
    KEY,
    LOCAL_VISIT,
    MAYBE,
    NEXT_JOB,
    OWNER,
    PAID,
    PRICE,
    PRICE_LIST,
    PRICE_MAP,
    REMARK,
    SEALED,
    SETTINGS,
    SETTINGS_LIST,
    SETTINGS_MAP,
    STAMP,
    STATE,
    STATE_LIST,
    STATE_MAP,
    TITLE,
    URGENCY,
    VISIT,
    VISIT_LIST,
    VISIT_MAP,
    WORD,
)

__all__ = ["AsyncWrapped"]


class AsyncWrapped(AsyncResource):
    """Results inside an envelope. Reached as ``AsyncResults(…).wrapped``."""

    async def job(self, **options: Unpack[CallOptions]) -> models.Job:
        """Get wrapped job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(JOB, models.Job, {}, options)

    async def maybe(self, **options: Unpack[CallOptions]) -> list[models.Job]:
        """Get wrapped maybe.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(MAYBE, list[models.Job], {}, options)

    async def state(self, **options: Unpack[CallOptions]) -> models.State:
        """Get wrapped state.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(STATE, models.State, {}, options)

    async def settings(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Get wrapped settings.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(SETTINGS, dict[str, Any], {}, options)

    async def anything(self, **options: Unpack[CallOptions]) -> Any:
        """Get wrapped anything.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(ANYTHING, Any, {}, options)

    async def day(self, **options: Unpack[CallOptions]) -> dt.date:
        """Get wrapped day.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(DAY, dt.date, {}, options)

    async def visit(self, **options: Unpack[CallOptions]) -> dt.datetime:
        """Get wrapped visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime = await self._call(VISIT, Rfc3339, {}, options)
        return result

    async def local_visit(self, **options: Unpack[CallOptions]) -> dt.datetime:
        """Get wrapped local visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime = await self._call(LOCAL_VISIT, LocalIso, {}, options)
        return result

    async def stamp(self, **options: Unpack[CallOptions]) -> dt.datetime:
        """Get wrapped stamp.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime = await self._call(STAMP, EpochSeconds, {}, options)
        return result

    async def price(self, **options: Unpack[CallOptions]) -> Decimal:
        """Get wrapped price.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Decimal = await self._call(PRICE, DecimalNumber, {}, options)
        return result

    async def amount(self, **options: Unpack[CallOptions]) -> Decimal:
        """Get wrapped amount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Decimal = await self._call(AMOUNT, DecimalText, {}, options)
        return result

    async def word(self, **options: Unpack[CallOptions]) -> Literal["done"]:
        """Get wrapped word.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["done"] = await self._call(WORD, Literal["done"], {}, options)
        return result

    async def paid(self, **options: Unpack[CallOptions]) -> bool:
        """Get wrapped paid.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(PAID, bool, {}, options)

    async def sealed(self, **options: Unpack[CallOptions]) -> bool:
        """Get wrapped sealed.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: bool = await self._call(SEALED, IntBool, {}, options)
        return result

    async def count(self, **options: Unpack[CallOptions]) -> int:
        """Get wrapped count.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(COUNT, int, {}, options)

    async def hours(self, **options: Unpack[CallOptions]) -> float:
        """Get wrapped hours.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(HOURS, float, {}, options)

    async def title(self, **options: Unpack[CallOptions]) -> str:
        """Get wrapped title.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(TITLE, str, {}, options)

    async def owner(self, **options: Unpack[CallOptions]) -> models.Owner:
        """Get wrapped owner.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Owner = await self._call(OWNER, models.Person | models.Company, {}, options)
        return result

    async def key(self, **options: Unpack[CallOptions]) -> str | int:
        """Get wrapped key.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: str | int = await self._call(KEY, str | int, {}, options)
        return result

    async def urgency(self, **options: Unpack[CallOptions]) -> models.Urgency:
        """Get wrapped urgency.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(URGENCY, models.Urgency, {}, options)

    async def next_job(self, **options: Unpack[CallOptions]) -> models.Job | None:
        """Get wrapped next job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Job | None = await self._call(NEXT_JOB, models.Job | None, {}, options)
        return result

    async def deadline(self, **options: Unpack[CallOptions]) -> dt.datetime | None:
        """Get wrapped deadline.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: dt.datetime | None = await self._call(DEADLINE, Rfc3339 | None, {}, options)
        return result

    async def discount(self, **options: Unpack[CallOptions]) -> Decimal | None:
        """Get wrapped discount.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Decimal | None = await self._call(DISCOUNT, DecimalNumber | None, {}, options)
        return result

    async def remark(self, **options: Unpack[CallOptions]) -> str | None:
        """Get wrapped remark.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: str | None = await self._call(REMARK, str | None, {}, options)
        return result

    async def job_list(self, **options: Unpack[CallOptions]) -> list[models.Job]:
        """List wrapped job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(JOB_LIST, list[models.Job], {}, options)

    async def job_map(self, **options: Unpack[CallOptions]) -> dict[str, models.Job]:
        """Map wrapped job.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(JOB_MAP, dict[str, models.Job], {}, options)

    async def state_list(self, **options: Unpack[CallOptions]) -> list[models.State]:
        """List wrapped state.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(STATE_LIST, list[models.State], {}, options)

    async def state_map(self, **options: Unpack[CallOptions]) -> dict[str, models.State]:
        """Map wrapped state.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(STATE_MAP, dict[str, models.State], {}, options)

    async def visit_list(self, **options: Unpack[CallOptions]) -> list[dt.datetime]:
        """List wrapped visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(VISIT_LIST, list[Rfc3339], {}, options)

    async def visit_map(self, **options: Unpack[CallOptions]) -> dict[str, dt.datetime]:
        """Map wrapped visit.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(VISIT_MAP, dict[str, Rfc3339], {}, options)

    async def price_list(self, **options: Unpack[CallOptions]) -> list[Decimal]:
        """List wrapped price.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(PRICE_LIST, list[DecimalNumber], {}, options)

    async def price_map(self, **options: Unpack[CallOptions]) -> dict[str, Decimal]:
        """Map wrapped price.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(PRICE_MAP, dict[str, DecimalNumber], {}, options)

    async def settings_list(self, **options: Unpack[CallOptions]) -> list[dict[str, Any]]:
        """List wrapped settings.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(SETTINGS_LIST, list[dict[str, Any]], {}, options)

    async def settings_map(self, **options: Unpack[CallOptions]) -> dict[str, dict[str, Any]]:
        """Map wrapped settings.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(SETTINGS_MAP, dict[str, dict[str, Any]], {}, options)

    async def anything_list(self, **options: Unpack[CallOptions]) -> list[Any]:
        """List wrapped anything.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(ANYTHING_LIST, list[Any], {}, options)

    async def anything_map(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Map wrapped anything.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(ANYTHING_MAP, dict[str, Any], {}, options)

    async def free(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Get wrapped free.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(FREE, dict[str, Any], {}, options)
