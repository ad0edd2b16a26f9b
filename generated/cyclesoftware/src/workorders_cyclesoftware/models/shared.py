# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: what several resources share."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber

__all__ = [
    "Pagination",
    "WorkshopOrderItem",
]


class Pagination(ReadModel):
    """Where the next page is.

    Source: https://docs.cyclesoftware.nl/, Workshop orders (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_workshop_orders.md) (2026-06-30)
    Source: https://docs.cyclesoftware.nl/, Repair objects (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_repair_objects.md) (2026-06-30)
    """

    next_url: str | None = None
    """Full URL of the next page; null or absent on the last one. It may name another host than the API's."""


class WorkshopOrderItem(ReadModel):
    """One line of a workshop order: labour, an article or a repair code. Amounts are integer cents including VAT.
    The server computes VAT and texts itself and overrides what a request says about them.

    Source: https://docs.cyclesoftware.nl/, Workshop orders (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_workshop_orders.md) (2026-06-30)
    Source: CycleSoftware's documentation, Workshop orders (repository CycleSoftware/cyclesoftware.github.io at d2048dd, source/includes/cs-api/_workshop_orders.md) (2023-08)
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
