# Generated from listing/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on jobs."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import (
    Body,
    CursorPaging,
    Items,
    NextUrlPaging,
    OffsetPaging,
    OperationSpec,
    PagePaging,
    Path,
)

from .. import models

__all__ = ["Jobs"]

LIST_BY_RECEIVED = OperationSpec(
    "listByReceived",
    "GET",
    "/received",
    "safe",
    envelope="Page",
    paging=OffsetPaging(items=Items("/data"), parameter="skip", until="empty"),
    auth=False,
    name="jobs.list_by_received",
)
LIST_UNTIL_SHORT = OperationSpec(
    "listUntilShort",
    "GET",
    "/short",
    "safe",
    paging=OffsetPaging(items=Items(""), parameter="skip", until="short"),
    auth=False,
    name="jobs.list_until_short",
)
LIST_BY_TOTAL = OperationSpec(
    "listByTotal",
    "GET",
    "/total",
    "safe",
    envelope="Page",
    paging=OffsetPaging(items=Items("/data"), parameter="skip", total=("/total",), first=1, send_first=True),
    auth=False,
    name="jobs.list_by_total",
)
LIST_BY_TOTAL_HEADER = OperationSpec(
    "listByTotalHeader",
    "GET",
    "/counted",
    "safe",
    paging=OffsetPaging(items=Items(""), parameter="skip", total=("$response.header.X-Total-Count",)),
    auth=False,
    name="jobs.list_by_total_header",
)
LIST_BY_OFFSET_WHILE_MORE = OperationSpec(
    "listByOffsetWhileMore",
    "GET",
    "/offset-more",
    "safe",
    envelope="Page",
    paging=OffsetPaging(items=Items("/data"), parameter="skip", more="/hasMore"),
    auth=False,
    name="jobs.list_by_offset_while_more",
)
LIST_WHILE_MORE = OperationSpec(
    "listWhileMore",
    "GET",
    "/more",
    "safe",
    envelope="Page",
    paging=PagePaging(items=Items("/data"), parameter="page", more="/hasMore"),
    auth=False,
    name="jobs.list_while_more",
)
LIST_WHILE_NUMBER = OperationSpec(
    "listWhileNumber",
    "GET",
    "/more-number",
    "safe",
    envelope="Page",
    paging=PagePaging(items=Items("/data"), parameter="page", more="/moreNumber"),
    auth=False,
    name="jobs.list_while_number",
)
LIST_WHILE_TEXT = OperationSpec(
    "listWhileText",
    "GET",
    "/more-text",
    "safe",
    envelope="Page",
    paging=PagePaging(items=Items("/data"), parameter="page", more="/moreText"),
    auth=False,
    name="jobs.list_while_text",
)
LIST_PAGES_BY_TOTAL = OperationSpec(
    "listPagesByTotal",
    "GET",
    "/pages-total",
    "safe",
    envelope="Page",
    paging=PagePaging(items=Items("/data"), parameter="page", total=("/total",)),
    auth=False,
    name="jobs.list_pages_by_total",
)
LIST_BARE_PAGES = OperationSpec(
    "listBarePages",
    "GET",
    "/bare",
    "safe",
    paging=PagePaging(items=Items(""), parameter="page", first=0, until="empty"),
    auth=False,
    name="jobs.list_bare_pages",
)
LIST_BY_PAGE_HEADER = OperationSpec(
    "listByPageHeader",
    "GET",
    "/page-headers",
    "safe",
    paging=PagePaging(
        items=Items(""),
        parameter="page",
        pages=("$response.header.X-Page-Count",),
        total=("$response.header.X-Total-Count",),
    ),
    auth=False,
    name="jobs.list_by_page_header",
)
LIST_BY_LINK = OperationSpec(
    "listByLink",
    "GET",
    "/link",
    "safe",
    paging=NextUrlPaging(items=Items(""), next="$response.header.Link"),
    auth=False,
    name="jobs.list_by_link",
)
LIST_BY_ANY_LINK = OperationSpec(
    "listByAnyLink",
    "GET",
    "/groups/{group}/link",
    "safe",
    (Path("group", type=str),),
    paging=NextUrlPaging(items=Items(""), next="$response.header.Link", other_path=True),
    auth=False,
    name="jobs.list_by_any_link",
)
LIST_BY_CURSOR_HEADER = OperationSpec(
    "listByCursorHeader",
    "GET",
    "/cursor-header",
    "safe",
    paging=CursorPaging(
        items=Items(""), parameter="after", cursor="$response.header.X-Next", more="$response.header.X-More"
    ),
    auth=False,
    name="jobs.list_by_cursor_header",
)
LIST_BY_FIRST_CURSOR = OperationSpec(
    "listByFirstCursor",
    "GET",
    "/cursor-first",
    "safe",
    envelope="Page",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/after", first=-1),
    auth=False,
    name="jobs.list_by_first_cursor",
)
SEARCH = OperationSpec(
    "searchJobs",
    "POST",
    "/search",
    "safe",
    body=Body("SearchJobsBodyCreate", constants=(("page", 1),), reserved=("page",)),
    envelope="Page",
    paging=PagePaging(items=Items("/data"), parameter="/page", more="/hasMore", send_first=True),
    auth=False,
    name="jobs.search",
)
SEARCH_BELOW = OperationSpec(
    "searchBelow",
    "POST",
    "/search-below",
    "safe",
    body=Body("SearchBelowBodyCreate", required=False),
    envelope="Page",
    paging=CursorPaging(items=Items("/data"), parameter="/paging/after", cursor="/after", number=True),
    auth=False,
    name="jobs.search_below",
)


