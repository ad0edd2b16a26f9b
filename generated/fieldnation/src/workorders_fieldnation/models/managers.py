# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: managers."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = ["Manager"]


class Manager(ReadModel):
    """The user who manages a work order."""

    thumbnail: str | None = None
    """The address of the user's picture."""

    id: int | None = None
    """The user's id."""

    username: str | None = None
    """The user's login name."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    name: str | None = None
    """The whole name."""

    email: str | None = None
    """The e-mail address."""

    phone: str | None = None
    """The telephone number."""
