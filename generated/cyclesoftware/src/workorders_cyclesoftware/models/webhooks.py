# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: webhooks."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber, EpochSeconds, LocalSpaced

from .enums import RoadworthyEventName, WorkshopOrderEventName, WorkshopOrderStatus
from .workshop_orders import WorkshopOrderItem

__all__ = [
    "Customer",
    "DeliveryAddress",
    "PhoneNumber",
    "RoadworthyEvent",
    "RoadworthyEventPayload",
    "SalesOrder",
    "WorkshopOrderEvent",
    "WorkshopOrderEventPayload",
]


class WorkshopOrderEvent(ReadModel):
    """A message that a workshop order has been created, updated or deleted."""

    id: str
    """Id of the message; the header X-CycleSoftware-Delivery repeats it."""

    account_id: int
    """Id of the CycleSoftware account."""

    event_name: WorkshopOrderEventName
    """What happened; the header X-CycleSoftware-Event repeats it."""

    event_timestamp: EpochSeconds
    """When the message was made, as a timezone-aware datetime."""

    payload: WorkshopOrderEventPayload
    """The workshop order and the sales order behind it."""


class RoadworthyEvent(ReadModel):
    """A message about the workshop order that makes a sold object roadworthy, which has been created, updated or
    deleted.
    """

    id: str
    """Id of the message; the header X-CycleSoftware-Delivery repeats it."""

    account_id: int
    """Id of the CycleSoftware account."""

    event_name: RoadworthyEventName
    """What happened; the header X-CycleSoftware-Event repeats it."""

    event_timestamp: EpochSeconds
    """When the message was made, as a timezone-aware datetime."""

    payload: RoadworthyEventPayload
    """The workshop order."""


class WorkshopOrderEventPayload(ReadModel):
    """A workshop order as an event carries it, with fewer fields than the API's own and with the sales order
    behind it.
    """

    workshop_order_id: int
    """Id of the workshop order."""

    repair_object_id: int
    """Id of the repair object."""

    reference_text: str
    """The caller's own reference."""

    datetime_scheduled_start: LocalSpaced
    """When work is scheduled to start."""

    datetime_scheduled_finished: LocalSpaced
    """When work is scheduled to be finished."""

    mechanic_employee_id: int
    """Id of the employee who does the repair."""

    repair_description: str
    """What is to be repaired."""

    status_id: WorkshopOrderStatus
    """Status of the order."""

    status_text: str
    """Dutch label of the status. Meant for people; do not branch on it."""

    borrowed_object_reference: str
    """Reference of the object lent to the customer meanwhile."""

    total_repair_time_minutes: int
    """Repair time in minutes, all in all."""

    custom_repair_time_minutes: int
    """The part of the repair time, in minutes, that does not come from lines."""

    sales_order: SalesOrder
    """The sales order behind the workshop order."""


class RoadworthyEventPayload(ReadModel):
    """The workshop order that makes a sold object roadworthy. That it has the fields of any workshop order is
    assumed, so all may be absent.

    Partly assumed; not fully documented by the vendor.
    """

    workshop_order_id: int | None = None
    """Id of the workshop order."""

    repair_object_id: int | None = None
    """Id of the repair object."""

    reference_text: str | None = None
    """The caller's own reference."""

    datetime_scheduled_start: LocalSpaced | None = None
    """When work is scheduled to start."""

    datetime_scheduled_finished: LocalSpaced | None = None
    """When work is scheduled to be finished."""

    mechanic_employee_id: int | None = None
    """Id of the employee who does the repair."""

    repair_description: str | None = None
    """What is to be repaired."""

    status_id: WorkshopOrderStatus | None = None
    """Status of the order."""

    status_text: str | None = None
    """Dutch label of the status. Meant for people; do not branch on it."""

    borrowed_object_reference: str | None = None
    """Reference of the object lent to the customer meanwhile."""

    total_repair_time_minutes: int | None = None
    """Repair time in minutes, all in all."""

    custom_repair_time_minutes: int | None = None
    """The part of the repair time, in minutes, that does not come from lines."""

    sales_order: SalesOrder | None = None
    """The sales order behind the workshop order."""


