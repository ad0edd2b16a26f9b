# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: bonuses."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

__all__ = [
    "ChargeCreate",
]


class ChargeCreate(WriteModel):
    """Whether the bonus or penalty is charged.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/financials/finances/bonusid-post (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    charged: bool | MISSING = MISSING
    """Whether it is charged to the work order."""
