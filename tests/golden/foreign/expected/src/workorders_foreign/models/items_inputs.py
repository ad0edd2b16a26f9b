# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: items."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

__all__ = [
    "AddPhotoBodyCreate",
    "GetItemsFilterInput",
    "GetItemsSizeInput",
    "GetItemsWhereInput",
    "GetOldItemsFilterInput",
    "GetOldItemsSizeInput",
    "GetOldItemsWhereInput",
    "ItemCreate",
]


class ItemCreate(WriteModel):

    created_at_2: Annotated[str | MISSING, Field(alias="createdAt")] = MISSING

    created_at: str | None | MISSING = MISSING

    size: Annotated[int | MISSING, Field(gt=0)] = MISSING

    extra: Any | MISSING = MISSING


class GetItemsFilterInput(WriteModel):

    name: str | MISSING = MISSING


class GetItemsWhereInput(WriteModel):

    page: int | MISSING = MISSING


class GetItemsSizeInput(WriteModel):

    rows: int | MISSING = MISSING


class AddPhotoBodyCreate(WriteModel):
    """An object without declared fields."""


class GetOldItemsFilterInput(WriteModel):

    name: str | MISSING = MISSING


class GetOldItemsWhereInput(WriteModel):

    page: int | MISSING = MISSING


class GetOldItemsSizeInput(WriteModel):

    rows: int | MISSING = MISSING
