# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: site revisits."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .job_status import JobStatus
from .shared import IdName, LabelledReason, LocalDateTime, VisitHistoryEntry

__all__ = ["PlannedRevisit", "RelatedWorkOrder", "SiteRevisit", "SiteRevisitReport"]


class SiteRevisitReport(ReadModel):
    """The visits to a site, the state of the job and the incident.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/revisits
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
    """A further visit to the same site, as ``work_orders.site_revisits.get`` returns it."""

    revisit_id: int | None = None
    """The visit's id."""

    reason: LabelledReason | None = None
    """Why the visit is needed."""

    is_billable: bool | None = None
    """Whether the visit is billed; null where that is open."""

    history: list[VisitHistoryEntry] | None = None
    """What happened to the visit."""


class RelatedWorkOrder(ReadModel):
    """Another work order of the same incident."""

    id: int | None = None
    """The work order's id."""

    title: str | None = None
    """The headline of the job."""


class PlannedRevisit(ReadModel):
    """A further visit to the same site, in another form that Field Nation documents.

    Observed behavior; not documented by the vendor.
    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/logistics/revisits
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
