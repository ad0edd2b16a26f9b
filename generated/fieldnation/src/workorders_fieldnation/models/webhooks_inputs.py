# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: webhooks."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

from .enums import WebhookEventNameLike, WebhookMethodLike, WebhookStatusLike

__all__ = ["WebhookAttributesInput", "WebhookCreate", "WebhookUpdate"]


class WebhookCreate(WriteModel):
    """A webhook of the company: which events are sent to which address. A call with ``fields`` returns only the
    fields that it names.

    Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
    """

    events: Annotated[list[WebhookEventNameLike], Field(min_length=1)]
    """The events that are sent. An update replaces the list."""

    url: str
    """The address that messages are sent to. It must begin with ``https``."""

    method: WebhookMethodLike
    """The HTTP method of the messages, usually ``post``."""

    status: WebhookStatusLike
    """Whether messages are sent, usually ``active``."""

    secret: str | MISSING = MISSING
    """The secret that messages are signed with, a UUID. Left out, Field Nation makes one. Keep it: it may be
    returned at creation alone.
    """

    notification_email: Annotated[str | MISSING, Field(alias="notificationEmail")] = MISSING
    """The address that failures are reported to."""

    is_integration_only: Annotated[bool | MISSING, Field(alias="isIntegrationOnly")] = MISSING
    """Not documented. False if left out."""

    webhook_attribute: Annotated[WebhookAttributesInput | MISSING, Field(alias="webhookAttribute")] = MISSING
    """Additional headers that are sent with each message. They are returned only on request."""


class WebhookUpdate(WriteModel):
    """A webhook of the company: which events are sent to which address. A call with ``fields`` returns only the
    fields that it names.

    Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/webhooks
    """

    events: Annotated[list[WebhookEventNameLike] | MISSING, Field(min_length=1)] = MISSING
    """The events that are sent. An update replaces the list."""

    url: str | MISSING = MISSING
    """The address that messages are sent to. It must begin with ``https``."""

    method: WebhookMethodLike | MISSING = MISSING
    """The HTTP method of the messages, usually ``post``."""

    status: WebhookStatusLike | MISSING = MISSING
    """Whether messages are sent, usually ``active``."""

    secret: str | MISSING = MISSING
    """The secret that messages are signed with, a UUID. Left out, Field Nation makes one. Keep it: it may be
    returned at creation alone.
    """

    notification_email: Annotated[str | MISSING, Field(alias="notificationEmail")] = MISSING
    """The address that failures are reported to."""

    is_integration_only: Annotated[bool | MISSING, Field(alias="isIntegrationOnly")] = MISSING
    """Not documented. False if left out."""

    webhook_attribute: Annotated[WebhookAttributesInput | MISSING, Field(alias="webhookAttribute")] = MISSING
    """Additional headers that are sent with each message. They are returned only on request."""


class WebhookAttributesInput(WriteModel):
    """What is sent with each message of a webhook in addition."""

    header: dict[str, str] | MISSING = MISSING
    """Headers by name. Names that begin with ``x-fn-`` are refused."""
