# Generated from modes/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: orders."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import LocalSpaced, Rfc3339

from .enums import State

__all__ = ["Line", "Order", "OrderEnvelope"]


class OrderEnvelope(ReadModel):
    """What surrounds an order.

    Docs: https://docs.modes.example/orders
    """

    order: Order | None = None
    """An order."""


class Order(ReadModel):
    """An order.

    Docs: https://docs.modes.example/orders
    """

    id: str
    """Its id."""

    customer: str

    note: str | None = None
    """A note."""

    at: LocalSpaced | None = None

    made: Rfc3339 | None = None

    phone: str | None = None

    state: State | None = None
    """State of an order."""

    lines: list[Line] | None = None


class Line(ReadModel):
    """A line.

    Docs: https://docs.modes.example/orders
    """

    line_id: int

    text: str | None = None
