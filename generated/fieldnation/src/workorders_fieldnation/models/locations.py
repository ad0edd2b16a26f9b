# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: locations."""

from __future__ import annotations

from typing import Any

from workorders_runtime.serialization.models import ReadModel

from .shared import CheckInCoordinates, IdName, ListMetadata, TimeZone

__all__ = [
    "CreatedLocation",
    "ListedLocation",
    "ListedLocationNote",
    "Location",
    "LocationContact",
    "LocationCoordinates",
    "LocationMap",
    "SavedLocation",
    "SavedLocationContact",
    "SavedLocationDetails",
    "SavedLocationNote",
    "SavedLocationPage",
]


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


class SavedLocationPage(ReadModel):
    """A page of saved locations.

    Docs: https://developer.fieldnation.com/client-api/restapi/manage_components/locations/locations_get
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    params: list[Any] | None = None
    """What was asked for. Field Nation documents no fields for it."""

    results: list[ListedLocation] | None = None
    """The locations."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class CreatedLocation(ReadModel):
    """The location that was saved."""

    id: int | None = None
    """The location's id."""


class SavedLocationDetails(ReadModel):
    """A saved location.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/location_object
    """

    id: int | None = None
    """The location's id."""

    name: str | None = None
    """The name by which users look for the location."""

    display_name: str | None = None
    """The location's name as shown to providers."""

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
    """The country."""

    company: IdName | None = None
    """The company that saved the location."""

    type: IdName | None = None
    """The kind of place: 1 commercial, 2 government, 3 residential, 4 educational, 5 other."""

    group: IdName | None = None
    """The group that the location belongs to."""

    client: IdName | None = None
    """The client that the location belongs to."""

    contact: SavedLocationContact | None = None
    """Whom to turn to at the location."""

    active: bool | None = None
    """Whether the location is in use."""

    location_notes: str | None = None
    """Remarks on the location, as one text."""

    geo: CheckInCoordinates | None = None
    """Where the location is."""

    time_zone: TimeZone | None = None
    """The time zone of the location."""

    notes: list[SavedLocationNote] | None = None
    """Remarks on the location."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    workorders: Any | None = None
    """The work orders at the location. Field Nation documents no fields for them."""


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


class ListedLocation(ReadModel):
    """A saved location in a list.

    Docs: https://developer.fieldnation.com/client-api/restapi/manage_components/locations/locations_get
    """

    id: int | None = None
    """The location's id."""

    location_id: int | None = None
    """The location's id once more."""

    client_id: int | None = None
    """The id of the client that the location belongs to."""

    client_name: str | None = None
    """The client's name."""

    name: str | None = None
    """The location's name."""

    group_id: int | None = None
    """The id of the group that the location belongs to; 0 where there is none."""

    group_name: str | None = None
    """The name of that group."""

    type: str | None = None
    """The kind of place, such as ``Commercial``."""

    type_id: int | None = None
    """The id of the kind of place: 1 commercial, 2 government, 3 residential, 4 educational, 5 other."""

    notes: list[ListedLocationNote] | None = None
    """Remarks on the location."""

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
    """The country."""

    workorders: int | None = None
    """The number of work orders at the location."""

    providers: int | None = None
    """The number of providers who worked there."""

    status: int | None = None
    """Whether the location is in use, as 0 or 1."""


class SavedLocationContact(ReadModel):
    """Whom to turn to at a saved location.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/location_object
    """

    name: str | None = None
    """The person's name."""

    phone: str | None = None
    """The telephone number."""

    phone_ext: str | None = None
    """The extension of the telephone number."""

    email: str | None = None
    """The e-mail address."""


class SavedLocationNote(ReadModel):
    """A remark on a saved location.

    Docs: https://developer.fieldnation.com/client-api/restapi/components/location_object
    """

    id: int | None = None
    """The remark's id."""

    text: str | None = None
    """The remark."""

    private: bool | None = None
    """Whether providers do not see it."""


class LocationContact(ReadModel):
    """Whom to turn to at a saved location."""

    name: str | None = None
    """The person's name."""

    phone: str | None = None
    """The person's telephone number."""


class ListedLocationNote(ReadModel):
    """A remark on a saved location."""

    id: int | None = None
    """The remark's id."""

    text: str | None = None
    """The remark."""

    private: int | None = None
    """Whether providers do not see it, as 0 or 1."""
