# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Field Nation Client API (work orders). All are open: an unlisted value is kept, and its ``is_known`` is
False.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenIntEnum, OpenStrEnum

__all__ = [
    "AttachmentStatus",
    "AttachmentStatusLike",
    "CompanyExpenseType",
    "CompanyExpenseTypeLike",
    "ComparisonOperation",
    "ComparisonOperationLike",
    "ContactRole",
    "ContactRoleLike",
    "CustomFieldAction",
    "CustomFieldActionLike",
    "CustomFieldFlag",
    "CustomFieldFlagLike",
    "CustomFieldRole",
    "CustomFieldRoleLike",
    "CustomFieldScope",
    "CustomFieldScopeLike",
    "CustomFieldType",
    "CustomFieldTypeLike",
    "DeleteWebhookAttributeAttributeType",
    "DeleteWebhookAttributeAttributeTypeLike",
    "ExpenseStatus",
    "ExpenseStatusLike",
    "IncreaseStatus",
    "IncreaseStatusLike",
    "JobStatusName",
    "JobStatusNameLike",
    "LifecycleListName",
    "LifecycleListNameLike",
    "ListDeliveryLogsSortBy",
    "ListDeliveryLogsSortByLike",
    "ListDeliveryLogsSortDirection",
    "ListDeliveryLogsSortDirectionLike",
    "ListTalentPoolProvidersList",
    "ListTalentPoolProvidersListLike",
    "ListWebhookHistorySortBy",
    "ListWebhookHistorySortByLike",
    "ListWebhookHistorySortDirection",
    "ListWebhookHistorySortDirectionLike",
    "ListWebhooksSortBy",
    "ListWebhooksSortByLike",
    "ListWebhooksSortDirection",
    "ListWebhooksSortDirectionLike",
    "LocationMode",
    "LocationModeLike",
    "MessageType",
    "MessageTypeLike",
    "ModifierType",
    "ModifierTypeLike",
    "NetworkType",
    "NetworkTypeLike",
    "PayType",
    "PayTypeLike",
    "ProjectStatus",
    "ProjectStatusLike",
    "RevisitReasonKind",
    "RevisitReasonKindLike",
    "SelectionCriterionName",
    "SelectionCriterionNameLike",
    "SelectionCriterionStatus",
    "SelectionCriterionStatusLike",
    "ServiceWindowMode",
    "ServiceWindowModeLike",
    "ShipmentAction",
    "ShipmentActionLike",
    "ShipmentCarrierName",
    "ShipmentCarrierNameLike",
    "ShipmentDirection",
    "ShipmentDirectionLike",
    "SortDirection",
    "SortDirectionLike",
    "SortOrder",
    "SortOrderLike",
    "SwapAction",
    "SwapActionLike",
    "SwapStatus",
    "SwapStatusLike",
    "TagKind",
    "TagKindLike",
    "TagStatus",
    "TagStatusLike",
    "TaskTypeId",
    "TaskTypeIdLike",
    "WebhookEventName",
    "WebhookEventNameLike",
    "WebhookMethod",
    "WebhookMethodLike",
    "WebhookStatus",
    "WebhookStatusLike",
    "WorkOrderMode",
    "WorkOrderModeLike",
    "WorkOrderSort",
    "WorkOrderSortLike",
    "WorkOrderView",
    "WorkOrderViewLike",
]


class WorkOrderView(OpenStrEnum):
    """The shape of the response. ``list`` suits most integrations."""

    LIST = "list"
    MAP = "map"
    SCHEDULE = "schedule"
    TILES = "tiles"
    MODEL = "model"


class WorkOrderSort(OpenStrEnum):
    """The column to sort by."""

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


