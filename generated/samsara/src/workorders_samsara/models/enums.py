# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Samsara maintenance work orders. All are open: an unlisted value is kept, and its ``is_known`` is
False.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenStrEnum

__all__ = [
    "AttachmentProcessingStatus",
    "AttachmentProcessingStatusLike",
    "ClockOutMethodType",
    "ClockOutMethodTypeLike",
    "ClockSource",
    "ClockSourceLike",
    "Currency",
    "CurrencyLike",
    "InvoiceContentType",
    "InvoiceContentTypeLike",
    "ServiceTaskStatus",
    "ServiceTaskStatusLike",
    "TimeEntryActivityType",
    "TimeEntryActivityTypeLike",
    "TimeEntryStatus",
    "TimeEntryStatusLike",
    "WebhookEventType",
    "WebhookEventTypeLike",
    "WebhookVersion",
    "WebhookVersionLike",
    "WorkOrderItemType",
    "WorkOrderItemTypeLike",
    "WorkOrderPriority",
    "WorkOrderPriorityLike",
    "WorkOrderStatus",
    "WorkOrderStatusLike",
]


class WorkOrderStatus(OpenStrEnum):
    """Status of a work order. Samsara adds members without a new API version (``Planning`` came in July 2026). A
    text that is not listed, such as the ``OPEN`` in the sample of the update page, stays a member of its own
    that keeps its text and differs from ``WorkOrderStatus.OPEN``; where the case may vary, compare with
    ``status.casefold() == "open"``.
    """

    ASSIGNED = "Assigned"
    CANCELLED = "Cancelled"
    CLOSED = "Closed"
    COMPLETED = "Completed"
    ESTIMATE = "Estimate"
    IN_PROGRESS = "In Progress"
    ON_HOLD = "On Hold"
    OPEN = "Open"
    PENDING_APPROVAL = "Pending Approval"
    PENDING_PARTS = "Pending Parts"
    PLANNING = "Planning"


class WorkOrderPriority(OpenStrEnum):
    """Priority of a work order. A text that is not listed, such as the ``HIGH`` in the sample of the update page,
    stays a member of its own that keeps its text and differs from ``WorkOrderPriority.HIGH``; where the case
    may vary, compare with ``priority.casefold() == "high"``.
    """

    HIGH = "High"
    LOW = "Low"
    MEDIUM = "Medium"
    URGENT = "Urgent"


class WorkOrderItemType(OpenStrEnum):
    """Kind of an object that a work order takes care of: a driver vehicle inspection report, a fault, a form, an
    issue, an event of the maintenance prediction, or scheduled maintenance.
    """

    DVIR = "DVIR"
    FAULT = "FAULT"
    FORM = "FORM"
    ISSUE = "ISSUE"
    UNSPECIFIED = "ITEM_TYPE_UNSPECIFIED"
    MAINTENANCE_PREDICTION_EVENT = "MAINTENANCE_PREDICTION_EVENT"
    SCHEDULED_MAINTENANCE = "SCHEDULED_MAINTENANCE"


class Currency(OpenStrEnum):
    """Currency code, in lower case. Samsara supports US dollars only."""

    USD = "usd"


class AttachmentProcessingStatus(OpenStrEnum):
    """How far Samsara has processed an attached file."""

    UNKNOWN = "unknown"
    PROCESSING = "processing"
    FINISHED = "finished"


class ServiceTaskStatus(OpenStrEnum):
    """Status of a service task within a work order."""

    UNKNOWN = "Unknown"
    OPEN = "Open"
    IN_PROGRESS = "In Progress"
    ON_HOLD = "On Hold"
    COMPLETED = "Completed"


class TimeEntryActivityType(OpenStrEnum):
    """What a technician did outside of repairs."""

    UNKNOWN = "unknown"
    BREAK = "break"
    SHOP_CLEANING = "shopCleaning"
    PARTS_HANDLING = "partsHandling"
    OPERATIONAL_TEST = "operationalTest"
    EQUIPMENT_SETUP = "equipmentSetup"
    INSPECTION = "inspection"
    ROAD_CALL = "roadCall"
    TRAINING = "training"
    ADMINISTRATIVE = "administrative"
    SHOP_MISCELLANEOUS = "shopMiscellaneous"


