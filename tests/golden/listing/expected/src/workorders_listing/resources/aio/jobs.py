# Generated from listing/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on jobs."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..jobs import (
    LIST_BARE_PAGES,
    LIST_BY_ANY_LINK,
    LIST_BY_CURSOR_HEADER,
    LIST_BY_FIRST_CURSOR,
    LIST_BY_LINK,
    LIST_BY_OFFSET_WHILE_MORE,
    LIST_BY_PAGE_HEADER,
    LIST_BY_RECEIVED,
    LIST_BY_TOTAL,
    LIST_BY_TOTAL_HEADER,
    LIST_PAGES_BY_TOTAL,
    LIST_UNTIL_SHORT,
    LIST_WHILE_MORE,
    LIST_WHILE_NUMBER,
    LIST_WHILE_TEXT,
    SEARCH,
    SEARCH_BELOW,
)

__all__ = ["AsyncJobs"]


class AsyncJobs(AsyncResource):
    """Operations on jobs. Reached as ``AsyncListing(…).jobs``."""

    def list_by_received(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Job]:
        """List by received.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_RECEIVED, models.Job, {}, start, options)

    def list_until_short(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Job]:
        """List until short.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_UNTIL_SHORT, models.Job, {}, start, options)

    def list_by_total(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Job]:
        """List by total.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_TOTAL, models.Job, {}, start, options)

    def list_by_total_header(
        self, *, start: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[models.Job]:
        """List by total header.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_TOTAL_HEADER, models.Job, {}, start, options)

    def list_by_offset_while_more(
        self, *, start: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[models.Job]:
        """List by offset while more.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_OFFSET_WHILE_MORE, models.Job, {}, start, options)

    def list_while_more(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Job]:
        """List while more.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_WHILE_MORE, models.Job, {}, start, options)

    def list_while_number(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Job]:
        """List while number.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_WHILE_NUMBER, models.Job, {}, start, options)

    def list_while_text(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Job]:
        """List while text.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_WHILE_TEXT, models.Job, {}, start, options)

    def list_pages_by_total(
        self, *, start: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[models.Job]:
        """List pages by total.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_PAGES_BY_TOTAL, models.Job, {}, start, options)

    def list_bare_pages(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Job]:
        """List bare pages.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BARE_PAGES, models.Job, {}, start, options)

    def list_by_page_header(
        self, *, start: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[models.Job]:
        """List by page header.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_PAGE_HEADER, models.Job, {}, start, options)

    def list_by_link(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Job]:
        """List by link.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this query, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_LINK, models.Job, {}, start, options)

    def list_by_any_link(
        self, group: str, *, start: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[models.Job]:
        """List by any link.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this query, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_ANY_LINK, models.Job, {"group": group}, start, options)

    def list_by_cursor_header(
        self, *, start: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[models.Job]:
        """List by cursor header.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_CURSOR_HEADER, models.Job, {}, start, options)

    def list_by_first_cursor(
        self, *, start: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[models.Job]:
        """List by first cursor.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_FIRST_CURSOR, models.Job, {}, start, options)

    def search(
        self, *, text: str, amount: float | MISSING = MISSING, start: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[models.Job]:
        """Search jobs.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(SEARCH, models.Job, {"text": text, "amount": amount}, start, options)

    def search_below(
        self,
        *,
        text: str | MISSING = MISSING,
        paging: models.SearchBelowBodyPagingInput | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Job]:
        """Search below.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(SEARCH_BELOW, models.Job, {"text": text, "paging": paging}, start, options)