class LifecycleListName(OpenStrEnum):
    """A lifecycle list: under way, drafts, published or routed, assigned, with a problem, work done, approved, or
    all.
    """

    IN_FLIGHT = "workorders_in_flight"
    DRAFT = "workorders_draft"
    PUBLISHED_ROUTED = "workorders_published_routed"
    ASSIGNED = "workorders_assigned"
    PROBLEM = "workorders_problem"
    WORK_DONE = "workorders_work_done"
    APPROVED = "workorders_approved"
    ALL = "workorders_all"


class RevisitReasonKind(OpenStrEnum):
    """Which reasons to list."""

    ALL = "all"
    JOB_STATUS = "job_status"
    REVISIT = "revisit"


class SortDirection(OpenStrEnum):
    """The direction to sort in: ascending or descending. Lists with cursors have it in capitals."""

    ASC = "ASC"
    DESC = "DESC"


class WebhookStatus(OpenStrEnum):
    """Whether messages are sent. Field Nation sets a webhook to inactive after seven days of failures; an archived
    one cannot be activated again.
    """

    ACTIVE = "active"
    INACTIVE = "inactive"
    ARCHIVED = "archived"


class WebhookEventName(OpenStrEnum):
    """What happened to a work order. Field Nation may add events."""

    CREATED = "workorder.created"
    ROUTED = "workorder.routed"
    TASK_COMPLETED = "workorder.task_completed"
    TASK_INCOMPLETE = "workorder.task_incomplete"
    PROVIDER_UPLOAD = "workorder.provider_upload"
    MESSAGE_POSTED = "workorder.message_posted"
    REQUESTED = "workorder.requested"
    CUSTOM_FIELD_VALUE_UPDATED = "workorder.custom_field_value_updated"
    DECLINED = "workorder.declined"
    UNDECLINED = "workorder.undeclined"
    SCHEDULE_UPDATED = "workorder.schedule_updated"
    TAG_ADDED = "workorder.tag_added"
    TAG_REMOVED = "workorder.tag_removed"
    STATUS_DRAFT = "workorder.status.draft"
    STATUS_ROUTED = "workorder.status.routed"
    STATUS_PUBLISHED = "workorder.status.published"
    STATUS_CONFIRMED = "workorder.status.confirmed"
    STATUS_ASSIGNED = "workorder.status.assigned"
    STATUS_ASSIGNED_CANCELLED = "workorder.status.assigned_cancelled"
    STATUS_AT_RISK = "workorder.status.at_risk"
    STATUS_DELAYED = "workorder.status.delayed"
    STATUS_ON_MY_WAY = "workorder.status.on_my_way"
    STATUS_CHECKED_IN = "workorder.status.checked_in"
    STATUS_CHECKED_OUT = "workorder.status.checked_out"
    PROBLEM_REPORTED = "workorder.problem_reported"
    PROBLEM_RESOLVED = "workorder.problem_resolved"
    STATUS_WORK_DONE = "workorder.status.work_done"
    STATUS_APPROVED = "workorder.status.approved"
    STATUS_PAID = "workorder.status.paid"
    STATUS_CANCELLED = "workorder.status.cancelled"
    STATUS_DELETED = "workorder.status.deleted"
    STATUS_POSTPONED = "workorder.status.postponed"
    PART_UPDATED = "workorder.part_updated"


class IncreaseStatus(OpenStrEnum):
    """How a pay increase was answered."""

    DENIED = "denied"
    ACCEPTED = "accepted"
    PENDING = "pending"


class ExpenseStatus(OpenStrEnum):
    """Whether an expense is approved."""

    NEW = "new"
    APPROVED = "approved"
    DISAPPROVED = "disapproved"


class CustomFieldRole(OpenStrEnum):
    """Who fills in a custom field."""

    ASSIGNED_PROVIDER = "assigned_provider"
    BUYER = "buyer"


class ShipmentDirection(OpenStrEnum):
    """Where a shipment goes."""

    TO_SITE = "to site"
    FROM_SITE = "from site"
    TO_PROVIDER = "to provider"
    TO_OTHER_LOCATION = "to other location"


