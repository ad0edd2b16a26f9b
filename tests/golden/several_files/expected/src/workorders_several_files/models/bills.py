# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: bills."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .orders import OrdersOrder

__all__ = ["Bill", "BillLine"]


class Bill(ReadModel):

    order: OrdersOrder | None = None

    line: BillLine | None = None


class BillLine(ReadModel):

    price: str | None = None
