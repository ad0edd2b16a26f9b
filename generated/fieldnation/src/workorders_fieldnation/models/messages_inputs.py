# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: messages."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .enums import MessageTypeLike
from .shared_inputs import IdRefInput

__all__ = ["MessageCreate", "MessageReply"]


class MessageCreate(WriteModel):
    """A new message. It cannot be changed or deleted later.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/messages
    """

    message: str
    """The text of the message, without HTML."""

    type: MessageTypeLike | MISSING = MISSING
    """Who sees the message."""

    to: IdRefInput | MISSING = MISSING
    """The provider that the message is for, by user id. The type ``SPECIFIC_TECH`` needs it."""

    notify: list[int] | MISSING = MISSING
    """User ids of colleagues in the company to tell about the message."""

    classic_alert: bool | MISSING = MISSING
    """Whether to send an alert of the older kind."""

    reason: str | MISSING = MISSING
    """Why the message is sent."""

    action_event_type: str | MISSING = MISSING
    """The kind of event that goes with the message. Field Nation lists no values."""

    category: str | MISSING = MISSING
    """The category of the message. Field Nation lists no values."""


class MessageReply(WriteModel):
    """A reply to a message."""

    message: str
    """The text of the reply, without HTML."""

    classic_alert: bool | MISSING = MISSING
    """Whether to send an alert of the older kind."""

    problem_reopened: bool | MISSING = MISSING
    """Whether the reply opens the problem again."""
