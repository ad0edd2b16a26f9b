# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Messages that the vendor sends: events, models, signatures.

The header ``X-Samsara-Signature`` has ``v1=`` and, in hex, the HMAC-SHA256 of ``v1:{timestamp}:{body}``, filled
in, with the Base64-decoded secret as the key.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from workorders_runtime import webhooks as _webhooks
from workorders_runtime.response import Deviation
from workorders_runtime.serialization.missing import MISSING
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

Message: TypeAlias = (
    "models.WorkOrderMessage | models.IssueMessage | models.EventMessage | models.LegacyMessage | UnknownMessage"
)
"""What `parse` returns as ``.message``."""
EVENTS = {
    "WorkOrderCreatedOrChanged": "WorkOrderMessage",
    "IssueCreated": "IssueMessage",
    "DvirSubmitted": "EventMessage",
    "MissingDvirPastDue": "EventMessage",
    "PredictiveMaintenanceAlert": "EventMessage",
    "EngineFaultOn": "EventMessage",
    "EngineFaultOff": "EventMessage",
    "FormSubmitted": "EventMessage",
    "FormUpdated": "EventMessage",
    "AlertIncident": "EventMessage",
    "AlertObjectEvent": "EventMessage",
    "Alert": "LegacyMessage",
    "Ping": "LegacyMessage",
}
"""Every event that the spec lists, and the name of the model of its message."""
_RULES = Webhooks(event="/eventType", event_header="X-Samsara-Event-Type", id="/eventId", id_header="X-Samsara-Request")
SIGNATURE = Signature(
    header="X-Samsara-Signature",
    prefix="v1=",
    signed="v1:{timestamp}:{body}",
    key="base64",
    timestamp_header="X-Samsara-Timestamp",
)
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


def verify(
    body: bytes,
    headers: Headers,
    secret: str | Sequence[str],
    *,
    tolerance: float | MISSING | None = MISSING,
    now: float | None = None,
    scheme: Signature = SIGNATURE,
) -> None:
    """Check that a message was signed with the secret, in constant time.

    Args:
        body: The body as it was received: the bytes, not parsed and written again.
        headers: The headers of the request, as a mapping or as pairs.
        secret: The secret of the webhook, or several while it is replaced.
        tolerance: Seconds that the signed timestamp may be away from the clock, by default those of the scheme
            (300); ``None``: any.
        now: Seconds since 1970; by default those of the system's clock.
        scheme: How the message is signed, if not as the spec says.

    Raises:
        SignatureError: It was not, with the reason.
        TypeError: The body is not bytes.
        ValueError: A secret is empty, or not encoded as the vendor's secrets are.
    """
    _webhooks.verify(_RULES, scheme, body, headers, secret, tolerance=tolerance, now=now)


def receive(
    body: bytes,
    headers: Headers,
    secret: str | Sequence[str],
    *,
    tolerance: float | MISSING | None = MISSING,
    now: float | None = None,
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
        tolerance: Seconds that the signed timestamp may be away from the clock, by default those of the scheme
            (300); ``None``: any.
        now: Seconds since 1970; by default those of the system's clock.
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
    verify(body, headers, secret, tolerance=tolerance, now=now, scheme=scheme)
    return parse(body, headers, event=event, strict=strict, on_deviation=on_deviation)


def sign(
    body: bytes, secret: str, *, now: float | None = None, delivery_id: str = "", scheme: Signature = SIGNATURE
) -> dict[str, str]:
    """Return the headers with which the vendor would send a message, for tests."""
    return _webhooks.sign(_RULES, scheme, body, secret, now=now, delivery_id=delivery_id)
