# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: messages."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import UtcSpaced

from .shared import ListMetadata, LocalTime

__all__ = [
    "Message",
    "MessageList",
    "MessageProblem",
    "MessageProblemType",
    "MessageRecipient",
    "MessageSender",
    "MessageTime",
]


class MessageList(ReadModel):
    """A page of the messages about a work order.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/message_object
    """

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    params: list[str] | None = None
    """The parameters of the request that were heeded."""

    f_work_order: list[str] | None = None
    """The filter by work orders."""

    fs_work_order: bool | None = None
    """Whether the filter by work orders is stored."""

    f_only_workorder: bool | None = None
    """Whether only messages about work orders are shown."""

    fs_only_workorder: bool | None = None
    """Whether the filter ``f_only_workorder`` is stored."""

    results: list[Message] | None = None
    """The messages, newest first."""


class Message(ReadModel):
    """A message about a work order. Replies have the same fields, except ``replies`` and ``shared_text``.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/messages
    """

    from_: Annotated[MessageSender | None, Field(alias="from")] = None
    """Who wrote the message."""

    to: MessageRecipient | None = None
    """Whom the message is for."""

    role: str | None = None
    """The group that the message is for, such as ``ASSIGNEDTECH`` (see ``MessageType``)."""

    message_id: Annotated[str | None, Field(alias="msg_id")] = None
    """The message's id, which is a text here. Replying takes it as a number."""

    parent_id: str | None = None
    """The id of the message that this one replies to, as text."""

    work_order_status: str | None = None
    """The status that the work order had then."""

    read: bool | None = None
    """Whether the message was read."""

    created: MessageTime | None = None
    """When the message was written."""

    message: str | None = None
    """The text. It holds no HTML."""

    problem: MessageProblem | None = None
    """The problem that the message reports."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    replies: list[Message] | None = None
    """The replies."""

    shared_text: Annotated[str | None, Field(alias="sharedText")] = None
    """Whom the message was shared with, in words."""


class MessageSender(ReadModel):
    """The user who wrote a message.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/messages
    """

    id: int | None = None
    """The user's id."""

    name: str | None = None
    """The user's name."""

    thumbnail: str | None = None
    """The address of the user's picture."""

    role: str | None = None
    """What the user is, such as ``buyer`` or ``provider``."""

    hide_wo_manager: Annotated[bool | None, Field(alias="hideWoManager")] = None
    """Whether the manager of the work order stays hidden."""

    msg_link: Annotated[str | None, Field(alias="msgLink")] = None
    """The address of the message."""


class MessageRecipient(ReadModel):
    """The user or group that a message is for."""

    id: int | None = None
    """The user's id."""

    name: str | None = None
    """The name of the user or group."""

    thumbnail: str | None = None
    """The address of the user's picture."""

    role: str | None = None
    """What the user is, such as ``buyer`` or ``provider``."""


class MessageTime(ReadModel):
    """When a message was written.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/messages
    """

    utc: UtcSpaced | None = None
    """The time in UTC."""

    local: LocalTime | None = None
    """The same moment as the clock at the site shows it."""

    timezone: str | None = None
    """The name of the site's time zone. Other models spell it ``time_zone``."""


class MessageProblem(ReadModel):
    """The problem that a message reports."""

    type: MessageProblemType | None = None
    """The kind of problem."""

    resolved: bool | None = None
    """Whether the problem is solved."""

    flag_id: int | None = None
    """The id of the flag that it raised."""

    can_resolve: bool | None = None
    """Whether the caller may mark the problem as solved."""

    escalate: bool | None = None
    """Whether the problem is to be escalated."""

    zendesk_ticket_id: int | None = None
    """The id of the support ticket."""


class MessageProblemType(ReadModel):
    """A kind of problem."""

    id: int | None = None
    """The kind's id."""

    description: str | None = None
    """The kind in words."""
