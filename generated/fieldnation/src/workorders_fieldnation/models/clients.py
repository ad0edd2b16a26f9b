# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: clients."""

from __future__ import annotations

from typing import Any

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import UtcSpaced

from .managers import Manager
from .shared import ListMetadata, LocalDateTime

__all__ = ["Client", "ClientPage", "ClientProject", "ClientProjectList", "ClientWorkOrderCounts", "ListedClient"]


class ClientPage(ReadModel):
    """A page of clients.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/clients
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    params: list[Any] | None = None
    """What was asked for. Field Nation documents no fields for it."""

    lists: list[Any] | None = None
    """The stored lists. Field Nation documents no fields for them."""

    results: list[ListedClient] | None = None
    """The clients."""

    search_text: str | None = None
    """The text that was searched for."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class Client(ReadModel):
    """One of the buyer's own clients."""

    id: int | None = None
    """The client's id."""

    client_id: int | None = None
    """The client's id once more."""

    name: str | None = None
    """The client's name."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    active: bool | None = None
    """Whether the client is in use."""

    print_logo: bool | None = None
    """Whether the client's logo is printed on work orders."""

    address_1: str | None = None
    """The first line of the address."""

    address_2: str | None = None
    """The second line of the address."""

    city: str | None = None
    """The city."""

    state: str | None = None
    """The state or province."""

    zip: str | None = None
    """The postal code."""

    country: str | None = None
    """The country."""

    location_type: int | None = None
    """The id of the kind of place: 1 commercial, 2 government, 3 residential, 4 educational, 5 other."""

    website: str | None = None
    """The address of the client's website."""

    policy_procedure: str | None = None
    """The rules that the provider has to follow."""

    standard_instruction: str | None = None
    """The instructions for the provider."""

    about: str | None = None
    """What the client does."""

    created: LocalDateTime | None = None
    """When the client was added."""

    logo: str | None = None
    """The address of the client's logo."""

    manager: Manager | None = None
    """The user who manages the client."""

    work_order_counts: ClientWorkOrderCounts | None = None
    """How many work orders the client has in each stage."""

    projects: ClientProjectList | None = None
    """The client's projects."""


class ListedClient(ReadModel):
    """A client in a list. Often there is only its id; ``clients.get`` returns the rest.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/clients
    """

    id: int | None = None
    """The client's id."""

    name: str | None = None
    """The client's name. May be missing."""

    active: bool | None = None
    """Whether the client is in use. May be missing."""

    created: UtcSpaced | None = None
    """When the client was added. May be missing."""

    work_orders_count: int | None = None
    """How many work orders the client has. May be missing."""


class ClientWorkOrderCounts(ReadModel):
    """How many work orders a client has in each stage."""

    all: int | None = None
    """All work orders."""

    today: int | None = None
    """Those of today."""

    draft: int | None = None
    """Drafts."""

    published_routed: int | None = None
    """Those that are published or routed."""

    assigned: int | None = None
    """Those that are assigned."""

    approved_paid: int | None = None
    """Those that are approved or paid."""

    work_done: int | None = None
    """Those whose work is done. Only a new client has it."""


class ClientProjectList(ReadModel):
    """The projects of a client."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[ClientProject] | None = None
    """The projects."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class ClientProject(ReadModel):
    """A project of a client."""

    id: int | None = None
    """The project's id."""

    name: str | None = None
    """The project's name."""

    status: str | None = None
    """Whether the project is under way."""
