# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: webhooks."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import Rfc3339

from .enums import WebhookEventName, WebhookMethod, WebhookStatus
from .work_orders import WorkOrder

__all__ = [
    "AttributeRemoved",
    "Webhook",
    "WebhookAttributes",
    "WebhookChange",
    "WebhookEvent",
    "WebhookEventInfo",
    "WebhookEventList",
    "WebhookEventParams",
    "WebhookHistoryPage",
    "WebhookMessage",
    "WebhookMetadata",
    "WebhookPage",
    "WebhookResponse",
    "WebhookUser",
]


class WebhookPage(ReadModel):
    """A page of webhooks.

    Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
    """

    metadata: WebhookMetadata | None = None
    """About the page."""

    result: list[Webhook]
    """The webhooks."""


class Webhook(ReadModel):
    """A webhook of the company: which events are sent to which address. A call with ``fields`` returns only the
    fields that it names.

    Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
    """

    id: int | None = None
    """A number of the webhook. Calls take ``webhook_id``."""

    webhook_id: Annotated[str | None, Field(alias="webhookId")] = None
    """The id of the webhook."""

    company_id: Annotated[int | None, Field(alias="companyId")] = None
    """The id of the company."""

    user_id: Annotated[int | None, Field(alias="userId")] = None
    """The id of the user who made it."""

    events: list[WebhookEventName] | None = None
    """The events that are sent. An update replaces the list."""

    url: str | None = None
    """The address that messages are sent to. It must begin with ``https``."""

    method: WebhookMethod | None = None
    """The HTTP method of the messages, usually ``post``."""

    status: WebhookStatus | None = None
    """Whether messages are sent, usually ``active``."""

    secret: str | None = None
    """The secret that messages are signed with, a UUID. Left out, Field Nation makes one. Keep it: it may be
    returned at creation alone.
    """

    notification_email: Annotated[str | None, Field(alias="notificationEmail")] = None
    """The address that failures are reported to."""

    model_properties: Annotated[list[str] | None, Field(alias="modelProperties")] = None
    """Not documented."""

    is_integration_only: Annotated[bool | None, Field(alias="isIntegrationOnly")] = None
    """Not documented. False if left out."""

    webhook_attribute: Annotated[WebhookAttributes | None, Field(alias="webhookAttribute")] = None
    """Additional headers that are sent with each message. They are returned only on request."""

    created_at: Annotated[Rfc3339 | None, Field(alias="createdAt")] = None
    """When it was created."""

    updated_at: Annotated[Rfc3339 | None, Field(alias="updatedAt")] = None
    """When it was last changed."""


class WebhookResponse(ReadModel):
    """A webhook in its envelope.

    Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
    """

    metadata: WebhookMetadata | None = None
    """About the response."""

    result: Webhook
    """The webhook."""


class WebhookEventList(ReadModel):
    """The events that webhooks can have.

    Docs: https://developer.fieldnation.com/docs/webhooks/concepts/events
    """

    metadata: WebhookMetadata | None = None
    """About the response."""

    result: list[WebhookEventInfo]
    """The events."""


class WebhookHistoryPage(ReadModel):
    """A page of the changes of a webhook.

    Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
    """

    metadata: WebhookMetadata | None = None
    """About the page."""

    result: list[WebhookChange]
    """The changes."""


class AttributeRemoved(ReadModel):
    """The confirmation that an attribute was removed.

    Observed behavior; not documented by the vendor.
    Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
    """

    message: str | None = None
    """A confirmation in words."""


class WebhookMessage(ReadModel):
    """What happened to a work order, and the whole work order.

    Docs: https://developer.fieldnation.com/docs/webhooks/concepts/payload-structure
    """

    event: WebhookEvent
    """What happened."""

    timestamp: Rfc3339
    """When it happened."""

    triggered_by_user: WebhookUser
    """Who caused it."""

    workorder: WorkOrder
    """The work order, as reading it returns it."""


class WebhookMetadata(ReadModel):
    """About a response on webhooks."""

    timestamp: Rfc3339 | None = None
    """When it was made."""

    count: int | None = None
    """How many entries this page has."""

    total: int | None = None
    """How many entries there are."""

    query: dict[str, Any] | None = None
    """The query once more."""


class WebhookAttributes(ReadModel):
    """What is sent with each message of a webhook in addition."""

    header: dict[str, str] | None = None
    """Headers by name. Names that begin with ``x-fn-`` are refused."""


class WebhookEventInfo(ReadModel):
    """An event that webhooks can have.

    Docs: https://developer.fieldnation.com/docs/webhooks/concepts/events
    """

    name: WebhookEventName
    """The name of the event."""

    label: str
    """The name, in words."""

    description: str
    """When it is sent."""

    model: str
    """What it is about, always ``WorkOrder``."""


class WebhookChange(ReadModel):
    """A change of a webhook.

    Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
    """

    id: int
    """The id of the change."""

    user_id: Annotated[int, Field(alias="userId")]
    """The id of the user who made it."""

    action: str
    """What was done, such as ``webhook_created`` or ``status_changed``."""

    changes: dict[str, Any]
    """What has changed. Its fields depend on the action."""

    created_at: Annotated[Rfc3339, Field(alias="createdAt")]
    """When it was made."""

    updated_at: Annotated[Rfc3339, Field(alias="updatedAt")]
    """When this entry was last changed."""


class WebhookEvent(ReadModel):
    """An event of a work order.

    Docs: https://developer.fieldnation.com/docs/webhooks/concepts/payload-structure
    """

    name: WebhookEventName
    """What happened."""

    params: WebhookEventParams | None = None
    """Values that belong to the event."""


class WebhookUser(ReadModel):
    """The user who caused an event.

    Docs: https://developer.fieldnation.com/docs/webhooks/concepts/payload-structure
    """

    id: int | None = None
    """The id of the user."""


class WebhookEventParams(ReadModel):
    """Values that belong to an event. Others than these are kept.

    Docs: https://developer.fieldnation.com/docs/webhooks/concepts/payload-structure
    """

    work_order_id: int | None = None
    """The id of the work order."""

    status_id: int | None = None
    """The new status of events about the status: 1 draft, 2 published, 3 assigned, 7 cancelled, 9 routed; others
    are not documented.
    """

    previous_status_id: int | None = None
    """The status before."""
