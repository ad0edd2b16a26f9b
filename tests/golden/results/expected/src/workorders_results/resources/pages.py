# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Lists that come in pages."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.wire_types import DecimalNumber, DecimalText, EpochSeconds, Rfc3339
from workorders_runtime.spec import CursorPaging, Items, OperationSpec

from .. import models

__all__ = ["PagesResource"]

JOB = OperationSpec(
    "pageJob",
    "GET",
    "/pages/job",
    "safe",
    envelope="PageJobResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.job",
)
STATE = OperationSpec(
    "pageState",
    "GET",
    "/pages/state",
    "safe",
    envelope="PageStateResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.state",
)
SETTINGS = OperationSpec(
    "pageSettings",
    "GET",
    "/pages/settings",
    "safe",
    envelope="PageSettingsResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.settings",
)
ANYTHING = OperationSpec(
    "pageAnything",
    "GET",
    "/pages/anything",
    "safe",
    envelope="PageAnythingResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.anything",
)
DAY = OperationSpec(
    "pageDay",
    "GET",
    "/pages/day",
    "safe",
    envelope="PageDayResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.day",
)
VISIT = OperationSpec(
    "pageVisit",
    "GET",
    "/pages/visit",
    "safe",
    envelope="PageVisitResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.visit",
)
STAMP = OperationSpec(
    "pageStamp",
    "GET",
    "/pages/stamp",
    "safe",
    envelope="PageStampResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.stamp",
)
PRICE = OperationSpec(
    "pagePrice",
    "GET",
    "/pages/price",
    "safe",
    envelope="PagePriceResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.price",
)
AMOUNT = OperationSpec(
    "pageAmount",
    "GET",
    "/pages/amount",
    "safe",
    envelope="PageAmountResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.amount",
)
WORD = OperationSpec(
    "pageWord",
    "GET",
    "/pages/word",
    "safe",
    envelope="PageWordResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.word",
)
PAID = OperationSpec(
    "pagePaid",
    "GET",
    "/pages/paid",
    "safe",
    envelope="PagePaidResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.paid",
)
COUNT = OperationSpec(
    "pageCount",
    "GET",
    "/pages/count",
    "safe",
    envelope="PageCountResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.count",
)
HOURS = OperationSpec(
    "pageHours",
    "GET",
    "/pages/hours",
    "safe",
    envelope="PageHoursResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.hours",
)
TITLE = OperationSpec(
    "pageTitle",
    "GET",
    "/pages/title",
    "safe",
    envelope="PageTitleResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.title",
)
OWNER = OperationSpec(
    "pageOwner",
    "GET",
    "/pages/owner",
    "safe",
    envelope="PageOwnerResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.owner",
)
KEY = OperationSpec(
    "pageKey",
    "GET",
    "/pages/key",
    "safe",
    envelope="PageKeyResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.key",
)
ROWS = OperationSpec(
    "pageRows",
    "GET",
    "/pages/rows",
    "safe",
    envelope="PageRowsResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    auth=False,
    name="pages.rows",
)


class PagesResource(Resource):
    """Lists that come in pages. Reached as ``Results(…).pages``."""

    def job(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Job]:
        """Page job.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(JOB, models.Job, {}, start, options)

    def state(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.State]:
        """Page state.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(STATE, models.State, {}, start, options)

    def settings(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[dict[str, Any]]:
        """Page settings.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(SETTINGS, dict[str, Any], {}, start, options)

    def anything(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[Any]:
        """Page anything.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(ANYTHING, Any, {}, start, options)

    def day(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[dt.date]:
        """Page day.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(DAY, dt.date, {}, start, options)

    def visit(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[dt.datetime]:
        """Page visit.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(VISIT, Rfc3339, {}, start, options)

    def stamp(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[dt.datetime]:
        """Page stamp.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(STAMP, EpochSeconds, {}, start, options)

    def price(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[Decimal]:
        """Page price.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(PRICE, DecimalNumber, {}, start, options)

    def amount(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[Decimal]:
        """Page amount.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(AMOUNT, DecimalText, {}, start, options)

    def word(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[Literal["done"]]:
        """Page word.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(WORD, Literal["done"], {}, start, options)

    def paid(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[bool]:
        """Page paid.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(PAID, bool, {}, start, options)

    def count(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[int]:
        """Page count.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(COUNT, int, {}, start, options)

    def hours(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[float]:
        """Page hours.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(HOURS, float, {}, start, options)

    def title(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[str]:
        """Page title.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(TITLE, str, {}, start, options)

    def owner(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Owner]:
        """Page owner.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(OWNER, models.Person | models.Company, {}, start, options)

    def key(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[str | int]:
        """Page key.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(KEY, str | int, {}, start, options)

    def rows(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[list[dt.date]]:
        """Page rows.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(ROWS, list[dt.date], {}, start, options)