class AttachmentStatus(OpenStrEnum):
    """The state of the review of an attached file."""

    PENDING = "PENDING"
    APPROVED = "APPROVED"
    DENIED = "DENIED"


class MessageType(OpenStrEnum):
    """Who sees a message. ``INTERNAL`` and ``STAFF_NOTE``: the company alone; ``ASSIGNED_TECH``: the assigned
    provider; ``REQUESTED_TECHS``: all who asked for the work; ``ROUTED_TECHS``: all that it was routed to;
    ``SPECIFIC_TECH``: one provider; ``FROM_TECH`` and ``TECH_TO_MANAGER``: from the provider; ``REPLY`` and
    ``REPLY_TO_THREAD``: those who took part.
    """

    INTERNAL = "INTERNAL"
    ASSIGNED_TECH = "ASSIGNEDTECH"
    REQUESTED_TECHS = "REQUESTEDTECHS"
    SPECIFIC_TECH = "SPECIFICTECH"
    FROM_TECH = "FROMTECH"
    REPLY = "REPLY"
    TECH_TO_MANAGER = "TECHTOMANAGER"
    ROUTED_TECHS = "ROUTEDTECHS"
    REPLY_TO_THREAD = "REPLYTOTHREAD"
    STAFF_NOTE = "STAFF_NOTE"


class ContactRole(OpenStrEnum):
    """What a contact is there for. The spelling counts."""

    PROJECT_MANAGER = "Project manager"
    LOCATION_CONTACT = "Location Contact"
    RESOURCE_COORDINATOR = "Resource coordinator"
    EMERGENCY_CONTACT = "Emergency contact"
    TECHNICAL_HELP = "Technical help"
    CHECK_IN_CHECK_OUT = "Check-in / Check-out"


class JobStatusName(OpenStrEnum):
    """The status of a job."""

    PENDING = "pending"
    INCOMPLETE = "incomplete"
    COMPLETE = "complete"


class PayType(OpenStrEnum):
    """How pay is calculated. Responses hold an empty text where nothing is set; never send that."""

    FIXED = "fixed"
    HOURLY = "hourly"
    DEVICE = "device"
    BLENDED = "blended"
    UNSET = ""


class LocationMode(OpenStrEnum):
    """What kind of place this is: the address that is given, no place at all, or a saved location."""

    CUSTOM = "custom"
    REMOTE = "remote"
    LOCATION = "location"


class ProjectStatus(OpenStrEnum):
    """Whether a project is under way."""

    ACTIVE = "active"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class TagStatus(OpenStrEnum):
    """A stage in which a work order may have a tag."""

    CREATED = "created"
    PUBLISHED = "published"
    ROUTED = "routed"
    ASSIGNED = "assigned"
    WORKDONE = "workdone"
    APPROVED = "approved"
    PAID = "paid"
    CANCELED = "canceled"


class TagKind(OpenStrEnum):
    """What a tag is for."""

    CUSTOM_COMPANY = "custom_company"
    HIDE_FROM_PROVIDER = "hide_from_provider"
    PROVIDER_CAN_EDIT = "provider_can_edit"
    FOR_PROVIDERS_ONLY = "for_providers_only"
    SHOW_IN_DASHBOARD = "show_in_dashboard"


class NetworkType(OpenStrEnum):
    """What kind of providers a network has."""

    EMPLOYEE = "employee"
    CONTRACTOR = "contractor"
    MARKETPLACE = "marketplace"
    VENDOR = "vendor"
    MARKETPLACE_W2 = "marketplace_w2"


class WebhookMethod(OpenStrEnum):
    """The HTTP method of the messages."""

    POST = "post"
    PUT = "put"


