# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: tags."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import WriteModel

__all__ = ["WorkOrderTag"]


class WorkOrderTag(WriteModel):
    """A tag to put on a work order.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/tags_object
    """

    tag_id: Annotated[int, Field(alias="id")]
    """The id of one of the company's tags."""
