# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: requests."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .pay import Pay
from .shared import IdName, LocalDateTime

__all__ = ["AssignmentRequest", "CounterOffer", "RequestList"]


class RequestList(ReadModel):
    """The requests of providers for a work order.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/assignments
    """

    results: list[AssignmentRequest] | None = None
    """The requests."""


class AssignmentRequest(ReadModel):
    """A provider who asks for a work order.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/assignments
    """

    id: int | None = None
    """The request's id."""

    user: IdName | None = None
    """The provider."""

    status: str | None = None
    """How far the request is, such as ``pending``."""

    counter_offer: CounterOffer | None = None
    """Other terms that the provider asks for; null where the provider accepts those of the work order."""

    created: LocalDateTime | None = None
    """When the provider asked."""


class CounterOffer(ReadModel):
    """The terms that a provider asks for.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/assignments
    """

    pay: Pay | None = None
    """The pay that the provider asks for."""

    note: str | None = None
    """Why the provider asks for it."""
