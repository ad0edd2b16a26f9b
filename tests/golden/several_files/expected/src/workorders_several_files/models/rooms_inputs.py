# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: rooms."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

__all__ = ["BookBodyCreate", "LineInput", "OrderInput"]


class OrderInput(WriteModel):

    room: int

    line: LineInput | MISSING = MISSING


class LineInput(WriteModel):

    bed: str | MISSING = MISSING


class BookBodyCreate(WriteModel):

    order: OrderInput | MISSING = MISSING
