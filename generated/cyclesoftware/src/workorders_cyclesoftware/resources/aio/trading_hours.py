# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""When workshops are open, and how much of their time can still be booked online."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..trading_hours import LIST, LIST_ALL_STORES

__all__ = ["AsyncTradingHours"]


class AsyncTradingHours(AsyncResource):
    """When workshops are open, and how much of their time can still be booked online. Reached as
    ``AsyncCycleSoftware(…).trading_hours``.
    """

    async def list(
        self,
        *,
        store_id: int | MISSING = MISSING,
        day_count: int | MISSING = MISSING,
        start_date: dt.date | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.TradingHours]:
        """List the trading hours of a store.

        Returns, day by day, when the workshop of a store is open and how much of its time can still be booked
        online. The credentials need the scope resources.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            store_id: Id of the store. Left out, the default store of the account.
            day_count: How many days to return, beginning with the first one.
            start_date: The first day to return. What holds when it is left out is not documented.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            LIST,
            builtins.list[models.TradingHours],
            {"store_id": store_id, "day_count": day_count, "start_date": start_date},
            options,
        )

    def list_all_stores(
        self,
        *,
        day_count: int | MISSING = MISSING,
        offset: int | MISSING = MISSING,
        start_date: dt.date | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.StoreTradingHours]:
        """List the trading hours of every store.

        Returns the trading hours of all stores, page by page, one entry for each store. The credentials need the
        scope resources.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 403, 404, 429, 500; see ``errors``.

        Args:
            day_count: How many days to return, beginning with the first one.
            offset: How many stores to skip at the beginning. To go on where an earlier call stopped, give ``start``
                instead.
            start_date: The first day to return. What holds when it is left out is not documented.
            start: Resume at this query, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(
            LIST_ALL_STORES,
            models.StoreTradingHours,
            {"day_count": day_count, "offset": offset, "start_date": start_date},
            start,
            options,
        )
