# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The providers of a work order: those who were offered it or asked for it, and the one who gives it back or comes late."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from workorders_runtime import MISSING, CallOptions, Resource
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["Providers"]

REMOVE = OperationSpec(
    "removeWorkOrderProvider",
    "POST",
    "/workorders/{work_order_id}/provider/cancel",
    "unsafe",
    (Path("work_order_id"),),
    body=Body("ProviderRemoval", required=False),
)
ACKNOWLEDGE_DELAY = OperationSpec(
    "acknowledgeProviderDelay",
    "POST",
    "/workorders/{work_order_id}/provider/delay",
    "unsafe",
    (Path("work_order_id"),),
    body=Body("ProviderDelay", required=False),
)
LIST = OperationSpec(
    "listWorkOrderProviders",
    "GET",
    "/workorders/{work_order_id}/providers",
    "safe",
    (Path("work_order_id"), Query("provider_list", "list")),
    unwrap=("/results", ""),
)


class Providers(Resource):
    """The providers of a work order: those who were offered it or asked for it, and the one who gives it back or
    comes late. Reached as ``FieldNation(…).work_orders.providers``.
    """

    def remove(
        self,
        work_order_id: int,
        *,
        reason: str | MISSING = MISSING,
        reason_id: int | MISSING = MISSING,
        note: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Remove the provider of a work order.

        Removes the provider who gave the work order back, so that it is routed or published again, and returns the
        work order. To take the work order from a provider who did not give it back, use ``work_orders.unassign``. No
        body is sent without arguments.

        Args:
            work_order_id: The id of the work order.
            reason: The reason, in words.
            reason_id: The id of the reason, a number here. Companies keep their own lists of reasons.
            note: A remark on the reason.
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

        Not retried once the API may have applied it.

        Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview (2026-02-09)
        Source: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/provider-actions (2026-02)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            REMOVE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "reason": reason,
                "reason_id": reason_id,
                "note": note,
            },
            options,
        )

    def acknowledge_delay(
        self,
        work_order_id: int,
        *,
        delay_minutes: int | MISSING = MISSING,
        reason: str | MISSING = MISSING,
        new_eta: models.LocalDateTimeInput | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Acknowledge the delay of a provider.

        Takes note that the provider will be late, and returns the work order. No body is sent without arguments.

        Args:
            work_order_id: The id of the work order.
            delay_minutes: The delay, in minutes.
            reason: The reason, in words.
            new_eta: When the provider means to arrive.
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

        Not retried once the API may have applied it.

        Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview (2026-02-09)
        Source: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/provider-actions (2026-02)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            ACKNOWLEDGE_DELAY,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "delay_minutes": delay_minutes,
                "reason": reason,
                "new_eta": new_eta,
            },
            options,
        )

    def list(
        self,
        work_order_id: int,
        *,
        provider_list: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.WorkOrderProvider]:
        """List the providers of a work order.

        Returns the providers to whom the work order is routed and those who asked for it, with their requests.

        Args:
            work_order_id: The id of the work order.
            provider_list: The list of providers to return: ``find_providers_pending_assignment`` for those who wait
                for an assignment.
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

        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        Source: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/provider-actions (2026-02)
        Source: https://developer.fieldnation.com/client-api/restapi/manage_wo/providers/pending_get (2025-01)
        """
        return self._call(
            LIST,
            builtins.list[models.WorkOrderProvider],
            {
                "work_order_id": work_order_id,
                "provider_list": provider_list,
            },
            options,
        )
