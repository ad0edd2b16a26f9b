# Generated from webhooks/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: webhooks."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import Rfc3339

from .enums import EventName
from .things import Thing

__all__ = ["Changed", "Deleted", "Event"]


class Event(ReadModel):

    name: EventName | None = None


class Changed(ReadModel):

    event: Event | None = None

    thing: Thing

    at: Rfc3339 | None = None


class Deleted(ReadModel):

    event: Event | None = None

    id: int | None = None
