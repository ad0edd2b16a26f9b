# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: delivery logs."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import Rfc3339

from .enums import WebhookEventName
from .webhooks import WebhookMetadata

__all__ = ["DeliveryLog", "DeliveryLogPage", "DeliveryLogResponse", "DeliveryRetry", "DeliveryRetryResponse"]


class DeliveryLogPage(ReadModel):
    """A page of the log of deliveries.

    Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/delivery-logs
    """

    metadata: WebhookMetadata | None = None
    """About the page. It has no total."""

    result: list[DeliveryLog]
    """The deliveries."""


class DeliveryLogResponse(ReadModel):
    """A delivery in its envelope.

    Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/delivery-logs
    """

    metadata: WebhookMetadata | None = None
    """About the response."""

    result: DeliveryLog
    """The delivery."""


class DeliveryRetryResponse(ReadModel):
    """A repeated delivery in its envelope.

    Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/delivery-logs
    """

    metadata: WebhookMetadata | None = None
    """About the response."""

    result: DeliveryRetry
    """The job."""


class DeliveryLog(ReadModel):
    """An attempt to deliver a message.

    Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/delivery-logs
    """

    delivery_id: Annotated[str, Field(alias="deliveryId")]
    """The id of the delivery."""

    webhook_id: Annotated[str, Field(alias="webhookId")]
    """The id of the webhook."""

    work_order_id: Annotated[int | None, Field(alias="workOrderId")] = None
    """The id of the work order."""

    event_name: Annotated[WebhookEventName, Field(alias="eventName")]
    """The event."""

    delivery_status: Annotated[int, Field(alias="deliveryStatus")]
    """The HTTP status that your endpoint responded with."""

    delivery_attempt: Annotated[int, Field(alias="deliveryAttempt")]
    """Which attempt it was, counted from 1."""

    created_at: Annotated[Rfc3339, Field(alias="createdAt")]
    """When it was made."""

    delivery_log: str | None = None
    """An address to download request and response from, valid for a while. Only a single delivery has it; treat it
    as a secret.
    """


class DeliveryRetry(ReadModel):
    """A delivery that was ordered again.

    Docs: https://developer.fieldnation.com/docs/webhooks/api-reference/delivery-logs
    """

    job_id: str
    """The id of the job that sends it."""