class ClockSource(OpenStrEnum):
    """What recorded that a technician clocked in or out."""

    UNKNOWN = "unknown"
    CLOUD = "cloud"
    MOBILE = "mobile"


class ClockOutMethodType(OpenStrEnum):
    """What ended a time entry."""

    UNKNOWN = "unknown"
    MANUAL = "manual"
    OVERWRITE = "overwrite"
    CLOCK_IN = "clockIn"
    AUTO_CLOCK_OUT = "autoClockOut"


class TimeEntryStatus(OpenStrEnum):
    """Whether a time entry is running or finished."""

    UNKNOWN = "unknown"
    IN_PROGRESS = "inProgress"
    COMPLETED = "completed"


class InvoiceContentType(OpenStrEnum):
    """Media types that Samsara reads invoices from."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"


class WebhookVersion(OpenStrEnum):
    """Version of the form of the messages."""

    V2018_01_01 = "2018-01-01"
    V2021_06_09 = "2021-06-09"
    V2022_09_13 = "2022-09-13"
    V2024_02_27 = "2024-02-27"


class WebhookEventType(OpenStrEnum):
    """The types of events that a webhook receives. Samsara adds types over time."""

    ADDRESS_CREATED = "AddressCreated"
    ADDRESS_DELETED = "AddressDeleted"
    ADDRESS_UPDATED = "AddressUpdated"
    ALERT_INCIDENT = "AlertIncident"
    ALERT_OBJECT_EVENT = "AlertObjectEvent"
    DOCUMENT_SUBMITTED = "DocumentSubmitted"
    DRIVER_CREATED = "DriverCreated"
    DRIVER_UPDATED = "DriverUpdated"
    DVIR_SUBMITTED = "DvirSubmitted"
    ENGINE_FAULT_OFF = "EngineFaultOff"
    ENGINE_FAULT_ON = "EngineFaultOn"
    FORM_SUBMITTED = "FormSubmitted"
    FORM_UPDATED = "FormUpdated"
    GATEWAY_UNPLUGGED = "GatewayUnplugged"
    GEOFENCE_ENTRY = "GeofenceEntry"
    GEOFENCE_EXIT = "GeofenceExit"
    ISSUE_CREATED = "IssueCreated"
    MISSING_DVIR_PAST_DUE = "MissingDvirPastDue"
    PREDICTIVE_MAINTENANCE_ALERT = "PredictiveMaintenanceAlert"
    ROUTE_STOP_ARRIVAL = "RouteStopArrival"
    ROUTE_STOP_DEPARTURE = "RouteStopDeparture"
    ROUTE_STOP_EARLY_LATE_ARRIVAL = "RouteStopEarlyLateArrival"
    ROUTE_STOP_ETA_UPDATED = "RouteStopEtaUpdated"
    ROUTE_STOP_RESEQUENCE = "RouteStopResequence"
    SEVERE_SPEEDING_ENDED = "SevereSpeedingEnded"
    SEVERE_SPEEDING_STARTED = "SevereSpeedingStarted"
    SHIPMENT_TRACKING_EVENT = "ShipmentTrackingEvent"
    SPEEDING_EVENT_ENDED = "SpeedingEventEnded"
    SPEEDING_EVENT_STARTED = "SpeedingEventStarted"
    SUDDEN_FUEL_LEVEL_DROP = "SuddenFuelLevelDrop"
    SUDDEN_FUEL_LEVEL_RISE = "SuddenFuelLevelRise"
    VEHICLE_CREATED = "VehicleCreated"
    VEHICLE_UPDATED = "VehicleUpdated"
    VISUAL_SEARCH_MATCH = "VisualSearchMatch"
    WORK_ORDER_CREATED_OR_CHANGED = "WorkOrderCreatedOrChanged"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    WorkOrderStatusLike: TypeAlias = (
        WorkOrderStatus
        | Literal[
            "Assigned",
            "Cancelled",
            "Closed",
            "Completed",
            "Estimate",
            "In Progress",
            "On Hold",
            "Open",
            "Pending Approval",
            "Pending Parts",
            "Planning",
        ]
    )
    WorkOrderPriorityLike: TypeAlias = WorkOrderPriority | Literal["High", "Low", "Medium", "Urgent"]
    WorkOrderItemTypeLike: TypeAlias = (
        WorkOrderItemType
        | Literal[
            "DVIR",
            "FAULT",
            "FORM",
            "ISSUE",
            "ITEM_TYPE_UNSPECIFIED",
            "MAINTENANCE_PREDICTION_EVENT",
            "SCHEDULED_MAINTENANCE",
        ]
    )
    CurrencyLike: TypeAlias = Currency | Literal["usd"]
    AttachmentProcessingStatusLike: TypeAlias = (
        AttachmentProcessingStatus | Literal["unknown", "processing", "finished"]
    )
    ServiceTaskStatusLike: TypeAlias = (
        ServiceTaskStatus | Literal["Unknown", "Open", "In Progress", "On Hold", "Completed"]
    )
    TimeEntryActivityTypeLike: TypeAlias = (
        TimeEntryActivityType
        | Literal[
            "unknown",
            "break",
            "shopCleaning",
            "partsHandling",
            "operationalTest",
            "equipmentSetup",
            "inspection",
            "roadCall",
            "training",
            "administrative",
            "shopMiscellaneous",
        ]
    )
    ClockSourceLike: TypeAlias = ClockSource | Literal["unknown", "cloud", "mobile"]
    ClockOutMethodTypeLike: TypeAlias = (
        ClockOutMethodType | Literal["unknown", "manual", "overwrite", "clockIn", "autoClockOut"]
    )
    TimeEntryStatusLike: TypeAlias = TimeEntryStatus | Literal["unknown", "inProgress", "completed"]
    InvoiceContentTypeLike: TypeAlias = InvoiceContentType | Literal["application/pdf", "image/jpeg", "image/png"]
    WebhookVersionLike: TypeAlias = WebhookVersion | Literal["2018-01-01", "2021-06-09", "2022-09-13", "2024-02-27"]
    WebhookEventTypeLike: TypeAlias = (
        WebhookEventType
        | Literal[
            "AddressCreated",
            "AddressDeleted",
            "AddressUpdated",
            "AlertIncident",
            "AlertObjectEvent",
            "DocumentSubmitted",
            "DriverCreated",
            "DriverUpdated",
            "DvirSubmitted",
            "EngineFaultOff",
            "EngineFaultOn",
            "FormSubmitted",
            "FormUpdated",
            "GatewayUnplugged",
            "GeofenceEntry",
            "GeofenceExit",
            "IssueCreated",
            "MissingDvirPastDue",
            "PredictiveMaintenanceAlert",
            "RouteStopArrival",
            "RouteStopDeparture",
            "RouteStopEarlyLateArrival",
            "RouteStopEtaUpdated",
            "RouteStopResequence",
            "SevereSpeedingEnded",
            "SevereSpeedingStarted",
            "ShipmentTrackingEvent",
            "SpeedingEventEnded",
            "SpeedingEventStarted",
            "SuddenFuelLevelDrop",
            "SuddenFuelLevelRise",
            "VehicleCreated",
            "VehicleUpdated",
            "VisualSearchMatch",
            "WorkOrderCreatedOrChanged",
        ]
    )
else:
    WorkOrderStatusLike = WorkOrderStatus
    WorkOrderPriorityLike = WorkOrderPriority
    WorkOrderItemTypeLike = WorkOrderItemType
    CurrencyLike = Currency
    AttachmentProcessingStatusLike = AttachmentProcessingStatus
    ServiceTaskStatusLike = ServiceTaskStatus
    TimeEntryActivityTypeLike = TimeEntryActivityType
    ClockSourceLike = ClockSource
    ClockOutMethodTypeLike = ClockOutMethodType
    TimeEntryStatusLike = TimeEntryStatus
    InvoiceContentTypeLike = InvoiceContentType
    WebhookVersionLike = WebhookVersion
    WebhookEventTypeLike = WebhookEventType
