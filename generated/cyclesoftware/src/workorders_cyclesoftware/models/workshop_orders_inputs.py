# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: workshop orders."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import DecimalNumber, IntBool, LocalSpaced, LocalSpacedOrAware

from .enums import WorkshopOrderStatusLike

__all__ = [
    "InvoicingRequest",
    "WorkshopOrderCreate",
    "WorkshopOrderItemCreateInput",
    "WorkshopOrderItemUpdateInput",
    "WorkshopOrderUpdate",
]


class WorkshopOrderCreate(WriteModel):
    """A repair job for an object of a customer, with its schedule, its status and the lines to be invoiced. In
    responses every field has a value, except where its description says otherwise. In requests every field may
    be left out, and may be null; leaving out is the clearer choice.
    """

    customer_id: int
    """Id of the customer."""

    store_id: int | None | MISSING = MISSING
    """Id of the store. Chosen by CycleSoftware when a create leaves it out or sends null."""

    repair_object_id: int | None | MISSING = MISSING
    """Id of the repair object, such as the bicycle. It cannot be changed later."""

    is_active: bool | None | MISSING = MISSING
    """False when the order has been deleted; an update that sets it to false deletes the order."""

    reference_text: str | None | MISSING = MISSING
    """The caller's own reference, set on create."""

    datetime_scheduled_start: LocalSpacedOrAware | None | MISSING = MISSING
    """When work is scheduled to start, as a datetime without an offset; the zone is probably Europe/Amsterdam. On
    create a timezone-aware datetime is accepted as well.
    """

    mechanic_employee_id: int | None | MISSING = MISSING
    """Id of the employee who does the repair."""

    created_by_employee_id: int | None | MISSING = MISSING
    """Id of the employee who created the order. Chosen by CycleSoftware when a create sends null."""

    last_update_employee_id: int | None | MISSING = MISSING
    """Id of the employee who last changed the order. It can be given on create, but not on update. Chosen by
    CycleSoftware when a create sends null.
    """

    phone_number_id: str | None | MISSING = MISSING
    """Which phone number of the customer is used for messages: tel, mob, or the id of a further number as text."""

    repair_description: str | None | MISSING = MISSING
    """What is to be repaired."""

    status_id: WorkshopOrderStatusLike | None | MISSING = MISSING
    """Status of the order, an id of the account's enum workshop_order_status."""

    borrowed_object_reference: str | None | MISSING = MISSING
    """Reference of the object lent to the customer meanwhile; an empty text when there is none."""

    custom_repair_time_minutes: int | None | MISSING = MISSING
    """The part of the repair time, in minutes, that does not come from repair codes (total time less the codes'
    time). It can be given on create, but not on update.
    """

    repair_codes: list[str] | None | MISSING = MISSING
    """Codes (not ids) of repair codes. Each becomes an order line. Given on create only and never returned."""

    service_card_codes: list[str] | None | MISSING = MISSING
    """Barcodes of service items, such as DSK-100022-2, that the order carries out. Given on create only and never
    returned.
    """

    delivery_method_id: int | None | MISSING = MISSING
    """How the object is handed over, an id of the account's enum delivery_methods. The only value with a known
    meaning is 0, collected in the store.
    """

    order_items: list[WorkshopOrderItemCreateInput] | None | MISSING = MISSING
    """The lines of the order. A response may leave them out or have null. On update, only the lines that are sent
    change.
    """


class WorkshopOrderUpdate(WriteModel):
    """A repair job for an object of a customer, with its schedule, its status and the lines to be invoiced. In
    responses every field has a value, except where its description says otherwise. In requests every field may
    be left out, and may be null; leaving out is the clearer choice.
    """

    is_active: bool | None | MISSING = MISSING
    """False when the order has been deleted; an update that sets it to false deletes the order."""

    datetime_scheduled_start: LocalSpaced | None | MISSING = MISSING
    """When work is scheduled to start, as a datetime without an offset; the zone is probably Europe/Amsterdam. On
    create a timezone-aware datetime is accepted as well.
    """

    mechanic_employee_id: int | None | MISSING = MISSING
    """Id of the employee who does the repair."""

    repair_description: str | None | MISSING = MISSING
    """What is to be repaired."""

    status_id: WorkshopOrderStatusLike | None | MISSING = MISSING
    """Status of the order, an id of the account's enum workshop_order_status."""

    borrowed_object_reference: str | None | MISSING = MISSING
    """Reference of the object lent to the customer meanwhile; an empty text when there is none."""

    delivery_method_id: int | None | MISSING = MISSING
    """How the object is handed over, an id of the account's enum delivery_methods. The only value with a known
    meaning is 0, collected in the store.
    """

    order_items: list[WorkshopOrderItemUpdateInput] | None | MISSING = MISSING
    """The lines of the order. A response may leave them out or have null. On update, only the lines that are sent
    change.
    """


