# Generated from nesting/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: notes."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import IntBool

__all__ = ["NoteCreate"]


class NoteCreate(WriteModel):
    """A note on an order.

    Docs: https://docs.nesting.example/orders
    """

    text: Annotated[str, Field(max_length=200)]
    """What it says."""

    order_id: Annotated[int, Field(alias="orderId")]
    """The id of the order, once more."""

    pinned: IntBool | MISSING = MISSING
    """Whether it stands at the top."""

    w8ben: bool | MISSING = MISSING
    """Whether the form is there."""

    center: Annotated[str | MISSING, Field(alias="cntr")] = MISSING
    """Name of the center."""
