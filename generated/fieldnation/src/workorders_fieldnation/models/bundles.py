# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: bundles."""

from __future__ import annotations

from typing import Any

from workorders_runtime.serialization.models import ReadModel

from .shared import ListMetadata

__all__ = ["Bundle", "BundleParameters", "BundleValidation"]


class BundleValidation(ReadModel):
    """Whether work orders can be bundled."""

    status: str | None = None
    """The outcome of the check. Field Nation lists no values."""

    info: list[str] | None = None
    """Remarks on the bundle."""

    errors: list[str] | None = None
    """What stands against it."""

    warnings: list[str] | None = None
    """What should be looked at."""

    params: BundleParameters | None = None
    """What the request said about a cancellation."""


class Bundle(ReadModel):
    """A bundle of work orders that one provider takes together."""

    id: int | None = None
    """The bundle's id."""

    company_id: int | None = None
    """The id of the company that owns the bundle."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[dict[str, Any]] | None = None
    """The work orders of the bundle. Field Nation documents no fields for them."""


class BundleParameters(ReadModel):
    """What the request said about a cancellation."""

    cancel_message: str | None = None
    """The message that goes with a cancellation."""

    cancel_reason: str | None = None
    """The reason for a cancellation."""
