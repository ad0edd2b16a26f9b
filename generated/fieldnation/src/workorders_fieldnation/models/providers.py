# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: providers."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber

from .lifecycle_lists import LifecycleListTab
from .pay import Pay
from .shared import IdRef, ListMetadata, LocalDateTime, PersonRef, ServiceWindow

__all__ = [
    "ProviderRequest",
    "RequestedEta",
    "RequestedExpense",
    "RequestedExpenseList",
    "RequestedSchedule",
    "WorkOrderProvider",
    "WorkOrderProviderPage",
]


class WorkOrderProvider(ReadModel):
    """A provider who was offered a work order or asked for it.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/provider-actions
    """

    id: int | None = None
    """The provider's user id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    request: ProviderRequest | None = None
    """What the provider asked for. Those who were only offered the work have none."""

    status: str | None = None
    """How the provider stands to the work order, such as ``requesting`` or ``routed``."""

    has_request: bool | None = None
    """Whether the provider asked for the work order. May be missing."""

    w2: bool | None = None
    """Whether the provider is an employee of the buyer (form W-2). May be missing."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. May be missing."""

    routable: bool | None = None
    """Whether the work order may be routed to the provider. May be missing."""

    marketplace: bool | None = None
    """Whether the provider takes work from the marketplace. May be missing."""

    worked_with: bool | None = None
    """Whether the provider worked for the company before. May be missing."""

    managed: bool | None = None
    """Whether the provider is managed. May be missing."""


class WorkOrderProviderPage(ReadModel):
    """A page of the providers of a work order.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/provider-actions
    """

    results: list[WorkOrderProvider] | None = None
    """The providers."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of what the caller may do with the list. May be missing."""

    params: list[str] | None = None
    """The parameters of the request."""

    lists: list[LifecycleListTab] | None = None
    """The lists to choose from."""


class ProviderRequest(ReadModel):
    """A provider's request for a work order, perhaps with other terms.

    Docs: https://developer.fieldnation.com/client-api/restapi/manage_wo/providers/pending_get
    """

    id: int | None = None
    """The request's id."""

    schedule: RequestedSchedule | None = None
    """When the provider would come."""

    counter_notes: str | None = None
    """Remarks on the other terms."""

    counter: bool | None = None
    """Whether the provider offers other terms."""

    work_order: IdRef | None = None
    """The work order, by id."""

    user: PersonRef | None = None
    """The provider."""

    notes: str | None = None
    """Remarks of the provider."""

    hour_estimate: float | None = None
    """How many hours the provider expects to need."""

    expires: LocalDateTime | None = None
    """When the request ends."""

    pay: Pay | None = None
    """What the provider asks for."""

    active: bool | None = None
    """Whether the request stands."""

    expired: bool | None = None
    """Whether the request has ended."""

    created: LocalDateTime | None = None
    """When the request was made."""

    type: int | None = None
    """The kind of request. Field Nation does not list the numbers."""

    arrival: LocalDateTime | None = None
    """When the provider would arrive."""

    expenses: RequestedExpenseList | None = None
    """The expenses that the provider asks for."""


class RequestedSchedule(ReadModel):
    """When a provider would come.

    Docs: https://developer.fieldnation.com/client-api/restapi/manage_wo/providers/pending_get
    """

    schedule: ServiceWindow | None = None
    """The time or the span of time that the provider offers."""

    hour_estimate: str | None = None
    """How many hours the provider expects to need, as a text here."""

    eta: RequestedEta | None = None
    """When the provider means to arrive. Often missing."""


class RequestedExpenseList(ReadModel):
    """The expenses that a provider asks for."""

    results: list[RequestedExpense] | None = None
    """The expenses."""

    total: DecimalNumber | None = None
    """The sum of the expenses."""

    pending: DecimalNumber | None = None
    """What is not decided yet. Field Nation does not say whether this is an amount or a number of expenses."""


class RequestedEta(ReadModel):
    """When a provider who asks for a work order means to arrive.

    Docs: https://developer.fieldnation.com/client-api/restapi/manage_wo/providers/pending_get
    """

    mode: str | None = None
    """How the time is meant."""

    start: LocalDateTime | None = None
    """The planned arrival. Its texts are empty where there is none."""

    end: LocalDateTime | None = None
    """The planned end."""

    hour_estimate: str | None = None
    """How many hours the provider expects to need, as a text here."""


class RequestedExpense(ReadModel):
    """An expense that a provider asks for."""

    id: int | None = None
    """The expense's id."""

    amount: DecimalNumber | None = None
    """The amount of the expense."""

    reason: str | None = None
    """What the money is for."""

    quantity: float | None = None
    """The number of units."""