class TaskTypeId(OpenIntEnum):
    """A kind of task: set the arrival time (1), write closing notes (2), check in (3), check out (4), upload a
    file (5), upload a picture (6), fill in a custom field (7), call a telephone number (8), send an e-mail (9),
    a task of your own (10), collect a signature (11), enter shipment tracking (12), download a file (13).
    """

    SET_ETA = 1
    CLOSING_NOTES = 2
    CHECK_IN = 3
    CHECK_OUT = 4
    UPLOAD_FILE = 5
    UPLOAD_PICTURE = 6
    FILL_CUSTOM_FIELD = 7
    CALL_PHONE = 8
    SEND_EMAIL = 9
    UNIQUE_TASK = 10
    COLLECT_SIGNATURE = 11
    ENTER_SHIPMENT = 12
    DOWNLOAD_FILE = 13


class ShipmentAction(OpenStrEnum):
    """What may be done with a shipment."""

    EDIT = "edit"
    DELETE = "delete"


class ShipmentCarrierName(OpenStrEnum):
    """A carrier of shipments."""

    FEDEX = "fedex"
    UPS = "ups"
    USPS = "usps"
    OTHER = "other"


class ServiceWindowMode(OpenStrEnum):
    """How a service window is meant. ``exact``: at the start, sharp. ``hours``: on each day between the two times
    of day, which lie at least 45 minutes apart. ``between``: at any time from start to end.
    """

    EXACT = "exact"
    HOURS = "hours"
    BETWEEN = "between"


class CustomFieldFlag(OpenStrEnum):
    """A property of a custom field."""

    UNIQUE = "unique"
    REQUIRED = "required"
    INTERNAL_ID = "internal_id"
    REQUIRED_DURING_CHECKIN = "required_during_checkin"
    SHOW_IN_AVAILABLE = "show_in_available"
    INCLUDED_IN_ALERTS = "included_in_alerts"
    SHOWN_IN_HEADER = "shown_in_header"
    SEEN_BY_PROVIDER = "seen_by_provider"
    SEEN_BY_CLIENTS = "seen_by_clients"
    VISIBLE_TO_CLIENTS = "visible_to_clients"
    CLIENT_REQUEST_REQUIRED = "client_request_required"
    CLIENT_REQUEST_USE_FOR = "client_request_use_for"
    ONSITE_ONLY = "onsite_only"


class CompanyExpenseType(OpenStrEnum):
    """Who made a category of expenses: the company or Field Nation."""

    CUSTOM = "custom"
    SYSTEM = "system"


class ModifierType(OpenStrEnum):
    """Whether a modifier is an amount or a percentage."""

    FIXED = "Fixed"
    PERCENT = "Percent"


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


class SelectionCriterionName(OpenStrEnum):
    """What a criterion looks at."""

    CERTIFICATION = "SC_CERTIFICATION"
    SERVICE_CATEGORY = "SC_SERVICE_CATEGORY"
    SERVICE_CATEGORY_OF_WORK_ORDER = "SC_SERVICE_CATEGORY_OF_WORKORDER"
    AMOUNT_CURRENTLY_ASSIGNED = "SC_AMOUNT_CURRENTLY_ASSIGNED"
    AMOUNT_COMPLETED_FOR_ALL_COMPANIES = "SC_AMOUNT_COMPLETED_FOR_ALL_COMPANIES"
    AMOUNT_COMPLETED_FOR_MY_COMPANY = "SC_AMOUNT_COMPLETED_FOR_MY_COMPANY"
    DISTANCE_FROM_WORK_ORDER = "SC_DISTANCE_FROM_WORK_ORDER"
    CUSTOM_PROVIDER_FIELDS = "SC_CUSTOM_PROVIDER_FIELDS"
    MY_TECHNICIAN_GROUP = "SC_MY_TECHNICIAN_GROUP"
    OVERALL_RATING = "SC_OVERALL_RATING"
    PROVIDER_AND_WORK_ORDER = "SC_PROVIDER_AND_WORK_ORDER"
    INSURANCE = "SC_INSURANCE"
    BACKGROUND_CHECK = "SC_BACKGROUND_CHECK"
    DRUG_TEST = "SC_DRUG_TEST"
    ASSIGNED_BEFORE = "SC_ASSIGNED_BEFORE"
    ASSIGNED_NEARBY = "SC_ASSIGNED_NEARBY"
    REQUESTED = "SC_REQUESTED"
    RECENTLY_MATCHED_WORK_ORDER = "SC_RECENTLY_MATCHED_WO"
    VERIFICATION = "SC_VERIFICATION"
    BLOCK_RATIO = "SC_BLOCK_RATIO"
    CANCEL_RATIO = "SC_CANCEL_RATIO"
    STAR_BASED_RATING = "SC_STAR_BASED_RATING"
    PROTEC_PROVIDER = "SC_PROTEC_PROVIDER"
    EQUIPMENT = "SC_EQUIPMENT"
    TYPE_OF_WORK = "SC_TYPE_OF_WORK"
    PHONE_INTERVIEW = "SC_PHONE_INTERVIEW"
    PHONE_CALL_BUYER = "SC_PHONE_CALL_BUYER"
    DISCLOSE_ADDRESS = "SC_DISCLOSE_ADDRESS"


