# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Messages between buyer and providers."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["Messages"]

LIST = OperationSpec(
    "listMessages",
    "GET",
    "/workorders/{work_order_id}/messages",
    "safe",
    (Path("work_order_id", type=int), Query("archived", "f_archived", type=bool)),
    envelope="MessageList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.messages.list",
)
SEND = OperationSpec(
    "sendMessage",
    "POST",
    "/workorders/{work_order_id}/messages",
    "unsafe",
    (Path("work_order_id", type=int), Query("acting_user_id", type=int), Query("async_", "async", type=bool)),
    body=Body("MessageCreate"),
    envelope="MessageList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.messages.send",
)
REPLY = OperationSpec(
    "replyToMessage",
    "POST",
    "/workorders/{work_order_id}/messages/{message_id}",
    "unsafe",
    (
        Path("work_order_id", type=int),
        Path("message_id", type=int),
        Query("async_", "async", type=bool),
        Query("acting_user_id", type=int),
    ),
    body=Body("MessageReply"),
    envelope="MessageList",
    unwrap=("/results",),
    null_list=True,
    name="work_orders.messages.reply",
)


class Messages(Resource):
    """Messages between buyer and providers. Reached as ``FieldNation(…).work_orders.messages``."""

    def list(
        self, work_order_id: int, *, archived: bool | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> builtins.list[models.Message]:
        """List messages.

        Returns the messages about a work order and their replies, newest first.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            archived: Whether to return archived messages instead.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/messages
        """
        return self._call(
            LIST, builtins.list[models.Message], {"work_order_id": work_order_id, "archived": archived}, options
        )

    def send(
        self,
        work_order_id: int,
        *,
        message: str,
        acting_user_id: int | MISSING = MISSING,
        async_: bool | MISSING = MISSING,
        type: models.MessageTypeLike | MISSING = MISSING,
        to: models.IdRefInput | MISSING = MISSING,
        notify: Sequence[int] | MISSING = MISSING,
        classic_alert: bool | MISSING = MISSING,
        reason: str | MISSING = MISSING,
        action_event_type: str | MISSING = MISSING,
        category: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.Message]:
        """Send a message.

        Sends a message and returns the messages of the work order. Messages can be neither changed nor deleted.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            message: The text of the message, without HTML.
            acting_user_id: The id of the user to act for.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            type: Who sees the message.
            to: The provider that the message is for, by user id. The type ``SPECIFIC_TECH`` needs it.
            notify: User ids of colleagues in the company to tell about the message.
            classic_alert: Whether to send an alert of the older kind.
            reason: Why the message is sent.
            action_event_type: The kind of event that goes with the message. Field Nation lists no values.
            category: The category of the message. Field Nation lists no values.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/messages
        """
        return self._call(
            SEND,
            builtins.list[models.Message],
            {
                "work_order_id": work_order_id,
                "message": message,
                "acting_user_id": acting_user_id,
                "async_": async_,
                "type": type,
                "to": to,
                "notify": notify,
                "classic_alert": classic_alert,
                "reason": reason,
                "action_event_type": action_event_type,
                "category": category,
            },
            options,
        )

    def reply(
        self,
        work_order_id: int,
        message_id: int,
        *,
        message: str,
        async_: bool | MISSING = MISSING,
        acting_user_id: int | MISSING = MISSING,
        classic_alert: bool | MISSING = MISSING,
        problem_reopened: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.Message]:
        """Reply to a message.

        Sends a reply and returns the messages of the work order. Replies can be neither changed nor deleted.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            message_id: The id of the message to reply to.
            message: The text of the reply, without HTML.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            acting_user_id: The id of the user to act for.
            classic_alert: Whether to send an alert of the older kind.
            problem_reopened: Whether the reply opens the problem again.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/messages
        """
        return self._call(
            REPLY,
            builtins.list[models.Message],
            {
                "work_order_id": work_order_id,
                "message_id": message_id,
                "message": message,
                "async_": async_,
                "acting_user_id": acting_user_id,
                "classic_alert": classic_alert,
                "problem_reopened": problem_reopened,
            },
            options,
        )
