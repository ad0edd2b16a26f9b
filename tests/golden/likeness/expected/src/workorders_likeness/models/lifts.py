# Generated from likeness/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: lifts."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

__all__ = ["Broken", "Closed", "First", "Key", "MaybeWrapped", "Nameless", "Numbers", "Opened", "Second", "Wrapped"]


class Numbers(ReadModel):

    one: Literal[1] | None = None

    yes: Literal[True] | None = None

    ratio: float | None = None

    ones: list[Literal[1]] | None = None

    mixed: bool | int | str | None = None


class Opened(ReadModel):

    kind: str

    by: str | None = None


class Closed(ReadModel):

    kind: str

    why: str | None = None


class Broken(ReadModel):

    kind: str

    part: str | None = None


class First(ReadModel):

    level: Literal[1]


class Second(ReadModel):

    level: Literal[2]


class Wrapped(ReadModel):

    data: list[Opened] | None = None


class MaybeWrapped(ReadModel):

    data: list[Opened] | None = None


class Nameless(ReadModel):

    field_2: Annotated[int | None, Field(alias="")] = None

    field: int | None = None


class Key(ReadModel):

    code: str | None = None

    old: list[str] | None = None

    floor: int | None = None
