# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: location."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .enums import LocationModeLike
from .shared_inputs import IdRefInput

__all__ = ["ChosenLocationInput", "LocationTypeInput", "LocationUpdate"]


class LocationUpdate(WriteModel):
    """Where the work is done, as ``work_orders.location.update`` takes it. Send every required field even to
    change a single one.

    Docs: https://developer.fieldnation.com/apireference/manage_wo/locations/locations_updatebywo
    """

    mode: LocationModeLike
    """Where the address comes from: given here, a saved location, or none for remote work."""

    address1: str
    """The first line of the address."""

    address2: str | MISSING = MISSING
    """The second line of the address."""

    city: str
    """The city."""

    state: str
    """The state or province, as a code."""

    zip: str
    """The postal code."""

    country: str
    """The country, as an ISO 3166 alpha-2 code."""

    type: LocationTypeInput | MISSING = MISSING
    """The kind of place, such as commercial or residential."""

    saved_location: ChosenLocationInput | None
    """The saved location to take the address from; null where there is none."""

    display_name: str | MISSING = MISSING
    """The place in one line."""

    save_location: str | None | MISSING = MISSING
    """Whether, or under which name, to save the place for later use. It is a text; Field Nation does not explain
    it.
    """

    save_location_group: int | None | MISSING = MISSING
    """The id of the group to save the place in."""


class LocationTypeInput(WriteModel):
    """A kind of place. Its id is what counts."""

    id: int
    """The id of the kind."""

    name: float | MISSING = MISSING
    """Leave it out: the documented type, a number, contradicts the responses, which hold a text."""


class ChosenLocationInput(WriteModel):
    """The saved location to take the address from, as ``work_orders.location.update`` takes it.
    ``work_orders.create`` takes a ``SavedLocationInput``.
    """

    id: int | MISSING = MISSING
    """The saved location's id."""

    name: str | MISSING = MISSING
    """The location's name."""

    group: IdRefInput | None | MISSING = MISSING
    """The group that the location belongs to; null where there is none."""
