# Generated from habits/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: jobs."""

from __future__ import annotations

from typing import Annotated, Literal

from workorders_runtime.serialization.models import ReadModel, VersionedModel
from workorders_runtime.serialization.wire_types import Discriminator

__all__ = ["GetPartResponse", "Job", "Pump", "Tag", "Valve"]


class Tag(ReadModel):

    etag: str | None = None


class Pump(VersionedModel):

    kind: Literal["pump"]

    power: int | None = None


class Valve(VersionedModel):

    kind: Literal["valve"]

    size: int | None = None


class Job(VersionedModel):

    title: str


class GetPartResponse(ReadModel):

    part: Annotated[Pump | Valve, Discriminator("kind", (("pump", "Pump"), ("valve", "Valve")))]
