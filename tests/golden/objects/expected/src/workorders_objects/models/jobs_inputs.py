# Generated from objects/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: jobs."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import Discriminator, EpochSeconds

from .enums import ContactVersionLike, PageArgSortByLike, StatusLike

__all__ = [
    "BranchInput",
    "ChangeJobBodyUpdate",
    "ContactInput",
    "DocumentCreate",
    "DocumentInput",
    "JobUpdate",
    "ListJobsInlineInput",
    "NodeInput",
    "PageArgInput",
    "PlaceInput",
    "SendConstantsBodyCreate",
    "SubmitJobBodyCreate",
]


class PageArgInput(WriteModel):

    limit: Annotated[int | MISSING, Field(le=100)] = MISSING

    sort_by: Annotated[PageArgSortByLike | MISSING, Field(alias="sortBy")] = MISSING

    due_after: Annotated[EpochSeconds | MISSING, Field(alias="dueAfter")] = MISSING

    open: bool | MISSING = MISSING


class JobUpdate(WriteModel):

    id: int

    title: str


class ContactInput(WriteModel):

    contact_type: Annotated[Literal["person"], Field(alias="contactType")] = "person"

    version: ContactVersionLike = 2

    status: StatusLike = "open"

    name: str

    note: Literal["optional"] | MISSING = MISSING


class PlaceInput(WriteModel):

    contact_type: Annotated[Literal["place"], Field(alias="contactType")] = "place"

    city: str | MISSING = MISSING


class DocumentCreate(WriteModel):

    node: NodeInput | MISSING = MISSING

    tree: dict[str, Any] | MISSING = MISSING

    rows: list[Any] | MISSING = MISSING

    value: str | float | list[Any] | dict[str, Any] | MISSING = MISSING

    mixed: NodeInput | list[Any] | MISSING = MISSING

    parent: DocumentInput | None | MISSING = MISSING


class DocumentInput(WriteModel):

    node: NodeInput | MISSING = MISSING

    tree: dict[str, Any] | MISSING = MISSING

    rows: list[Any] | MISSING = MISSING

    value: str | float | list[Any] | dict[str, Any] | MISSING = MISSING

    mixed: NodeInput | list[Any] | MISSING = MISSING

    parent: DocumentInput | None | MISSING = MISSING


class NodeInput(WriteModel):

    name: str

    due_at: Annotated[EpochSeconds | MISSING, Field(alias="dueAt")] = MISSING

    next: NodeInput | MISSING = MISSING

    children: list[NodeInput] | MISSING = MISSING

    by_name: Annotated[dict[str, NodeInput] | MISSING, Field(alias="byName")] = MISSING

    either: NodeInput | str | MISSING = MISSING

    branch: BranchInput | MISSING = MISSING


class BranchInput(WriteModel, extra="allow"):

    node: NodeInput | MISSING = MISSING

    __pydantic_extra__: dict[str, BranchInput]  # pyright: ignore[reportIncompatibleVariableOverride]


class ListJobsInlineInput(WriteModel):

    size: int


class SubmitJobBodyCreate(WriteModel):

    id: int | None | MISSING = MISSING

    title: str


class ChangeJobBodyUpdate(WriteModel):

    id: int | MISSING = MISSING

    title: str | MISSING = MISSING


class SendConstantsBodyCreate(WriteModel):

    kind: Literal["job"] = "job"

    status: StatusLike = "open"

    title: str

    note: Literal["optional"] | MISSING = MISSING

    contact: ContactInput | MISSING = MISSING

    contacts: list[ContactInput] | MISSING = MISSING

    either: (
        Annotated[
            ContactInput | PlaceInput,
            Discriminator("contactType", (("person", "ContactInput"), ("place", "PlaceInput"))),
        ]
        | MISSING
    ) = MISSING