class Jobs(Resource):
    """Operations on jobs. Reached as ``Listing(…).jobs``."""

    def list_by_received(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Job]:
        """List by received.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_RECEIVED, models.Job, {}, start, options)

    def list_until_short(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Job]:
        """List until short.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_UNTIL_SHORT, models.Job, {}, start, options)

    def list_by_total(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Job]:
        """List by total.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_TOTAL, models.Job, {}, start, options)

    def list_by_total_header(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Job]:
        """List by total header.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_TOTAL_HEADER, models.Job, {}, start, options)

    def list_by_offset_while_more(
        self, *, start: str | None = None, **options: Unpack[CallOptions]
    ) -> Pages[models.Job]:
        """List by offset while more.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_OFFSET_WHILE_MORE, models.Job, {}, start, options)

    def list_while_more(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Job]:
        """List while more.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_WHILE_MORE, models.Job, {}, start, options)

    def list_while_number(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Job]:
        """List while number.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_WHILE_NUMBER, models.Job, {}, start, options)

    def list_while_text(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Job]:
        """List while text.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_WHILE_TEXT, models.Job, {}, start, options)

    def list_pages_by_total(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Job]:
        """List pages by total.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_PAGES_BY_TOTAL, models.Job, {}, start, options)

    def list_bare_pages(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Job]:
        """List bare pages.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BARE_PAGES, models.Job, {}, start, options)

    def list_by_page_header(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Job]:
        """List by page header.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_PAGE_HEADER, models.Job, {}, start, options)

    def list_by_link(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Job]:
        """List by link.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this query, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_LINK, models.Job, {}, start, options)

    def list_by_any_link(
        self, group: str, *, start: str | None = None, **options: Unpack[CallOptions]
    ) -> Pages[models.Job]:
        """List by any link.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this query, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_ANY_LINK, models.Job, {"group": group}, start, options)

    def list_by_cursor_header(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Job]:
        """List by cursor header.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_CURSOR_HEADER, models.Job, {}, start, options)

    def list_by_first_cursor(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Job]:
        """List by first cursor.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_FIRST_CURSOR, models.Job, {}, start, options)

    def search(
        self, *, text: str, amount: float | MISSING = MISSING, start: str | None = None, **options: Unpack[CallOptions]
    ) -> Pages[models.Job]:
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
    ) -> Pages[models.Job]:
        """Search below.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(SEARCH_BELOW, models.Job, {"text": text, "paging": paging}, start, options)
