# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: objects that several resources share."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = ["CreatedResponse", "OkResponse", "Pagination"]


class Pagination(ReadModel):
    """The place of a page in its list. None of the values is documented as always present."""

    prev: str | None = None
    """A path without a host that leads to the page before, null on the first page. It is not used for going on."""

    next: str | None = None
    """A path without a host that leads to the page after, null on the last page. It is not used for going on."""

    page: int | None = None
    """The number of this page, counted from 1."""

    page_count: int | None = None
    """The number of pages."""

    total_results: int | None = None
    """The number of records on all pages together."""


class CreatedResponse(ReadModel):
    """The id of a new record.

    Docs: https://docs.daftara.dev/15115272e0
    """

    code: int | None = None
    """The HTTP status, repeated. Absent for a follow-up status."""

    result: str | None = None
    """The word ``successful``. Absent for a follow-up status."""

    message: str | None = None
    """For a follow-up status alone, that it worked, as a text for people in the language of the account."""

    id: int
    """The id of the new record."""


class OkResponse(ReadModel):
    """That a change or a deletion worked.

    Docs: https://docs.daftara.dev/15115269e0
    """

    code: int | None = None
    """The HTTP status, repeated."""

    result: str | None = None
    """The word ``successful``."""
