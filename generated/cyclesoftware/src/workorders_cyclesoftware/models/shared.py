# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: objects that several resources share."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = ["Pagination"]


class Pagination(ReadModel):
    """Where the next page is."""

    next_url: str | None = None
    """Full URL of the next page; null or absent on the last one. It may name another host than the API's."""