class ComparisonOperation(OpenStrEnum):
    """How a value is compared."""

    LESS_THAN = "less_than"
    GREATER_THAN = "greater_than"
    EQUALS = "equals"
    LESS_THAN_EQUALS = "less_than_equals"
    GREATER_THAN_EQUALS = "greater_than_equals"


class SelectionCriterionStatus(OpenStrEnum):
    """Whether a criterion is met."""

    NO_MATCH_OPTIONAL = "no_match_optional"
    NO_MATCH_REQUIRED = "no_match_required"
    MATCH = "match"


class CustomFieldType(OpenStrEnum):
    """The kind of value of a custom field."""

    TEXT = "text"
    NUMERIC = "numeric"
    DATE = "date"
    DATE_TIME = "date_time"
    TIME = "time"
    PREDEFINED = "predefined"
    PHONE = "phone"


class CustomFieldAction(OpenStrEnum):
    """What may be done with a custom field."""

    EDIT = "edit"


class CustomFieldScope(OpenStrEnum):
    """What a custom field is shown for."""

    COMPANY = "company"
    TEMPLATE = "template"
    CLIENT = "client"


class ListTalentPoolProvidersList(OpenStrEnum):
    PROVIDERS_ALL = "providers_all"


class ListWebhooksSortDirection(OpenStrEnum):
    ASC = "ASC"
    DESC = "DESC"


class ListWebhooksSortBy(OpenStrEnum):
    ID = "id"
    WEBHOOK_ID = "webhookId"
    UPDATED_AT = "updatedAt"
    CREATED_AT = "createdAt"


class ListDeliveryLogsSortDirection(OpenStrEnum):
    ASC = "ASC"
    DESC = "DESC"


class ListDeliveryLogsSortBy(OpenStrEnum):
    DELIVERY_ID = "deliveryId"
    WEBHOOK_ID = "webhookId"
    WORK_ORDER_ID = "workOrderId"
    EVENT_NAME = "eventName"
    DELIVERY_STATUS = "deliveryStatus"
    CREATED_AT = "createdAt"


class ListWebhookHistorySortDirection(OpenStrEnum):
    ASC = "ASC"
    DESC = "DESC"


class ListWebhookHistorySortBy(OpenStrEnum):
    UPDATED_AT = "updatedAt"
    ID = "id"
    USER_ID = "userId"
    ACTION = "action"


