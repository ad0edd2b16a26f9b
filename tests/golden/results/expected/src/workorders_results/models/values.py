# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: values."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = ["GetJobOrTicketResponse"]


class GetJobOrTicketResponse(ReadModel):
    """A promise."""

    ticket: str | None = None
    """Its number."""
