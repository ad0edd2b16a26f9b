# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: bundles."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

__all__ = [
    "BundleCreate",
    "Unbundle",
]


class BundleCreate(WriteModel):
    """The work orders to bundle.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/financials/bundles/bundle-post (2026-02-09)
    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/financials/bundles/validate-post (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    work_order_ids: Annotated[list[int], Field(alias="ids")]
    """The ids of the work orders to bundle."""

    cancel_message: str | MISSING = MISSING
    """The message that goes with a cancellation."""

    cancel_reason: str | MISSING = MISSING
    """The reason for a cancellation."""


class Unbundle(WriteModel):
    """The work orders to take out of their bundle.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/financials/bundles/unbundle-post (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    work_order_ids: Annotated[list[int], Field(alias="ids")]
    """The ids of the work orders to take out."""