class SalesOrder(ReadModel):
    """The sales order behind a workshop order, with its customer and its lines."""

    sales_order_id: int
    """Id of the sales order."""

    store_id: int
    """Id of the store."""

    sales_employee_id: int
    """Id of the employee who sold."""

    last_update_employee_id: int | None = None
    """Id of the employee who last changed the order. It may be absent."""

    customer_id: int
    """Id of the customer."""

    order_type_id: int
    """Type of the order, an id of the account's enum sales_order_types; 6 is a repair."""

    order_type_text: str
    """Dutch label of the order's type."""

    order_reference_id: str
    """Reference of the order."""

    order_reference_text: str
    """Text that goes with the reference."""

    datetime_created: LocalSpaced
    """When the order was created."""

    datetime_modified: LocalSpaced
    """When the order was last changed."""

    datetime_preferred_delivery: date | None = None
    """The day on which delivery is wanted."""

    datetime_preferred_pickup: date | None = None
    """The day on which the customer wants to collect."""

    status_id: int
    """Status of the sales order, an id of the account's enum sales_order_status. Known values are 2 (pending), 8
    (not ordered yet) and 9 (finished).
    """

    status_text: str
    """Dutch label of the status."""

    cancellation_type_id: int
    """Reason of a cancellation, an id of the account's enum cancellation_types; 0 when there is none."""

    cancellation_description: str | None = None
    """Reason of a cancellation in words."""

    remarks: str
    """Remarks on the sales order."""

    has_invoice: bool
    """True when the order is invoiced."""

    invoice_number: int
    """Number of the invoice; 0 as long as there is none."""

    ship_to_customer: bool | None = None
    """True when the goods are to be sent to the customer."""

    delivery_method_id: int
    """How goods are handed over, an id of the account's enum delivery_methods."""

    delivery_method_description: str
    """How goods are handed over in words."""

    shipment_method_description: str
    """How goods are sent in free words."""

    payment_method_description: str
    """How the customer pays in free words."""

    order_items: list[WorkshopOrderItem]
    """The lines of the order."""

    cancelled_order_items: list[WorkshopOrderItem] | None = None
    """Lines that are cancelled and not deleted."""

    deleted_order_items: list[WorkshopOrderItem] | None = None
    """Lines that have been deleted; they come once."""

    customer: Customer
    """The customer who ordered."""

    delivery_address: DeliveryAddress | None = None
    """Where goods are to be sent; null when no address is given."""

    labels: list[str]
    """Names of the labels that the order has been given."""


class Customer(ReadModel):
    """A customer as an event carries it. Texts are empty when nothing is known."""

    customer_id: int
    """Id of the customer."""

    customer_type_name: str
    """Type of the customer in words, such as Klant."""

    customer_reference: str
    """Reference of the customer, earlier called customer_barcode."""

    customer_barcode: str | None = None
    """The older name of customer_reference."""

    prefix: str | None = None
    """The older name of title."""

    name_prefix: str | None = None
    """No longer used."""

    title: str
    """How the customer is addressed in letters."""

    first_name: str
    """First name of the customer."""

    initials: str
    """Initials of the customer's first names."""

    insertion: str
    """What stands before the surname, such as van."""

    name: str
    """Surname of the customer or name of the company."""

    attn: str
    """Whose attention letters are for."""

    street: str
    """Street of the address, without the house number."""

    house_number: str
    """House number as text, without what follows it."""

    house_number_postfix: str
    """What follows the house number, such as B."""

    postcode: str
    """Postal code of the address."""

    city: str
    """City of the address."""

    country_code_iso_3166: str
    """Country as a code of ISO 3166, such as NL."""

    country: str | None = None
    """The older name of country_code_iso_3166."""

    email: str
    """E-mail address of the customer."""

    iban: str
    """IBAN of the customer's bank account."""

    discount_percentage: DecimalNumber
    """Usual discount of the customer in per cent."""

    datetime_created: LocalSpaced | None = None
    """When the customer was recorded; null when that is not known."""

    phone_numbers: list[PhoneNumber]
    """The customer's phone numbers."""


class DeliveryAddress(ReadModel):
    """Where goods are sent."""

    delivery_address_id: int
    """Id of the address."""

    customer_id: int
    """Id of the customer."""

    is_business: bool
    """True for the address of a business."""

    company_name: str
    """Name of the company."""

    name: str
    """Name of the person."""

    street: str
    """Street of the address, without the house number."""

    house_number: Annotated[str, Field(alias="housenumber")]
    """House number as text, without what follows it."""

    house_number_postfix: Annotated[str, Field(alias="housenumber_postfix")]
    """What follows the house number, such as B."""

    postcode: str
    """Postal code of the address."""

    city: str
    """City of the address."""

    country: str | None = None
    """The older name of country_code_iso_3166."""

    country_code_iso_3166: str
    """Country as a code of ISO 3166, such as NL."""

    phone_number: str
    """Phone number for this address."""

    email: str
    """E-mail address for this address."""

    remarks: str
    """Remarks on the address."""


class PhoneNumber(ReadModel):
    """A phone number of a customer."""

    phone_number_id: str
    """Which number it is: mob, tel, or the id of a further number as text."""

    customer_id: int
    """Id of the customer."""

    phone_number: str
    """The phone number itself, as text."""

    name: str
    """Whose number it is."""
