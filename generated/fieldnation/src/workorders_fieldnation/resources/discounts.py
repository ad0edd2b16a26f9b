# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Discounts that lower what the buyer pays. They can be read only."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from workorders_runtime import CallOptions, Resource
from workorders_runtime.spec import OperationSpec, Path

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["Discounts"]

LIST = OperationSpec(
    "listDiscounts",
    "GET",
    "/workorders/{work_order_id}/discounts",
    "safe",
    (Path("work_order_id"),),
    envelope="PayDiscountList",
    unwrap=("/results",),
)


class Discounts(Resource):
    """Discounts that lower what the buyer pays. They can be read only. Reached as
    ``FieldNation(…).work_orders.discounts``.
    """

    def list(
        self,
        work_order_id: int,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.PayDiscount]:
        """List discounts.

        Returns the discounts of a work order, which lower what the buyer pays and not what the provider gets. They
        cannot be set here: Field Nation's own rules and administrators give them. ``work_orders.pay.get`` returns
        their sum too.

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
        Source: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/discounts-increases (2026-02)
        """
        return self._call(
            LIST,
            builtins.list[models.PayDiscount],
            {
                "work_order_id": work_order_id,
            },
            options,
        )
