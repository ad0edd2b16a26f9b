# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: orders."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .enums import State

__all__ = ["OrdersLine", "OrdersOrder"]


class OrdersOrder(ReadModel):

    lines: list[OrdersLine]

    state: State | None = None


class OrdersLine(ReadModel):

    article: str

    count: int | None = None
