# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The incident or ticket behind a work order."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

__all__ = ["Incident"]

UPDATE = OperationSpec(
    "updateIncident",
    "PUT",
    "/workorders/{work_order_id}/incident",
    "idempotent",
    (Path("work_order_id", type=int),),
    body=Body("Incident"),
    name="work_orders.incident.update",
)
DELETE = OperationSpec(
    "deleteIncident",
    "DELETE",
    "/workorders/{work_order_id}/incident",
    "idempotent",
    (Path("work_order_id", type=int),),
    name="work_orders.incident.delete",
)


class Incident(Resource):
    """The incident or ticket behind a work order. Reached as ``FieldNation(…).work_orders.incident``."""

    def update(
        self, work_order_id: int, *, incident_id: str, **options: Unpack[CallOptions]
    ) -> models.SiteRevisitReport:
        """Set the incident of a work order.

        Sets the incident behind a work order and returns the visits to the site.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            incident_id: The buyer's number of the incident or ticket, as text.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/revisits
        """
        return self._call(
            UPDATE, models.SiteRevisitReport, {"work_order_id": work_order_id, "incident_id": incident_id}, options
        )

    def delete(self, work_order_id: int, **options: Unpack[CallOptions]) -> models.SiteRevisitReport:
        """Delete the incident of a work order.

        Takes the incident off a work order and returns the visits to the site.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(DELETE, models.SiteRevisitReport, {"work_order_id": work_order_id}, options)
