# Generated from members/openapi.yaml by `workorders generate`. Do not edit.
"""Pages."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource

from ... import models
from ..pages import LIST

__all__ = ["AsyncPagesResource"]


class AsyncPagesResource(AsyncResource):
    """Pages. Reached as ``AsyncMembers(…).pages``."""

    def list(self, *, start: str | None = None, **options: Unpack[CallOptions]) -> AsyncPages[models.Login]:
        """List pages.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.

        Args:
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST, models.Login, {}, start, options)
