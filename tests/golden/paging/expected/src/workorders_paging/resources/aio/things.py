# Generated from paging/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import AsyncPages, AsyncResource, CallOptions

from ... import models
from ..things import LIST_BY_CURSOR, LIST_BY_OFFSET, LIST_BY_PAGE, LIST_BY_URL

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

__all__ = ["AsyncThings"]


class AsyncThings(AsyncResource):
    """Operations on things. Reached as ``AsyncPaging(…).things``."""

    def list_by_cursor(
        self,
        *,
        since: dt.datetime,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Thing]:
        """List by cursor.

        Lazy: further pages are asked for as you iterate; ``.pages()`` yields whole pages.

        Args:
            since: ``since`` on the wire.
            start: Resume at this cursor: the ``cursor`` of a page or of an error.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.
        """
        return self._pages(
            LIST_BY_CURSOR,
            models.Thing,
            {
                "since": since,
            },
            start,
            options,
        )

    def list_by_page(
        self,
        *,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Thing]:
        """List by page.

        Lazy: further pages are asked for as you iterate; ``.pages()`` yields whole pages.

        Args:
            start: Resume at this page number: the ``cursor`` of a page or of an error.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.
        """
        return self._pages(
            LIST_BY_PAGE,
            models.Thing,
            {},
            start,
            options,
        )

    def list_by_offset(
        self,
        *,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Thing]:
        """List by offset.

        Lazy: further pages are asked for as you iterate; ``.pages()`` yields whole pages.

        Args:
            start: Resume at this offset: the ``cursor`` of a page or of an error.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.
        """
        return self._pages(
            LIST_BY_OFFSET,
            models.Thing,
            {},
            start,
            options,
        )

    def list_by_url(
        self,
        *,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Thing]:
        """List by url.

        Lazy: further pages are asked for as you iterate; ``.pages()`` yields whole pages.

        Args:
            start: Resume at this query: the ``cursor`` of a page or of an error.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.
        """
        return self._pages(
            LIST_BY_URL,
            models.Thing,
            {},
            start,
            options,
        )
