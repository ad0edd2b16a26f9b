# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: increases."""

from __future__ import annotations

from workorders_runtime.serialization.models import WriteModel

from .enums import IncreaseStatusLike

__all__ = [
    "Increase",
]


class Increase(WriteModel):
    """How a pay increase that was asked for is answered.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int
    """The id of the increase once more."""

    status: IncreaseStatusLike
    """How to answer: ``accepted`` or ``denied``."""

    status_description: str
    """The reason for accepting or denying the increase."""
