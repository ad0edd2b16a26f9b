# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: site revisits."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import WriteModel

__all__ = ["SiteRevisitCreate", "SiteRevisitUpdate"]


class SiteRevisitCreate(WriteModel):
    """A further visit to the same site.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/revisits
    """

    revisit_reason_id: Annotated[int, Field(alias="revisit_reason")]
    """The id of one of the company's reasons for a further visit."""

    is_billable: bool
    """Whether the visit is billed."""


class SiteRevisitUpdate(WriteModel):
    """A further visit to the same site.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/revisits
    """

    revisit_reason_id: Annotated[int, Field(alias="revisit_reason")]
    """The id of one of the company's reasons for a further visit."""

    is_billable: bool
    """Whether the visit is billed."""
