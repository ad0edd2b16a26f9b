# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: tags."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .shared import IdRef, ListMetadata, LocalDateTime

__all__ = ["Tag", "TagList"]


class TagList(ReadModel):
    """The tags put on a work order."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[Tag] | None = None
    """The tags."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class Tag(ReadModel):
    """A tag put on a work order."""

    created: LocalDateTime | None = None
    """When the tag was made."""

    author: IdRef | None = None
    """Who made the tag."""

    id: int | None = None
    """The tag's id."""

    label: str | None = None
    """The text of the tag."""

    hex_color: str | None = None
    """The colour of the tag, as a hexadecimal RGB value."""

    types: list[str] | None = None
    """The kinds of things the tag may be put on."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""
