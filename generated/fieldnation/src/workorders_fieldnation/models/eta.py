# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: eta."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .shared import IdRef, LocalDateTime

__all__ = ["Eta", "EtaStatus"]


class Eta(ReadModel):
    """When the provider means to arrive."""

    user: IdRef | None = None
    """The provider."""

    task: IdRef | None = None
    """The task to which the arrival time belongs."""

    start: LocalDateTime | None = None
    """The planned arrival."""

    end: LocalDateTime | None = None
    """The planned end."""

    hour_estimate: float | None = None
    """How many hours the provider expects to need."""

    notes: str | None = None
    """A remark of the provider."""

    status: EtaStatus | None = None
    """How far the provider is."""

    mode: str | None = None
    """How the time is meant."""


class EtaStatus(ReadModel):
    """How far a provider is on the way to the site."""

    name: str | None = None
    """The state in words."""

    updated: LocalDateTime | None = None
    """When the state changed."""
