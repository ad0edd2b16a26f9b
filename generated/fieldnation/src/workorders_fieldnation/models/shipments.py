# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: shipments."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .enums import ShipmentAction, ShipmentCarrierName
from .locations import LocationCoordinates
from .shared import ListMetadata, LocalDateTime, PersonRef

__all__ = ["Shipment", "ShipmentCarrier", "ShipmentList", "ShipmentLocation"]


class ShipmentList(ReadModel):
    """The parcels that belong to a job."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[Shipment] | None = None
    """The shipments."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class Shipment(ReadModel):
    """A parcel that belongs to a job."""

    id: int | None = None
    """The shipment's id."""

    user: PersonRef | None = None
    """Who entered the shipment."""

    name: str | None = None
    """What is shipped."""

    actions: list[ShipmentAction] | None = None
    """What the caller may do with the shipment."""

    direction: str | None = None
    """Where the shipment goes: ``to site``, ``from site``, ``to provider`` or ``to other location``."""

    location: ShipmentLocation | None = None
    """The place that it goes to."""

    carrier: ShipmentCarrier | None = None
    """Who carries the shipment. A bare name instead of an object is kept as it came."""

    created: LocalDateTime | None = None
    """When the shipment was entered, in UTC only."""

    task_id: int | None = None
    """The id of the task that the shipment belongs to."""

    status: str | None = None
    """Where the shipment is."""

    description: str | None = None
    """What is shipped. May be missing; see also ``name``."""

    tracking_number: str | None = None
    """The tracking number. May be missing; see also ``carrier``."""


class ShipmentLocation(ReadModel):
    """The place that a shipment goes to."""

    name: str | None = None
    """The name of the place."""

    address1: str | None = None
    """The first line of the address."""

    address2: str | None = None
    """The second line of the address."""

    city: str | None = None
    """The city."""

    state: str | None = None
    """The state or province."""

    zip: str | None = None
    """The postal code."""

    country: str | None = None
    """The country, as an ISO 3166 alpha-2 code."""

    coordinates: LocationCoordinates | None = None
    """The position of the place."""

    map_href: str | None = None
    """The address of a map of the place."""


class ShipmentCarrier(ReadModel):
    """Who carries a shipment."""

    name: ShipmentCarrierName | None = None
    """The carrier."""

    other: str | None = None
    """The carrier's name where ``name`` is ``other``."""

    tracking: str | None = None
    """The tracking number."""

    link_href: str | None = None
    """The address of the carrier's tracking page."""

    arrival: LocalDateTime | None = None
    """When the shipment is due, in UTC only."""

    arrived: LocalDateTime | None = None
    """When the shipment arrived, in UTC only."""
