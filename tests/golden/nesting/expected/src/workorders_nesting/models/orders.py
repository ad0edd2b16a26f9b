# Generated from nesting/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: orders."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = [
    "Order",
]


class Order(ReadModel):
    """An order.

    Source: https://docs.nesting.example/orders (2026-08)
    """

    id: int
    """Id of the order."""
