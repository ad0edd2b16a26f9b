# Generated from paging/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on things."""

from __future__ import annotations

import datetime as dt
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource

from ... import models
from ..things import LIST_BY_CURSOR, LIST_BY_OFFSET, LIST_BY_PAGE, LIST_BY_URL

__all__ = ["AsyncThings"]


class AsyncThings(AsyncResource):
    """Operations on things. Reached as ``AsyncPaging(…).things``."""

    def list_by_cursor(
        self, *, since: dt.datetime, start: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[models.Thing]:
        """List by cursor.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_CURSOR, models.Thing, {"since": since}, start, options)

    def list_by_page(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Thing]:
        """List by page.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_PAGE, models.Thing, {}, start, options)

    def list_by_offset(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Thing]:
        """List by offset.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_OFFSET, models.Thing, {}, start, options)

    def list_by_url(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Thing]:
        """List by url.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this query, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_URL, models.Thing, {}, start, options)
