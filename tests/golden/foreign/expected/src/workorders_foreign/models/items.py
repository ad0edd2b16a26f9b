# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: items."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

__all__ = ["Item"]


class Item(ReadModel):

    created_at_2: Annotated[str | None, Field(alias="createdAt")] = None

    created_at: str | None = None

    size: int | None = None

    extra: Any | None = None
