# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: bundles."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = [
    "BackgroundJob",
    "BundleParameters",
    "BundleValidation",
]


class BundleValidation(ReadModel):
    """Whether work orders can be bundled.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/financials/bundles/validate-post (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

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


class BackgroundJob(ReadModel):
    """A job that does in the background what was asked for.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/financials/bundles/bundle-post (2026-02-09)
    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/financials/bundles/unbundle-post (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    job_id: int | None = None
    """The id of the job. Field Nation documents no way to follow it."""


class BundleParameters(ReadModel):
    """What the request said about a cancellation.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/financials/bundles/validate-post (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    cancel_message: str | None = None
    """The message that goes with a cancellation."""

    cancel_reason: str | None = None
    """The reason for a cancellation."""
