# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: contacts."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .shared import ListMetadata

__all__ = ["Contact", "ContactList"]


class ContactList(ReadModel):
    """The people to turn to about a job."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[Contact] | None = None
    """The contacts."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class Contact(ReadModel):
    """A person to turn to about a job."""

    id: int | None = None
    """The contact's id."""

    name: str | None = None
    """The person's name."""

    role: str | None = None
    """What the person is there for."""

    phone: str | None = None
    """The telephone number."""

    ext: str | None = None
    """The extension of the telephone number."""

    email: str | None = None
    """The e-mail address."""

    notes: str | None = None
    """Remarks on the contact."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""
