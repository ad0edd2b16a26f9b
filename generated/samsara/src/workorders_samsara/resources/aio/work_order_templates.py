# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Templates that work orders are made from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..work_order_templates import LIST

__all__ = ["AsyncWorkOrderTemplates"]


class AsyncWorkOrderTemplates(AsyncResource):
    """Templates that work orders are made from. Reached as ``AsyncSamsara(…).work_order_templates``."""

    def list(
        self, *, ids: Sequence[str] | MISSING = MISSING, start: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[models.WorkOrderTemplate]:
        """List work order templates.

        Returns the organisation's work order templates, or those with the given ids. Their ids are what a work
        order's ``work_order_template_ids`` names. The endpoint is in beta. The size of a page is Samsara's choice,
        and a page may be short or empty although more follow. The token needs the scope "Read Work Orders".

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Rate limit: 5 requests in 1 s for each organisation. Documented errors: 400, 401, 403, 404, 405, 413, 429,
        500, 501, 502, 503, 504; see ``errors``.

        Args:
            ids: Ids of the templates to return. Without it all templates are returned. An id that stands for no
                template, such as that of a deleted one, is passed over without an error. At most 100 items.
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developers.samsara.com/docs/pagination
        """
        return self._pages(LIST, models.WorkOrderTemplate, {"ids": ids}, start, options)
