# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: rooms."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = ["Line", "Order"]


class Order(ReadModel):

    room: int

    line: Line | None = None


class Line(ReadModel):

    bed: str | None = None
