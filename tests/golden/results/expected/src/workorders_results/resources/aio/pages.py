# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Lists that come in pages."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.wire_types import DecimalNumber, DecimalText, EpochSeconds, Rfc3339

from ... import models
from ..pages import (
    AMOUNT,
    ANYTHING,
    COUNT,
    DAY,
    HOURS,
    JOB,
    KEY,
    OWNER,
    PAID,
    PRICE,
    ROWS,
    SETTINGS,
    STAMP,
    STATE,
    TITLE,
    VISIT,
    WORD,
)

__all__ = ["AsyncPagesResource"]


class AsyncPagesResource(AsyncResource):
    """Lists that come in pages. Reached as ``AsyncResults(…).pages``."""

    def job(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Job]:
        """Page job.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(JOB, models.Job, {}, start, options)

    def state(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.State]:
        """Page state.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(STATE, models.State, {}, start, options)

    def settings(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[dict[str, Any]]:
        """Page settings.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(SETTINGS, dict[str, Any], {}, start, options)

    def anything(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Any]:
        """Page anything.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(ANYTHING, Any, {}, start, options)

    def day(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[dt.date]:
        """Page day.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(DAY, dt.date, {}, start, options)

    def visit(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[dt.datetime]:
        """Page visit.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(VISIT, Rfc3339, {}, start, options)

    def stamp(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[dt.datetime]:
        """Page stamp.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(STAMP, EpochSeconds, {}, start, options)

    def price(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Decimal]:
        """Page price.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(PRICE, DecimalNumber, {}, start, options)

    def amount(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Decimal]:
        """Page amount.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(AMOUNT, DecimalText, {}, start, options)

    def word(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[Literal["done"]]:
        """Page word.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(WORD, Literal["done"], {}, start, options)

    def paid(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[bool]:
        """Page paid.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(PAID, bool, {}, start, options)

    def count(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[int]:
        """Page count.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(COUNT, int, {}, start, options)

    def hours(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[float]:
        """Page hours.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(HOURS, float, {}, start, options)

    def title(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[str]:
        """Page title.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(TITLE, str, {}, start, options)

    def owner(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Owner]:
        """Page owner.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(OWNER, models.Person | models.Company, {}, start, options)

    def key(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[str | int]:
        """Page key.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(KEY, str | int, {}, start, options)

    def rows(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[list[dt.date]]:
        """Page rows.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(ROWS, list[dt.date], {}, start, options)
