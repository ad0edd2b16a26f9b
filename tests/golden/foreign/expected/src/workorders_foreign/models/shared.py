# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: objects that several resources share."""

from __future__ import annotations

from typing import Annotated

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import Discriminator

from .enums import AnimalBaseKind

__all__ = ["AnimalBase", "Cat", "State"]


class State(ReadModel):

    animal: (
        Annotated[
            Cat | AnimalBase,
            Discriminator("kind", (("Cat", "Cat"), ("Animal", "AnimalBase"), ("Unknown", "AnimalBase"))),
        ]
        | None
    ) = None


class Cat(ReadModel):

    kind: AnimalBaseKind

    x: str | None = None

    lives: int | None = None


class AnimalBase(ReadModel):

    kind: AnimalBaseKind

    x: str | None = None
