# Generated from token_server/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: things."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = ["Thing"]


class Thing(ReadModel):

    id: str | None = None
