# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The attempts to deliver messages to webhooks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..delivery_logs import GET, LIST, RETRY

__all__ = ["AsyncDeliveryLogs"]


class AsyncDeliveryLogs(AsyncResource):
    """The attempts to deliver messages to webhooks. Reached as ``AsyncFieldNation(…).webhooks.delivery_logs``."""

    def list(
        self,
        *,
        sort_direction: models.ListDeliveryLogsSortDirectionLike | MISSING = MISSING,
        sort_by: models.ListDeliveryLogsSortByLike | MISSING = MISSING,
        per_page: int | MISSING = MISSING,
        search: str | MISSING = MISSING,
        return_fields: Sequence[str] | MISSING = MISSING,
        delivery_id: str | MISSING = MISSING,
        webhook_id: str | MISSING = MISSING,
        work_order_id: int | MISSING = MISSING,
        event_name: models.WebhookEventNameLike | MISSING = MISSING,
        delivery_status: str | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.DeliveryLog]:
        """List deliveries.

        Returns the attempts to deliver messages, page by page: what to look at after an outage of your own.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 404, 429, 500; see ``errors``.

        Args:
            sort_direction: The direction to sort in. Left out: descending.
            sort_by: The field to sort by.
            per_page: How many entries a page holds. Left out: 50. At least 1, at most 500.
            search: A text to search for.
            return_fields: The fields to return. Left out: all of them.
            delivery_id: Only the delivery with this id.
            webhook_id: Only deliveries of this webhook.
            work_order_id: Only deliveries about this work order.
            event_name: Only deliveries of this event.
            delivery_status: Only deliveries that were answered with this HTTP status.
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/delivery-logs
        """
        return self._pages(
            LIST,
            models.DeliveryLog,
            {
                "sort_direction": sort_direction,
                "sort_by": sort_by,
                "per_page": per_page,
                "search": search,
                "return_fields": return_fields,
                "delivery_id": delivery_id,
                "webhook_id": webhook_id,
                "work_order_id": work_order_id,
                "event_name": event_name,
                "delivery_status": delivery_status,
            },
            start,
            options,
        )

    async def get(self, delivery_id: str, **options: Unpack[CallOptions]) -> models.DeliveryLog:
        """Get a delivery.

        Returns one delivery, with an address of its log.

        Retried after transient failures. Documented errors: 400, 401, 404, 429, 500; see ``errors``.

        Args:
            delivery_id: The id of the delivery.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/delivery-logs
        """
        return await self._call(GET, models.DeliveryLog, {"delivery_id": delivery_id}, options)

    async def retry(self, delivery_id: str, **options: Unpack[CallOptions]) -> models.DeliveryRetry:
        """Send a message again.

        Sends the message of a delivery again.

        Not retried once the API may have applied it. Documented errors: 400, 401, 404, 429, 500; see ``errors``.

        Args:
            delivery_id: The id of the delivery.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/delivery-logs
        """
        return await self._call(RETRY, models.DeliveryRetry, {"delivery_id": delivery_id}, options)
