# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: templates."""

from __future__ import annotations

from typing import Any

from workorders_runtime.serialization.models import ReadModel

from .shared import IdName, ListMetadata, LocalDateTime

__all__ = ["ListedTemplate", "Template", "TemplateAuthor", "TemplateList"]


class TemplateList(ReadModel):
    """The templates of work orders."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[ListedTemplate] | None = None
    """The templates."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class Template(ReadModel):
    """A template that fills in the fields of a work order."""

    id: int | None = None
    """The template's id."""

    name: str | None = None
    """The template's name."""

    work_orders: int | None = None
    """How many work orders were made with it."""

    created: LocalDateTime | None = None
    """When the template was made."""

    updated: LocalDateTime | None = None
    """When the template was changed last."""

    default: bool | None = None
    """Whether it is the default template."""

    company: IdName | None = None
    """The company."""

    client: IdName | None = None
    """The client."""

    project: IdName | None = None
    """The project."""

    author: TemplateAuthor | None = None
    """Who made the template."""

    company_attributes: Any | None = None
    """Settings of the company. Field Nation does not explain them."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    data: Any | None = None
    """What the template fills in, as a work order of an older form."""

    v2: Any | None = None
    """What the template fills in, as a work order."""

    v3_pay_type: str | None = None
    """How the pay is calculated."""


class ListedTemplate(ReadModel):
    """A template in a list. There may be only its id; ``templates.get`` returns the rest."""

    id: int | None = None
    """The template's id."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class TemplateAuthor(ReadModel):
    """The user who made a template."""

    id: int | None = None
    """The user's id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    thumbnail: str | None = None
    """The address of the user's picture."""

    phone: str | None = None
    """The telephone number."""

    email: str | None = None
    """The e-mail address."""
