# Generated from members/openapi.yaml by `workorders generate`. Do not edit.
"""Pages."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.spec import CursorPaging, Items, OperationSpec

from .. import models

__all__ = ["PagesResource"]

LIST = OperationSpec(
    "listPages",
    "GET",
    "/pages",
    "safe",
    envelope="ListPagesResponse",
    paging=CursorPaging(items=Items("/data"), parameter="after", cursor="/next"),
    name="pages.list",
)


class PagesResource(Resource):
    """Pages. Reached as ``Members(…).pages``."""

    def list(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> Pages[models.Login]:
        """List pages.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST, models.Login, {}, start, options)
