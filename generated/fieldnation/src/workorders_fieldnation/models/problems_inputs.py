# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: problems."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

from .shared_inputs import IdRefInput

__all__ = ["ProblemCreate", "ProblemResolutionInput", "ProblemSubtypeInput", "ProblemTypeInput", "ProblemUpdate"]


class ProblemCreate(WriteModel):
    """A problem to report.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/compliance
    """

    type: ProblemTypeInput | MISSING = MISSING
    """The kind of problem; its id is enough. ``work_orders.problems.get`` lists the kinds."""

    comments: str | MISSING = MISSING
    """What happened."""

    support_can_resolve: bool | MISSING = MISSING
    """Whether the support may mark the problem as solved."""

    company_can_resolve: bool | MISSING = MISSING
    """Whether the buyer may mark the problem as solved."""

    send_to_support: bool | MISSING = MISSING
    """Whether support is notified of the problem."""

    send_to_provider: bool | MISSING = MISSING
    """Whether the provider is notified of the problem."""

    escalate: str | MISSING = MISSING
    """Whether the problem is to be escalated, as a text."""

    skip_decline: bool | MISSING = MISSING
    """Whether not to decline the work order for the provider."""

    created_on_sf: bool | MISSING = MISSING
    """Whether the problem was entered in Salesforce."""

    sf_case_id: int | MISSING = MISSING
    """The id of the case in Salesforce."""

    sf_case_creation_note_for_service_msg: str | MISSING = MISSING
    """The note that goes with the case in Salesforce."""


class ProblemUpdate(WriteModel):
    """How a problem is changed.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/compliance
    """

    type: IdRefInput | MISSING = MISSING
    """The kind of problem."""

    reopen_message: str | MISSING = MISSING
    """Why the problem is opened again."""

    problem_reopened: bool | MISSING = MISSING
    """Whether the problem is opened again."""

    resolution: ProblemResolutionInput | MISSING = MISSING
    """How the problem was solved. To resolve the problem, send the status ``resolved``."""

    is_delayed_approval_resolved: Annotated[bool | MISSING, Field(alias="isDelayedApprovalResolved")] = MISSING
    """Whether a delayed approval is settled."""


class ProblemTypeInput(WriteModel):
    """A kind of problem."""

    id: int | MISSING = MISSING
    """The kind's id."""

    reportable: bool | MISSING = MISSING
    """Whether the kind of problem may be reported."""

    message: str | MISSING = MISSING
    """The text shown to the user who reports it."""

    support_ticket: bool | MISSING = MISSING
    """Whether a support ticket is opened."""

    send_to_buyer: bool | MISSING = MISSING
    """Whether the buyer is notified."""

    send_to_provider: bool | MISSING = MISSING
    """Whether the provider is notified."""

    send_to_support: bool | MISSING = MISSING
    """Whether support is notified."""

    send_to_accounting: bool | MISSING = MISSING
    """Whether accounting is notified."""

    children: list[ProblemSubtypeInput] | MISSING = MISSING
    """The finer kinds."""


class ProblemResolutionInput(WriteModel):
    """How a problem was solved."""

    status: str | MISSING = MISSING
    """The state of the problem, such as ``resolved``. Field Nation lists no values."""


class ProblemSubtypeInput(WriteModel):
    """A finer kind of problem."""

    id: int | MISSING = MISSING
    """The kind's id."""

    reportable: bool | MISSING = MISSING
    """Whether the kind of problem may be reported."""

    message: str | MISSING = MISSING
    """The text shown to the user who reports it."""

    support_ticket: bool | MISSING = MISSING
    """Whether a support ticket is opened."""

    send_to_buyer: bool | MISSING = MISSING
    """Whether the buyer is notified."""

    send_to_provider: bool | MISSING = MISSING
    """Whether the provider is notified."""

    send_to_support: bool | MISSING = MISSING
    """Whether support is notified."""

    send_to_accounting: bool | MISSING = MISSING
    """Whether accounting is notified."""
