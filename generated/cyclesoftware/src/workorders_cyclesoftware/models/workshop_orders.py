# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: workshop orders."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import Base64, DecimalNumber, LocalSpaced

from .enums import WorkshopOrderStatus
from .shared import Pagination

__all__ = [
    "InvoiceDocument",
    "InvoiceMessages",
    "WorkshopOrder",
    "WorkshopOrderInvoice",
    "WorkshopOrderInvoices",
    "WorkshopOrderItem",
    "WorkshopOrderList",
]


class WorkshopOrderList(ReadModel):
    """One page of workshop orders in an envelope."""

    error: bool
    """True when the request failed."""

    error_message: str | None = None
    """What went wrong, in words. Null, empty or absent when nothing did."""

    data: list[WorkshopOrder] | WorkshopOrder | None
    """The orders of this page. A single object counts as a list of one, and null as an empty list."""

    pagination: Pagination
    """Where the next page is."""


class WorkshopOrder(ReadModel):
    """A repair job for an object of a customer, with its schedule, its status and the lines to be invoiced. In
    responses every field has a value, except where its description says otherwise. In requests every field may
    be left out, and may be null; leaving out is the clearer choice.
    """

    workshop_order_id: int
    """Id of the workshop order."""

    sales_order_id: int
    """Id of the sales order behind the workshop order. The two ids are equal in all examples."""

    customer_id: int
    """Id of the customer."""

    store_id: int
    """Id of the store. Chosen by CycleSoftware when a create leaves it out or sends null."""

    repair_object_id: int
    """Id of the repair object, such as the bicycle. It cannot be changed later."""

    is_active: bool
    """False when the order has been deleted; an update that sets it to false deletes the order."""

    reference_text: str
    """The caller's own reference, set on create."""

    datetime_scheduled_start: LocalSpaced
    """When work is scheduled to start, as a datetime without an offset; the zone is probably Europe/Amsterdam. On
    create a timezone-aware datetime is accepted as well.
    """

    datetime_scheduled_finished: LocalSpaced
    """When work is scheduled to be finished, as a datetime without an offset. In the examples it is the start plus
    total_repair_time_minutes.
    """

    datetime_created: LocalSpaced
    """When the order was created, as a datetime without an offset."""

    datetime_modified: LocalSpaced
    """When the order was last changed, as a datetime without an offset."""

    mechanic_employee_id: int
    """Id of the employee who does the repair."""

    created_by_employee_id: int
    """Id of the employee who created the order. Chosen by CycleSoftware when a create sends null."""

    last_update_employee_id: int
    """Id of the employee who last changed the order. It can be given on create, but not on update. Chosen by
    CycleSoftware when a create sends null.
    """

    phone_number_id: str
    """Which phone number of the customer is used for messages: tel, mob, or the id of a further number as text."""

    repair_description: str
    """What is to be repaired."""

    status_id: WorkshopOrderStatus
    """Status of the order, an id of the account's enum workshop_order_status."""

    status_text: str
    """Dutch label of the status. Meant for people; do not branch on it."""

    invoice_number: int
    """Number of the invoice; 0 as long as the order is not invoiced."""

    borrowed_object_reference: str
    """Reference of the object lent to the customer meanwhile; an empty text when there is none."""

    total_repair_time_minutes: int
    """Scheduled repair time in minutes, all in all."""

    custom_repair_time_minutes: int
    """The part of the repair time, in minutes, that does not come from repair codes (total time less the codes'
    time). It can be given on create, but not on update.
    """

    delivery_method_id: int
    """How the object is handed over, an id of the account's enum delivery_methods. The only value with a known
    meaning is 0, collected in the store.
    """

    workshop_order_type_id: int
    """Type of the order, an id of the account's enum workshop_order_types. The examples show 1, whose meaning is
    not given.
    """

    order_items: list[WorkshopOrderItem] | None = None
    """The lines of the order. A response may leave them out or have null. On update, only the lines that are sent
    change.
    """


class WorkshopOrderInvoices(ReadModel):
    """The invoices made from one workshop order, in an envelope."""

    error: bool
    """True when the request failed."""

    error_message: str | None = None
    """What went wrong, in words. Null when nothing did."""

    invoices: list[WorkshopOrderInvoice]
    """One invoice for each customer who pays for a part of the order."""


class WorkshopOrderItem(ReadModel):
    """One line of a workshop order: labour, an article or a repair code. Amounts are integer cents including VAT.
    The server computes VAT and texts itself and overrides what a request says about them.
    """

    item_id: int
    """Number of the line, unique within its order. On update it says which line is meant; leave it out, or send
    null, to add a line.
    """

    item_type_id: int
    """Kind of line, an id of the account's enum transaction_item_types. Known values are 1 (article), 2 (object)
    and 4 (repair code); 11 was seen on invoices of repairs.
    """

    special_type_id: int
    """Id of something related to the line, such as an object; 0 when there is none."""

    quantity: float
    """How many units; fractions are accepted."""

    barcode: str
    """Barcode of the article, or the code of the repair code."""

    pos_group_id: int
    """Sales group, an id of the account's enum pos_groups. Values seen are 1 (bicycles), 2 (repair), 5 (tyres), 21
    (parts) and 26 (disposal fee).
    """

    description: str
    """Text of the line."""

    unit_price_in_vat_cents: int
    """Gross price of one unit in cents, including VAT."""

    unit_discount_amount_in_vat_cents: int
    """Discount on one unit in cents, including VAT."""

    price_in_vat_cents: int
    """Price of the whole line in cents, including VAT."""

    discount_percentage: DecimalNumber
    """Discount in per cent, with decimals where it has them."""

    vat_code: int
    """VAT rate, an id of the account's enum vat_codes. Known values are 0 (none), 1 (low) and 2 (high)."""

    vat_percentage: float
    """VAT rate in per cent, such as 21; fractions are accepted."""

    vat_amount_cents: int
    """VAT contained in the line's price, in cents."""

    item_status_id: int
    """Status of the line, an id of the account's enum sales_order_item_status. Known values are 0 (no status), 1
    (ordered at the supplier), 2 (ready for pickup), 3 (delivered), 4 (picked up) and 5 (cancelled).
    """

    item_status_text: str
    """Dutch label of the line's status. Meant for people; do not branch on it."""

    unit_work_time_minutes: int
    """Work time of one unit, in minutes."""

    assigned_to_customer_id: int | None = None
    """Id of the customer who pays for the line, which may be another one than the order's (a split order). It may
    be absent.
    """

    invoice_number: int | None = None
    """Number of the invoice the line is on. Absent or null as long as there is none."""


class WorkshopOrderInvoice(ReadModel):
    """One invoice made from a workshop order."""

    invoice_number: int
    """Number of the invoice."""

    customer_id: int
    """Id of the customer who pays."""

    sent_messages: InvoiceMessages
    """Which messages have gone to the customer."""

    documents: list[InvoiceDocument]
    """The documents of the invoice, such as a PDF."""


class InvoiceMessages(ReadModel):
    """Which messages about an invoice have gone to the customer."""

    phone_message: bool
    """True when a message went to the customer's phone."""

    email_message: bool
    """True when an e-mail went to the customer."""


class InvoiceDocument(ReadModel):
    """One document of an invoice."""

    document_mime_type: str
    """Media type of the document, such as application/pdf."""

    document_base64: Base64
    """The content of the document, in base64."""
