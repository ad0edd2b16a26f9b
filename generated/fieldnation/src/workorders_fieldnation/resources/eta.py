# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""When the provider means to arrive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import MISSING, CallOptions, Resource
from workorders_runtime.spec import OperationSpec, Path, Query

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["Eta"]

GET = OperationSpec(
    "getWorkOrderEta",
    "GET",
    "/workorders/{work_order_id}/eta",
    "safe",
    (Path("work_order_id"), Query("acting_user_id")),
)


class Eta(Resource):
    """When the provider means to arrive. Reached as ``FieldNation(…).work_orders.eta``."""

    def get(
        self,
        work_order_id: int,
        *,
        acting_user_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Eta:
        """Get the arrival time of a work order.

        Returns the time at which the provider means to arrive. It cannot be changed here.

        Args:
            work_order_id: The id of the work order.
            acting_user_id: The id of the user to act for.
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

        Retried after transient failures.

        Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview (2026-02-09)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            GET,
            models.Eta,
            {
                "work_order_id": work_order_id,
                "acting_user_id": acting_user_id,
            },
            options,
        )
