# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Templates that work orders are made from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Unpack

from pydantic import Field
from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import CursorPaging, Header, Items, OperationSpec, Query, RateLimit

from .. import models

__all__ = ["WorkOrderTemplates"]

LIST = OperationSpec(
    "listWorkOrderTemplates",
    "GET",
    "/maintenance/work-order-templates",
    "safe",
    (Query("ids", type=Annotated[Sequence[str], Field(max_length=100)]), Header("version", "X-Samsara-Version")),
    envelope="WorkOrderTemplatePage",
    paging=CursorPaging(
        items=Items("/data"), parameter="after", cursor="/pagination/endCursor", more="/pagination/hasNextPage"
    ),
    rate_limit=RateLimit(5, 1.0, "organisation"),
    name="work_order_templates.list",
)


class WorkOrderTemplates(Resource):
    """Templates that work orders are made from. Reached as ``Samsara(…).work_order_templates``."""

    def list(
        self, *, ids: Sequence[str] | MISSING = MISSING, start: str | None = None, **options: Unpack[CallOptions]
    ) -> Pages[models.WorkOrderTemplate]:
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