class InvoicingRequest(WriteModel):
    """How a workshop order is to be invoiced. Every field may be left out."""

    employee_id: int | MISSING = MISSING
    """Id of the employee on whose name the invoices are registered. Left out, the sales employee of the order."""

    workshop_order_status_id: WorkshopOrderStatusLike | MISSING = MISSING
    """The status that the order is given, an id of the account's enum workshop_order_status. Left out, the status
    stays.
    """

    book: IntBool | MISSING = MISSING
    """Whether the invoices are booked; else they stay pro forma. Left out, they do."""

    customer_messages: IntBool | MISSING = MISSING
    """Whether the customer is notified by phone message or e-mail, as the account allows. Left out, the customer
    is.
    """

    allow_resend_messages: IntBool | MISSING = MISSING
    """Whether a customer who was notified before is notified again. Left out, not."""

    apply_service_vat_correction: IntBool | MISSING = MISSING
    """Whether the VAT correction for services is applied, where the account has it switched on. Left out, it is."""

    split_items_as_text_on_default_customer_invoice: IntBool | MISSING = MISSING
    """Whether the lines that other customers pay for are printed as text on the invoice of the order's own
    customer, when the order is split. Left out, they are.
    """


class WorkshopOrderItemCreateInput(WriteModel):
    """One line of a workshop order: labour, an article or a repair code. Amounts are integer cents including VAT.
    The server computes VAT and texts itself and overrides what a request says about them.
    """

    item_type_id: int | None | MISSING = MISSING
    """Kind of line, an id of the account's enum transaction_item_types. Known values are 1 (article), 2 (object)
    and 4 (repair code); 11 was seen on invoices of repairs.
    """

    special_type_id: int | None | MISSING = MISSING
    """Id of something related to the line, such as an object; 0 when there is none."""

    quantity: float | None | MISSING = MISSING
    """How many units; fractions are accepted."""

    barcode: str | None | MISSING = MISSING
    """Barcode of the article, or the code of the repair code."""

    pos_group_id: int | None | MISSING = MISSING
    """Sales group, an id of the account's enum pos_groups. Values seen are 1 (bicycles), 2 (repair), 5 (tyres), 21
    (parts) and 26 (disposal fee).
    """

    description: str | None | MISSING = MISSING
    """Text of the line."""

    unit_price_in_vat_cents: int | None | MISSING = MISSING
    """Gross price of one unit in cents, including VAT."""

    unit_discount_amount_in_vat_cents: int | None | MISSING = MISSING
    """Discount on one unit in cents, including VAT."""

    price_in_vat_cents: int | None | MISSING = MISSING
    """Price of the whole line in cents, including VAT."""

    discount_percentage: DecimalNumber | None | MISSING = MISSING
    """Discount in per cent, with decimals where it has them."""

    vat_code: int | None | MISSING = MISSING
    """VAT rate, an id of the account's enum vat_codes. Known values are 0 (none), 1 (low) and 2 (high)."""

    item_status_id: int | None | MISSING = MISSING
    """Status of the line, an id of the account's enum sales_order_item_status. Known values are 0 (no status), 1
    (ordered at the supplier), 2 (ready for pickup), 3 (delivered), 4 (picked up) and 5 (cancelled).
    """

    unit_work_time_minutes: int | None | MISSING = MISSING
    """Work time of one unit, in minutes."""

    assigned_to_customer_id: int | None | MISSING = MISSING
    """Id of the customer who pays for the line, which may be another one than the order's (a split order). It may
    be absent.
    """


class WorkshopOrderItemUpdateInput(WriteModel):
    """One line of a workshop order: labour, an article or a repair code. Amounts are integer cents including VAT.
    The server computes VAT and texts itself and overrides what a request says about them.
    """

    item_id: int | None | MISSING = MISSING
    """Number of the line, unique within its order. On update it says which line is meant; leave it out, or send
    null, to add a line.
    """

    item_type_id: int | None | MISSING = MISSING
    """Kind of line, an id of the account's enum transaction_item_types. Known values are 1 (article), 2 (object)
    and 4 (repair code); 11 was seen on invoices of repairs.
    """

    special_type_id: int | None | MISSING = MISSING
    """Id of something related to the line, such as an object; 0 when there is none."""

    quantity: float | None | MISSING = MISSING
    """How many units; fractions are accepted."""

    barcode: str | None | MISSING = MISSING
    """Barcode of the article, or the code of the repair code."""

    pos_group_id: int | None | MISSING = MISSING
    """Sales group, an id of the account's enum pos_groups. Values seen are 1 (bicycles), 2 (repair), 5 (tyres), 21
    (parts) and 26 (disposal fee).
    """

    description: str | None | MISSING = MISSING
    """Text of the line."""

    unit_price_in_vat_cents: int | None | MISSING = MISSING
    """Gross price of one unit in cents, including VAT."""

    unit_discount_amount_in_vat_cents: int | None | MISSING = MISSING
    """Discount on one unit in cents, including VAT."""

    price_in_vat_cents: int | None | MISSING = MISSING
    """Price of the whole line in cents, including VAT."""

    discount_percentage: DecimalNumber | None | MISSING = MISSING
    """Discount in per cent, with decimals where it has them."""

    vat_code: int | None | MISSING = MISSING
    """VAT rate, an id of the account's enum vat_codes. Known values are 0 (none), 1 (low) and 2 (high)."""

    item_status_id: int | None | MISSING = MISSING
    """Status of the line, an id of the account's enum sales_order_item_status. Known values are 0 (no status), 1
    (ordered at the supplier), 2 (ready for pickup), 3 (delivered), 4 (picked up) and 5 (cancelled).
    """

    unit_work_time_minutes: int | None | MISSING = MISSING
    """Work time of one unit, in minutes."""

    assigned_to_customer_id: int | None | MISSING = MISSING
    """Id of the customer who pays for the line, which may be another one than the order's (a split order). It may
    be absent.
    """
