# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: location."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .shared import IdName

__all__ = ["Location", "LocationContact", "LocationCoordinates", "LocationMap", "SavedLocation"]


class Location(ReadModel):
    """Where the work is done."""

    coordinates: LocationCoordinates | None = None
    """The position of the site."""

    work_order_id: int | None = None
    """The id of the work order."""

    mode: str | None = None
    """What kind of place this is, such as ``custom``, ``remote`` or ``location``."""

    address1: str | None = None
    """The first line of the address."""

    address2: str | None = None
    """The second line of the address."""

    city: str | None = None
    """The city."""

    state: str | None = None
    """The state or province, as a code."""

    zip: str | None = None
    """The postal code."""

    country: str | None = None
    """The country, as an ISO 3166 alpha-2 code or as ``USA``."""

    notes: list[str] | None = None
    """Remarks on the place."""

    type: IdName | None = None
    """The kind of place, such as ``Commercial``."""

    saved_location: SavedLocation | None = None
    """The saved location that the address came from. Where there is none, its id is 0 and its texts are empty."""

    display_name: str | None = None
    """The place in one line."""

    status_id: int | None = None
    """The id of the work order's status."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    zoom: str | None = None
    """The zoom level of the map, such as ``13z``."""

    map: LocationMap | None = None
    """Where to see the place on a map."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class LocationCoordinates(ReadModel):
    """The position of a site or another place, and whether it is exact."""

    latitude: float | None = None
    """The latitude in degrees."""

    longitude: float | None = None
    """The longitude in degrees."""

    exact: bool | None = None
    """Whether the position is that of the address itself, not only of its surroundings."""


class SavedLocation(ReadModel):
    """A location that the buyer saved for later use."""

    id: int | None = None
    """The saved location's id; 0 where there is none."""

    name: str | None = None
    """The location's name."""

    display_name: str | None = None
    """The location's name as shown to providers."""

    contact: LocationContact | None = None
    """Whom to turn to at the site."""

    group: IdName | None = None
    """The group that the location belongs to."""


class LocationMap(ReadModel):
    """Where to see a place on a map."""

    url: str | None = None
    """The address of a picture of the map."""

    href: str | None = None
    """The address of an interactive map."""


class LocationContact(ReadModel):
    """Whom to turn to at a saved location."""

    name: str | None = None
    """The person's name."""

    phone: str | None = None
    """The person's telephone number."""
