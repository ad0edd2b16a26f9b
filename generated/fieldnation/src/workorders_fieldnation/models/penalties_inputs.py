# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: penalties."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.model import WriteModel

__all__ = [
    "AppliedPenalty",
]


class AppliedPenalty(WriteModel):
    """How a penalty is applied.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    charged: bool | MISSING = MISSING
    """Whether the penalty is charged."""
