# Generated from values/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: readings."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import Base64, DecimalNumber, DecimalText, Discriminator, EpochSeconds

from .enums import AngularFormLike, ReadingStateLike, RoundFormLike

__all__ = [
    "AngularInput",
    "BinCreate",
    "BranchInput",
    "CatInput",
    "ClosedInput",
    "CommentInput",
    "DogInput",
    "MoveInput",
    "OpenedInput",
    "ReadingInput",
    "ReportBagInput",
    "ReportBoxInput",
    "ReportCaseInput",
    "ReportCreate",
    "ReportPartInput",
    "ReportRackInput",
    "RoundInput",
    "WaitInput",
]


class ReportCreate(WriteModel):

    event: (
        Annotated[
            OpenedInput | ClosedInput,
            Discriminator(
                "eventKind", (("opened", "OpenedInput"), ("reopened", "OpenedInput"), ("closed", "ClosedInput"))
            ),
        ]
        | MISSING
    ) = MISSING

    steps: (
        list[Annotated[WaitInput | MoveInput, Discriminator("type", (("wait", "WaitInput"), ("move", "MoveInput")))]]
        | MISSING
    ) = MISSING

    shapes: (
        dict[
            str,
            Annotated[
                RoundInput | AngularInput,
                Discriminator(
                    "form",
                    (
                        ("circle", "RoundInput"),
                        ("ring", "RoundInput"),
                        ("square", "AngularInput"),
                        ("cube", "AngularInput"),
                    ),
                ),
            ],
        ]
        | MISSING
    ) = MISSING

    pet: (
        Annotated[CatInput | DogInput, Discriminator("petType", (("Cat", "CatInput"), ("Dog", "DogInput")))]
        | None
        | MISSING
    ) = MISSING

    mixed: (
        Annotated[
            OpenedInput | ClosedInput,
            Discriminator(
                "eventKind", (("opened", "OpenedInput"), ("reopened", "OpenedInput"), ("closed", "ClosedInput"))
            ),
        ]
        | str
        | MISSING
    ) = MISSING

    part: ReportPartInput | MISSING = MISSING

    box: ReportBoxInput | MISSING = MISSING

    bag: ReportBagInput | MISSING = MISSING

    case: ReportCaseInput | MISSING = MISSING

    rack: ReportRackInput | MISSING = MISSING

    amount: DecimalNumber | MISSING = MISSING

    quantity: Annotated[float | MISSING, Field(ge=0.0, le=1000.0)] = MISSING

    level: float | MISSING = MISSING

    content: Base64 | MISSING = MISSING

    pages: list[Base64] | MISSING = MISSING

    note: str | MISSING = MISSING

    labels: list[Annotated[str, Field(max_length=3)]] | MISSING = MISSING

    grid: list[Annotated[list[int], Field(max_length=2)]] | MISSING = MISSING

    codes: dict[str, Annotated[str, Field(pattern="^[a-z]+$")]] | MISSING = MISSING

    code: Annotated[str, Field(max_length=3)] | Annotated[int, Field(ge=10)] | MISSING = MISSING

    tree: list[Any] | MISSING = MISSING

    free: str | list[Any] | dict[str, Any] | None | MISSING = MISSING

    branch: BranchInput | MISSING = MISSING

    pin: str | MISSING = MISSING


class ReadingInput(WriteModel):

    id: int

    closing_notes: Annotated[str | MISSING, Field(alias="closingNotes")] = MISSING

    due_at: Annotated[EpochSeconds | MISSING, Field(alias="dueAt")] = MISSING

    state: ReadingStateLike | MISSING = MISSING


class BranchInput(WriteModel):

    due_at: Annotated[EpochSeconds | MISSING, Field(alias="dueAt")] = MISSING

    inner: list[BranchInput | str] | MISSING = MISSING

    by_name: Annotated[dict[str, BranchInput] | MISSING, Field(alias="byName")] = MISSING


class CommentInput(WriteModel):

    comment_text: Annotated[str, Field(alias="commentText")]


class BinCreate(WriteModel, extra="allow"):

    label: str

    __pydantic_extra__: dict[str, DecimalText]  # pyright: ignore[reportIncompatibleVariableOverride]


class OpenedInput(WriteModel):

    event_kind: Annotated[str, Field(alias="eventKind")]

    by: str | MISSING = MISSING


class ClosedInput(WriteModel):

    event_kind: Annotated[str, Field(alias="eventKind")]

    by: str | MISSING = MISSING

    why: int | MISSING = MISSING


class WaitInput(WriteModel):

    type: Literal["wait"] = "wait"

    seconds: int | MISSING = MISSING


class MoveInput(WriteModel):

    type: Literal["move"] = "move"

    seconds: int | MISSING = MISSING

    place: str | MISSING = MISSING


class RoundInput(WriteModel):

    form: RoundFormLike

    radius: float | MISSING = MISSING


class AngularInput(WriteModel):

    form: AngularFormLike

    side: float | MISSING = MISSING


class CatInput(WriteModel):

    pet_type: Annotated[str, Field(alias="petType")]

    lives: int | MISSING = MISSING


class DogInput(WriteModel):

    pet_type: Annotated[str, Field(alias="petType")]

    tricks: int | MISSING = MISSING


class ReportPartInput(WriteModel, extra="allow"):

    size: int | MISSING = MISSING

    size_unit: Annotated[str | MISSING, Field(alias="sizeUnit")] = MISSING

    __pydantic_extra__: dict[str, DecimalText]  # pyright: ignore[reportIncompatibleVariableOverride]


class ReportBoxInput(WriteModel, extra="allow"):

    size: int | MISSING = MISSING


class ReportBagInput(WriteModel, extra="allow"):

    size: int | MISSING = MISSING


class ReportCaseInput(WriteModel):

    size: int | MISSING = MISSING


class ReportRackInput(WriteModel, extra="allow"):

    size: int | MISSING = MISSING

    __pydantic_extra__: dict[str, ReadingInput]  # pyright: ignore[reportIncompatibleVariableOverride]
