# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of CycleSoftware workshop orders. All are open: an unlisted value is kept, and says ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.enums import OpenIntEnum

__all__ = [
    "WorkshopOrderStatus",
    "WorkshopOrderStatusLike",
]


class WorkshopOrderStatus(OpenIntEnum):
    """Status of a workshop order. The values are those of an older sibling API; the vendor asks callers to read
    the account's enum workshop_order_status at run time, so other values may occur and are kept.
    """

    WAIT_FOR_OBJECT = 1
    WAIT_FOR_REPAIR = 2
    WAIT_FOR_ARTICLES = 3
    IN_REPAIR = 4
    WAIT_FOR_CUSTOMER = 5
    WAIT_FOR_INVOICE = 6
    COMPLETED = 7
    DONE = 8
    WAIT_FOR_SUPPLIER = 9
    WAIT_FOR_OBJECT_ONLINE = 10
    WAIT_FOR_INSURANCE = 11
    WAIT_FOR_INSURANCE_EXPERT = 12
    PICKUP_AT_CUSTOMER = 13
    WAIT_FOR_OBJECT_SUPPLIER = 14
    CANCELLED = 15
    DECLINED = 16


# What may be given where a member is wanted: the member, or its value.
if TYPE_CHECKING:
    WorkshopOrderStatusLike: TypeAlias = (
        WorkshopOrderStatus | Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
    )
else:
    WorkshopOrderStatusLike = WorkshopOrderStatus
