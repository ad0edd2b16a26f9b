# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The incident or ticket behind a work order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import CallOptions, Resource
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["Incident"]

UPDATE = OperationSpec(
    "updateIncident",
    "PUT",
    "/workorders/{work_order_id}/incident",
    "idempotent",
    (Path("work_order_id"),),
    body=Body("Incident"),
)
DELETE = OperationSpec(
    "deleteIncident", "DELETE", "/workorders/{work_order_id}/incident", "idempotent", (Path("work_order_id"),)
)


class Incident(Resource):
    """The incident or ticket behind a work order. Reached as ``FieldNation(…).work_orders.incident``."""

    def update(
        self,
        work_order_id: int,
        *,
        incident_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SiteRevisitReport:
        """Set the incident of a work order.

        Sets the incident behind a work order and returns the visits to the site.

        Args:
            work_order_id: The id of the work order.
            incident_id: The buyer's number of the incident or ticket, as text.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.

        Source: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/revisits (2026-02)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            UPDATE,
            models.SiteRevisitReport,
            {
                "work_order_id": work_order_id,
                "incident_id": incident_id,
            },
            options,
        )

    def delete(
        self,
        work_order_id: int,
        **options: Unpack[CallOptions],
    ) -> models.SiteRevisitReport:
        """Delete the incident of a work order.

        Takes the incident off a work order and returns the visits to the site.

        Args:
            work_order_id: The id of the work order.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500, 503).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.

        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            DELETE,
            models.SiteRevisitReport,
            {
                "work_order_id": work_order_id,
            },
            options,
        )
