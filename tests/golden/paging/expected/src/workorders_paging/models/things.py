# Generated from paging/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: things."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

__all__ = ["Page", "Thing", "Wrapped"]


class Page(ReadModel):

    data: list[Thing] | None = None

    wrapped: list[Wrapped] | None = None

    next: str | None = None

    url: str | None = None

    total: int | None = None

    count: int | None = None

    more: bool | None = None

    page: int | None = None

    pages: int | None = None

    offset: int | None = None


class Wrapped(ReadModel):

    thing: Annotated[Thing | None, Field(alias="Thing")] = None


class Thing(ReadModel):

    id: str | None = None
