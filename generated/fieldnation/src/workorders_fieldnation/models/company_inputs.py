# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: company."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .enums import TagKindLike, TagStatusLike

__all__ = ["CompanyTagCreate"]


class CompanyTagCreate(WriteModel):
    """A new tag of the company.

    Docs: https://developer.fieldnation.com/client-api/restapi/manage_wo/wo_tags/tag_create
    """

    label: str
    """The text of the tag."""

    hex_color: str | MISSING = MISSING
    """The colour, as six hexadecimal digits with or without ``#``."""

    valid_statuses: list[TagStatusLike]
    """The stages in which a work order may have the tag."""

    types: list[TagKindLike]
    """What the tag is for."""
