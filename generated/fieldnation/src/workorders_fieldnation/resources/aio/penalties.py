# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on penalties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models
from ..._runtime import MISSING, AsyncResource, CallOptions
from ..penalties import CREATE, LIST

if TYPE_CHECKING:
    from typing import Unpack

__all__ = ["AsyncPenalties"]


class AsyncPenalties(AsyncResource):
    """Operations on penalties. Reached as ``AsyncFieldNation(…).penalties``."""

    async def list(
        self,
        work_order_id: int,
        **options: Unpack[CallOptions],
    ) -> models.PayPenaltyList:
        """List penalties.

        Answers with the penalties of a work order.

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
        return await self._call(
            LIST,
            models.PayPenaltyList,
            {
                "work_order_id": work_order_id,
            },
            options,
        )

    async def create(
        self,
        work_order_id: int,
        penalty_id: int,
        *,
        charged: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Create (apply) a penalty.

        Puts one of the company's penalties on a work order, which must not be paid yet, and answers with the work
        order. The body may be left out. A guide sends an amount and a reason, which are not among the documented
        fields.

        Args:
            work_order_id: The id of the work order.
            penalty_id: The id of one of the company's penalties.
            charged: Whether the penalty is charged.
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

        Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
        Source: https://developer.fieldnation.com/docs/rest-api/work-orders/financials/bonuses-penalties (2026-02)
        """
        return await self._call(
            CREATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "penalty_id": penalty_id,
                "charged": charged,
            },
            options,
        )
