# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: repair objects."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

__all__ = ["RepairObjectCreate", "RepairObjectUpdate"]


class RepairObjectCreate(WriteModel):
    """What a customer has repaired, usually a bicycle. Texts are empty when nothing is known; the model year and
    the mileage are texts too.
    """

    object_barcode: str | MISSING = MISSING
    """Barcode of the object; an empty text when it has none."""

    is_active: bool | MISSING = MISSING
    """True as long as the customer owns the object."""

    object_type_name: str | MISSING = MISSING
    """Kind of object, such as fiets (bicycle)."""

    category: str | MISSING = MISSING
    """Category of the object, such as Racefietsen (racing bicycles)."""

    brand: str | MISSING = MISSING
    """Brand of the object, such as Batavus."""

    model: str | MISSING = MISSING
    """Name of the object's model, such as Apache Deluxe."""

    model_year: str | MISSING = MISSING
    """Year of the model as text, such as 2017."""

    color: str | MISSING = MISSING
    """Colour of the object in words, such as Scumzilver."""

    variant: str | MISSING = MISSING
    """Variant of the model, such as Heren (men) or Dames (women)."""

    phone_number_id: str | MISSING = MISSING
    """Which phone number of the customer is used for messages: tel, mob, or the id of a further number as text."""

    license_plate: str | MISSING = MISSING
    """Licence plate of the object; an empty text when it has none."""

    km_mileage: str | MISSING = MISSING
    """Mileage in kilometres as text, such as 200."""

    frame_id: str | MISSING = MISSING
    """Number of the object's frame; an empty text when it is not known."""

    chip_id: str | MISSING = MISSING
    """Number of the object's chip; an empty text when it is not known."""

    key_id: str | MISSING = MISSING
    """Number of the object's key; an empty text when it is not known."""

    engine_id: str | MISSING = MISSING
    """Number of the object's motor; an empty text when it is not known."""

    battery_id: str | MISSING = MISSING
    """Number of the object's battery, such as 1234; an empty text when it is not known."""

    lock_id: str | MISSING = MISSING
    """Number of the object's lock; an empty text when it is not known."""

    workshop_rate_id: int | MISSING = MISSING
    """Rate of the workshop, an id of the account's enum workshop_rates."""

    service_level_id: int | MISSING = MISSING
    """Id of the service level; 0 in most examples."""

    lease_fleet_customer_id: int | MISSING = MISSING
    """Id of the customer record of the lease company."""

    lease_employer_customer_id: int | MISSING = MISSING
    """Id of the customer record of the employer who leases the object."""

    lease_contract_number: str | MISSING = MISSING
    """Number of the lease contract."""


class RepairObjectUpdate(WriteModel):
    """What a customer has repaired, usually a bicycle. Texts are empty when nothing is known; the model year and
    the mileage are texts too.
    """

    object_barcode: str | MISSING = MISSING
    """Barcode of the object; an empty text when it has none."""

    is_active: bool | MISSING = MISSING
    """True as long as the customer owns the object."""

    object_type_name: str | MISSING = MISSING
    """Kind of object, such as fiets (bicycle)."""

    category: str | MISSING = MISSING
    """Category of the object, such as Racefietsen (racing bicycles)."""

    brand: str | MISSING = MISSING
    """Brand of the object, such as Batavus."""

    model: str | MISSING = MISSING
    """Name of the object's model, such as Apache Deluxe."""

    model_year: str | MISSING = MISSING
    """Year of the model as text, such as 2017."""

    color: str | MISSING = MISSING
    """Colour of the object in words, such as Scumzilver."""

    variant: str | MISSING = MISSING
    """Variant of the model, such as Heren (men) or Dames (women)."""

    phone_number_id: str | MISSING = MISSING
    """Which phone number of the customer is used for messages: tel, mob, or the id of a further number as text."""

    license_plate: str | MISSING = MISSING
    """Licence plate of the object; an empty text when it has none."""

    km_mileage: str | MISSING = MISSING
    """Mileage in kilometres as text, such as 200."""

    frame_id: str | MISSING = MISSING
    """Number of the object's frame; an empty text when it is not known."""

    chip_id: str | MISSING = MISSING
    """Number of the object's chip; an empty text when it is not known."""

    key_id: str | MISSING = MISSING
    """Number of the object's key; an empty text when it is not known."""

    engine_id: str | MISSING = MISSING
    """Number of the object's motor; an empty text when it is not known."""

    battery_id: str | MISSING = MISSING
    """Number of the object's battery, such as 1234; an empty text when it is not known."""

    lock_id: str | MISSING = MISSING
    """Number of the object's lock; an empty text when it is not known."""

    workshop_rate_id: int | MISSING = MISSING
    """Rate of the workshop, an id of the account's enum workshop_rates."""

    service_level_id: int | MISSING = MISSING
    """Id of the service level; 0 in most examples."""

    lease_fleet_customer_id: int | MISSING = MISSING
    """Id of the customer record of the lease company."""

    lease_employer_customer_id: int | MISSING = MISSING
    """Id of the customer record of the employer who leases the object."""

    lease_contract_number: str | MISSING = MISSING
    """Number of the lease contract."""
