# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: what several resources share."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

__all__ = [
    "IdRefInput",
    "LocalDateTimeInput",
    "LocalTimeInput",
]


class IdRefInput(WriteModel):
    """A reference to another object by its id.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int
    """The id of the object."""


class LocalDateTimeInput(WriteModel):
    """A point in time, in UTC or in the time zone of the work order.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    Source: https://developer.fieldnation.com/docs/rest-api/getting-started/basics (2026-02)
    """

    utc: str | MISSING = MISSING
    """The time in UTC, as ``YYYY-MM-DD HH:MM:SS`` with 24 hours, such as ``2026-02-01 17:00:00``. Field Nation's
    samples hold ISO 8601 (``2026-02-01T17:00:00Z``) too.
    """

    local: LocalTimeInput | MISSING = MISSING
    """The same moment as the clock at the site shows it."""


class LocalTimeInput(WriteModel):
    """A date and a clock time in the time zone of the work order.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    date: str
    """The date, as ``YYYY-MM-DD``."""

    time: str
    """The time of day, as ``HH:MM:SS`` with 24 hours."""
