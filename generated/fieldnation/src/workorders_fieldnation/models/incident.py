# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: incident."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .enums import JobStatusName
from .groups import LocalDateTime
from .parts import IdName, LocalTime, PersonRef

__all__ = [
    "JobStatus",
    "LabelledReason",
    "PlannedRevisit",
    "RelatedWorkOrder",
    "SiteRevisit",
    "SiteRevisitReport",
    "VisitHistoryEntry",
    "VisitTime",
]


class SiteRevisitReport(ReadModel):
    """The visits to a site, the state of the job and the incident.

    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/revisits (2026-02)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    revisits: list[SiteRevisit] | None = None
    """The further visits."""

    job_status: JobStatus | None = None
    """The status of the job."""

    incident_id: str | None = None
    """The buyer's number of the incident or ticket behind the work order."""

    related_work_orders: list[RelatedWorkOrder] | None = None
    """Other work orders of the same incident."""

    results: list[PlannedRevisit] | None = None
    """The further visits in another form. May be missing; see also ``revisits``."""

    count: int | None = None
    """The number of visits. May be missing."""


class SiteRevisit(ReadModel):
    """A further visit to the same site, as ``work_orders.site_revisits.get`` returns it.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    revisit_id: int | None = None
    """The visit's id."""

    reason: LabelledReason | None = None
    """Why the visit is needed."""

    is_billable: bool | None = None
    """Whether the visit is billed; null where that is open."""

    history: list[VisitHistoryEntry] | None = None
    """What happened to the visit."""


class JobStatus(ReadModel):
    """The status of a job.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    status: JobStatusName | None = None
    """The state."""

    reason: LabelledReason | None = None
    """Why the job is not done."""

    history: list[VisitHistoryEntry] | None = None
    """How the state changed."""


class RelatedWorkOrder(ReadModel):
    """Another work order of the same incident.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The work order's id."""

    title: str | None = None
    """The headline of the job."""


class PlannedRevisit(ReadModel):
    """A further visit to the same site, in another form that Field Nation documents.

    Seen in use, not described by the vendor.
    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/revisits (2026-02)
    """

    id: int | None = None
    """The visit's id, called ``revisit_id`` in ``SiteRevisit``."""

    reason: IdName | None = None
    """Why the visit is needed."""

    notes: str | None = None
    """Remarks on the visit."""

    scheduled: LocalDateTime | None = None
    """When the visit is to take place."""

    status: str | None = None
    """How far the visit is, such as ``scheduled``."""

    created: LocalDateTime | None = None
    """When the visit was entered."""


class LabelledReason(ReadModel):
    """One of the company's reasons.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The reason's id."""

    label: str | None = None
    """The reason, in words."""


class VisitHistoryEntry(ReadModel):
    """Something that happened to a visit or to the state of the job.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    label: str | None = None
    """What happened."""

    author: PersonRef | None = None
    """The user who acted."""

    created_at: VisitTime | None = None
    """When the event happened."""

    revisit_id: int | None = None
    """The visit's id. The history of the job has none."""


class VisitTime(ReadModel):
    """A point in time with the name of its zone.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    utc: str | None = None
    """The time in UTC, as ``YYYY-MM-DD HH:MM:SS`` or as ISO 8601."""

    local: LocalTime | None = None
    """The same moment as the clock at the site shows it."""

    time_zone: str | None = None
    """The name of the site's time zone. It is a text here."""