class DeleteWebhookAttributeAttributeType(OpenStrEnum):
    HEADER = "header"
    LEGACY_FIELD = "legacy_field"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    WorkOrderViewLike: TypeAlias = WorkOrderView | Literal["list", "map", "schedule", "tiles", "model"]
    WorkOrderSortLike: TypeAlias = WorkOrderSort | Literal["id", "title", "schedule", "status", "pay", "created_date"]
    SortOrderLike: TypeAlias = SortOrder | Literal["asc", "desc"]
    WorkOrderModeLike: TypeAlias = WorkOrderMode | Literal["managed", "marketplace", "any"]
    LifecycleListNameLike: TypeAlias = (
        LifecycleListName
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
    RevisitReasonKindLike: TypeAlias = RevisitReasonKind | Literal["all", "job_status", "revisit"]
    SortDirectionLike: TypeAlias = SortDirection | Literal["ASC", "DESC"]
    WebhookStatusLike: TypeAlias = WebhookStatus | Literal["active", "inactive", "archived"]
    WebhookEventNameLike: TypeAlias = (
        WebhookEventName
        | Literal[
            "workorder.created",
            "workorder.routed",
            "workorder.task_completed",
            "workorder.task_incomplete",
            "workorder.provider_upload",
            "workorder.message_posted",
            "workorder.requested",
            "workorder.custom_field_value_updated",
            "workorder.declined",
            "workorder.undeclined",
            "workorder.schedule_updated",
            "workorder.tag_added",
            "workorder.tag_removed",
            "workorder.status.draft",
            "workorder.status.routed",
            "workorder.status.published",
            "workorder.status.confirmed",
            "workorder.status.assigned",
            "workorder.status.assigned_cancelled",
            "workorder.status.at_risk",
            "workorder.status.delayed",
            "workorder.status.on_my_way",
            "workorder.status.checked_in",
            "workorder.status.checked_out",
            "workorder.problem_reported",
            "workorder.problem_resolved",
            "workorder.status.work_done",
            "workorder.status.approved",
            "workorder.status.paid",
            "workorder.status.cancelled",
            "workorder.status.deleted",
            "workorder.status.postponed",
            "workorder.part_updated",
        ]
    )
    IncreaseStatusLike: TypeAlias = IncreaseStatus | Literal["denied", "accepted", "pending"]
    ExpenseStatusLike: TypeAlias = ExpenseStatus | Literal["new", "approved", "disapproved"]
    CustomFieldRoleLike: TypeAlias = CustomFieldRole | Literal["assigned_provider", "buyer"]
    ShipmentDirectionLike: TypeAlias = (
        ShipmentDirection | Literal["to site", "from site", "to provider", "to other location"]
    )
    AttachmentStatusLike: TypeAlias = AttachmentStatus | Literal["PENDING", "APPROVED", "DENIED"]
    MessageTypeLike: TypeAlias = (
        MessageType
        | Literal[
            "INTERNAL",
            "ASSIGNEDTECH",
            "REQUESTEDTECHS",
            "SPECIFICTECH",
            "FROMTECH",
            "REPLY",
            "TECHTOMANAGER",
            "ROUTEDTECHS",
            "REPLYTOTHREAD",
            "STAFF_NOTE",
        ]
    )
    ContactRoleLike: TypeAlias = (
        ContactRole
        | Literal[
            "Project manager",
            "Location Contact",
            "Resource coordinator",
            "Emergency contact",
            "Technical help",
            "Check-in / Check-out",
        ]
    )
    JobStatusNameLike: TypeAlias = JobStatusName | Literal["pending", "incomplete", "complete"]
    PayTypeLike: TypeAlias = PayType | Literal["fixed", "hourly", "device", "blended", ""]
    LocationModeLike: TypeAlias = LocationMode | Literal["custom", "remote", "location"]
    ProjectStatusLike: TypeAlias = ProjectStatus | Literal["active", "completed", "cancelled"]
    TagStatusLike: TypeAlias = (
        TagStatus | Literal["created", "published", "routed", "assigned", "workdone", "approved", "paid", "canceled"]
    )
    TagKindLike: TypeAlias = (
        TagKind
        | Literal[
            "custom_company", "hide_from_provider", "provider_can_edit", "for_providers_only", "show_in_dashboard"
        ]
    )
    NetworkTypeLike: TypeAlias = (
        NetworkType | Literal["employee", "contractor", "marketplace", "vendor", "marketplace_w2"]
    )
    WebhookMethodLike: TypeAlias = WebhookMethod | Literal["post", "put"]
    TaskTypeIdLike: TypeAlias = TaskTypeId | Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]
    ShipmentActionLike: TypeAlias = ShipmentAction | Literal["edit", "delete"]
    ShipmentCarrierNameLike: TypeAlias = ShipmentCarrierName | Literal["fedex", "ups", "usps", "other"]
    ServiceWindowModeLike: TypeAlias = ServiceWindowMode | Literal["exact", "hours", "between"]
    CustomFieldFlagLike: TypeAlias = (
        CustomFieldFlag
        | Literal[
            "unique",
            "required",
            "internal_id",
            "required_during_checkin",
            "show_in_available",
            "included_in_alerts",
            "shown_in_header",
            "seen_by_provider",
            "seen_by_clients",
            "visible_to_clients",
            "client_request_required",
            "client_request_use_for",
            "onsite_only",
        ]
    )
    CompanyExpenseTypeLike: TypeAlias = CompanyExpenseType | Literal["custom", "system"]
    ModifierTypeLike: TypeAlias = ModifierType | Literal["Fixed", "Percent"]
    SwapActionLike: TypeAlias = SwapAction | Literal["accept", "deny", "delete"]
    SwapStatusLike: TypeAlias = SwapStatus | Literal["pending", "accepted", "denied"]
    SelectionCriterionNameLike: TypeAlias = (
        SelectionCriterionName
        | Literal[
            "SC_CERTIFICATION",
            "SC_SERVICE_CATEGORY",
            "SC_SERVICE_CATEGORY_OF_WORKORDER",
            "SC_AMOUNT_CURRENTLY_ASSIGNED",
            "SC_AMOUNT_COMPLETED_FOR_ALL_COMPANIES",
            "SC_AMOUNT_COMPLETED_FOR_MY_COMPANY",
            "SC_DISTANCE_FROM_WORK_ORDER",
            "SC_CUSTOM_PROVIDER_FIELDS",
            "SC_MY_TECHNICIAN_GROUP",
            "SC_OVERALL_RATING",
            "SC_PROVIDER_AND_WORK_ORDER",
            "SC_INSURANCE",
            "SC_BACKGROUND_CHECK",
            "SC_DRUG_TEST",
            "SC_ASSIGNED_BEFORE",
            "SC_ASSIGNED_NEARBY",
            "SC_REQUESTED",
            "SC_RECENTLY_MATCHED_WO",
            "SC_VERIFICATION",
            "SC_BLOCK_RATIO",
            "SC_CANCEL_RATIO",
            "SC_STAR_BASED_RATING",
            "SC_PROTEC_PROVIDER",
            "SC_EQUIPMENT",
            "SC_TYPE_OF_WORK",
            "SC_PHONE_INTERVIEW",
            "SC_PHONE_CALL_BUYER",
            "SC_DISCLOSE_ADDRESS",
        ]
    )
    ComparisonOperationLike: TypeAlias = (
        ComparisonOperation | Literal["less_than", "greater_than", "equals", "less_than_equals", "greater_than_equals"]
    )
    SelectionCriterionStatusLike: TypeAlias = (
        SelectionCriterionStatus | Literal["no_match_optional", "no_match_required", "match"]
    )
    CustomFieldTypeLike: TypeAlias = (
        CustomFieldType | Literal["text", "numeric", "date", "date_time", "time", "predefined", "phone"]
    )
    CustomFieldActionLike: TypeAlias = CustomFieldAction | Literal["edit"]
    CustomFieldScopeLike: TypeAlias = CustomFieldScope | Literal["company", "template", "client"]
    ListTalentPoolProvidersListLike: TypeAlias = ListTalentPoolProvidersList | Literal["providers_all"]
    ListWebhooksSortDirectionLike: TypeAlias = ListWebhooksSortDirection | Literal["ASC", "DESC"]
    ListWebhooksSortByLike: TypeAlias = ListWebhooksSortBy | Literal["id", "webhookId", "updatedAt", "createdAt"]
    ListDeliveryLogsSortDirectionLike: TypeAlias = ListDeliveryLogsSortDirection | Literal["ASC", "DESC"]
    ListDeliveryLogsSortByLike: TypeAlias = (
        ListDeliveryLogsSortBy
        | Literal["deliveryId", "webhookId", "workOrderId", "eventName", "deliveryStatus", "createdAt"]
    )
    ListWebhookHistorySortDirectionLike: TypeAlias = ListWebhookHistorySortDirection | Literal["ASC", "DESC"]
    ListWebhookHistorySortByLike: TypeAlias = ListWebhookHistorySortBy | Literal["updatedAt", "id", "userId", "action"]
    DeleteWebhookAttributeAttributeTypeLike: TypeAlias = (
        DeleteWebhookAttributeAttributeType | Literal["header", "legacy_field"]
    )
