# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: tags."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import WriteModel

__all__ = [
    "WorkOrderTag",
]


class WorkOrderTag(WriteModel):
    """A tag to put on a work order.

    Source: https://developer.fieldnation.com/client-api/restapi/components/tags_object (2025-01)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    tag_id: Annotated[int, Field(alias="id")]
    """The id of one of the company's tags."""
