# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Field Nation Client API (work orders): responses, request bodies and enums. Each module is loaded at
its first use.
"""

from typing import TYPE_CHECKING

__all__ = [
    "AmountRange",
    "AssignedProvider",
    "Assignee",
    "AssigneeUser",
    "Assignment",
    "AssignmentRequest",
    "AssignmentResult",
    "AttachedFile",
    "Attachment",
    "AttachmentAuthor",
    "AttachmentCreate",
    "AttachmentFolder",
    "AttachmentFolderCreate",
    "AttachmentFolderList",
    "AttachmentStatus",
    "AttachmentStatusLike",
    "AttachmentSum",
    "AttachmentUpdate",
    "AttributeRemoved",
    "AutoDispatch",
    "AutoDispatchJob",
    "AutoDispatchPayload",
    "AutoDispatchResult",
    "AutoDispatchRuleInput",
    "AutoDispatchSettings",
    "AutoDispatchStats",
    "AutoDispatchTier",
    "AutoDispatchUser",
    "BackgroundJob",
    "Bundle",
    "BundleCreate",
    "BundleParameters",
    "BundleValidation",
    "CalculatedTotal",
    "ChargeCreate",
    "ChargeInput",
    "ChargeSum",
    "CheckIn",
    "CheckInCoordinates",
    "CheckInCoordinatesInput",
    "CheckOut",
    "ChosenLocationInput",
    "Client",
    "ClientCreate",
    "ClientPage",
    "ClientProject",
    "ClientProjectList",
    "ClientWorkOrderCounts",
    "Company",
    "CompanyAddress",
    "CompanyBonus",
    "CompanyBonusList",
    "CompanyExpense",
    "CompanyExpenseList",
    "CompanyExpenseType",
    "CompanyExpenseTypeLike",
    "CompanyNetwork",
    "CompanyOptions",
    "CompanyPenalty",
    "CompanyPenaltyList",
    "CompanyTag",
    "CompanyTagCreate",
    "CompanyTagList",
    "ComparisonOperation",
    "ComparisonOperationLike",
    "CompletedTasks",
    "Contact",
    "ContactCreate",
    "ContactInput",
    "ContactList",
    "ContactListInput",
    "ContactRole",
    "ContactRoleLike",
    "ContactUpdate",
    "CounterOffer",
    "CreatedLocation",
    "CriterionDependencyInput",
    "CriterionFieldInput",
    "CursorPagination",
    "CustomField",
    "CustomFieldAction",
    "CustomFieldActionLike",
    "CustomFieldDefinition",
    "CustomFieldDefinitionList",
    "CustomFieldDependency",
    "CustomFieldEntryList",
    "CustomFieldFlag",
    "CustomFieldFlagLike",
    "CustomFieldGroup",
    "CustomFieldGroupInput",
    "CustomFieldGroupList",
    "CustomFieldGroupsInput",
    "CustomFieldRole",
    "CustomFieldRoleLike",
    "CustomFieldScope",
    "CustomFieldScopeLike",
    "CustomFieldType",
    "CustomFieldTypeLike",
    "CustomFieldUpdate",
    "CustomFieldValueInput",
    "CustomFieldVisibility",
    "CustomFieldVisibilityInput",
    "DefinedCustomField",
    "DeleteWebhookAttributeAttributeType",
    "DeleteWebhookAttributeAttributeTypeLike",
    "DeliveryLog",
    "DeliveryLogPage",
    "DeliveryLogResponse",
    "DeliveryRetry",
    "DeliveryRetryResponse",
    "DiscountSum",
    "EquipmentInput",
    "Eta",
    "EtaStatus",
    "ExpenseAuthor",
    "ExpenseCategory",
    "ExpenseCategoryInput",
    "ExpenseCreate",
    "ExpenseListInput",
    "ExpenseReceipt",
    "ExpenseReceiptInput",
    "ExpenseStatus",
    "ExpenseStatusLike",
    "ExpenseSum",
    "ExpenseTotals",
    "ExpenseUpdate",
    "FeeBreakdown",
    "FileInput",
    "FilterDefinition",
    "GroupProvider",
    "GroupProviderPage",
    "IdName",
    "IdNameInput",
    "IdRef",
    "IdRefInput",
    "Incident",
    "IncompleteReason",
    "IncompleteReasonInput",
    "IncompleteReasonOption",
    "Increase",
    "IncreaseStatus",
    "IncreaseStatusLike",
    "IncreasedPay",
    "Integration",
    "IntegrationList",
    "InternalCustomField",
    "InvoiceRef",
    "JobStatus",
    "JobStatusName",
    "JobStatusNameLike",
    "JobStatusUpdate",
    "LabelledReason",
    "LifecycleList",
    "LifecycleListName",
    "LifecycleListNameLike",
    "LifecycleListTab",
    "ListDeliveryLogsSortBy",
    "ListDeliveryLogsSortByLike",
    "ListDeliveryLogsSortDirection",
    "ListDeliveryLogsSortDirectionLike",
    "ListMetadata",
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
    "ListedClient",
    "ListedLocation",
    "ListedLocationNote",
    "ListedProject",
    "ListedTemplate",
    "ListedTypeOfWork",
    "LocalDateTime",
    "LocalDateTimeInput",
    "LocalTime",
    "LocalTimeInput",
    "Location",
    "LocationContact",
    "LocationCoordinates",
    "LocationCoordinatesInput",
    "LocationInput",
    "LocationMap",
    "LocationMode",
    "LocationModeLike",
    "LocationTypeInput",
    "LocationUpdate",
    "LoggedBy",
    "Manager",
    "MassRoute",
    "Message",
    "MessageCreate",
    "MessageList",
    "MessageProblem",
    "MessageProblemType",
    "MessageRecipient",
    "MessageReply",
    "MessageSender",
    "MessageTime",
    "MessageType",
    "MessageTypeLike",
    "MilestoneActor",
    "MilestoneStep",
    "Milestones",
    "ModifierType",
    "ModifierTypeLike",
    "Network",
    "NetworkList",
    "NetworkListInput",
    "NetworkOption",
    "NetworkSettings",
    "NetworkType",
    "NetworkTypeLike",
    "NewLocation",
    "NewLocationContactInput",
    "NotificationRecipients",
    "NotificationRecipientsInput",
    "Pay",
    "PayBonus",
    "PayBonusList",
    "PayDiscount",
    "PayDiscountList",
    "PayExpense",
    "PayExpenseList",
    "PayFee",
    "PayFinance",
    "PayFunding",
    "PayHold",
    "PayIncrease",
    "PayIncreaseList",
    "PayInput",
    "PayInvoice",
    "PayPartInput",
    "PayPenalty",
    "PayPenaltyList",
    "PayType",
    "PayTypeLike",
    "PayUpdate",
    "PersonRef",
    "PlannedRevisit",
    "Problem",
    "ProblemCreate",
    "ProblemList",
    "ProblemResolution",
    "ProblemResolutionInput",
    "ProblemSubtype",
    "ProblemSubtypeInput",
    "ProblemSum",
    "ProblemType",
    "ProblemTypeInput",
    "ProblemTypeRef",
    "ProblemUpdate",
    "Progress",
    "ProgressSum",
    "Project",
    "ProjectAutoDispatch",
    "ProjectAutoDispatchInput",
    "ProjectContactList",
    "ProjectCreate",
    "ProjectDispatchTier",
    "ProjectDispatchTierInput",
    "ProjectFinance",
    "ProjectNotifications",
    "ProjectNotificationsInput",
    "ProjectPage",
    "ProjectProvider",
    "ProjectProviderUpdate",
    "ProjectProviders",
    "ProjectStatus",
    "ProjectStatusLike",
    "ProjectTalentPoolGroup",
    "ProjectTemplate",
    "ProjectTemplateList",
    "ProjectTieredAutoDispatch",
    "ProviderDelay",
    "ProviderRemoval",
    "ProviderRequest",
    "PublishStats",
    "QualificationCreate",
    "QualificationUpdate",
    "Qualifications",
    "RelatedWorkOrder",
    "RequestList",
    "RequestedEta",
    "RequestedExpense",
    "RequestedExpenseList",
    "RequestedSchedule",
    "RequiredQualification",
    "ResolutionTime",
    "ResponseTiming",
    "RevisitReason",
    "RevisitReasonKind",
    "RevisitReasonKindLike",
    "RevisitReasonList",
    "RevisitStatus",
    "RevisitStatusInput",
    "RichText",
    "RichTextInput",
    "Route",
    "RouteList",
    "RouteResult",
    "RouteSum",
    "SavedFilterGroup",
    "SavedFilters",
    "SavedLocation",
    "SavedLocationContact",
    "SavedLocationDetails",
    "SavedLocationInput",
    "SavedLocationNote",
    "SavedLocationPage",
    "Schedule",
    "ScheduleInput",
    "ScheduleTimeZoneInput",
    "ScheduleUpdate",
    "SecondaryContactInput",
    "SelectionCriterion",
    "SelectionCriterionInput",
    "SelectionCriterionName",
    "SelectionCriterionNameLike",
    "SelectionCriterionStatus",
    "SelectionCriterionStatusLike",
    "SelectionRule",
    "SelectionRuleInput",
    "SelectionRuleSum",
    "ServiceType",
    "ServiceWindow",
    "ServiceWindowInput",
    "ServiceWindowMode",
    "ServiceWindowModeLike",
    "Shipment",
    "ShipmentAction",
    "ShipmentActionLike",
    "ShipmentCarrier",
    "ShipmentCarrierInput",
    "ShipmentCarrierName",
    "ShipmentCarrierNameLike",
    "ShipmentCreate",
    "ShipmentDirection",
    "ShipmentDirectionLike",
    "ShipmentInput",
    "ShipmentList",
    "ShipmentListInput",
    "ShipmentLocation",
    "ShipmentLocationInput",
    "ShipmentUpdate",
    "Signature",
    "SignatureCreate",
    "SignatureList",
    "SignatureWorkLog",
    "SiteRevisit",
    "SiteRevisitCreate",
    "SiteRevisitReport",
    "SiteRevisitUpdate",
    "SmartDispatch",
    "SmartDispatchResult",
    "SortDirection",
    "SortDirectionLike",
    "SortOrder",
    "SortOrderLike",
    "Success",
    "Swap",
    "SwapAction",
    "SwapActionLike",
    "SwapList",
    "SwapStatus",
    "SwapStatusLike",
    "SwapUser",
    "Tag",
    "TagKind",
    "TagKindLike",
    "TagList",
    "TagStatus",
    "TagStatusLike",
    "TalentPool",
    "TalentPoolAttribute",
    "TalentPoolAttributeChangeInput",
    "TalentPoolAttributeChanges",
    "TalentPoolAttributeInput",
    "TalentPoolAttributeList",
    "TalentPoolAttributePage",
    "TalentPoolAttributeValue",
    "TalentPoolAttributes",
    "TalentPoolGroup",
    "TalentPoolGroupCreate",
    "TalentPoolGroupPage",
    "TalentPoolGroupUpdate",
    "TalentPoolList",
    "TalentPoolProvider",
    "TalentPoolProviderList",
    "TalentPoolProviders",
    "TalentPoolTier",
    "TalentPoolTierInput",
    "Task",
    "TaskAlert",
    "TaskAlertInput",
    "TaskAttachment",
    "TaskAttachmentFolder",
    "TaskBatch",
    "TaskChangeInput",
    "TaskCompletion",
    "TaskCreate",
    "TaskDescriptions",
    "TaskEta",
    "TaskEtaChange",
    "TaskEtaEditor",
    "TaskFileCreateInput",
    "TaskFileUpdateInput",
    "TaskGroup",
    "TaskInput",
    "TaskList",
    "TaskListInput",
    "TaskListMetadata",
    "TaskPerformer",
    "TaskRef",
    "TaskType",
    "TaskTypeId",
    "TaskTypeIdLike",
    "TaskTypeInput",
    "TaskUpdate",
    "Template",
    "TemplateAuthor",
    "TemplateList",
    "TextIdInput",
    "TierProvider",
    "TimeLog",
    "TimeLogBatch",
    "TimeLogCreate",
    "TimeLogEventInput",
    "TimeLogInput",
    "TimeLogList",
    "TimeLogUpdate",
    "TimeZone",
    "Timeliness",
    "TypeOfWork",
    "TypeOfWorkCount",
    "TypeOfWorkInput",
    "TypeOfWorkList",
    "Unassignment",
    "Unbundle",
    "UnitAmount",
    "UnitAmountInput",
    "UnroutedCustomField",
    "UnroutedCustomFieldDependency",
    "UnroutedCustomFieldList",
    "UnroutedTypeOfWork",
    "UnroutedTypeOfWorkList",
    "UnroutedWorkOrder",
    "UpcomingSchedule",
    "User",
    "UserField",
    "UserFieldList",
    "UserJobs",
    "UserTax",
    "VisitHistoryEntry",
    "VisitTime",
    "Webhook",
    "WebhookAttributes",
    "WebhookAttributesInput",
    "WebhookChange",
    "WebhookCreate",
    "WebhookEvent",
    "WebhookEventInfo",
    "WebhookEventList",
    "WebhookEventName",
    "WebhookEventNameLike",
    "WebhookEventParams",
    "WebhookHistoryPage",
    "WebhookMessage",
    "WebhookMetadata",
    "WebhookMethod",
    "WebhookMethodLike",
    "WebhookPage",
    "WebhookResponse",
    "WebhookStatus",
    "WebhookStatusLike",
    "WebhookUpdate",
    "WebhookUser",
    "WorkOrder",
    "WorkOrderCreate",
    "WorkOrderMessageList",
    "WorkOrderMode",
    "WorkOrderModeLike",
    "WorkOrderPage",
    "WorkOrderProvider",
    "WorkOrderProviderPage",
    "WorkOrderSort",
    "WorkOrderSortLike",
    "WorkOrderStatus",
    "WorkOrderTag",
    "WorkOrderTask",
    "WorkOrderTaskList",
    "WorkOrderUpdate",
    "WorkOrderView",
    "WorkOrderViewLike",
]

if TYPE_CHECKING:
    from .attachments import Attachment as Attachment
    from .attachments import AttachmentFolder as AttachmentFolder
    from .attachments import AttachmentFolderList as AttachmentFolderList
    from .attachments import AttachmentSum as AttachmentSum
    from .attachments_inputs import AttachmentCreate as AttachmentCreate
    from .attachments_inputs import AttachmentFolderCreate as AttachmentFolderCreate
    from .attachments_inputs import AttachmentUpdate as AttachmentUpdate
    from .attributes import TalentPoolAttributeList as TalentPoolAttributeList
    from .attributes import TalentPoolAttributePage as TalentPoolAttributePage
    from .attributes_inputs import TalentPoolAttributeChangeInput as TalentPoolAttributeChangeInput
    from .attributes_inputs import TalentPoolAttributeChanges as TalentPoolAttributeChanges
    from .attributes_inputs import TalentPoolAttributes as TalentPoolAttributes
    from .attributes_inputs import TalentPoolAttributeValue as TalentPoolAttributeValue
    from .bundles import Bundle as Bundle
    from .bundles import BundleParameters as BundleParameters
    from .bundles import BundleValidation as BundleValidation
    from .bundles_inputs import BundleCreate as BundleCreate
    from .bundles_inputs import Unbundle as Unbundle
    from .clients import Client as Client
    from .clients import ClientPage as ClientPage
    from .clients import ClientProject as ClientProject
    from .clients import ClientProjectList as ClientProjectList
    from .clients import ClientWorkOrderCounts as ClientWorkOrderCounts
    from .clients import ListedClient as ListedClient
    from .clients_inputs import ClientCreate as ClientCreate
    from .company import Company as Company
    from .company import CompanyAddress as CompanyAddress
    from .company import CompanyBonus as CompanyBonus
    from .company import CompanyBonusList as CompanyBonusList
    from .company import CompanyExpense as CompanyExpense
    from .company import CompanyExpenseList as CompanyExpenseList
    from .company import CompanyNetwork as CompanyNetwork
    from .company import CompanyOptions as CompanyOptions
    from .company import CompanyPenalty as CompanyPenalty
    from .company import CompanyPenaltyList as CompanyPenaltyList
    from .company import CompanyTag as CompanyTag
    from .company import CompanyTagList as CompanyTagList
    from .company import IncompleteReasonOption as IncompleteReasonOption
    from .company import RevisitReason as RevisitReason
    from .company import RevisitReasonList as RevisitReasonList
    from .company_inputs import CompanyTagCreate as CompanyTagCreate
    from .contacts import Contact as Contact
    from .contacts import ContactList as ContactList
    from .contacts_inputs import ContactCreate as ContactCreate
    from .contacts_inputs import ContactUpdate as ContactUpdate
    from .custom_field_definitions import CustomFieldDefinitionList as CustomFieldDefinitionList
    from .custom_field_definitions import DefinedCustomField as DefinedCustomField
    from .custom_fields import CustomField as CustomField
    from .custom_fields import CustomFieldDependency as CustomFieldDependency
    from .custom_fields import CustomFieldEntryList as CustomFieldEntryList
    from .custom_fields import CustomFieldGroup as CustomFieldGroup
    from .custom_fields import CustomFieldGroupList as CustomFieldGroupList
    from .custom_fields import InternalCustomField as InternalCustomField
    from .custom_fields_inputs import CustomFieldUpdate as CustomFieldUpdate
    from .delivery_logs import DeliveryLog as DeliveryLog
    from .delivery_logs import DeliveryLogPage as DeliveryLogPage
    from .delivery_logs import DeliveryLogResponse as DeliveryLogResponse
    from .delivery_logs import DeliveryRetry as DeliveryRetry
    from .delivery_logs import DeliveryRetryResponse as DeliveryRetryResponse
    from .discounts import DiscountSum as DiscountSum
    from .enums import AttachmentStatus as AttachmentStatus
    from .enums import AttachmentStatusLike as AttachmentStatusLike
    from .enums import CompanyExpenseType as CompanyExpenseType
    from .enums import CompanyExpenseTypeLike as CompanyExpenseTypeLike
    from .enums import ComparisonOperation as ComparisonOperation
    from .enums import ComparisonOperationLike as ComparisonOperationLike
    from .enums import ContactRole as ContactRole
    from .enums import ContactRoleLike as ContactRoleLike
    from .enums import CustomFieldAction as CustomFieldAction
    from .enums import CustomFieldActionLike as CustomFieldActionLike
    from .enums import CustomFieldFlag as CustomFieldFlag
    from .enums import CustomFieldFlagLike as CustomFieldFlagLike
    from .enums import CustomFieldRole as CustomFieldRole
    from .enums import CustomFieldRoleLike as CustomFieldRoleLike
    from .enums import CustomFieldScope as CustomFieldScope
    from .enums import CustomFieldScopeLike as CustomFieldScopeLike
    from .enums import CustomFieldType as CustomFieldType
    from .enums import CustomFieldTypeLike as CustomFieldTypeLike
    from .enums import DeleteWebhookAttributeAttributeType as DeleteWebhookAttributeAttributeType
    from .enums import DeleteWebhookAttributeAttributeTypeLike as DeleteWebhookAttributeAttributeTypeLike
    from .enums import ExpenseStatus as ExpenseStatus
    from .enums import ExpenseStatusLike as ExpenseStatusLike
    from .enums import IncreaseStatus as IncreaseStatus
    from .enums import IncreaseStatusLike as IncreaseStatusLike
    from .enums import JobStatusName as JobStatusName
    from .enums import JobStatusNameLike as JobStatusNameLike
    from .enums import LifecycleListName as LifecycleListName
    from .enums import LifecycleListNameLike as LifecycleListNameLike
    from .enums import ListDeliveryLogsSortBy as ListDeliveryLogsSortBy
    from .enums import ListDeliveryLogsSortByLike as ListDeliveryLogsSortByLike
    from .enums import ListDeliveryLogsSortDirection as ListDeliveryLogsSortDirection
    from .enums import ListDeliveryLogsSortDirectionLike as ListDeliveryLogsSortDirectionLike
    from .enums import ListTalentPoolProvidersList as ListTalentPoolProvidersList
    from .enums import ListTalentPoolProvidersListLike as ListTalentPoolProvidersListLike
    from .enums import ListWebhookHistorySortBy as ListWebhookHistorySortBy
    from .enums import ListWebhookHistorySortByLike as ListWebhookHistorySortByLike
    from .enums import ListWebhookHistorySortDirection as ListWebhookHistorySortDirection
    from .enums import ListWebhookHistorySortDirectionLike as ListWebhookHistorySortDirectionLike
    from .enums import ListWebhooksSortBy as ListWebhooksSortBy
    from .enums import ListWebhooksSortByLike as ListWebhooksSortByLike
    from .enums import ListWebhooksSortDirection as ListWebhooksSortDirection
    from .enums import ListWebhooksSortDirectionLike as ListWebhooksSortDirectionLike
    from .enums import LocationMode as LocationMode
    from .enums import LocationModeLike as LocationModeLike
    from .enums import MessageType as MessageType
    from .enums import MessageTypeLike as MessageTypeLike
    from .enums import ModifierType as ModifierType
    from .enums import ModifierTypeLike as ModifierTypeLike
    from .enums import NetworkType as NetworkType
    from .enums import NetworkTypeLike as NetworkTypeLike
    from .enums import PayType as PayType
    from .enums import PayTypeLike as PayTypeLike
    from .enums import ProjectStatus as ProjectStatus
    from .enums import ProjectStatusLike as ProjectStatusLike
    from .enums import RevisitReasonKind as RevisitReasonKind
    from .enums import RevisitReasonKindLike as RevisitReasonKindLike
    from .enums import SelectionCriterionName as SelectionCriterionName
    from .enums import SelectionCriterionNameLike as SelectionCriterionNameLike
    from .enums import SelectionCriterionStatus as SelectionCriterionStatus
    from .enums import SelectionCriterionStatusLike as SelectionCriterionStatusLike
    from .enums import ServiceWindowMode as ServiceWindowMode
    from .enums import ServiceWindowModeLike as ServiceWindowModeLike
    from .enums import ShipmentAction as ShipmentAction
    from .enums import ShipmentActionLike as ShipmentActionLike
    from .enums import ShipmentCarrierName as ShipmentCarrierName
    from .enums import ShipmentCarrierNameLike as ShipmentCarrierNameLike
    from .enums import ShipmentDirection as ShipmentDirection
    from .enums import ShipmentDirectionLike as ShipmentDirectionLike
    from .enums import SortDirection as SortDirection
    from .enums import SortDirectionLike as SortDirectionLike
    from .enums import SortOrder as SortOrder
    from .enums import SortOrderLike as SortOrderLike
    from .enums import SwapAction as SwapAction
    from .enums import SwapActionLike as SwapActionLike
    from .enums import SwapStatus as SwapStatus
    from .enums import SwapStatusLike as SwapStatusLike
    from .enums import TagKind as TagKind
    from .enums import TagKindLike as TagKindLike
    from .enums import TagStatus as TagStatus
    from .enums import TagStatusLike as TagStatusLike
    from .enums import TaskTypeId as TaskTypeId
    from .enums import TaskTypeIdLike as TaskTypeIdLike
    from .enums import WebhookEventName as WebhookEventName
    from .enums import WebhookEventNameLike as WebhookEventNameLike
    from .enums import WebhookMethod as WebhookMethod
    from .enums import WebhookMethodLike as WebhookMethodLike
    from .enums import WebhookStatus as WebhookStatus
    from .enums import WebhookStatusLike as WebhookStatusLike
    from .enums import WorkOrderMode as WorkOrderMode
    from .enums import WorkOrderModeLike as WorkOrderModeLike
    from .enums import WorkOrderSort as WorkOrderSort
    from .enums import WorkOrderSortLike as WorkOrderSortLike
    from .enums import WorkOrderView as WorkOrderView
    from .enums import WorkOrderViewLike as WorkOrderViewLike
    from .eta import Eta as Eta
    from .eta import EtaStatus as EtaStatus
    from .expenses_inputs import ExpenseCategoryInput as ExpenseCategoryInput
    from .expenses_inputs import ExpenseCreate as ExpenseCreate
    from .expenses_inputs import ExpenseReceiptInput as ExpenseReceiptInput
    from .expenses_inputs import ExpenseUpdate as ExpenseUpdate
    from .incident_inputs import Incident as Incident
    from .increases_inputs import Increase as Increase
    from .job_status import JobStatus as JobStatus
    from .job_status_inputs import JobStatusUpdate as JobStatusUpdate
    from .lifecycle_lists import LifecycleList as LifecycleList
    from .lifecycle_lists import LifecycleListTab as LifecycleListTab
    from .location_inputs import ChosenLocationInput as ChosenLocationInput
    from .location_inputs import LocationTypeInput as LocationTypeInput
    from .location_inputs import LocationUpdate as LocationUpdate
    from .locations import CreatedLocation as CreatedLocation
    from .locations import ListedLocation as ListedLocation
    from .locations import ListedLocationNote as ListedLocationNote
    from .locations import Location as Location
    from .locations import LocationContact as LocationContact
    from .locations import LocationCoordinates as LocationCoordinates
    from .locations import LocationMap as LocationMap
    from .locations import SavedLocation as SavedLocation
    from .locations import SavedLocationContact as SavedLocationContact
    from .locations import SavedLocationDetails as SavedLocationDetails
    from .locations import SavedLocationNote as SavedLocationNote
    from .locations import SavedLocationPage as SavedLocationPage
    from .locations_inputs import LocationCoordinatesInput as LocationCoordinatesInput
    from .locations_inputs import NewLocation as NewLocation
    from .locations_inputs import NewLocationContactInput as NewLocationContactInput
    from .managers import Manager as Manager
    from .messages import Message as Message
    from .messages import MessageList as MessageList
    from .messages import MessageProblem as MessageProblem
    from .messages import MessageProblemType as MessageProblemType
    from .messages import MessageRecipient as MessageRecipient
    from .messages import MessageSender as MessageSender
    from .messages import MessageTime as MessageTime
    from .messages_inputs import MessageCreate as MessageCreate
    from .messages_inputs import MessageReply as MessageReply
    from .milestones import MilestoneActor as MilestoneActor
    from .milestones import Milestones as Milestones
    from .milestones import MilestoneStep as MilestoneStep
    from .pay import AmountRange as AmountRange
    from .pay import CalculatedTotal as CalculatedTotal
    from .pay import ChargeSum as ChargeSum
    from .pay import ExpenseAuthor as ExpenseAuthor
    from .pay import ExpenseCategory as ExpenseCategory
    from .pay import ExpenseReceipt as ExpenseReceipt
    from .pay import ExpenseSum as ExpenseSum
    from .pay import ExpenseTotals as ExpenseTotals
    from .pay import FeeBreakdown as FeeBreakdown
    from .pay import IncreasedPay as IncreasedPay
    from .pay import Pay as Pay
    from .pay import PayBonus as PayBonus
    from .pay import PayBonusList as PayBonusList
    from .pay import PayDiscount as PayDiscount
    from .pay import PayDiscountList as PayDiscountList
    from .pay import PayExpense as PayExpense
    from .pay import PayExpenseList as PayExpenseList
    from .pay import PayFee as PayFee
    from .pay import PayFinance as PayFinance
    from .pay import PayFunding as PayFunding
    from .pay import PayHold as PayHold
    from .pay import PayIncrease as PayIncrease
    from .pay import PayIncreaseList as PayIncreaseList
    from .pay import PayInvoice as PayInvoice
    from .pay import PayPenalty as PayPenalty
    from .pay import PayPenaltyList as PayPenaltyList
    from .pay import UnitAmount as UnitAmount
    from .pay_inputs import ChargeInput as ChargeInput
    from .pay_inputs import PayPartInput as PayPartInput
    from .pay_inputs import PayUpdate as PayUpdate
    from .problems import Problem as Problem
    from .problems import ProblemList as ProblemList
    from .problems import ProblemResolution as ProblemResolution
    from .problems import ProblemSubtype as ProblemSubtype
    from .problems import ProblemSum as ProblemSum
    from .problems import ProblemType as ProblemType
    from .problems import ProblemTypeRef as ProblemTypeRef
    from .problems import ResolutionTime as ResolutionTime
    from .problems_inputs import ProblemCreate as ProblemCreate
    from .problems_inputs import ProblemResolutionInput as ProblemResolutionInput
    from .problems_inputs import ProblemSubtypeInput as ProblemSubtypeInput
    from .problems_inputs import ProblemTypeInput as ProblemTypeInput
    from .problems_inputs import ProblemUpdate as ProblemUpdate
    from .projects import ListedProject as ListedProject
    from .projects import NotificationRecipients as NotificationRecipients
    from .projects import Project as Project
    from .projects import ProjectAutoDispatch as ProjectAutoDispatch
    from .projects import ProjectContactList as ProjectContactList
    from .projects import ProjectDispatchTier as ProjectDispatchTier
    from .projects import ProjectFinance as ProjectFinance
    from .projects import ProjectNotifications as ProjectNotifications
    from .projects import ProjectPage as ProjectPage
    from .projects import ProjectProvider as ProjectProvider
    from .projects import ProjectTalentPoolGroup as ProjectTalentPoolGroup
    from .projects import ProjectTemplate as ProjectTemplate
    from .projects import ProjectTemplateList as ProjectTemplateList
    from .projects import ProjectTieredAutoDispatch as ProjectTieredAutoDispatch
    from .projects_inputs import NotificationRecipientsInput as NotificationRecipientsInput
    from .projects_inputs import ProjectAutoDispatchInput as ProjectAutoDispatchInput
    from .projects_inputs import ProjectCreate as ProjectCreate
    from .projects_inputs import ProjectDispatchTierInput as ProjectDispatchTierInput
    from .projects_inputs import ProjectNotificationsInput as ProjectNotificationsInput
    from .projects_inputs import ProjectProviders as ProjectProviders
    from .projects_inputs import ProjectProviderUpdate as ProjectProviderUpdate
    from .projects_inputs import SecondaryContactInput as SecondaryContactInput
    from .projects_inputs import TalentPoolTierInput as TalentPoolTierInput
    from .providers import ProviderRequest as ProviderRequest
    from .providers import RequestedEta as RequestedEta
    from .providers import RequestedExpense as RequestedExpense
    from .providers import RequestedExpenseList as RequestedExpenseList
    from .providers import RequestedSchedule as RequestedSchedule
    from .providers import WorkOrderProvider as WorkOrderProvider
    from .providers import WorkOrderProviderPage as WorkOrderProviderPage
    from .providers_inputs import ProviderDelay as ProviderDelay
    from .providers_inputs import ProviderRemoval as ProviderRemoval
    from .qualifications import Qualifications as Qualifications
    from .qualifications import RequiredQualification as RequiredQualification
    from .qualifications import SelectionCriterion as SelectionCriterion
    from .qualifications import SelectionRule as SelectionRule
    from .qualifications import SelectionRuleSum as SelectionRuleSum
    from .qualifications_inputs import CriterionDependencyInput as CriterionDependencyInput
    from .qualifications_inputs import CriterionFieldInput as CriterionFieldInput
    from .qualifications_inputs import CustomFieldVisibilityInput as CustomFieldVisibilityInput
    from .qualifications_inputs import QualificationCreate as QualificationCreate
    from .qualifications_inputs import QualificationUpdate as QualificationUpdate
    from .qualifications_inputs import SelectionCriterionInput as SelectionCriterionInput
    from .qualifications_inputs import SelectionRuleInput as SelectionRuleInput
    from .requests import AssignmentRequest as AssignmentRequest
    from .requests import CounterOffer as CounterOffer
    from .requests import RequestList as RequestList
    from .schedule import Schedule as Schedule
    from .schedule_inputs import ScheduleTimeZoneInput as ScheduleTimeZoneInput
    from .schedule_inputs import ScheduleUpdate as ScheduleUpdate
    from .shared import AttachedFile as AttachedFile
    from .shared import AttachmentAuthor as AttachmentAuthor
    from .shared import BackgroundJob as BackgroundJob
    from .shared import CheckInCoordinates as CheckInCoordinates
    from .shared import CursorPagination as CursorPagination
    from .shared import IdName as IdName
    from .shared import IdRef as IdRef
    from .shared import LabelledReason as LabelledReason
    from .shared import ListMetadata as ListMetadata
    from .shared import LocalDateTime as LocalDateTime
    from .shared import LocalTime as LocalTime
    from .shared import NetworkOption as NetworkOption
    from .shared import PersonRef as PersonRef
    from .shared import ServiceWindow as ServiceWindow
    from .shared import Success as Success
    from .shared import TimeZone as TimeZone
    from .shared import VisitHistoryEntry as VisitHistoryEntry
    from .shared import VisitTime as VisitTime
    from .shared_inputs import ChargeCreate as ChargeCreate
    from .shared_inputs import IdNameInput as IdNameInput
    from .shared_inputs import IdRefInput as IdRefInput
    from .shared_inputs import LocalDateTimeInput as LocalDateTimeInput
    from .shared_inputs import LocalTimeInput as LocalTimeInput
    from .shared_inputs import ServiceWindowInput as ServiceWindowInput
    from .shared_inputs import TextIdInput as TextIdInput
    from .shipments import Shipment as Shipment
    from .shipments import ShipmentCarrier as ShipmentCarrier
    from .shipments import ShipmentList as ShipmentList
    from .shipments import ShipmentLocation as ShipmentLocation
    from .shipments_inputs import ShipmentCarrierInput as ShipmentCarrierInput
    from .shipments_inputs import ShipmentCreate as ShipmentCreate
    from .shipments_inputs import ShipmentLocationInput as ShipmentLocationInput
    from .shipments_inputs import ShipmentUpdate as ShipmentUpdate
    from .signatures import Signature as Signature
    from .signatures import SignatureList as SignatureList
    from .signatures import SignatureWorkLog as SignatureWorkLog
    from .signatures_inputs import SignatureCreate as SignatureCreate
    from .site_revisits import PlannedRevisit as PlannedRevisit
    from .site_revisits import RelatedWorkOrder as RelatedWorkOrder
    from .site_revisits import SiteRevisit as SiteRevisit
    from .site_revisits import SiteRevisitReport as SiteRevisitReport
    from .site_revisits_inputs import SiteRevisitCreate as SiteRevisitCreate
    from .site_revisits_inputs import SiteRevisitUpdate as SiteRevisitUpdate
    from .tags import Tag as Tag
    from .tags import TagList as TagList
    from .tags_inputs import WorkOrderTag as WorkOrderTag
    from .talent_pool_groups import GroupProvider as GroupProvider
    from .talent_pool_groups import GroupProviderPage as GroupProviderPage
    from .talent_pool_groups import TalentPoolGroup as TalentPoolGroup
    from .talent_pool_groups import TalentPoolGroupPage as TalentPoolGroupPage
    from .talent_pool_groups import TalentPoolTier as TalentPoolTier
    from .talent_pool_groups import TierProvider as TierProvider
    from .talent_pool_groups_inputs import TalentPoolGroupCreate as TalentPoolGroupCreate
    from .talent_pool_groups_inputs import TalentPoolGroupUpdate as TalentPoolGroupUpdate
    from .talent_pools import TalentPool as TalentPool
    from .talent_pools import TalentPoolAttribute as TalentPoolAttribute
    from .talent_pools import TalentPoolList as TalentPoolList
    from .talent_pools import TalentPoolProvider as TalentPoolProvider
    from .talent_pools import TalentPoolProviderList as TalentPoolProviderList
    from .talent_pools_inputs import TalentPoolAttributeInput as TalentPoolAttributeInput
    from .talent_pools_inputs import TalentPoolProviders as TalentPoolProviders
    from .tasks import CompletedTasks as CompletedTasks
    from .tasks import Task as Task
    from .tasks import TaskAlert as TaskAlert
    from .tasks import TaskAttachment as TaskAttachment
    from .tasks import TaskAttachmentFolder as TaskAttachmentFolder
    from .tasks import TaskCompletion as TaskCompletion
    from .tasks import TaskDescriptions as TaskDescriptions
    from .tasks import TaskEta as TaskEta
    from .tasks import TaskEtaChange as TaskEtaChange
    from .tasks import TaskEtaEditor as TaskEtaEditor
    from .tasks import TaskGroup as TaskGroup
    from .tasks import TaskList as TaskList
    from .tasks import TaskListMetadata as TaskListMetadata
    from .tasks import TaskPerformer as TaskPerformer
    from .tasks import TaskRef as TaskRef
    from .tasks import TaskType as TaskType
    from .tasks_inputs import FileInput as FileInput
    from .tasks_inputs import TaskAlertInput as TaskAlertInput
    from .tasks_inputs import TaskBatch as TaskBatch
    from .tasks_inputs import TaskChangeInput as TaskChangeInput
    from .tasks_inputs import TaskCreate as TaskCreate
    from .tasks_inputs import TaskFileCreateInput as TaskFileCreateInput
    from .tasks_inputs import TaskFileUpdateInput as TaskFileUpdateInput
    from .tasks_inputs import TaskTypeInput as TaskTypeInput
    from .tasks_inputs import TaskUpdate as TaskUpdate
    from .templates import ListedTemplate as ListedTemplate
    from .templates import Template as Template
    from .templates import TemplateAuthor as TemplateAuthor
    from .templates import TemplateList as TemplateList
    from .time_logs import CheckIn as CheckIn
    from .time_logs import CheckOut as CheckOut
    from .time_logs import LoggedBy as LoggedBy
    from .time_logs import Timeliness as Timeliness
    from .time_logs import TimeLog as TimeLog
    from .time_logs import TimeLogList as TimeLogList
    from .time_logs_inputs import CheckInCoordinatesInput as CheckInCoordinatesInput
    from .time_logs_inputs import TimeLogBatch as TimeLogBatch
    from .time_logs_inputs import TimeLogCreate as TimeLogCreate
    from .time_logs_inputs import TimeLogEventInput as TimeLogEventInput
    from .time_logs_inputs import TimeLogInput as TimeLogInput
    from .time_logs_inputs import TimeLogUpdate as TimeLogUpdate
    from .types_of_work import ListedTypeOfWork as ListedTypeOfWork
    from .types_of_work import ServiceType as ServiceType
    from .types_of_work import TypeOfWork as TypeOfWork
    from .types_of_work import TypeOfWorkCount as TypeOfWorkCount
    from .types_of_work import TypeOfWorkList as TypeOfWorkList
    from .users import User as User
    from .users import UserField as UserField
    from .users import UserFieldList as UserFieldList
    from .users import UserJobs as UserJobs
    from .users import UserTax as UserTax
    from .webhooks import AttributeRemoved as AttributeRemoved
    from .webhooks import Webhook as Webhook
    from .webhooks import WebhookAttributes as WebhookAttributes
    from .webhooks import WebhookChange as WebhookChange
    from .webhooks import WebhookEvent as WebhookEvent
    from .webhooks import WebhookEventInfo as WebhookEventInfo
    from .webhooks import WebhookEventList as WebhookEventList
    from .webhooks import WebhookEventParams as WebhookEventParams
    from .webhooks import WebhookHistoryPage as WebhookHistoryPage
    from .webhooks import WebhookMessage as WebhookMessage
    from .webhooks import WebhookMetadata as WebhookMetadata
    from .webhooks import WebhookPage as WebhookPage
    from .webhooks import WebhookResponse as WebhookResponse
    from .webhooks import WebhookUser as WebhookUser
    from .webhooks_inputs import WebhookAttributesInput as WebhookAttributesInput
    from .webhooks_inputs import WebhookCreate as WebhookCreate
    from .webhooks_inputs import WebhookUpdate as WebhookUpdate
    from .work_orders import AssignedProvider as AssignedProvider
    from .work_orders import Assignee as Assignee
    from .work_orders import AssigneeUser as AssigneeUser
    from .work_orders import AssignmentResult as AssignmentResult
    from .work_orders import AutoDispatchJob as AutoDispatchJob
    from .work_orders import AutoDispatchPayload as AutoDispatchPayload
    from .work_orders import AutoDispatchResult as AutoDispatchResult
    from .work_orders import AutoDispatchSettings as AutoDispatchSettings
    from .work_orders import AutoDispatchStats as AutoDispatchStats
    from .work_orders import AutoDispatchTier as AutoDispatchTier
    from .work_orders import AutoDispatchUser as AutoDispatchUser
    from .work_orders import CustomFieldDefinition as CustomFieldDefinition
    from .work_orders import CustomFieldVisibility as CustomFieldVisibility
    from .work_orders import FilterDefinition as FilterDefinition
    from .work_orders import IncompleteReason as IncompleteReason
    from .work_orders import Integration as Integration
    from .work_orders import IntegrationList as IntegrationList
    from .work_orders import InvoiceRef as InvoiceRef
    from .work_orders import Network as Network
    from .work_orders import NetworkList as NetworkList
    from .work_orders import NetworkSettings as NetworkSettings
    from .work_orders import Progress as Progress
    from .work_orders import ProgressSum as ProgressSum
    from .work_orders import PublishStats as PublishStats
    from .work_orders import ResponseTiming as ResponseTiming
    from .work_orders import RevisitStatus as RevisitStatus
    from .work_orders import RichText as RichText
    from .work_orders import RouteList as RouteList
    from .work_orders import RouteResult as RouteResult
    from .work_orders import RouteSum as RouteSum
    from .work_orders import SavedFilterGroup as SavedFilterGroup
    from .work_orders import SavedFilters as SavedFilters
    from .work_orders import SmartDispatchResult as SmartDispatchResult
    from .work_orders import Swap as Swap
    from .work_orders import SwapList as SwapList
    from .work_orders import SwapUser as SwapUser
    from .work_orders import UnroutedCustomField as UnroutedCustomField
    from .work_orders import UnroutedCustomFieldDependency as UnroutedCustomFieldDependency
    from .work_orders import UnroutedCustomFieldList as UnroutedCustomFieldList
    from .work_orders import UnroutedTypeOfWork as UnroutedTypeOfWork
    from .work_orders import UnroutedTypeOfWorkList as UnroutedTypeOfWorkList
    from .work_orders import UnroutedWorkOrder as UnroutedWorkOrder
    from .work_orders import UpcomingSchedule as UpcomingSchedule
    from .work_orders import WorkOrder as WorkOrder
    from .work_orders import WorkOrderMessageList as WorkOrderMessageList
    from .work_orders import WorkOrderPage as WorkOrderPage
    from .work_orders import WorkOrderStatus as WorkOrderStatus
    from .work_orders import WorkOrderTask as WorkOrderTask
    from .work_orders import WorkOrderTaskList as WorkOrderTaskList
    from .work_orders_inputs import Assignment as Assignment
    from .work_orders_inputs import AutoDispatch as AutoDispatch
    from .work_orders_inputs import AutoDispatchRuleInput as AutoDispatchRuleInput
    from .work_orders_inputs import ContactInput as ContactInput
    from .work_orders_inputs import ContactListInput as ContactListInput
    from .work_orders_inputs import CustomFieldGroupInput as CustomFieldGroupInput
    from .work_orders_inputs import CustomFieldGroupsInput as CustomFieldGroupsInput
    from .work_orders_inputs import CustomFieldValueInput as CustomFieldValueInput
    from .work_orders_inputs import EquipmentInput as EquipmentInput
    from .work_orders_inputs import ExpenseListInput as ExpenseListInput
    from .work_orders_inputs import IncompleteReasonInput as IncompleteReasonInput
    from .work_orders_inputs import LocationInput as LocationInput
    from .work_orders_inputs import MassRoute as MassRoute
    from .work_orders_inputs import NetworkListInput as NetworkListInput
    from .work_orders_inputs import PayInput as PayInput
    from .work_orders_inputs import RevisitStatusInput as RevisitStatusInput
    from .work_orders_inputs import RichTextInput as RichTextInput
    from .work_orders_inputs import Route as Route
    from .work_orders_inputs import SavedLocationInput as SavedLocationInput
    from .work_orders_inputs import ScheduleInput as ScheduleInput
    from .work_orders_inputs import ShipmentInput as ShipmentInput
    from .work_orders_inputs import ShipmentListInput as ShipmentListInput
    from .work_orders_inputs import SmartDispatch as SmartDispatch
    from .work_orders_inputs import TaskInput as TaskInput
    from .work_orders_inputs import TaskListInput as TaskListInput
    from .work_orders_inputs import TypeOfWorkInput as TypeOfWorkInput
    from .work_orders_inputs import Unassignment as Unassignment
    from .work_orders_inputs import UnitAmountInput as UnitAmountInput
    from .work_orders_inputs import WorkOrderCreate as WorkOrderCreate
    from .work_orders_inputs import WorkOrderUpdate as WorkOrderUpdate
else:
    _HOME = {
        "AmountRange": "pay",
        "AssignedProvider": "work_orders",
        "Assignee": "work_orders",
        "AssigneeUser": "work_orders",
        "Assignment": "work_orders_inputs",
        "AssignmentRequest": "requests",
        "AssignmentResult": "work_orders",
        "AttachedFile": "shared",
        "Attachment": "attachments",
        "AttachmentAuthor": "shared",
        "AttachmentCreate": "attachments_inputs",
        "AttachmentFolder": "attachments",
        "AttachmentFolderCreate": "attachments_inputs",
        "AttachmentFolderList": "attachments",
        "AttachmentStatus": "enums",
        "AttachmentStatusLike": "enums",
        "AttachmentSum": "attachments",
        "AttachmentUpdate": "attachments_inputs",
        "AttributeRemoved": "webhooks",
        "AutoDispatch": "work_orders_inputs",
        "AutoDispatchJob": "work_orders",
        "AutoDispatchPayload": "work_orders",
        "AutoDispatchResult": "work_orders",
        "AutoDispatchRuleInput": "work_orders_inputs",
        "AutoDispatchSettings": "work_orders",
        "AutoDispatchStats": "work_orders",
        "AutoDispatchTier": "work_orders",
        "AutoDispatchUser": "work_orders",
        "BackgroundJob": "shared",
        "Bundle": "bundles",
        "BundleCreate": "bundles_inputs",
        "BundleParameters": "bundles",
        "BundleValidation": "bundles",
        "CalculatedTotal": "pay",
        "ChargeCreate": "shared_inputs",
        "ChargeInput": "pay_inputs",
        "ChargeSum": "pay",
        "CheckIn": "time_logs",
        "CheckInCoordinates": "shared",
        "CheckInCoordinatesInput": "time_logs_inputs",
        "CheckOut": "time_logs",
        "ChosenLocationInput": "location_inputs",
        "Client": "clients",
        "ClientCreate": "clients_inputs",
        "ClientPage": "clients",
        "ClientProject": "clients",
        "ClientProjectList": "clients",
        "ClientWorkOrderCounts": "clients",
        "Company": "company",
        "CompanyAddress": "company",
        "CompanyBonus": "company",
        "CompanyBonusList": "company",
        "CompanyExpense": "company",
        "CompanyExpenseList": "company",
        "CompanyExpenseType": "enums",
        "CompanyExpenseTypeLike": "enums",
        "CompanyNetwork": "company",
        "CompanyOptions": "company",
        "CompanyPenalty": "company",
        "CompanyPenaltyList": "company",
        "CompanyTag": "company",
        "CompanyTagCreate": "company_inputs",
        "CompanyTagList": "company",
        "ComparisonOperation": "enums",
        "ComparisonOperationLike": "enums",
        "CompletedTasks": "tasks",
        "Contact": "contacts",
        "ContactCreate": "contacts_inputs",
        "ContactInput": "work_orders_inputs",
        "ContactList": "contacts",
        "ContactListInput": "work_orders_inputs",
        "ContactRole": "enums",
        "ContactRoleLike": "enums",
        "ContactUpdate": "contacts_inputs",
        "CounterOffer": "requests",
        "CreatedLocation": "locations",
        "CriterionDependencyInput": "qualifications_inputs",
        "CriterionFieldInput": "qualifications_inputs",
        "CursorPagination": "shared",
        "CustomField": "custom_fields",
        "CustomFieldAction": "enums",
        "CustomFieldActionLike": "enums",
        "CustomFieldDefinition": "work_orders",
        "CustomFieldDefinitionList": "custom_field_definitions",
        "CustomFieldDependency": "custom_fields",
        "CustomFieldEntryList": "custom_fields",
        "CustomFieldFlag": "enums",
        "CustomFieldFlagLike": "enums",
        "CustomFieldGroup": "custom_fields",
        "CustomFieldGroupInput": "work_orders_inputs",
        "CustomFieldGroupList": "custom_fields",
        "CustomFieldGroupsInput": "work_orders_inputs",
        "CustomFieldRole": "enums",
        "CustomFieldRoleLike": "enums",
        "CustomFieldScope": "enums",
        "CustomFieldScopeLike": "enums",
        "CustomFieldType": "enums",
        "CustomFieldTypeLike": "enums",
        "CustomFieldUpdate": "custom_fields_inputs",
        "CustomFieldValueInput": "work_orders_inputs",
        "CustomFieldVisibility": "work_orders",
        "CustomFieldVisibilityInput": "qualifications_inputs",
        "DefinedCustomField": "custom_field_definitions",
        "DeleteWebhookAttributeAttributeType": "enums",
        "DeleteWebhookAttributeAttributeTypeLike": "enums",
        "DeliveryLog": "delivery_logs",
        "DeliveryLogPage": "delivery_logs",
        "DeliveryLogResponse": "delivery_logs",
        "DeliveryRetry": "delivery_logs",
        "DeliveryRetryResponse": "delivery_logs",
        "DiscountSum": "discounts",
        "EquipmentInput": "work_orders_inputs",
        "Eta": "eta",
        "EtaStatus": "eta",
        "ExpenseAuthor": "pay",
        "ExpenseCategory": "pay",
        "ExpenseCategoryInput": "expenses_inputs",
        "ExpenseCreate": "expenses_inputs",
        "ExpenseListInput": "work_orders_inputs",
        "ExpenseReceipt": "pay",
        "ExpenseReceiptInput": "expenses_inputs",
        "ExpenseStatus": "enums",
        "ExpenseStatusLike": "enums",
        "ExpenseSum": "pay",
        "ExpenseTotals": "pay",
        "ExpenseUpdate": "expenses_inputs",
        "FeeBreakdown": "pay",
        "FileInput": "tasks_inputs",
        "FilterDefinition": "work_orders",
        "GroupProvider": "talent_pool_groups",
        "GroupProviderPage": "talent_pool_groups",
        "IdName": "shared",
        "IdNameInput": "shared_inputs",
        "IdRef": "shared",
        "IdRefInput": "shared_inputs",
        "Incident": "incident_inputs",
        "IncompleteReason": "work_orders",
        "IncompleteReasonInput": "work_orders_inputs",
        "IncompleteReasonOption": "company",
        "Increase": "increases_inputs",
        "IncreaseStatus": "enums",
        "IncreaseStatusLike": "enums",
        "IncreasedPay": "pay",
        "Integration": "work_orders",
        "IntegrationList": "work_orders",
        "InternalCustomField": "custom_fields",
        "InvoiceRef": "work_orders",
        "JobStatus": "job_status",
        "JobStatusName": "enums",
        "JobStatusNameLike": "enums",
        "JobStatusUpdate": "job_status_inputs",
        "LabelledReason": "shared",
        "LifecycleList": "lifecycle_lists",
        "LifecycleListName": "enums",
        "LifecycleListNameLike": "enums",
        "LifecycleListTab": "lifecycle_lists",
        "ListDeliveryLogsSortBy": "enums",
        "ListDeliveryLogsSortByLike": "enums",
        "ListDeliveryLogsSortDirection": "enums",
        "ListDeliveryLogsSortDirectionLike": "enums",
        "ListMetadata": "shared",
        "ListTalentPoolProvidersList": "enums",
        "ListTalentPoolProvidersListLike": "enums",
        "ListWebhookHistorySortBy": "enums",
        "ListWebhookHistorySortByLike": "enums",
        "ListWebhookHistorySortDirection": "enums",
        "ListWebhookHistorySortDirectionLike": "enums",
        "ListWebhooksSortBy": "enums",
        "ListWebhooksSortByLike": "enums",
        "ListWebhooksSortDirection": "enums",
        "ListWebhooksSortDirectionLike": "enums",
        "ListedClient": "clients",
        "ListedLocation": "locations",
        "ListedLocationNote": "locations",
        "ListedProject": "projects",
        "ListedTemplate": "templates",
        "ListedTypeOfWork": "types_of_work",
        "LocalDateTime": "shared",
        "LocalDateTimeInput": "shared_inputs",
        "LocalTime": "shared",
        "LocalTimeInput": "shared_inputs",
        "Location": "locations",
        "LocationContact": "locations",
        "LocationCoordinates": "locations",
        "LocationCoordinatesInput": "locations_inputs",
        "LocationInput": "work_orders_inputs",
        "LocationMap": "locations",
        "LocationMode": "enums",
        "LocationModeLike": "enums",
        "LocationTypeInput": "location_inputs",
        "LocationUpdate": "location_inputs",
        "LoggedBy": "time_logs",
        "Manager": "managers",
        "MassRoute": "work_orders_inputs",
        "Message": "messages",
        "MessageCreate": "messages_inputs",
        "MessageList": "messages",
        "MessageProblem": "messages",
        "MessageProblemType": "messages",
        "MessageRecipient": "messages",
        "MessageReply": "messages_inputs",
        "MessageSender": "messages",
        "MessageTime": "messages",
        "MessageType": "enums",
        "MessageTypeLike": "enums",
        "MilestoneActor": "milestones",
        "MilestoneStep": "milestones",
        "Milestones": "milestones",
        "ModifierType": "enums",
        "ModifierTypeLike": "enums",
        "Network": "work_orders",
        "NetworkList": "work_orders",
        "NetworkListInput": "work_orders_inputs",
        "NetworkOption": "shared",
        "NetworkSettings": "work_orders",
        "NetworkType": "enums",
        "NetworkTypeLike": "enums",
        "NewLocation": "locations_inputs",
        "NewLocationContactInput": "locations_inputs",
        "NotificationRecipients": "projects",
        "NotificationRecipientsInput": "projects_inputs",
        "Pay": "pay",
        "PayBonus": "pay",
        "PayBonusList": "pay",
        "PayDiscount": "pay",
        "PayDiscountList": "pay",
        "PayExpense": "pay",
        "PayExpenseList": "pay",
        "PayFee": "pay",
        "PayFinance": "pay",
        "PayFunding": "pay",
        "PayHold": "pay",
        "PayIncrease": "pay",
        "PayIncreaseList": "pay",
        "PayInput": "work_orders_inputs",
        "PayInvoice": "pay",
        "PayPartInput": "pay_inputs",
        "PayPenalty": "pay",
        "PayPenaltyList": "pay",
        "PayType": "enums",
        "PayTypeLike": "enums",
        "PayUpdate": "pay_inputs",
        "PersonRef": "shared",
        "PlannedRevisit": "site_revisits",
        "Problem": "problems",
        "ProblemCreate": "problems_inputs",
        "ProblemList": "problems",
        "ProblemResolution": "problems",
        "ProblemResolutionInput": "problems_inputs",
        "ProblemSubtype": "problems",
        "ProblemSubtypeInput": "problems_inputs",
        "ProblemSum": "problems",
        "ProblemType": "problems",
        "ProblemTypeInput": "problems_inputs",
        "ProblemTypeRef": "problems",
        "ProblemUpdate": "problems_inputs",
        "Progress": "work_orders",
        "ProgressSum": "work_orders",
        "Project": "projects",
        "ProjectAutoDispatch": "projects",
        "ProjectAutoDispatchInput": "projects_inputs",
        "ProjectContactList": "projects",
        "ProjectCreate": "projects_inputs",
        "ProjectDispatchTier": "projects",
        "ProjectDispatchTierInput": "projects_inputs",
        "ProjectFinance": "projects",
        "ProjectNotifications": "projects",
        "ProjectNotificationsInput": "projects_inputs",
        "ProjectPage": "projects",
        "ProjectProvider": "projects",
        "ProjectProviderUpdate": "projects_inputs",
        "ProjectProviders": "projects_inputs",
        "ProjectStatus": "enums",
        "ProjectStatusLike": "enums",
        "ProjectTalentPoolGroup": "projects",
        "ProjectTemplate": "projects",
        "ProjectTemplateList": "projects",
        "ProjectTieredAutoDispatch": "projects",
        "ProviderDelay": "providers_inputs",
        "ProviderRemoval": "providers_inputs",
        "ProviderRequest": "providers",
        "PublishStats": "work_orders",
        "QualificationCreate": "qualifications_inputs",
        "QualificationUpdate": "qualifications_inputs",
        "Qualifications": "qualifications",
        "RelatedWorkOrder": "site_revisits",
        "RequestList": "requests",
        "RequestedEta": "providers",
        "RequestedExpense": "providers",
        "RequestedExpenseList": "providers",
        "RequestedSchedule": "providers",
        "RequiredQualification": "qualifications",
        "ResolutionTime": "problems",
        "ResponseTiming": "work_orders",
        "RevisitReason": "company",
        "RevisitReasonKind": "enums",
        "RevisitReasonKindLike": "enums",
        "RevisitReasonList": "company",
        "RevisitStatus": "work_orders",
        "RevisitStatusInput": "work_orders_inputs",
        "RichText": "work_orders",
        "RichTextInput": "work_orders_inputs",
        "Route": "work_orders_inputs",
        "RouteList": "work_orders",
        "RouteResult": "work_orders",
        "RouteSum": "work_orders",
        "SavedFilterGroup": "work_orders",
        "SavedFilters": "work_orders",
        "SavedLocation": "locations",
        "SavedLocationContact": "locations",
        "SavedLocationDetails": "locations",
        "SavedLocationInput": "work_orders_inputs",
        "SavedLocationNote": "locations",
        "SavedLocationPage": "locations",
        "Schedule": "schedule",
        "ScheduleInput": "work_orders_inputs",
        "ScheduleTimeZoneInput": "schedule_inputs",
        "ScheduleUpdate": "schedule_inputs",
        "SecondaryContactInput": "projects_inputs",
        "SelectionCriterion": "qualifications",
        "SelectionCriterionInput": "qualifications_inputs",
        "SelectionCriterionName": "enums",
        "SelectionCriterionNameLike": "enums",
        "SelectionCriterionStatus": "enums",
        "SelectionCriterionStatusLike": "enums",
        "SelectionRule": "qualifications",
        "SelectionRuleInput": "qualifications_inputs",
        "SelectionRuleSum": "qualifications",
        "ServiceType": "types_of_work",
        "ServiceWindow": "shared",
        "ServiceWindowInput": "shared_inputs",
        "ServiceWindowMode": "enums",
        "ServiceWindowModeLike": "enums",
        "Shipment": "shipments",
        "ShipmentAction": "enums",
        "ShipmentActionLike": "enums",
        "ShipmentCarrier": "shipments",
        "ShipmentCarrierInput": "shipments_inputs",
        "ShipmentCarrierName": "enums",
        "ShipmentCarrierNameLike": "enums",
        "ShipmentCreate": "shipments_inputs",
        "ShipmentDirection": "enums",
        "ShipmentDirectionLike": "enums",
        "ShipmentInput": "work_orders_inputs",
        "ShipmentList": "shipments",
        "ShipmentListInput": "work_orders_inputs",
        "ShipmentLocation": "shipments",
        "ShipmentLocationInput": "shipments_inputs",
        "ShipmentUpdate": "shipments_inputs",
        "Signature": "signatures",
        "SignatureCreate": "signatures_inputs",
        "SignatureList": "signatures",
        "SignatureWorkLog": "signatures",
        "SiteRevisit": "site_revisits",
        "SiteRevisitCreate": "site_revisits_inputs",
        "SiteRevisitReport": "site_revisits",
        "SiteRevisitUpdate": "site_revisits_inputs",
        "SmartDispatch": "work_orders_inputs",
        "SmartDispatchResult": "work_orders",
        "SortDirection": "enums",
        "SortDirectionLike": "enums",
        "SortOrder": "enums",
        "SortOrderLike": "enums",
        "Success": "shared",
        "Swap": "work_orders",
        "SwapAction": "enums",
        "SwapActionLike": "enums",
        "SwapList": "work_orders",
        "SwapStatus": "enums",
        "SwapStatusLike": "enums",
        "SwapUser": "work_orders",
        "Tag": "tags",
        "TagKind": "enums",
        "TagKindLike": "enums",
        "TagList": "tags",
        "TagStatus": "enums",
        "TagStatusLike": "enums",
        "TalentPool": "talent_pools",
        "TalentPoolAttribute": "talent_pools",
        "TalentPoolAttributeChangeInput": "attributes_inputs",
        "TalentPoolAttributeChanges": "attributes_inputs",
        "TalentPoolAttributeInput": "talent_pools_inputs",
        "TalentPoolAttributeList": "attributes",
        "TalentPoolAttributePage": "attributes",
        "TalentPoolAttributeValue": "attributes_inputs",
        "TalentPoolAttributes": "attributes_inputs",
        "TalentPoolGroup": "talent_pool_groups",
        "TalentPoolGroupCreate": "talent_pool_groups_inputs",
        "TalentPoolGroupPage": "talent_pool_groups",
        "TalentPoolGroupUpdate": "talent_pool_groups_inputs",
        "TalentPoolList": "talent_pools",
        "TalentPoolProvider": "talent_pools",
        "TalentPoolProviderList": "talent_pools",
        "TalentPoolProviders": "talent_pools_inputs",
        "TalentPoolTier": "talent_pool_groups",
        "TalentPoolTierInput": "projects_inputs",
        "Task": "tasks",
        "TaskAlert": "tasks",
        "TaskAlertInput": "tasks_inputs",
        "TaskAttachment": "tasks",
        "TaskAttachmentFolder": "tasks",
        "TaskBatch": "tasks_inputs",
        "TaskChangeInput": "tasks_inputs",
        "TaskCompletion": "tasks",
        "TaskCreate": "tasks_inputs",
        "TaskDescriptions": "tasks",
        "TaskEta": "tasks",
        "TaskEtaChange": "tasks",
        "TaskEtaEditor": "tasks",
        "TaskFileCreateInput": "tasks_inputs",
        "TaskFileUpdateInput": "tasks_inputs",
        "TaskGroup": "tasks",
        "TaskInput": "work_orders_inputs",
        "TaskList": "tasks",
        "TaskListInput": "work_orders_inputs",
        "TaskListMetadata": "tasks",
        "TaskPerformer": "tasks",
        "TaskRef": "tasks",
        "TaskType": "tasks",
        "TaskTypeId": "enums",
        "TaskTypeIdLike": "enums",
        "TaskTypeInput": "tasks_inputs",
        "TaskUpdate": "tasks_inputs",
        "Template": "templates",
        "TemplateAuthor": "templates",
        "TemplateList": "templates",
        "TextIdInput": "shared_inputs",
        "TierProvider": "talent_pool_groups",
        "TimeLog": "time_logs",
        "TimeLogBatch": "time_logs_inputs",
        "TimeLogCreate": "time_logs_inputs",
        "TimeLogEventInput": "time_logs_inputs",
        "TimeLogInput": "time_logs_inputs",
        "TimeLogList": "time_logs",
        "TimeLogUpdate": "time_logs_inputs",
        "TimeZone": "shared",
        "Timeliness": "time_logs",
        "TypeOfWork": "types_of_work",
        "TypeOfWorkCount": "types_of_work",
        "TypeOfWorkInput": "work_orders_inputs",
        "TypeOfWorkList": "types_of_work",
        "Unassignment": "work_orders_inputs",
        "Unbundle": "bundles_inputs",
        "UnitAmount": "pay",
        "UnitAmountInput": "work_orders_inputs",
        "UnroutedCustomField": "work_orders",
        "UnroutedCustomFieldDependency": "work_orders",
        "UnroutedCustomFieldList": "work_orders",
        "UnroutedTypeOfWork": "work_orders",
        "UnroutedTypeOfWorkList": "work_orders",
        "UnroutedWorkOrder": "work_orders",
        "UpcomingSchedule": "work_orders",
        "User": "users",
        "UserField": "users",
        "UserFieldList": "users",
        "UserJobs": "users",
        "UserTax": "users",
        "VisitHistoryEntry": "shared",
        "VisitTime": "shared",
        "Webhook": "webhooks",
        "WebhookAttributes": "webhooks",
        "WebhookAttributesInput": "webhooks_inputs",
        "WebhookChange": "webhooks",
        "WebhookCreate": "webhooks_inputs",
        "WebhookEvent": "webhooks",
        "WebhookEventInfo": "webhooks",
        "WebhookEventList": "webhooks",
        "WebhookEventName": "enums",
        "WebhookEventNameLike": "enums",
        "WebhookEventParams": "webhooks",
        "WebhookHistoryPage": "webhooks",
        "WebhookMessage": "webhooks",
        "WebhookMetadata": "webhooks",
        "WebhookMethod": "enums",
        "WebhookMethodLike": "enums",
        "WebhookPage": "webhooks",
        "WebhookResponse": "webhooks",
        "WebhookStatus": "enums",
        "WebhookStatusLike": "enums",
        "WebhookUpdate": "webhooks_inputs",
        "WebhookUser": "webhooks",
        "WorkOrder": "work_orders",
        "WorkOrderCreate": "work_orders_inputs",
        "WorkOrderMessageList": "work_orders",
        "WorkOrderMode": "enums",
        "WorkOrderModeLike": "enums",
        "WorkOrderPage": "work_orders",
        "WorkOrderProvider": "providers",
        "WorkOrderProviderPage": "providers",
        "WorkOrderSort": "enums",
        "WorkOrderSortLike": "enums",
        "WorkOrderStatus": "work_orders",
        "WorkOrderTag": "tags_inputs",
        "WorkOrderTask": "work_orders",
        "WorkOrderTaskList": "work_orders",
        "WorkOrderUpdate": "work_orders_inputs",
        "WorkOrderView": "enums",
        "WorkOrderViewLike": "enums",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