else:
    WorkOrderViewLike = WorkOrderView
    WorkOrderSortLike = WorkOrderSort
    SortOrderLike = SortOrder
    WorkOrderModeLike = WorkOrderMode
    LifecycleListNameLike = LifecycleListName
    RevisitReasonKindLike = RevisitReasonKind
    SortDirectionLike = SortDirection
    WebhookStatusLike = WebhookStatus
    WebhookEventNameLike = WebhookEventName
    IncreaseStatusLike = IncreaseStatus
    ExpenseStatusLike = ExpenseStatus
    CustomFieldRoleLike = CustomFieldRole
    ShipmentDirectionLike = ShipmentDirection
    AttachmentStatusLike = AttachmentStatus
    MessageTypeLike = MessageType
    ContactRoleLike = ContactRole
    JobStatusNameLike = JobStatusName
    PayTypeLike = PayType
    LocationModeLike = LocationMode
    ProjectStatusLike = ProjectStatus
    TagStatusLike = TagStatus
    TagKindLike = TagKind
    NetworkTypeLike = NetworkType
    WebhookMethodLike = WebhookMethod
    TaskTypeIdLike = TaskTypeId
    ShipmentActionLike = ShipmentAction
    ShipmentCarrierNameLike = ShipmentCarrierName
    ServiceWindowModeLike = ServiceWindowMode
    CustomFieldFlagLike = CustomFieldFlag
    CompanyExpenseTypeLike = CompanyExpenseType
    ModifierTypeLike = ModifierType
    SwapActionLike = SwapAction
    SwapStatusLike = SwapStatus
    SelectionCriterionNameLike = SelectionCriterionName
    ComparisonOperationLike = ComparisonOperation
    SelectionCriterionStatusLike = SelectionCriterionStatus
    CustomFieldTypeLike = CustomFieldType
    CustomFieldActionLike = CustomFieldAction
    CustomFieldScopeLike = CustomFieldScope
    ListTalentPoolProvidersListLike = ListTalentPoolProvidersList
    ListWebhooksSortDirectionLike = ListWebhooksSortDirection
    ListWebhooksSortByLike = ListWebhooksSortBy
    ListDeliveryLogsSortDirectionLike = ListDeliveryLogsSortDirection
    ListDeliveryLogsSortByLike = ListDeliveryLogsSortBy
    ListWebhookHistorySortDirectionLike = ListWebhookHistorySortDirection
    ListWebhookHistorySortByLike = ListWebhookHistorySortBy
    DeleteWebhookAttributeAttributeTypeLike = DeleteWebhookAttributeAttributeType
