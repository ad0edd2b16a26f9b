# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""When workshops are open, and how much of their time can still be booked online."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Items, NextUrlPaging, OperationSpec, Query

from .. import models

__all__ = ["TradingHours"]

LIST = OperationSpec(
    "listTradingHours",
    "GET",
    "/api/v2/workshop/trading-hours.json",
    "safe",
    (Query("store_id", type=int), Query("day_count", type=int), Query("start_date", type=dt.date)),
    envelope="TradingHoursList",
    unwrap=("/data",),
    name="trading_hours.list",
)
LIST_ALL_STORES = OperationSpec(
    "listTradingHoursByStore",
    "GET",
    "/api/v2/workshop/trading-hours-per-store.json",
    "safe",
    (Query("day_count", type=int), Query("offset", type=int), Query("start_date", type=dt.date)),
    envelope="StoreTradingHoursList",
    paging=NextUrlPaging(items=Items("/data"), next="/pagination/next_url"),
    name="trading_hours.list_all_stores",
)


class TradingHours(Resource):
    """When workshops are open, and how much of their time can still be booked online. Reached as
    ``CycleSoftware(…).trading_hours``.
    """

    def list(
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
        return self._call(
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
    ) -> Pages[models.StoreTradingHours]:
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
