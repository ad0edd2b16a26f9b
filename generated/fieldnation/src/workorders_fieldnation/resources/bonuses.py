# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bonuses of the company that a work order pays."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from workorders_runtime import MISSING, CallOptions, Resource
from workorders_runtime.spec import Body, OperationSpec, Path

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["Bonuses"]

LIST = OperationSpec(
    "listBonuses",
    "GET",
    "/workorders/{work_order_id}/bonuses",
    "safe",
    (Path("work_order_id"),),
    envelope="PayBonusList",
    unwrap=("/results",),
)
APPLY = OperationSpec(
    "applyBonus",
    "POST",
    "/workorders/{work_order_id}/bonuses/{bonus_id}",
    "unsafe",
    (Path("work_order_id"), Path("bonus_id")),
    body=Body("ChargeCreate", required=False),
)


class Bonuses(Resource):
    """Bonuses of the company that a work order pays. Reached as ``FieldNation(…).work_orders.bonuses``."""

    def list(
        self,
        work_order_id: int,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.PayBonus]:
        """List bonuses.

        Returns the bonuses of a work order. ``work_orders.pay.get`` returns their sums too.

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

        Retried after transient failures.

        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        Source: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/bonuses-penalties (2026-02)
        """
        return self._call(
            LIST,
            builtins.list[models.PayBonus],
            {
                "work_order_id": work_order_id,
            },
            options,
        )

    def apply(
        self,
        work_order_id: int,
        bonus_id: int,
        *,
        charged: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Apply a bonus to a work order.

        Applies one of the company's bonuses to a work order and returns the work order.

        Args:
            work_order_id: The id of the work order.
            bonus_id: The id of one of the company's bonuses.
            charged: Whether it is charged to the work order.
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

        Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/financials/finances/bonusid-post (2026-02-09)
        Source: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/bonuses-penalties (2026-02)
        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        """
        return self._call(
            APPLY,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "bonus_id": bonus_id,
                "charged": charged,
            },
            options,
        )
