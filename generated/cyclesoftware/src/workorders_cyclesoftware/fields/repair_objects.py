# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Keyword arguments of ``repair_objects``."""

from __future__ import annotations

from workorders_runtime.config import CallOptions

__all__ = ["CreateRepairObjectFields", "UpdateRepairObjectFields"]


class CreateRepairObjectFields(CallOptions, total=False):
    """Keyword arguments of ``repair_objects.create``. What is left out is not sent."""

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

    lease_fleet_customer_id: int
    """Id of the customer record of the lease company."""

    lease_employer_customer_id: int
    """Id of the customer record of the employer who leases the object."""

    lease_contract_number: str
    """Number of the lease contract."""


class UpdateRepairObjectFields(CallOptions, total=False):
    """Keyword arguments of ``repair_objects.update``. What is left out is not sent."""

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

    lease_fleet_customer_id: int
    """Id of the customer record of the lease company."""

    lease_employer_customer_id: int
    """Id of the customer record of the employer who leases the object."""

    lease_contract_number: str
    """Number of the lease contract."""
