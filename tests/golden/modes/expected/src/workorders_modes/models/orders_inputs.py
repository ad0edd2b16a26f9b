# Generated from modes/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: orders."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import LocalSpaced, LocalSpacedOrAware

from .enums import StateLike

__all__ = ["LineCreateInput", "LineUpdateInput", "OrderCreate", "OrderUpdate"]


class OrderCreate(WriteModel):
    """An order.

    Docs: https://docs.modes.example/orders
    """

    customer: str

    note: str | None | MISSING = MISSING
    """A note."""

    at: LocalSpacedOrAware | MISSING = MISSING

    phone: str | MISSING = MISSING

    state: StateLike | MISSING = MISSING
    """State of an order."""

    lines: Annotated[list[LineCreateInput] | MISSING, Field(max_length=9)] = MISSING


class OrderUpdate(WriteModel):
    """An order.

    Docs: https://docs.modes.example/orders
    """

    id: str
    """Its id."""

    note: str | None | MISSING = MISSING
    """A note."""

    at: LocalSpaced | MISSING = MISSING

    phone: str | None | MISSING = MISSING

    state: StateLike | MISSING = MISSING
    """State of an order."""

    lines: Annotated[list[LineUpdateInput] | MISSING, Field(max_length=9)] = MISSING


class LineCreateInput(WriteModel):
    """A line.

    Docs: https://docs.modes.example/orders
    """

    text: str | MISSING = MISSING


class LineUpdateInput(WriteModel):
    """A line.

    Docs: https://docs.modes.example/orders
    """

    line_id: int | MISSING = MISSING

    text: str | MISSING = MISSING
