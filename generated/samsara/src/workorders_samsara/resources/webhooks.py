# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Webhooks of the organisation, which receive events as they happen."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Annotated, Unpack

from pydantic import Field
from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import Pages
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, CursorPaging, Header, Items, OperationSpec, Path, Query, RateLimit

from .. import models

__all__ = ["Webhooks"]

LIST = OperationSpec(
    "listWebhooks",
    "GET",
    "/webhooks",
    "safe",
    (
        Query("ids", style="comma", type=Sequence[str]),
        Query("limit", type=Annotated[int, Field(ge=1, le=512)]),
        Header("version", "X-Samsara-Version"),
    ),
    envelope="WebhookPage",
    paging=CursorPaging(
        items=Items("/data"), parameter="after", cursor="/pagination/endCursor", more="/pagination/hasNextPage"
    ),
    rate_limit=RateLimit(5, 1.0, "organisation"),
    name="webhooks.list",
)
CREATE = OperationSpec(
    "createWebhook",
    "POST",
    "/webhooks",
    "unsafe",
    (Header("version", "X-Samsara-Version"),),
    body=Body("WebhookCreate"),
    rate_limit=RateLimit(100, 60.0, "organisation"),
    name="webhooks.create",
)
GET = OperationSpec(
    "getWebhook",
    "GET",
    "/webhooks/{id}",
    "safe",
    (Path("id", type=str), Header("version", "X-Samsara-Version")),
    rate_limit=RateLimit(5, 1.0, "organisation"),
    name="webhooks.get",
)
DELETE = OperationSpec(
    "deleteWebhook",
    "DELETE",
    "/webhooks/{id}",
    "idempotent",
    (Path("id", type=str), Header("version", "X-Samsara-Version")),
    rate_limit=RateLimit(100, 60.0, "organisation"),
    name="webhooks.delete",
)
UPDATE = OperationSpec(
    "updateWebhook",
    "PATCH",
    "/webhooks/{id}",
    "idempotent",
    (Path("id", type=str), Header("version", "X-Samsara-Version")),
    body=Body("WebhookUpdate"),
    rate_limit=RateLimit(100, 60.0, "organisation"),
    name="webhooks.update",
)


class Webhooks(Resource):
    """Webhooks of the organisation, which receive events as they happen. Reached as ``Samsara(…).webhooks``."""

    def list(
        self,
        *,
        ids: Sequence[str] | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[models.Webhook]:
        """List webhooks.

        Returns the webhooks of the organisation. The token needs the scope "Read Webhooks".

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Rate limit: 5 requests in 1 s for each organisation. Documented errors: 400, 401, 404, 405, 413, 429, 500,
        501, 502, 503, 504; see ``errors``.

        Args:
            ids: Ids of the webhooks to return. Without it all are returned.
            limit: How many webhooks a page holds. Left out: 512. At least 1, at most 512.
            start: Resume at this cursor, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._pages(LIST, models.Webhook, {"ids": ids, "limit": limit}, start, options)

    def create(
        self,
        *,
        name: str,
        url: str,
        payload_version: models.WebhookVersionLike | MISSING = MISSING,
        custom_headers: Sequence[models.WebhookHeaderInput | models.WebhookHeader] | MISSING = MISSING,
        event_types: Sequence[models.WebhookEventTypeLike] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Webhook:
        """Create a webhook.

        Creates a webhook. The response has the secret that messages are signed with. The token needs the scope
        "Write Webhooks".

        Not retried once the API may have applied it. Rate limit: 100 requests in 60 s for each organisation.
        Documented errors: 400, 401, 404, 405, 413, 429, 500, 501, 502, 503, 504; see ``errors``.

        Args:
            name: Name of the webhook. At most 255 characters.
            url: Address that messages are sent to. At most 2047 characters.
            payload_version: Version of the form of the messages.
            custom_headers: Additional headers that are sent with each message. An update replaces the list. At most
                5 items.
            event_types: The types of events to send (beta). To change them, create the webhook again.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            CREATE,
            models.Webhook,
            {
                "name": name,
                "url": url,
                "payload_version": payload_version,
                "custom_headers": custom_headers,
                "event_types": event_types,
            },
            options,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.Webhook:
        """Get a webhook.

        Returns one webhook. The token needs the scope "Read Webhooks".

        Retried after transient failures. Rate limit: 5 requests in 1 s for each organisation. Documented errors:
        400, 401, 404, 405, 413, 429, 500, 501, 502, 503, 504; see ``errors``.

        Args:
            id: Id of the webhook.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET, models.Webhook, {"id": id}, options)

    def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a webhook.

        Deletes a webhook. The token needs the scope "Write Webhooks".

        Idempotent: retried after transient failures. Rate limit: 100 requests in 60 s for each organisation.
        Documented errors: 400, 401, 404, 405, 413, 429, 500, 501, 502, 503, 504; see ``errors``.

        Args:
            id: Id of the webhook.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(DELETE, NoneType, {"id": id}, options)

    def update(
        self,
        id: str,
        *,
        name: str | MISSING = MISSING,
        url: str | MISSING = MISSING,
        payload_version: models.WebhookVersionLike | MISSING = MISSING,
        custom_headers: Sequence[models.WebhookHeaderInput | models.WebhookHeader] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Webhook:
        """Change a webhook.

        Changes the fields that are given; a list replaces the one before. The token needs the scope "Write
        Webhooks".

        Idempotent: retried after transient failures. Rate limit: 100 requests in 60 s for each organisation.
        Documented errors: 400, 401, 404, 405, 413, 429, 500, 501, 502, 503, 504; see ``errors``.

        Args:
            id: Id of the webhook.
            name: Name of the webhook. At most 255 characters.
            url: Address that messages are sent to. At most 2047 characters.
            payload_version: Version of the form of the messages.
            custom_headers: Additional headers that are sent with each message. An update replaces the list. At most
                5 items.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            UPDATE,
            models.Webhook,
            {"id": id, "name": name, "url": url, "payload_version": payload_version, "custom_headers": custom_headers},
            options,
        )
