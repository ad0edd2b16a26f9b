# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of CycleSoftware workshop orders. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenIntEnum, OpenStrEnum

__all__ = [
    "EnumSubject",
    "EnumSubjectLike",
    "RoadworthyEventName",
    "RoadworthyEventNameLike",
    "Weekday",
    "WeekdayLike",
    "WorkshopOrderEventName",
    "WorkshopOrderEventNameLike",
    "WorkshopOrderStatus",
    "WorkshopOrderStatusLike",
]


class WorkshopOrderStatus(OpenIntEnum):
    """Status of a workshop order. The values are those of an older sibling API; the account's own are read with
    ``enums.get("workshop-order-status")``, so other values may occur and are kept.
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


class EnumSubject(OpenStrEnum):
    """Subject of an enum, written with dashes where the keys of ``enums.list`` have underscores. That all subjects
    follow this rule is inferred from two of them.
    """

    SALES_ORDER_TYPES = "sales-order-types"
    SALES_ORDER_STATUS = "sales-order-status"
    SALES_ORDER_ITEM_STATUS = "sales-order-item-status"
    CANCELLATION_TYPES = "cancellation-types"
    POS_GROUPS = "pos-groups"
    PAYMENT_METHODS = "payment-methods"
    DELIVERY_METHODS = "delivery-methods"
    VAT_CODES = "vat-codes"
    WORKSHOP_ORDER_STATUS = "workshop-order-status"
    WORKSHOP_ORDER_TYPES = "workshop-order-types"
    WORKSHOP_RATES = "workshop-rates"
    CUSTOMER_TYPES = "customer-types"
    TRANSACTION_ITEM_TYPES = "transaction-item-types"
    SERVICE_ITEM_STATUS = "service-item-status"
    ENTITY_TYPES = "entity-types"
    VOUCHER_TYPES = "voucher-types"
    CONSIGNMENT_STATUS = "consignment-status"
    WARRANTY_TYPES = "warranty-types"


class WorkshopOrderEventName(OpenStrEnum):
    """What happened to a workshop order. Deleted means that it was marked so."""

    CREATED = "workshop_order.created"
    UPDATED = "workshop_order.updated"
    DELETED = "workshop_order.deleted"


class RoadworthyEventName(OpenStrEnum):
    """What happened to the workshop order of a sold object."""

    CREATED = "workshop_order_roadworthy.created"
    UPDATED = "workshop_order_roadworthy.updated"
    DELETED = "workshop_order_roadworthy.deleted"


class Weekday(OpenIntEnum):
    """Day of the week, counted from Sunday, which is 0, to Saturday, which is 6."""

    SUNDAY = 0
    MONDAY = 1
    TUESDAY = 2
    WEDNESDAY = 3
    THURSDAY = 4
    FRIDAY = 5
    SATURDAY = 6


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    WorkshopOrderStatusLike: TypeAlias = (
        WorkshopOrderStatus | Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
    )
    EnumSubjectLike: TypeAlias = (
        EnumSubject
        | Literal[
            "sales-order-types",
            "sales-order-status",
            "sales-order-item-status",
            "cancellation-types",
            "pos-groups",
            "payment-methods",
            "delivery-methods",
            "vat-codes",
            "workshop-order-status",
            "workshop-order-types",
            "workshop-rates",
            "customer-types",
            "transaction-item-types",
            "service-item-status",
            "entity-types",
            "voucher-types",
            "consignment-status",
            "warranty-types",
        ]
    )
    WorkshopOrderEventNameLike: TypeAlias = (
        WorkshopOrderEventName | Literal["workshop_order.created", "workshop_order.updated", "workshop_order.deleted"]
    )
    RoadworthyEventNameLike: TypeAlias = (
        RoadworthyEventName
        | Literal[
            "workshop_order_roadworthy.created",
            "workshop_order_roadworthy.updated",
            "workshop_order_roadworthy.deleted",
        ]
    )
    WeekdayLike: TypeAlias = Weekday | Literal[0, 1, 2, 3, 4, 5, 6]
else:
    WorkshopOrderStatusLike = WorkshopOrderStatus
    EnumSubjectLike = EnumSubject
    WorkshopOrderEventNameLike = WorkshopOrderEventName
    RoadworthyEventNameLike = RoadworthyEventName
    WeekdayLike = Weekday
