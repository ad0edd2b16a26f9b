# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Messages that the vendor sends: events, models, signatures.

The header ``X-FN-Signature`` has ``sha256=`` and, in hex, the HMAC-SHA256 of the body with the secret as the
key.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from workorders_runtime import webhooks as _webhooks
from workorders_runtime.response import Deviation
from workorders_runtime.spec import Signature as Signature
from workorders_runtime.spec import Webhooks
from workorders_runtime.webhooks import Delivery as Delivery
from workorders_runtime.webhooks import Headers
from workorders_runtime.webhooks import SignatureError as SignatureError
from workorders_runtime.webhooks import UnknownMessage as UnknownMessage
from workorders_runtime.webhooks import WebhookError as WebhookError

from . import models

__all__ = [
    "EVENTS",
    "SIGNATURE",
    "Delivery",
    "Message",
    "Signature",
    "SignatureError",
    "UnknownMessage",
    "WebhookError",
    "parse",
    "receive",
    "sign",
    "verify",
]

Message: TypeAlias = "models.WebhookMessage | UnknownMessage"
"""What `parse` returns as ``.message``."""
EVENTS = {
    "workorder.created": "WebhookMessage",
    "workorder.routed": "WebhookMessage",
    "workorder.task_completed": "WebhookMessage",
    "workorder.task_incomplete": "WebhookMessage",
    "workorder.provider_upload": "WebhookMessage",
    "workorder.message_posted": "WebhookMessage",
    "workorder.requested": "WebhookMessage",
    "workorder.custom_field_value_updated": "WebhookMessage",
    "workorder.declined": "WebhookMessage",
    "workorder.undeclined": "WebhookMessage",
    "workorder.schedule_updated": "WebhookMessage",
    "workorder.tag_added": "WebhookMessage",
    "workorder.tag_removed": "WebhookMessage",
    "workorder.status.draft": "WebhookMessage",
    "workorder.status.routed": "WebhookMessage",
    "workorder.status.published": "WebhookMessage",
    "workorder.status.confirmed": "WebhookMessage",
    "workorder.status.assigned": "WebhookMessage",
    "workorder.status.assigned_cancelled": "WebhookMessage",
    "workorder.status.at_risk": "WebhookMessage",
    "workorder.status.delayed": "WebhookMessage",
    "workorder.status.on_my_way": "WebhookMessage",
    "workorder.status.checked_in": "WebhookMessage",
    "workorder.status.checked_out": "WebhookMessage",
    "workorder.problem_reported": "WebhookMessage",
    "workorder.problem_resolved": "WebhookMessage",
    "workorder.status.work_done": "WebhookMessage",
    "workorder.status.approved": "WebhookMessage",
    "workorder.status.paid": "WebhookMessage",
    "workorder.status.cancelled": "WebhookMessage",
    "workorder.status.deleted": "WebhookMessage",
    "workorder.status.postponed": "WebhookMessage",
    "workorder.part_updated": "WebhookMessage",
}
"""Every event that the spec lists, and the name of the model of its message."""
_RULES = Webhooks(event="/event/name", id_header="X-FN-Delivery-Id", id_separator=":")
SIGNATURE = Signature(header="X-FN-Signature", prefix="sha256=")
"""How messages are signed."""


def parse(
    body: bytes | str,
    headers: Headers | None = None,
    *,
    event: str | None = None,
    strict: bool = False,
    on_deviation: Callable[[Deviation], object] | None = None,
) -> Delivery[Message]:
    """Decode a message, without checking its signature.

    The message of an event that is not in `EVENTS` is an `UnknownMessage`.

    Args:
        body: The message as it was received.
        headers: The headers of the request, for the id of the delivery.
        event: The event's name, if the message does not hold it.
        strict: Raise when the message violates the spec, instead of keeping the value unchanged.
        on_deviation: Called with each value that violates the spec.

    Raises:
        WebhookError: The body is not a JSON object, or does not name its event; with ``strict``, it violates the spec.
    """
    return _webhooks.parse(_RULES, models, EVENTS, body, headers, event=event, strict=strict, on_deviation=on_deviation)


def verify(body: bytes, headers: Headers, secret: str | Sequence[str], *, scheme: Signature = SIGNATURE) -> None:
    """Check that a message was signed with the secret, in constant time.

    Args:
        body: The body as it was received: the bytes, not parsed and written again.
        headers: The headers of the request, as a mapping or as pairs.
        secret: The secret of the webhook, or several while it is replaced.
        scheme: How the message is signed, if not as the spec says.

    Raises:
        SignatureError: It was not, with the reason.
        TypeError: The body is not bytes.
        ValueError: A secret is empty, or not encoded as the vendor's secrets are.
    """
    _webhooks.verify(_RULES, scheme, body, headers, secret)


def receive(
    body: bytes,
    headers: Headers,
    secret: str | Sequence[str],
    *,
    scheme: Signature = SIGNATURE,
    event: str | None = None,
    strict: bool = False,
    on_deviation: Callable[[Deviation], object] | None = None,
) -> Delivery[Message]:
    """Check the signature of a message (`verify`) and decode it (`parse`).

    Args:
        body: The body as it was received: the bytes, not parsed and written again.
        headers: The headers of the request, as a mapping or as pairs.
        secret: The secret of the webhook, or several while it is replaced.
        scheme: How the message is signed, if not as the spec says.
        event: The event's name, if the message does not hold it.
        strict: Raise when the message violates the spec, instead of keeping the value unchanged.
        on_deviation: Called with each value that violates the spec.

    Raises:
        SignatureError: The message is not authentic, with the reason. Respond with 401.
        WebhookError: It is, but cannot be read.
        TypeError: The body is not bytes.
        ValueError: A secret is empty, or not encoded as the vendor's secrets are.
    """
    verify(body, headers, secret, scheme=scheme)
    return parse(body, headers, event=event, strict=strict, on_deviation=on_deviation)


def sign(body: bytes, secret: str, *, delivery_id: str = "", scheme: Signature = SIGNATURE) -> dict[str, str]:
    """Return the headers with which the vendor would send a message, for tests."""
    return _webhooks.sign(_RULES, scheme, body, secret, delivery_id=delivery_id)
