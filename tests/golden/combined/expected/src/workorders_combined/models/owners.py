# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: owners."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .enums import PersonPetsKind

__all__ = ["OwnerPets", "Person", "PersonAddress", "PersonPets"]


class Person(ReadModel):

    id: str | None = None

    pets: list[PersonPets] | None = None

    address: PersonAddress | None = None

    age: int | None = None

    first: OwnerPets | None = None


class OwnerPets(ReadModel):

    name: str


class PersonPets(ReadModel):

    name: str

    kind: PersonPetsKind | None = None


class PersonAddress(ReadModel):

    city: str | None = None

    street: str | None = None
