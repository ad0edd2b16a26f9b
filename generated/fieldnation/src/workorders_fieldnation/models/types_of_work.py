# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: types of work."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

from .shared import ListMetadata

__all__ = ["ListedTypeOfWork", "ServiceType", "TypeOfWork", "TypeOfWorkCount", "TypeOfWorkList"]


class TypeOfWorkList(ReadModel):
    """The kinds of work that Field Nation knows.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/types-of-work
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    params: list[Any] | None = None
    """What was asked for. Field Nation documents no fields for it."""

    results: list[ListedTypeOfWork] | None = None
    """The kinds of work."""


class ServiceType(ReadModel):
    """A kind of service within a kind of work."""

    id: str | None = None
    """The id of the kind of service, as text."""

    text: str | None = None
    """The name of the kind of service."""


class TypeOfWork(ReadModel):
    """A kind of work."""

    id: int | None = None
    """The id of the kind of work."""

    name: str | None = None
    """The name of the kind of work."""

    level: int | None = None
    """The kind's depth in Field Nation's catalogue."""

    is_primary: Annotated[bool | None, Field(alias="isPrimary")] = None
    """Whether the kind of work is the primary kind of the work order."""

    was_selected: Annotated[bool | None, Field(alias="wasSelected")] = None
    """Whether a user chose the kind of work, as opposed to it coming along with another kind."""

    source: str | None = None
    """Where the choice came from."""

    legacy_type_of_work_id: Annotated[int | None, Field(alias="legacyTypeOfWorkId")] = None
    """The id of the same kind in the older catalogue."""


class ListedTypeOfWork(ReadModel):
    """A kind of work that a work order can have.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/types-of-work
    """

    id: int | None = None
    """The id of the kind of work."""

    name: str | None = None
    """The name, such as ``Networking``."""

    industry_id: int | None = None
    """The id of the industry."""

    industry: str | None = None
    """The industry that the work belongs to."""

    description: str | None = None
    """What the work covers. May be missing."""


class TypeOfWorkCount(ReadModel):
    """How many jobs of one kind of work a user did."""

    name: str | None = None
    """The kind of work."""

    count: int | None = None
    """The number of jobs."""
