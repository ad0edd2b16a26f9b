# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: webhooks."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

from .enums import WebhookEventTypeLike, WebhookVersionLike

__all__ = ["WebhookCreate", "WebhookHeaderInput", "WebhookUpdate"]


class WebhookCreate(WriteModel):
    """A webhook of the organisation."""

    name: Annotated[str, Field(max_length=255)]
    """Name of the webhook."""

    url: Annotated[str, Field(max_length=2047)]
    """Address that messages are sent to."""

    payload_version: Annotated[WebhookVersionLike | MISSING, Field(alias="version")] = MISSING
    """Version of the form of the messages."""

    custom_headers: Annotated[list[WebhookHeaderInput] | MISSING, Field(alias="customHeaders", max_length=5)] = MISSING
    """Additional headers that are sent with each message. An update replaces the list."""

    event_types: Annotated[list[WebhookEventTypeLike] | MISSING, Field(alias="eventTypes")] = MISSING
    """The types of events to send (beta). To change them, create the webhook again."""


class WebhookUpdate(WriteModel):
    """A webhook of the organisation."""

    name: Annotated[str | MISSING, Field(max_length=255)] = MISSING
    """Name of the webhook."""

    url: Annotated[str | MISSING, Field(max_length=2047)] = MISSING
    """Address that messages are sent to."""

    payload_version: Annotated[WebhookVersionLike | MISSING, Field(alias="version")] = MISSING
    """Version of the form of the messages."""

    custom_headers: Annotated[list[WebhookHeaderInput] | MISSING, Field(alias="customHeaders", max_length=5)] = MISSING
    """Additional headers that are sent with each message. An update replaces the list."""


class WebhookHeaderInput(WriteModel):
    """An additional header that is sent with each message."""

    key: Annotated[str, Field(max_length=100)]
    """Name of the header."""

    value: Annotated[str, Field(max_length=100)]
    """Value of the header."""
