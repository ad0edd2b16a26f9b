# Generated from values/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: readings."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import Base64, DecimalNumber, DecimalText, Discriminator, EpochSeconds

from .enums import AngularForm, ReadingState, RoundForm

__all__ = [
    "Angular",
    "Branch",
    "Cat",
    "Closed",
    "Dog",
    "Move",
    "Opened",
    "Reading",
    "Report",
    "ReportBag",
    "ReportBox",
    "ReportCase",
    "ReportPart",
    "ReportRack",
    "Round",
    "Wait",
]


class Report(ReadModel):

    event: (
        Annotated[
            Opened | Closed,
            Discriminator("eventKind", (("opened", "Opened"), ("reopened", "Opened"), ("closed", "Closed"))),
        ]
        | None
    ) = None

    steps: list[Annotated[Wait | Move, Discriminator("type", (("wait", "Wait"), ("move", "Move")))]] | None = None

    shapes: (
        dict[
            str,
            Annotated[
                Round | Angular,
                Discriminator(
                    "form", (("circle", "Round"), ("ring", "Round"), ("square", "Angular"), ("cube", "Angular"))
                ),
            ],
        ]
        | None
    ) = None

    pet: Annotated[Cat | Dog, Discriminator("petType", (("Cat", "Cat"), ("Dog", "Dog")))] | None = None

    mixed: (
        Annotated[
            Opened | Closed,
            Discriminator("eventKind", (("opened", "Opened"), ("reopened", "Opened"), ("closed", "Closed"))),
        ]
        | str
        | None
    ) = None

    part: ReportPart | None = None

    box: ReportBox | None = None

    bag: ReportBag | None = None

    case: ReportCase | None = None

    rack: ReportRack | None = None

    amount: DecimalNumber | None = None

    quantity: float | None = None

    level: float | None = None

    content: Base64 | None = None

    pages: list[Base64] | None = None

    note: str | None = None

    labels: list[str] | None = None

    grid: list[list[int]] | None = None

    codes: dict[str, str] | None = None

    code: str | int | None = None

    tree: list[Any] | None = None

    free: str | list[Any] | dict[str, Any] | None = None

    branch: Branch | None = None

    pin: str | None = None


class Reading(ReadModel):

    id: int

    closing_notes: Annotated[str | None, Field(alias="closingNotes")] = None

    due_at: Annotated[EpochSeconds | None, Field(alias="dueAt")] = None

    state: ReadingState | None = None

    checksum: str | None = None


class Branch(ReadModel):

    due_at: Annotated[EpochSeconds | None, Field(alias="dueAt")] = None

    inner: list[Branch | str] | None = None

    by_name: Annotated[dict[str, Branch] | None, Field(alias="byName")] = None


class Opened(ReadModel):

    event_kind: Annotated[str, Field(alias="eventKind")]

    by: str | None = None


class Closed(ReadModel):

    event_kind: Annotated[str, Field(alias="eventKind")]

    by: str | None = None

    why: int | None = None


class Wait(ReadModel):

    type: Literal["wait"]

    seconds: int | None = None


class Move(ReadModel):

    type: Literal["move"]

    seconds: int | None = None

    place: str | None = None


class Round(ReadModel):

    form: RoundForm

    radius: float | None = None


class Angular(ReadModel):

    form: AngularForm

    side: float | None = None


class Cat(ReadModel):

    pet_type: Annotated[str, Field(alias="petType")]

    lives: int | None = None


class Dog(ReadModel):

    pet_type: Annotated[str, Field(alias="petType")]

    tricks: int | None = None


class ReportPart(ReadModel):

    size: int | None = None

    size_unit: Annotated[str | None, Field(alias="sizeUnit")] = None

    __pydantic_extra__: dict[str, DecimalText]  # pyright: ignore[reportIncompatibleVariableOverride]


class ReportBox(ReadModel):

    size: int | None = None


class ReportBag(ReadModel):

    size: int | None = None


class ReportCase(ReadModel):

    size: int | None = None


class ReportRack(ReadModel):

    size: int | None = None

    __pydantic_extra__: dict[str, Reading]  # pyright: ignore[reportIncompatibleVariableOverride]
