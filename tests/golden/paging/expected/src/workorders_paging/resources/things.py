# Generated from paging/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on things."""

from __future__ import annotations

import datetime as dt
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.wire_types import Rfc3339
from workorders_runtime.spec import (
    CursorPaging,
    Header,
    Items,
    NextUrlPaging,
    OffsetPaging,
    OperationSpec,
    PagePaging,
    Query,
)

from .. import models

__all__ = ["Things"]

LIST_BY_CURSOR = OperationSpec(
    "listByCursor",
    "GET",
    "/cursor",
    "safe",
    (Query("since", type=Rfc3339), Header("version", "X-Version")),
    envelope="Page",
    empty=(204,),
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next", more="/more", total=("/total",)),
    auth=False,
    name="things.list_by_cursor",
)
LIST_BY_PAGE = OperationSpec(
    "listByPage",
    "GET",
    "/page",
    "safe",
    envelope="Page",
    paging=PagePaging(
        items=Items("/wrapped/*/Thing"),
        parameter="page",
        pages=("/pages",),
        page=("/page",),
        first=0,
        total=("/count", "/total"),
    ),
    auth=False,
    name="things.list_by_page",
)
LIST_BY_OFFSET = OperationSpec(
    "listByOffset",
    "GET",
    "/offset",
    "safe",
    envelope="Page",
    paging=OffsetPaging(items=Items("/data", optional=True), parameter="offset", next="/offset"),
    auth=False,
    name="things.list_by_offset",
)
LIST_BY_URL = OperationSpec(
    "listByUrl",
    "GET",
    "/url",
    "safe",
    envelope="Page",
    paging=NextUrlPaging(items=Items("/data", single_item_as_list=True, nullable=True), next="/url"),
    auth=False,
    name="things.list_by_url",
)


class Things(Resource):
    """Operations on things. Reached as ``Paging(…).things``."""

    def list_by_cursor(
        self, *, since: dt.datetime, start: str | None = None, **options: Unpack[CallOptions]
    ) -> Pages[models.Thing]:
        """List by cursor.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_CURSOR, models.Thing, {"since": since}, start, options)

    def list_by_page(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Thing]:
        """List by page.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_PAGE, models.Thing, {}, start, options)

    def list_by_offset(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Thing]:
        """List by offset.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this offset, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_OFFSET, models.Thing, {}, start, options)

    def list_by_url(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Thing]:
        """List by url.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this query, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST_BY_URL, models.Thing, {}, start, options)
