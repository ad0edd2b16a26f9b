# Generated from members/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: pages."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = ["ListPagesResponse", "Login"]


class Login(ReadModel):

    id: int | None = None


class ListPagesResponse(ReadModel):

    data: list[Login] | None = None

    next: str | None = None
