# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Field Nation Client API (work orders). All are open: an unlisted value is kept, and says ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.enums import OpenStrEnum

__all__ = [
    "CustomFieldRole",
    "CustomFieldRoleLike",
    "PayType",
    "PayTypeLike",
    "ServiceWindowMode",
    "ServiceWindowModeLike",
    "ShipmentAction",
    "ShipmentActionLike",
    "ShipmentCarrierName",
    "ShipmentCarrierNameLike",
    "SortOrder",
    "SortOrderLike",
    "SwapAction",
    "SwapActionLike",
    "SwapStatus",
    "SwapStatusLike",
    "WorkOrderListName",
    "WorkOrderListNameLike",
    "WorkOrderMode",
    "WorkOrderModeLike",
    "WorkOrderSort",
    "WorkOrderSortLike",
    "WorkOrderView",
    "WorkOrderViewLike",
]


class WorkOrderView(OpenStrEnum):
    """The shape of the answer. `list` suits most integrations."""

    LIST = "list"
    MAP = "map"
    SCHEDULE = "schedule"
    TILES = "tiles"
    MODEL = "model"


class WorkOrderSort(OpenStrEnum):
    """The column to sort by. An older guide names `work_order_id`, `created` and `service_window_start` instead."""

    ID = "id"
    TITLE = "title"
    SCHEDULE = "schedule"
    STATUS = "status"
    PAY = "pay"
    CREATED_DATE = "created_date"


class SortOrder(OpenStrEnum):
    """The direction to sort in: ascending or descending."""

    ASC = "asc"
    DESC = "desc"


class WorkOrderMode(OpenStrEnum):
    """Whether work orders are managed or offered on the marketplace."""

    MANAGED = "managed"
    MARKETPLACE = "marketplace"
    ANY = "any"


class WorkOrderListName(OpenStrEnum):
    """A lifecycle list: under way, drafts, published or routed, assigned, with a problem, work done, approved, or
    all.
    """

    WORKORDERS_IN_FLIGHT = "workorders_in_flight"
    WORKORDERS_DRAFT = "workorders_draft"
    WORKORDERS_PUBLISHED_ROUTED = "workorders_published_routed"
    WORKORDERS_ASSIGNED = "workorders_assigned"
    WORKORDERS_PROBLEM = "workorders_problem"
    WORKORDERS_WORK_DONE = "workorders_work_done"
    WORKORDERS_APPROVED = "workorders_approved"
    WORKORDERS_ALL = "workorders_all"


class CustomFieldRole(OpenStrEnum):
    """Who fills in a custom field."""

    ASSIGNED_PROVIDER = "assigned_provider"
    BUYER = "buyer"


class PayType(OpenStrEnum):
    """How pay is reckoned. Answers hold an empty text where nothing is set; never send that."""

    FIXED = "fixed"
    HOURLY = "hourly"
    DEVICE = "device"
    BLENDED = "blended"
    UNSET = ""


class ServiceWindowMode(OpenStrEnum):
    """How a service window is meant. `exact`: at the start, sharp. `hours`: on each day between the two times of
    day, which lie at least 45 minutes apart. `between`: at any time from start to end.
    """

    EXACT = "exact"
    HOURS = "hours"
    BETWEEN = "between"


class ShipmentAction(OpenStrEnum):
    """What may be done with a shipment."""

    EDIT = "edit"
    DELETE = "delete"


class SwapAction(OpenStrEnum):
    """What may be done with a request to swap providers."""

    ACCEPT = "accept"
    DENY = "deny"
    DELETE = "delete"


class SwapStatus(OpenStrEnum):
    """How a request to swap providers was answered."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    DENIED = "denied"


class ShipmentCarrierName(OpenStrEnum):
    """A carrier of shipments."""

    FEDEX = "fedex"
    UPS = "ups"
    USPS = "usps"
    OTHER = "other"


# What may be given where a member is wanted: the member, or its value.
if TYPE_CHECKING:
    WorkOrderViewLike: TypeAlias = WorkOrderView | Literal["list", "map", "schedule", "tiles", "model"]
    WorkOrderSortLike: TypeAlias = WorkOrderSort | Literal["id", "title", "schedule", "status", "pay", "created_date"]
    SortOrderLike: TypeAlias = SortOrder | Literal["asc", "desc"]
    WorkOrderModeLike: TypeAlias = WorkOrderMode | Literal["managed", "marketplace", "any"]
    WorkOrderListNameLike: TypeAlias = (
        WorkOrderListName
        | Literal[
            "workorders_in_flight",
            "workorders_draft",
            "workorders_published_routed",
            "workorders_assigned",
            "workorders_problem",
            "workorders_work_done",
            "workorders_approved",
            "workorders_all",
        ]
    )
    CustomFieldRoleLike: TypeAlias = CustomFieldRole | Literal["assigned_provider", "buyer"]
    PayTypeLike: TypeAlias = PayType | Literal["fixed", "hourly", "device", "blended", ""]
    ServiceWindowModeLike: TypeAlias = ServiceWindowMode | Literal["exact", "hours", "between"]
    ShipmentActionLike: TypeAlias = ShipmentAction | Literal["edit", "delete"]
    SwapActionLike: TypeAlias = SwapAction | Literal["accept", "deny", "delete"]
    SwapStatusLike: TypeAlias = SwapStatus | Literal["pending", "accepted", "denied"]
    ShipmentCarrierNameLike: TypeAlias = ShipmentCarrierName | Literal["fedex", "ups", "usps", "other"]
else:
    WorkOrderViewLike = WorkOrderView
    WorkOrderSortLike = WorkOrderSort
    SortOrderLike = SortOrder
    WorkOrderModeLike = WorkOrderMode
    WorkOrderListNameLike = WorkOrderListName
    CustomFieldRoleLike = CustomFieldRole
    PayTypeLike = PayType
    ServiceWindowModeLike = ServiceWindowMode
    ShipmentActionLike = ShipmentAction
    SwapActionLike = SwapAction
    SwapStatusLike = SwapStatus
    ShipmentCarrierNameLike = ShipmentCarrierName
