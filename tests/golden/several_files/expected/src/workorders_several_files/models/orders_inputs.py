# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: orders."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .enums import StateLike

__all__ = ["OrdersLineInput", "OrdersOrderUpdate"]


class OrdersOrderUpdate(WriteModel):

    lines: list[OrdersLineInput]

    state: StateLike | MISSING = MISSING


class OrdersLineInput(WriteModel):

    article: str

    count: int | MISSING = MISSING
