# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: increases."""

from __future__ import annotations

from .._runtime.model import WriteModel
from .enums import IncreaseStatusLike

__all__ = [
    "Increase",
]


class Increase(WriteModel):
    """The answer to an increase of pay that was asked for.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int
    """The increase's id once more."""

    status: IncreaseStatusLike
    """How the increase is answered."""

    status_description: str
    """The reason for the answer."""
