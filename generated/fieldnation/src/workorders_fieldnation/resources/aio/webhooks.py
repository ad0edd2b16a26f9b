# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Webhooks of the company, which receive events of work orders as they happen, and the log of their deliveries."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from workorders_runtime.client import cached_resource
from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..webhooks import CREATE, DELETE, DELETE_ATTRIBUTE, GET, LIST, LIST_EVENTS, LIST_HISTORY, UPDATE

if TYPE_CHECKING:
    from .delivery_logs import AsyncDeliveryLogs

__all__ = ["AsyncWebhooks"]


class AsyncWebhooks(AsyncResource):
    """Webhooks of the company, which receive events of work orders as they happen, and the log of their
    deliveries. Reached as ``AsyncFieldNation(…).webhooks``.
    """

    def list(
        self,
        *,
        sort_direction: models.ListWebhooksSortDirectionLike | MISSING = MISSING,
        sort_by: models.ListWebhooksSortByLike | MISSING = MISSING,
        per_page: int | MISSING = MISSING,
        search: str | MISSING = MISSING,
        return_fields: str | MISSING = MISSING,
        status: models.WebhookStatusLike | MISSING = MISSING,
        webhook_id: str | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Webhook]:
        """List webhooks.

        Returns the webhooks of the company, page by page.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 404, 429, 500; see ``errors``.

        Args:
            sort_direction: The direction to sort in. Left out: descending.
            sort_by: The field to sort by.
            per_page: How many entries a page holds. Left out: 25. At least 1.
            search: A text to search for.
            return_fields: The fields to return, separated by commas. Left out: all of them.
            status: Only webhooks with this status.
            webhook_id: Only the webhook with this id.
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
        """
        return self._pages(
            LIST,
            models.Webhook,
            {
                "sort_direction": sort_direction,
                "sort_by": sort_by,
                "per_page": per_page,
                "search": search,
                "return_fields": return_fields,
                "status": status,
                "webhook_id": webhook_id,
            },
            start,
            options,
        )

    async def create(
        self,
        *,
        events: Sequence[models.WebhookEventNameLike],
        url: str,
        method: models.WebhookMethodLike,
        status: models.WebhookStatusLike,
        secret: str | MISSING = MISSING,
        notification_email: str | MISSING = MISSING,
        is_integration_only: bool | MISSING = MISSING,
        webhook_attribute: models.WebhookAttributesInput | models.WebhookAttributes | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Webhook:
        """Create a webhook.

        Creates a webhook. Keep the secret of the response: messages are signed with it.

        Not retried once the API may have applied it. Documented errors: 400, 401, 404, 429, 500; see ``errors``.

        Args:
            events: The events that are sent. An update replaces the list. At least 1 items.
            url: The address that messages are sent to. It must begin with ``https``.
            method: The HTTP method of the messages, usually ``post``.
            status: Whether messages are sent, usually ``active``.
            secret: The secret that messages are signed with, a UUID. Left out, Field Nation makes one. Keep it: it
                may be returned at creation alone.
            notification_email: The address that failures are reported to.
            is_integration_only: Not documented. False if left out.
            webhook_attribute: Additional headers that are sent with each message. They are returned only on
                request.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
        """
        return await self._call(
            CREATE,
            models.Webhook,
            {
                "events": events,
                "url": url,
                "method": method,
                "status": status,
                "secret": secret,
                "notification_email": notification_email,
                "is_integration_only": is_integration_only,
                "webhook_attribute": webhook_attribute,
            },
            options,
        )

    async def list_events(
        self, *, model: str | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> builtins.list[models.WebhookEventInfo]:
        """List the events that webhooks can have.

        Returns every event with a label and a description.

        Retried after transient failures. Documented errors: 400, 401, 404, 429, 500; see ``errors``.

        Args:
            model: The kind of object that events are about, such as ``WorkOrder``.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/webhooks/concepts/events
        """
        return await self._call(LIST_EVENTS, builtins.list[models.WebhookEventInfo], {"model": model}, options)

    async def get(
        self,
        webhook_id: str,
        *,
        return_fields: str | MISSING = MISSING,
        webhook_attribute: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Webhook:
        """Get a webhook.

        Returns one webhook.

        Retried after transient failures. Documented errors: 400, 401, 404, 429, 500; see ``errors``.

        Args:
            webhook_id: The id of the webhook.
            return_fields: The fields to return, separated by commas. Left out: all of them.
            webhook_attribute: The kinds of attributes to return too, separated by commas: ``header``,
                ``legacy_field``.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
        """
        return await self._call(
            GET,
            models.Webhook,
            {"webhook_id": webhook_id, "return_fields": return_fields, "webhook_attribute": webhook_attribute},
            options,
        )

    async def update(
        self,
        webhook_id: str,
        *,
        events: Sequence[models.WebhookEventNameLike] | MISSING = MISSING,
        url: str | MISSING = MISSING,
        method: models.WebhookMethodLike | MISSING = MISSING,
        status: models.WebhookStatusLike | MISSING = MISSING,
        secret: str | MISSING = MISSING,
        notification_email: str | MISSING = MISSING,
        is_integration_only: bool | MISSING = MISSING,
        webhook_attribute: models.WebhookAttributesInput | models.WebhookAttributes | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Webhook:
        """Change a webhook.

        Changes what is given and leaves the rest. A list of events replaces the one before.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 404, 429, 500; see ``errors``.

        Args:
            webhook_id: The id of the webhook.
            events: The events that are sent. An update replaces the list. At least 1 items.
            url: The address that messages are sent to. It must begin with ``https``.
            method: The HTTP method of the messages, usually ``post``.
            status: Whether messages are sent, usually ``active``.
            secret: The secret that messages are signed with, a UUID. Left out, Field Nation makes one. Keep it: it
                may be returned at creation alone.
            notification_email: The address that failures are reported to.
            is_integration_only: Not documented. False if left out.
            webhook_attribute: Additional headers that are sent with each message. They are returned only on
                request.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
        """
        return await self._call(
            UPDATE,
            models.Webhook,
            {
                "webhook_id": webhook_id,
                "events": events,
                "url": url,
                "method": method,
                "status": status,
                "secret": secret,
                "notification_email": notification_email,
                "is_integration_only": is_integration_only,
                "webhook_attribute": webhook_attribute,
            },
            options,
        )

    async def delete(self, webhook_id: str, **options: Unpack[CallOptions]) -> models.Webhook:
        """Delete a webhook.

        Deletes a webhook and returns it.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 404, 429, 500; see ``errors``.

        Args:
            webhook_id: The id of the webhook.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
        """
        return await self._call(DELETE, models.Webhook, {"webhook_id": webhook_id}, options)

    def list_history(
        self,
        webhook_id: str,
        *,
        sort_direction: models.ListWebhookHistorySortDirectionLike | MISSING = MISSING,
        sort_by: models.ListWebhookHistorySortByLike | MISSING = MISSING,
        per_page: int | MISSING = MISSING,
        search: str | MISSING = MISSING,
        return_fields: Sequence[str] | MISSING = MISSING,
        user_id: str | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.WebhookChange]:
        """List the changes of a webhook.

        Returns who changed what, page by page.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 404, 429, 500; see ``errors``.

        Args:
            webhook_id: The id of the webhook.
            sort_direction: The direction to sort in. Left out: descending.
            sort_by: The field to sort by. Left out: the id.
            per_page: How many entries a page holds. Left out: 25. At least 1.
            search: A text to search for.
            return_fields: The fields to return. Left out: all of them.
            user_id: Only the changes of this user.
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
        """
        return self._pages(
            LIST_HISTORY,
            models.WebhookChange,
            {
                "webhook_id": webhook_id,
                "sort_direction": sort_direction,
                "sort_by": sort_by,
                "per_page": per_page,
                "search": search,
                "return_fields": return_fields,
                "user_id": user_id,
            },
            start,
            options,
        )

    async def delete_attribute(
        self,
        webhook_id: str,
        attribute_type: models.DeleteWebhookAttributeAttributeTypeLike,
        attribute_name: str,
        **options: Unpack[CallOptions],
    ) -> models.AttributeRemoved:
        """Remove an attribute of a webhook.

        Removes an additional header of the messages.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 404, 429, 500; see ``errors``.

        Args:
            webhook_id: The id of the webhook.
            attribute_type: The kind of the attribute.
            attribute_name: The name of the attribute.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
        """
        return await self._call(
            DELETE_ATTRIBUTE,
            models.AttributeRemoved,
            {"webhook_id": webhook_id, "attribute_type": attribute_type, "attribute_name": attribute_name},
            options,
        )

    @cached_resource
    def delivery_logs(self) -> AsyncDeliveryLogs:
        """The attempts to deliver messages to webhooks."""
        from .delivery_logs import AsyncDeliveryLogs

        return AsyncDeliveryLogs(self._client)
