# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: users."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .shared import ListMetadata
from .types_of_work import TypeOfWorkCount

__all__ = ["User", "UserField", "UserFieldList", "UserJobs", "UserTax"]


class User(ReadModel):
    """A user: somebody of the company, or a provider.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/users
    """

    id: int | None = None
    """The user's id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    email: str | None = None
    """The e-mail address."""

    w2: bool | None = None
    """Whether the user is an employee (form W-2)."""

    thumbnail: str | None = None
    """The address of the user's picture."""

    zip: str | None = None
    """The postal code."""

    custom_fields: UserFieldList | None = None
    """The company's own fields of the user."""

    phone: str | None = None
    """The telephone number. May be missing."""

    rating: float | None = None
    """The average rating. May be missing."""

    jobs_completed: int | None = None
    """The number of finished jobs. May be missing."""

    user_type: str | None = None
    """What the user is: ``provider``, ``buyer`` or ``admin``. May be missing."""

    certifications: list[str] | None = None
    """The names of the certificates. May be missing."""


class UserFieldList(ReadModel):
    """The company's own fields of a user."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    results: list[UserField] | None = None
    """The fields."""


class UserField(ReadModel):
    """A field of a user."""

    id: int | None = None
    """The field's id."""

    name: str | None = None
    """The field's name."""

    type: str | None = None
    """The kind of value."""

    flags: list[str] | None = None
    """The properties of the field."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    value: list[str] | None = None
    """The values."""


class UserJobs(ReadModel):
    """How many jobs a user did."""

    marketplace: int | None = None
    """The number of jobs on the marketplace."""

    company: int | None = None
    """The number of jobs for the company."""

    type_of_work: TypeOfWorkCount | None = None
    """The number of jobs of this kind of work."""


class UserTax(ReadModel):
    """What the platform knows about a user's taxes."""

    w8ben: int | None = None
    """Whether there is a form W-8BEN, as 0 or 1."""

    valid: bool | None = None
    """Whether the tax data are valid."""
