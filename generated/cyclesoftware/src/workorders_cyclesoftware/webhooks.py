# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Messages that the vendor sends to a subscriber: the events, and the model of each message.

Nothing here checks a signature: verify it before you trust a message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from workorders_runtime.webhooks import read

from . import models
from ._plan import PLAN

if TYPE_CHECKING:
    Message: TypeAlias = models.WorkshopOrderEvent | models.RoadworthyEvent

__all__ = ["EVENTS", "parse"]

EVENTS = {
    "workshop_order.created": "WorkshopOrderEvent",
    "workshop_order.updated": "WorkshopOrderEvent",
    "workshop_order.deleted": "WorkshopOrderEvent",
    "workshop_order_roadworthy.created": "RoadworthyEvent",
    "workshop_order_roadworthy.updated": "RoadworthyEvent",
    "workshop_order_roadworthy.deleted": "RoadworthyEvent",
}
"""Every event, and the name of the model of its message."""


@overload
def parse(
    body: bytes | str, *, event: Literal["workshop_order.created", "workshop_order.updated", "workshop_order.deleted"]
) -> models.WorkshopOrderEvent: ...
@overload
def parse(
    body: bytes | str,
    *,
    event: Literal[
        "workshop_order_roadworthy.created", "workshop_order_roadworthy.updated", "workshop_order_roadworthy.deleted"
    ],
) -> models.RoadworthyEvent: ...
@overload
def parse(body: bytes | str, *, event: str | None = None) -> Message: ...
def parse(body: bytes | str, *, event: str | None = None) -> Message:
    """Read a message.

    Args:
        body: The message as it was received.
        event: The event's name, if it is known from a header; by default it is read from the message.

    Raises:
        ValueError: The body is not a JSON object, or its event is not one of `EVENTS`. A value that violates the spec
            is kept unchanged, as in responses.
    """
    message: Message = read(PLAN, models, EVENTS, body, event)
    return message
