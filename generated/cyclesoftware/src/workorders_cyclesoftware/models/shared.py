# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: what several resources share."""

from __future__ import annotations

from .._runtime.model import ReadModel

__all__ = [
    "Pagination",
]


class Pagination(ReadModel):
    """Where the next page is.

    Source: https://docs.cyclesoftware.nl/, Workshop orders (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_workshop_orders.md) (2026-06-30)
    Source: https://docs.cyclesoftware.nl/, Repair objects (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_repair_objects.md) (2026-06-30)
    """

    next_url: str | None = None
    """Full URL of the next page; null or absent on the last one. It may name another host than the API's; only its
    query matters.
    """
