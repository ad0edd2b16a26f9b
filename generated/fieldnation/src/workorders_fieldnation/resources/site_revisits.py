# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Further visits to the same site."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

__all__ = ["SiteRevisits"]

GET = OperationSpec(
    "getSiteRevisits",
    "GET",
    "/workorders/{work_order_id}/site-revisits",
    "safe",
    (Path("work_order_id", type=int),),
    name="work_orders.site_revisits.get",
)
CREATE = OperationSpec(
    "createSiteRevisit",
    "POST",
    "/workorders/{work_order_id}/site-revisits",
    "unsafe",
    (Path("work_order_id", type=int),),
    body=Body("SiteRevisitCreate"),
    name="work_orders.site_revisits.create",
)
UPDATE = OperationSpec(
    "updateSiteRevisit",
    "PUT",
    "/workorders/{work_order_id}/site-revisits/{revisit_id}",
    "idempotent",
    (Path("work_order_id", type=int), Path("revisit_id", type=int)),
    body=Body("SiteRevisitUpdate"),
    name="work_orders.site_revisits.update",
)
DELETE = OperationSpec(
    "deleteSiteRevisit",
    "DELETE",
    "/workorders/{work_order_id}/site-revisits/{revisit_id}",
    "idempotent",
    (Path("work_order_id", type=int), Path("revisit_id", type=int)),
    name="work_orders.site_revisits.delete",
)


class SiteRevisits(Resource):
    """Further visits to the same site. Reached as ``FieldNation(…).work_orders.site_revisits``."""

    def get(self, work_order_id: int, **options: Unpack[CallOptions]) -> models.SiteRevisitReport:
        """Get the site revisits of a work order.

        Returns the further visits to a site, the status of the job and the incident behind it.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/revisits
        """
        return self._call(GET, models.SiteRevisitReport, {"work_order_id": work_order_id}, options)

    def create(
        self, work_order_id: int, *, revisit_reason_id: int, is_billable: bool, **options: Unpack[CallOptions]
    ) -> models.SiteRevisitReport:
        """Create a site revisit.

        Adds a further visit and returns all visits to the site.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            revisit_reason_id: The id of one of the company's reasons for a further visit.
            is_billable: Whether the visit is billed.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/revisits
        """
        return self._call(
            CREATE,
            models.SiteRevisitReport,
            {"work_order_id": work_order_id, "revisit_reason_id": revisit_reason_id, "is_billable": is_billable},
            options,
        )

    def update(
        self,
        work_order_id: int,
        revisit_id: int,
        *,
        revisit_reason_id: int,
        is_billable: bool,
        **options: Unpack[CallOptions],
    ) -> models.SiteRevisitReport:
        """Update a site revisit.

        Changes a further visit and returns all visits to the site.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            revisit_id: The id of the visit.
            revisit_reason_id: The id of one of the company's reasons for a further visit.
            is_billable: Whether the visit is billed.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            UPDATE,
            models.SiteRevisitReport,
            {
                "work_order_id": work_order_id,
                "revisit_id": revisit_id,
                "revisit_reason_id": revisit_reason_id,
                "is_billable": is_billable,
            },
            options,
        )

    def delete(self, work_order_id: int, revisit_id: int, **options: Unpack[CallOptions]) -> models.SiteRevisitReport:
        """Delete a site revisit.

        Takes back a further visit and returns the visits that are left.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            revisit_id: The id of the visit.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            DELETE, models.SiteRevisitReport, {"work_order_id": work_order_id, "revisit_id": revisit_id}, options
        )
