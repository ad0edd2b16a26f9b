# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: shipments."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .enums import ShipmentCarrierNameLike, ShipmentDirectionLike
from .locations_inputs import LocationCoordinatesInput
from .shared_inputs import IdRefInput

__all__ = ["ShipmentCarrierInput", "ShipmentCreate", "ShipmentLocationInput", "ShipmentUpdate"]


class ShipmentCreate(WriteModel):
    """The fields of a shipment that can be set.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/shipment_object
    """

    name: str | MISSING = MISSING
    """What is shipped, such as ``Router box``."""

    direction: ShipmentDirectionLike | MISSING = MISSING
    """Where the shipment goes."""

    carrier: ShipmentCarrierInput | MISSING = MISSING
    """Who carries the shipment. ``name`` and ``tracking`` are needed together, ``other`` too where the name is
    ``other``.
    """

    location: ShipmentLocationInput | MISSING = MISSING
    """The place that the shipment goes to. The direction ``to other location`` needs it."""

    task: IdRefInput | MISSING = MISSING
    """The task that the shipment belongs to."""


class ShipmentUpdate(WriteModel):
    """The fields of a shipment that can be set.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/shipment_object
    """

    name: str | MISSING = MISSING
    """What is shipped, such as ``Router box``."""

    direction: ShipmentDirectionLike | MISSING = MISSING
    """Where the shipment goes."""

    carrier: ShipmentCarrierInput | MISSING = MISSING
    """Who carries the shipment. ``name`` and ``tracking`` are needed together, ``other`` too where the name is
    ``other``.
    """

    location: ShipmentLocationInput | MISSING = MISSING
    """The place that the shipment goes to. The direction ``to other location`` needs it."""

    task: IdRefInput | MISSING = MISSING
    """The task that the shipment belongs to."""


class ShipmentCarrierInput(WriteModel):
    """Who carries a shipment."""

    name: ShipmentCarrierNameLike | MISSING = MISSING
    """The carrier."""

    tracking: str | MISSING = MISSING
    """The tracking number."""

    other: str | MISSING = MISSING
    """The carrier's name where ``name`` is ``other``."""


class ShipmentLocationInput(WriteModel):
    """The place that a shipment goes to."""

    name: str | MISSING = MISSING
    """The name of the place."""

    address1: str
    """The first line of the address."""

    address2: str | MISSING = MISSING
    """The second line of the address."""

    city: str
    """The city."""

    state: str
    """The state or province."""

    zip: str
    """The postal code."""

    country: str
    """The country, as an ISO 3166 alpha-2 code."""

    coordinates: LocationCoordinatesInput | MISSING = MISSING
    """The position of the place."""

    map_href: str | MISSING = MISSING
    """The address of a map of the place."""
