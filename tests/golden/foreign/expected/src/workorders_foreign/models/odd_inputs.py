# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: odd."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

__all__ = ["ItemInput", "PostFormBodyCreate", "PutFormBodyUpdate"]


class ItemInput(WriteModel):

    created_at_2: Annotated[str | MISSING, Field(alias="createdAt")] = MISSING

    created_at: str | None | MISSING = MISSING

    size: Annotated[int | MISSING, Field(gt=0)] = MISSING

    extra: Any | MISSING = MISSING


class PutFormBodyUpdate(WriteModel):

    note: str | MISSING = MISSING

    meta: str | MISSING = MISSING

    any: str | MISSING = MISSING


class PostFormBodyCreate(WriteModel, extra="allow"):

    x: int | MISSING = MISSING

    meta: str | MISSING = MISSING

    tags: str

    note: str | MISSING = MISSING

    __pydantic_extra__: dict[str, str]  # pyright: ignore[reportIncompatibleVariableOverride]
