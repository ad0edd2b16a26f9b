# Generated from objects/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: jobs."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import EpochSeconds

__all__ = ["Branch", "Document", "Job", "Node"]


class Job(ReadModel):

    id: int

    title: str


class Document(ReadModel):

    node: Node | None = None

    tree: dict[str, Any] | None = None

    rows: list[Any] | None = None

    value: str | float | list[Any] | dict[str, Any] | None = None

    mixed: Node | list[Any] | None = None

    parent: Document | None = None


class Node(ReadModel):

    name: str

    due_at: Annotated[EpochSeconds | None, Field(alias="dueAt")] = None

    next: Node | None = None

    children: list[Node] | None = None

    by_name: Annotated[dict[str, Node] | None, Field(alias="byName")] = None

    either: Node | str | None = None

    branch: Branch | None = None


class Branch(ReadModel):

    node: Node | None = None

    __pydantic_extra__: dict[str, Branch]  # pyright: ignore[reportIncompatibleVariableOverride]
