# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: problems."""

from __future__ import annotations

from datetime import date as date_

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import TimeLocal, UtcSpaced

from .shared import IdRef, ListMetadata, LocalDateTime, PersonRef

__all__ = [
    "Problem",
    "ProblemList",
    "ProblemResolution",
    "ProblemSubtype",
    "ProblemSum",
    "ProblemType",
    "ProblemTypeRef",
    "ResolutionTime",
]


class ProblemList(ReadModel):
    """The problems reported for a work order."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    sum: ProblemSum | None = None
    """Numbers about the problems."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    types: list[ProblemType] | None = None
    """The kinds of problems that may be reported."""

    results: list[Problem] | None = None
    """The problems."""

    active: Problem | None = None
    """The problem that is open now."""


class ProblemSum(ReadModel):
    """Numbers about problems."""

    active: int | None = None
    """The number of open problems."""

    resolved: int | None = None
    """The number of solved problems."""


class ProblemType(ReadModel):
    """A kind of problem that may be reported."""

    id: int | None = None
    """The kind's id."""

    name: str | None = None
    """The name of the kind of problem."""

    performance_event: bool | None = None
    """Whether the kind of problem counts in the provider's rating."""

    show_pqap_warning: bool | None = None
    """Whether a warning of the quality programme is shown."""

    reportable: bool | None = None
    """Whether the kind of problem may be reported."""

    message: str | None = None
    """The text shown to the user who reports it."""

    support_ticket: bool | None = None
    """Whether a support ticket is opened."""

    send_to_buyer: bool | None = None
    """Whether the buyer is notified."""

    send_to_provider: bool | None = None
    """Whether the provider is notified."""

    send_to_support: bool | None = None
    """Whether support is notified."""

    send_to_accounting: bool | None = None
    """Whether accounting is notified."""

    has_other: bool | None = None
    """Whether a text of one's own may be added."""

    children: list[ProblemSubtype] | None = None
    """The finer kinds."""


class Problem(ReadModel):
    """A problem reported for a work order."""

    id: int | None = None
    """The problem's id."""

    zendesk_ticket_id: int | None = None
    """The id of the support ticket."""

    type: ProblemTypeRef | None = None
    """The kind of problem."""

    comments: str | None = None
    """What the reporter wrote."""

    use_provider: bool | None = None
    """Whether the company would use the provider again."""

    only_company_can_mark_resolved: bool | None = None
    """Whether only the buyer may mark the problem as solved."""

    resolution: ProblemResolution | None = None
    """How the problem was solved."""

    author: PersonRef | None = None
    """Who reported the problem."""

    created: LocalDateTime | None = None
    """When the problem was reported."""

    message: IdRef | None = None
    """The message that goes with it."""

    escalate: bool | None = None
    """Whether the problem is to be escalated."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class ProblemSubtype(ReadModel):
    """A finer kind of problem."""

    id: int | None = None
    """The kind's id."""

    name: str | None = None
    """The name of the kind of problem."""

    performance_event: bool | None = None
    """Whether the kind of problem counts in the provider's rating."""

    show_pqap_warning: bool | None = None
    """Whether a warning of the quality programme is shown."""

    reportable: bool | None = None
    """Whether the kind of problem may be reported."""

    message: str | None = None
    """The text shown to the user who reports it."""

    support_ticket: bool | None = None
    """Whether a support ticket is opened."""

    send_to_buyer: bool | None = None
    """Whether the buyer is notified."""

    send_to_provider: bool | None = None
    """Whether the provider is notified."""

    send_to_support: bool | None = None
    """Whether support is notified."""

    send_to_accounting: bool | None = None
    """Whether accounting is notified."""

    has_other: bool | None = None
    """Whether a text of one's own may be added."""

    available_for_private_networks: int | None = None
    """Whether the kind of problem may be used in private networks, as a number."""


class ProblemTypeRef(ReadModel):
    """The kind of a reported problem."""

    id: int | None = None
    """The kind's id."""

    name: str | None = None
    """The name of the kind of problem."""

    other: str | None = None
    """The reporter's own text."""


class ProblemResolution(ReadModel):
    """How a problem was solved."""

    status: str | None = None
    """The state of the problem."""

    at: ResolutionTime | None = None
    """When the problem was solved."""

    by: PersonRef | None = None
    """Who solved the problem."""

    allowed_resolvers: list[str] | None = None
    """Who may mark the problem as solved."""


class ResolutionTime(ReadModel):
    """When a problem was solved, with date and time beside the UTC text."""

    date: date_ | None = None
    """The local date."""

    time: TimeLocal | None = None
    """The local time."""

    utc: UtcSpaced | None = None
    """The time in UTC."""
