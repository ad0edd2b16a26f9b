# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: repair objects."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import LocalSpaced

from .shared import Pagination

__all__ = ["RepairObject", "RepairObjectEnvelope", "RepairObjectImage", "RepairObjectList"]


class RepairObjectList(ReadModel):
    """One page of repair objects in an envelope."""

    error: bool
    """True when the request failed."""

    error_message: str | None = None
    """What went wrong, in words. Null when nothing did."""

    data: list[RepairObject]
    """The repair objects of this page."""

    pagination: Pagination
    """Where the next page is."""


class RepairObjectEnvelope(ReadModel):
    """One repair object in an envelope."""

    error: bool
    """True when the request failed."""

    error_message: str | None = None
    """What went wrong, in words. Null when nothing did."""

    data: RepairObject
    """The repair object."""


class RepairObject(ReadModel):
    """What a customer has repaired, usually a bicycle. Texts are empty when nothing is known; the model year and
    the mileage are texts too.
    """

    customer_id: int
    """Id of the customer who owns the object."""

    object_id: int
    """Id of the object; a workshop order carries it as repair_object_id."""

    object_barcode: str
    """Barcode of the object; an empty text when it has none."""

    is_active: bool
    """True as long as the customer owns the object."""

    object_type_name: str
    """Kind of object, such as fiets (bicycle)."""

    category: str
    """Category of the object, such as Racefietsen (racing bicycles)."""

    brand: str
    """Brand of the object, such as Batavus."""

    model: str
    """Name of the object's model, such as Apache Deluxe."""

    model_year: str
    """Year of the model as text, such as 2017."""

    color: str
    """Colour of the object in words, such as Scumzilver."""

    variant: str
    """Variant of the model, such as Heren (men) or Dames (women)."""

    phone_number_id: str
    """Which phone number of the customer is used for messages: tel, mob, or the id of a further number as text."""

    license_plate: str
    """Licence plate of the object; an empty text when it has none."""

    km_mileage: str
    """Mileage in kilometres as text, such as 200."""

    frame_id: str
    """Number of the object's frame; an empty text when it is not known."""

    chip_id: str
    """Number of the object's chip; an empty text when it is not known."""

    key_id: str
    """Number of the object's key; an empty text when it is not known."""

    engine_id: str
    """Number of the object's motor; an empty text when it is not known."""

    battery_id: str
    """Number of the object's battery, such as 1234; an empty text when it is not known."""

    lock_id: str
    """Number of the object's lock; an empty text when it is not known."""

    workshop_rate_id: int
    """Rate of the workshop, an id of the account's enum workshop_rates."""

    service_level_id: int
    """Id of the service level; 0 in most examples."""

    images: list[RepairObjectImage]
    """Pictures of the object, each in two sizes."""

    lease_fleet_customer_id: int
    """Id of the customer record of the lease company."""

    lease_employer_customer_id: int
    """Id of the customer record of the employer who leases the object."""

    lease_contract_number: str
    """Number of the lease contract."""


class RepairObjectImage(ReadModel):
    """A picture of a repair object."""

    date_modified: LocalSpaced | None
    """When the picture was last changed, as a datetime without an offset; null when that is not known."""

    url_thumb: str
    """URL of the small picture."""

    url_large: str
    """URL of the large picture."""
