# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: service items."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import LocalSpaced

__all__ = ["OffsetPagination", "ServiceItem", "ServiceItemList"]


class ServiceItemList(ReadModel):
    """Service items in an envelope. Closing an item returns the same envelope without pages."""

    error: bool
    """True when the request failed."""

    error_message: str | None = None
    """What went wrong, in words. Null when nothing did."""

    data: list[ServiceItem]
    """One entry for each service item."""

    pagination: OffsetPagination | None = None
    """Where the next page is. Absent where there are no pages."""


class ServiceItem(ReadModel):
    """One planned service of a repair object, for instance the second service of a new bicycle. Several items make
    up one service. Amounts are integer cents.
    """

    account_id: int
    """Id of the CycleSoftware account."""

    store_id: int
    """Id of the store."""

    service_id: int | None = None
    """Id of the service that the item belongs to. The long list may leave it out."""

    service_item_id: int
    """Id of the service item."""

    service_barcode: str
    """Barcode of the item, such as DSK-1790811-3: service and number within it. A new workshop order takes it
    among service_card_codes.
    """

    service_status_id: int
    """Status of the item, an id of the account's enum service_item_status. The only value with a known meaning is
    4 (closed); 1 and 2 were seen on open items, and an item can be closed with 5 as well.
    """

    invoice_number: int
    """Number of the invoice that brought the item about, when it is positive."""

    customer_id: int
    """Id of the customer."""

    object_id: int
    """Id of the repair object."""

    is_open: bool
    """True as long as the service is to be done."""

    is_scheduled: bool
    """True when the item is on a workshop order."""

    title: str
    """Title of the item, such as 3e servicebeurt (third service)."""

    description: str
    """What is to be done, or the title again."""

    gross_unit_price_cents: int
    """Price before discount, in cents."""

    unit_discount_amount_cents: int
    """Discount, in cents."""

    amount_paid_in_advance_cents: Annotated[int, Field(alias="amount_payed_in_advance_cents")]
    """What the customer has paid already, in cents."""

    time_minutes: int
    """Work time, in minutes."""

    scheduled_at: date
    """The day on which the service is due."""

    scheduled_at_km_age: int
    """The mileage in kilometres at which the service is due; 0 when it goes by the day."""

    modified_at: LocalSpaced
    """When the item was last changed, as a datetime without an offset."""


class OffsetPagination(ReadModel):
    """How many rows there are and where the next page is."""

    count: int | None = None
    """Number of results, of this page or of all: that is not documented."""

    next_offset: int | None = None
    """The offset of the next page; null on the last one."""
