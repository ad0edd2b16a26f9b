# Generated from nesting/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: orders."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = ["Order"]


class Order(ReadModel):
    """An order.

    Docs: https://docs.nesting.example/orders
    """

    id: int
    """Id of the order."""
