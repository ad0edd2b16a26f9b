# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Field Nation Client API (work orders): answers, bodies to send, enums. Each is loaded when it is first touched."""

from typing import TYPE_CHECKING

__all__ = [
    "AmountRange",
    "AssignedProvider",
    "Assignee",
    "AssigneeUser",
    "Assignment",
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
    "Company",
    "CompanyAddress",
    "CompanyOptions",
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
    "CriterionDependencyInput",
    "CriterionFieldInput",
    "CustomField",
    "CustomFieldAction",
    "CustomFieldActionLike",
    "CustomFieldDefinition",
    "CustomFieldDependency",
    "CustomFieldFlag",
    "CustomFieldFlagLike",
    "CustomFieldGroup",
    "CustomFieldGroupList",
    "CustomFieldRole",
    "CustomFieldRoleLike",
    "CustomFieldScope",
    "CustomFieldScopeLike",
    "CustomFieldType",
    "CustomFieldTypeLike",
    "CustomFieldUpdate",
    "CustomFieldVisibility",
    "CustomFieldVisibilityInput",
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
    "IdName",
    "IdNameInput",
    "IdRef",
    "IdRefInput",
    "Incident",
    "IncompleteReason",
    "IncompleteReasonInput",
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
    "ListMetadata",
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
    "Network",
    "NetworkList",
    "NetworkListInput",
    "NetworkOption",
    "NetworkSettings",
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
    "ProviderDelay",
    "ProviderRemoval",
    "ProviderRequest",
    "PublishStats",
    "QualificationCreate",
    "QualificationUpdate",
    "Qualifications",
    "RelatedWorkOrder",
    "RequestedEta",
    "RequestedExpense",
    "RequestedExpenseList",
    "RequestedSchedule",
    "RequiredQualification",
    "ResolutionTime",
    "ResponseTiming",
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
    "SavedLocationInput",
    "Schedule",
    "ScheduleInput",
    "ScheduleTimeZoneInput",
    "ScheduleUpdate",
    "SelectionCriterion",
    "SelectionCriterionInput",
    "SelectionCriterionName",
    "SelectionCriterionNameLike",
    "SelectionCriterionStatus",
    "SelectionCriterionStatusLike",
    "SelectionRule",
    "SelectionRuleInput",
    "SelectionRuleSum",
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
    "SortOrder",
    "SortOrderLike",
    "Swap",
    "SwapAction",
    "SwapActionLike",
    "SwapList",
    "SwapStatus",
    "SwapStatusLike",
    "SwapUser",
    "Tag",
    "TagList",
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
    "TextIdInput",
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
    "UserJobs",
    "UserTax",
    "VisitHistoryEntry",
    "VisitTime",
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
    from .attachments_inputs import AttachmentCreate as AttachmentCreate
    from .attachments_inputs import AttachmentFolderCreate as AttachmentFolderCreate
    from .attachments_inputs import AttachmentUpdate as AttachmentUpdate
    from .bonuses_inputs import ChargeCreate as ChargeCreate
    from .bundles import BackgroundJob as BackgroundJob
    from .bundles import BundleParameters as BundleParameters
    from .bundles import BundleValidation as BundleValidation
    from .bundles_inputs import BundleCreate as BundleCreate
    from .bundles_inputs import Unbundle as Unbundle
    from .contacts_inputs import ContactCreate as ContactCreate
    from .contacts_inputs import ContactUpdate as ContactUpdate
    from .custom_fields_inputs import CustomFieldUpdate as CustomFieldUpdate
    from .enums import AttachmentStatus as AttachmentStatus
    from .enums import AttachmentStatusLike as AttachmentStatusLike
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
    from .enums import ExpenseStatus as ExpenseStatus
    from .enums import ExpenseStatusLike as ExpenseStatusLike
    from .enums import IncreaseStatus as IncreaseStatus
    from .enums import IncreaseStatusLike as IncreaseStatusLike
    from .enums import JobStatusName as JobStatusName
    from .enums import JobStatusNameLike as JobStatusNameLike
    from .enums import LifecycleListName as LifecycleListName
    from .enums import LifecycleListNameLike as LifecycleListNameLike
    from .enums import LocationMode as LocationMode
    from .enums import LocationModeLike as LocationModeLike
    from .enums import MessageType as MessageType
    from .enums import MessageTypeLike as MessageTypeLike
    from .enums import PayType as PayType
    from .enums import PayTypeLike as PayTypeLike
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
    from .enums import SortOrder as SortOrder
    from .enums import SortOrderLike as SortOrderLike
    from .enums import SwapAction as SwapAction
    from .enums import SwapActionLike as SwapActionLike
    from .enums import SwapStatus as SwapStatus
    from .enums import SwapStatusLike as SwapStatusLike
    from .enums import TaskTypeId as TaskTypeId
    from .enums import TaskTypeIdLike as TaskTypeIdLike
    from .enums import WorkOrderMode as WorkOrderMode
    from .enums import WorkOrderModeLike as WorkOrderModeLike
    from .enums import WorkOrderSort as WorkOrderSort
    from .enums import WorkOrderSortLike as WorkOrderSortLike
    from .enums import WorkOrderView as WorkOrderView
    from .enums import WorkOrderViewLike as WorkOrderViewLike
    from .expenses_inputs import ExpenseCategoryInput as ExpenseCategoryInput
    from .expenses_inputs import ExpenseCreate as ExpenseCreate
    from .expenses_inputs import ExpenseReceiptInput as ExpenseReceiptInput
    from .expenses_inputs import ExpenseUpdate as ExpenseUpdate
    from .groups import Assignee as Assignee
    from .groups import Attachment as Attachment
    from .groups import Bundle as Bundle
    from .groups import CalculatedTotal as CalculatedTotal
    from .groups import CheckIn as CheckIn
    from .groups import CheckOut as CheckOut
    from .groups import Company as Company
    from .groups import CompanyOptions as CompanyOptions
    from .groups import ContactList as ContactList
    from .groups import CustomField as CustomField
    from .groups import CustomFieldGroup as CustomFieldGroup
    from .groups import EtaStatus as EtaStatus
    from .groups import IncreasedPay as IncreasedPay
    from .groups import IntegrationList as IntegrationList
    from .groups import LocalDateTime as LocalDateTime
    from .groups import Location as Location
    from .groups import LoggedBy as LoggedBy
    from .groups import MilestoneStep as MilestoneStep
    from .groups import Network as Network
    from .groups import PayBonusList as PayBonusList
    from .groups import PayDiscount as PayDiscount
    from .groups import PayExpense as PayExpense
    from .groups import PayFee as PayFee
    from .groups import PayIncrease as PayIncrease
    from .groups import PayInvoice as PayInvoice
    from .groups import PayPenalty as PayPenalty
    from .groups import Problem as Problem
    from .groups import ProblemResolution as ProblemResolution
    from .groups import ProblemType as ProblemType
    from .groups import Progress as Progress
    from .groups import RevisitStatus as RevisitStatus
    from .groups import RouteList as RouteList
    from .groups import SavedLocation as SavedLocation
    from .groups import SelectionCriterion as SelectionCriterion
    from .groups import SelectionRule as SelectionRule
    from .groups import ServiceWindow as ServiceWindow
    from .groups import ShipmentCarrier as ShipmentCarrier
    from .groups import ShipmentLocation as ShipmentLocation
    from .groups import SwapUser as SwapUser
    from .groups import Tag as Tag
    from .groups import TaskCompletion as TaskCompletion
    from .groups import TaskEtaChange as TaskEtaChange
    from .groups import TaskListMetadata as TaskListMetadata
    from .groups import TaskRef as TaskRef
    from .groups import UserJobs as UserJobs
    from .groups import WorkOrderMessageList as WorkOrderMessageList
    from .incident import JobStatus as JobStatus
    from .incident import LabelledReason as LabelledReason
    from .incident import PlannedRevisit as PlannedRevisit
    from .incident import RelatedWorkOrder as RelatedWorkOrder
    from .incident import SiteRevisit as SiteRevisit
    from .incident import SiteRevisitReport as SiteRevisitReport
    from .incident import VisitHistoryEntry as VisitHistoryEntry
    from .incident import VisitTime as VisitTime
    from .incident_inputs import Incident as Incident
    from .increases_inputs import Increase as Increase
    from .job_status_inputs import JobStatusUpdate as JobStatusUpdate
    from .lifecycle_lists import LifecycleList as LifecycleList
    from .location_inputs import ChosenLocationInput as ChosenLocationInput
    from .location_inputs import LocationTypeInput as LocationTypeInput
    from .location_inputs import LocationUpdate as LocationUpdate
    from .messages import Message as Message
    from .messages import MessageList as MessageList
    from .messages import MessageProblem as MessageProblem
    from .messages import MessageProblemType as MessageProblemType
    from .messages import MessageRecipient as MessageRecipient
    from .messages import MessageSender as MessageSender
    from .messages import MessageTime as MessageTime
    from .messages_inputs import MessageCreate as MessageCreate
    from .messages_inputs import MessageReply as MessageReply
    from .parts import AmountRange as AmountRange
    from .parts import AssigneeUser as AssigneeUser
    from .parts import AttachedFile as AttachedFile
    from .parts import AttachmentAuthor as AttachmentAuthor
    from .parts import AttachmentSum as AttachmentSum
    from .parts import AutoDispatchStats as AutoDispatchStats
    from .parts import ChargeSum as ChargeSum
    from .parts import CheckInCoordinates as CheckInCoordinates
    from .parts import CompanyAddress as CompanyAddress
    from .parts import CompletedTasks as CompletedTasks
    from .parts import Contact as Contact
    from .parts import CustomFieldDependency as CustomFieldDependency
    from .parts import DiscountSum as DiscountSum
    from .parts import ExpenseAuthor as ExpenseAuthor
    from .parts import ExpenseCategory as ExpenseCategory
    from .parts import ExpenseReceipt as ExpenseReceipt
    from .parts import ExpenseSum as ExpenseSum
    from .parts import ExpenseTotals as ExpenseTotals
    from .parts import FeeBreakdown as FeeBreakdown
    from .parts import IdName as IdName
    from .parts import IdRef as IdRef
    from .parts import IncompleteReason as IncompleteReason
    from .parts import Integration as Integration
    from .parts import InternalCustomField as InternalCustomField
    from .parts import InvoiceRef as InvoiceRef
    from .parts import ListMetadata as ListMetadata
    from .parts import LocalTime as LocalTime
    from .parts import LocationContact as LocationContact
    from .parts import LocationCoordinates as LocationCoordinates
    from .parts import LocationMap as LocationMap
    from .parts import Manager as Manager
    from .parts import MilestoneActor as MilestoneActor
    from .parts import NetworkOption as NetworkOption
    from .parts import NetworkSettings as NetworkSettings
    from .parts import PayBonus as PayBonus
    from .parts import PayFinance as PayFinance
    from .parts import PayFunding as PayFunding
    from .parts import PayHold as PayHold
    from .parts import PersonRef as PersonRef
    from .parts import ProblemSubtype as ProblemSubtype
    from .parts import ProblemSum as ProblemSum
    from .parts import ProblemTypeRef as ProblemTypeRef
    from .parts import ProgressSum as ProgressSum
    from .parts import PublishStats as PublishStats
    from .parts import RequiredQualification as RequiredQualification
    from .parts import ResolutionTime as ResolutionTime
    from .parts import RichText as RichText
    from .parts import RouteSum as RouteSum
    from .parts import SelectionRuleSum as SelectionRuleSum
    from .parts import TaskDescriptions as TaskDescriptions
    from .parts import TaskEtaEditor as TaskEtaEditor
    from .parts import TaskGroup as TaskGroup
    from .parts import TaskPerformer as TaskPerformer
    from .parts import TaskType as TaskType
    from .parts import Timeliness as Timeliness
    from .parts import TimeZone as TimeZone
    from .parts import TypeOfWork as TypeOfWork
    from .parts import TypeOfWorkCount as TypeOfWorkCount
    from .parts import UnitAmount as UnitAmount
    from .parts import UpcomingSchedule as UpcomingSchedule
    from .parts import UserTax as UserTax
    from .parts import WorkOrderStatus as WorkOrderStatus
    from .pay_inputs import ChargeInput as ChargeInput
    from .pay_inputs import PayPartInput as PayPartInput
    from .pay_inputs import PayUpdate as PayUpdate
    from .problems_inputs import ProblemCreate as ProblemCreate
    from .problems_inputs import ProblemResolutionInput as ProblemResolutionInput
    from .problems_inputs import ProblemSubtypeInput as ProblemSubtypeInput
    from .problems_inputs import ProblemTypeInput as ProblemTypeInput
    from .problems_inputs import ProblemUpdate as ProblemUpdate
    from .providers import LifecycleListTab as LifecycleListTab
    from .providers import ProviderRequest as ProviderRequest
    from .providers import RequestedEta as RequestedEta
    from .providers import RequestedExpense as RequestedExpense
    from .providers import RequestedExpenseList as RequestedExpenseList
    from .providers import RequestedSchedule as RequestedSchedule
    from .providers import WorkOrderProvider as WorkOrderProvider
    from .providers import WorkOrderProviderPage as WorkOrderProviderPage
    from .providers_inputs import ProviderDelay as ProviderDelay
    from .providers_inputs import ProviderRemoval as ProviderRemoval
    from .qualifications_inputs import CriterionDependencyInput as CriterionDependencyInput
    from .qualifications_inputs import CriterionFieldInput as CriterionFieldInput
    from .qualifications_inputs import CustomFieldVisibilityInput as CustomFieldVisibilityInput
    from .qualifications_inputs import QualificationCreate as QualificationCreate
    from .qualifications_inputs import QualificationUpdate as QualificationUpdate
    from .qualifications_inputs import SelectionCriterionInput as SelectionCriterionInput
    from .qualifications_inputs import SelectionRuleInput as SelectionRuleInput
    from .schedule_inputs import ScheduleTimeZoneInput as ScheduleTimeZoneInput
    from .schedule_inputs import ScheduleUpdate as ScheduleUpdate
    from .schedule_inputs import ServiceWindowInput as ServiceWindowInput
    from .shared import AttachmentFolder as AttachmentFolder
    from .shared import AttachmentFolderList as AttachmentFolderList
    from .shared import CustomFieldGroupList as CustomFieldGroupList
    from .shared import Eta as Eta
    from .shared import Milestones as Milestones
    from .shared import NetworkList as NetworkList
    from .shared import Pay as Pay
    from .shared import PayDiscountList as PayDiscountList
    from .shared import PayExpenseList as PayExpenseList
    from .shared import PayIncreaseList as PayIncreaseList
    from .shared import PayPenaltyList as PayPenaltyList
    from .shared import ProblemList as ProblemList
    from .shared import Qualifications as Qualifications
    from .shared import Schedule as Schedule
    from .shared import Shipment as Shipment
    from .shared import ShipmentList as ShipmentList
    from .shared import Signature as Signature
    from .shared import SignatureList as SignatureList
    from .shared import SignatureWorkLog as SignatureWorkLog
    from .shared import Swap as Swap
    from .shared import SwapList as SwapList
    from .shared import TagList as TagList
    from .shared import TaskEta as TaskEta
    from .shared import TimeLog as TimeLog
    from .shared import TimeLogList as TimeLogList
    from .shared import WorkOrder as WorkOrder
    from .shared import WorkOrderTask as WorkOrderTask
    from .shared import WorkOrderTaskList as WorkOrderTaskList
    from .shared_inputs import IdRefInput as IdRefInput
    from .shared_inputs import LocalDateTimeInput as LocalDateTimeInput
    from .shared_inputs import LocalTimeInput as LocalTimeInput
    from .shipments_inputs import LocationCoordinatesInput as LocationCoordinatesInput
    from .shipments_inputs import ShipmentCarrierInput as ShipmentCarrierInput
    from .shipments_inputs import ShipmentCreate as ShipmentCreate
    from .shipments_inputs import ShipmentLocationInput as ShipmentLocationInput
    from .shipments_inputs import ShipmentUpdate as ShipmentUpdate
    from .signatures_inputs import SignatureCreate as SignatureCreate
    from .site_revisits_inputs import SiteRevisitCreate as SiteRevisitCreate
    from .site_revisits_inputs import SiteRevisitUpdate as SiteRevisitUpdate
    from .tags_inputs import WorkOrderTag as WorkOrderTag
    from .tasks import Task as Task
    from .tasks import TaskAlert as TaskAlert
    from .tasks import TaskAttachment as TaskAttachment
    from .tasks import TaskAttachmentFolder as TaskAttachmentFolder
    from .tasks import TaskList as TaskList
    from .tasks_inputs import FileInput as FileInput
    from .tasks_inputs import TaskAlertInput as TaskAlertInput
    from .tasks_inputs import TaskBatch as TaskBatch
    from .tasks_inputs import TaskChangeInput as TaskChangeInput
    from .tasks_inputs import TaskCreate as TaskCreate
    from .tasks_inputs import TaskFileCreateInput as TaskFileCreateInput
    from .tasks_inputs import TaskFileUpdateInput as TaskFileUpdateInput
    from .tasks_inputs import TaskTypeInput as TaskTypeInput
    from .tasks_inputs import TaskUpdate as TaskUpdate
    from .tasks_inputs import TextIdInput as TextIdInput
    from .time_logs_inputs import CheckInCoordinatesInput as CheckInCoordinatesInput
    from .time_logs_inputs import TimeLogBatch as TimeLogBatch
    from .time_logs_inputs import TimeLogCreate as TimeLogCreate
    from .time_logs_inputs import TimeLogEventInput as TimeLogEventInput
    from .time_logs_inputs import TimeLogInput as TimeLogInput
    from .time_logs_inputs import TimeLogUpdate as TimeLogUpdate
    from .work_orders import AssignedProvider as AssignedProvider
    from .work_orders import AssignmentResult as AssignmentResult
    from .work_orders import AutoDispatchJob as AutoDispatchJob
    from .work_orders import AutoDispatchPayload as AutoDispatchPayload
    from .work_orders import AutoDispatchResult as AutoDispatchResult
    from .work_orders import AutoDispatchSettings as AutoDispatchSettings
    from .work_orders import AutoDispatchTier as AutoDispatchTier
    from .work_orders import AutoDispatchUser as AutoDispatchUser
    from .work_orders import CustomFieldDefinition as CustomFieldDefinition
    from .work_orders import CustomFieldVisibility as CustomFieldVisibility
    from .work_orders import FilterDefinition as FilterDefinition
    from .work_orders import ResponseTiming as ResponseTiming
    from .work_orders import RouteResult as RouteResult
    from .work_orders import SavedFilterGroup as SavedFilterGroup
    from .work_orders import SavedFilters as SavedFilters
    from .work_orders import SmartDispatchResult as SmartDispatchResult
    from .work_orders import UnroutedCustomField as UnroutedCustomField
    from .work_orders import UnroutedCustomFieldDependency as UnroutedCustomFieldDependency
    from .work_orders import UnroutedCustomFieldList as UnroutedCustomFieldList
    from .work_orders import UnroutedTypeOfWork as UnroutedTypeOfWork
    from .work_orders import UnroutedTypeOfWorkList as UnroutedTypeOfWorkList
    from .work_orders import UnroutedWorkOrder as UnroutedWorkOrder
    from .work_orders import WorkOrderPage as WorkOrderPage
    from .work_orders_inputs import Assignment as Assignment
    from .work_orders_inputs import AutoDispatch as AutoDispatch
    from .work_orders_inputs import AutoDispatchRuleInput as AutoDispatchRuleInput
    from .work_orders_inputs import ContactInput as ContactInput
    from .work_orders_inputs import ContactListInput as ContactListInput
    from .work_orders_inputs import EquipmentInput as EquipmentInput
    from .work_orders_inputs import ExpenseListInput as ExpenseListInput
    from .work_orders_inputs import IdNameInput as IdNameInput
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
        "AmountRange": "parts",
        "AssignedProvider": "work_orders",
        "Assignee": "groups",
        "AssigneeUser": "parts",
        "Assignment": "work_orders_inputs",
        "AssignmentResult": "work_orders",
        "AttachedFile": "parts",
        "Attachment": "groups",
        "AttachmentAuthor": "parts",
        "AttachmentCreate": "attachments_inputs",
        "AttachmentFolder": "shared",
        "AttachmentFolderCreate": "attachments_inputs",
        "AttachmentFolderList": "shared",
        "AttachmentStatus": "enums",
        "AttachmentStatusLike": "enums",
        "AttachmentSum": "parts",
        "AttachmentUpdate": "attachments_inputs",
        "AutoDispatch": "work_orders_inputs",
        "AutoDispatchJob": "work_orders",
        "AutoDispatchPayload": "work_orders",
        "AutoDispatchResult": "work_orders",
        "AutoDispatchRuleInput": "work_orders_inputs",
        "AutoDispatchSettings": "work_orders",
        "AutoDispatchStats": "parts",
        "AutoDispatchTier": "work_orders",
        "AutoDispatchUser": "work_orders",
        "BackgroundJob": "bundles",
        "Bundle": "groups",
        "BundleCreate": "bundles_inputs",
        "BundleParameters": "bundles",
        "BundleValidation": "bundles",
        "CalculatedTotal": "groups",
        "ChargeCreate": "bonuses_inputs",
        "ChargeInput": "pay_inputs",
        "ChargeSum": "parts",
        "CheckIn": "groups",
        "CheckInCoordinates": "parts",
        "CheckInCoordinatesInput": "time_logs_inputs",
        "CheckOut": "groups",
        "ChosenLocationInput": "location_inputs",
        "Company": "groups",
        "CompanyAddress": "parts",
        "CompanyOptions": "groups",
        "ComparisonOperation": "enums",
        "ComparisonOperationLike": "enums",
        "CompletedTasks": "parts",
        "Contact": "parts",
        "ContactCreate": "contacts_inputs",
        "ContactInput": "work_orders_inputs",
        "ContactList": "groups",
        "ContactListInput": "work_orders_inputs",
        "ContactRole": "enums",
        "ContactRoleLike": "enums",
        "ContactUpdate": "contacts_inputs",
        "CriterionDependencyInput": "qualifications_inputs",
        "CriterionFieldInput": "qualifications_inputs",
        "CustomField": "groups",
        "CustomFieldAction": "enums",
        "CustomFieldActionLike": "enums",
        "CustomFieldDefinition": "work_orders",
        "CustomFieldDependency": "parts",
        "CustomFieldFlag": "enums",
        "CustomFieldFlagLike": "enums",
        "CustomFieldGroup": "groups",
        "CustomFieldGroupList": "shared",
        "CustomFieldRole": "enums",
        "CustomFieldRoleLike": "enums",
        "CustomFieldScope": "enums",
        "CustomFieldScopeLike": "enums",
        "CustomFieldType": "enums",
        "CustomFieldTypeLike": "enums",
        "CustomFieldUpdate": "custom_fields_inputs",
        "CustomFieldVisibility": "work_orders",
        "CustomFieldVisibilityInput": "qualifications_inputs",
        "DiscountSum": "parts",
        "EquipmentInput": "work_orders_inputs",
        "Eta": "shared",
        "EtaStatus": "groups",
        "ExpenseAuthor": "parts",
        "ExpenseCategory": "parts",
        "ExpenseCategoryInput": "expenses_inputs",
        "ExpenseCreate": "expenses_inputs",
        "ExpenseListInput": "work_orders_inputs",
        "ExpenseReceipt": "parts",
        "ExpenseReceiptInput": "expenses_inputs",
        "ExpenseStatus": "enums",
        "ExpenseStatusLike": "enums",
        "ExpenseSum": "parts",
        "ExpenseTotals": "parts",
        "ExpenseUpdate": "expenses_inputs",
        "FeeBreakdown": "parts",
        "FileInput": "tasks_inputs",
        "FilterDefinition": "work_orders",
        "IdName": "parts",
        "IdNameInput": "work_orders_inputs",
        "IdRef": "parts",
        "IdRefInput": "shared_inputs",
        "Incident": "incident_inputs",
        "IncompleteReason": "parts",
        "IncompleteReasonInput": "work_orders_inputs",
        "Increase": "increases_inputs",
        "IncreaseStatus": "enums",
        "IncreaseStatusLike": "enums",
        "IncreasedPay": "groups",
        "Integration": "parts",
        "IntegrationList": "groups",
        "InternalCustomField": "parts",
        "InvoiceRef": "parts",
        "JobStatus": "incident",
        "JobStatusName": "enums",
        "JobStatusNameLike": "enums",
        "JobStatusUpdate": "job_status_inputs",
        "LabelledReason": "incident",
        "LifecycleList": "lifecycle_lists",
        "LifecycleListName": "enums",
        "LifecycleListNameLike": "enums",
        "LifecycleListTab": "providers",
        "ListMetadata": "parts",
        "LocalDateTime": "groups",
        "LocalDateTimeInput": "shared_inputs",
        "LocalTime": "parts",
        "LocalTimeInput": "shared_inputs",
        "Location": "groups",
        "LocationContact": "parts",
        "LocationCoordinates": "parts",
        "LocationCoordinatesInput": "shipments_inputs",
        "LocationInput": "work_orders_inputs",
        "LocationMap": "parts",
        "LocationMode": "enums",
        "LocationModeLike": "enums",
        "LocationTypeInput": "location_inputs",
        "LocationUpdate": "location_inputs",
        "LoggedBy": "groups",
        "Manager": "parts",
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
        "MilestoneActor": "parts",
        "MilestoneStep": "groups",
        "Milestones": "shared",
        "Network": "groups",
        "NetworkList": "shared",
        "NetworkListInput": "work_orders_inputs",
        "NetworkOption": "parts",
        "NetworkSettings": "parts",
        "Pay": "shared",
        "PayBonus": "parts",
        "PayBonusList": "groups",
        "PayDiscount": "groups",
        "PayDiscountList": "shared",
        "PayExpense": "groups",
        "PayExpenseList": "shared",
        "PayFee": "groups",
        "PayFinance": "parts",
        "PayFunding": "parts",
        "PayHold": "parts",
        "PayIncrease": "groups",
        "PayIncreaseList": "shared",
        "PayInput": "work_orders_inputs",
        "PayInvoice": "groups",
        "PayPartInput": "pay_inputs",
        "PayPenalty": "groups",
        "PayPenaltyList": "shared",
        "PayType": "enums",
        "PayTypeLike": "enums",
        "PayUpdate": "pay_inputs",
        "PersonRef": "parts",
        "PlannedRevisit": "incident",
        "Problem": "groups",
        "ProblemCreate": "problems_inputs",
        "ProblemList": "shared",
        "ProblemResolution": "groups",
        "ProblemResolutionInput": "problems_inputs",
        "ProblemSubtype": "parts",
        "ProblemSubtypeInput": "problems_inputs",
        "ProblemSum": "parts",
        "ProblemType": "groups",
        "ProblemTypeInput": "problems_inputs",
        "ProblemTypeRef": "parts",
        "ProblemUpdate": "problems_inputs",
        "Progress": "groups",
        "ProgressSum": "parts",
        "ProviderDelay": "providers_inputs",
        "ProviderRemoval": "providers_inputs",
        "ProviderRequest": "providers",
        "PublishStats": "parts",
        "QualificationCreate": "qualifications_inputs",
        "QualificationUpdate": "qualifications_inputs",
        "Qualifications": "shared",
        "RelatedWorkOrder": "incident",
        "RequestedEta": "providers",
        "RequestedExpense": "providers",
        "RequestedExpenseList": "providers",
        "RequestedSchedule": "providers",
        "RequiredQualification": "parts",
        "ResolutionTime": "parts",
        "ResponseTiming": "work_orders",
        "RevisitStatus": "groups",
        "RevisitStatusInput": "work_orders_inputs",
        "RichText": "parts",
        "RichTextInput": "work_orders_inputs",
        "Route": "work_orders_inputs",
        "RouteList": "groups",
        "RouteResult": "work_orders",
        "RouteSum": "parts",
        "SavedFilterGroup": "work_orders",
        "SavedFilters": "work_orders",
        "SavedLocation": "groups",
        "SavedLocationInput": "work_orders_inputs",
        "Schedule": "shared",
        "ScheduleInput": "work_orders_inputs",
        "ScheduleTimeZoneInput": "schedule_inputs",
        "ScheduleUpdate": "schedule_inputs",
        "SelectionCriterion": "groups",
        "SelectionCriterionInput": "qualifications_inputs",
        "SelectionCriterionName": "enums",
        "SelectionCriterionNameLike": "enums",
        "SelectionCriterionStatus": "enums",
        "SelectionCriterionStatusLike": "enums",
        "SelectionRule": "groups",
        "SelectionRuleInput": "qualifications_inputs",
        "SelectionRuleSum": "parts",
        "ServiceWindow": "groups",
        "ServiceWindowInput": "schedule_inputs",
        "ServiceWindowMode": "enums",
        "ServiceWindowModeLike": "enums",
        "Shipment": "shared",
        "ShipmentAction": "enums",
        "ShipmentActionLike": "enums",
        "ShipmentCarrier": "groups",
        "ShipmentCarrierInput": "shipments_inputs",
        "ShipmentCarrierName": "enums",
        "ShipmentCarrierNameLike": "enums",
        "ShipmentCreate": "shipments_inputs",
        "ShipmentDirection": "enums",
        "ShipmentDirectionLike": "enums",
        "ShipmentInput": "work_orders_inputs",
        "ShipmentList": "shared",
        "ShipmentListInput": "work_orders_inputs",
        "ShipmentLocation": "groups",
        "ShipmentLocationInput": "shipments_inputs",
        "ShipmentUpdate": "shipments_inputs",
        "Signature": "shared",
        "SignatureCreate": "signatures_inputs",
        "SignatureList": "shared",
        "SignatureWorkLog": "shared",
        "SiteRevisit": "incident",
        "SiteRevisitCreate": "site_revisits_inputs",
        "SiteRevisitReport": "incident",
        "SiteRevisitUpdate": "site_revisits_inputs",
        "SmartDispatch": "work_orders_inputs",
        "SmartDispatchResult": "work_orders",
        "SortOrder": "enums",
        "SortOrderLike": "enums",
        "Swap": "shared",
        "SwapAction": "enums",
        "SwapActionLike": "enums",
        "SwapList": "shared",
        "SwapStatus": "enums",
        "SwapStatusLike": "enums",
        "SwapUser": "groups",
        "Tag": "groups",
        "TagList": "shared",
        "Task": "tasks",
        "TaskAlert": "tasks",
        "TaskAlertInput": "tasks_inputs",
        "TaskAttachment": "tasks",
        "TaskAttachmentFolder": "tasks",
        "TaskBatch": "tasks_inputs",
        "TaskChangeInput": "tasks_inputs",
        "TaskCompletion": "groups",
        "TaskCreate": "tasks_inputs",
        "TaskDescriptions": "parts",
        "TaskEta": "shared",
        "TaskEtaChange": "groups",
        "TaskEtaEditor": "parts",
        "TaskFileCreateInput": "tasks_inputs",
        "TaskFileUpdateInput": "tasks_inputs",
        "TaskGroup": "parts",
        "TaskInput": "work_orders_inputs",
        "TaskList": "tasks",
        "TaskListInput": "work_orders_inputs",
        "TaskListMetadata": "groups",
        "TaskPerformer": "parts",
        "TaskRef": "groups",
        "TaskType": "parts",
        "TaskTypeId": "enums",
        "TaskTypeIdLike": "enums",
        "TaskTypeInput": "tasks_inputs",
        "TaskUpdate": "tasks_inputs",
        "TextIdInput": "tasks_inputs",
        "TimeLog": "shared",
        "TimeLogBatch": "time_logs_inputs",
        "TimeLogCreate": "time_logs_inputs",
        "TimeLogEventInput": "time_logs_inputs",
        "TimeLogInput": "time_logs_inputs",
        "TimeLogList": "shared",
        "TimeLogUpdate": "time_logs_inputs",
        "TimeZone": "parts",
        "Timeliness": "parts",
        "TypeOfWork": "parts",
        "TypeOfWorkCount": "parts",
        "TypeOfWorkInput": "work_orders_inputs",
        "Unassignment": "work_orders_inputs",
        "Unbundle": "bundles_inputs",
        "UnitAmount": "parts",
        "UnitAmountInput": "work_orders_inputs",
        "UnroutedCustomField": "work_orders",
        "UnroutedCustomFieldDependency": "work_orders",
        "UnroutedCustomFieldList": "work_orders",
        "UnroutedTypeOfWork": "work_orders",
        "UnroutedTypeOfWorkList": "work_orders",
        "UnroutedWorkOrder": "work_orders",
        "UpcomingSchedule": "parts",
        "UserJobs": "groups",
        "UserTax": "parts",
        "VisitHistoryEntry": "incident",
        "VisitTime": "incident",
        "WorkOrder": "shared",
        "WorkOrderCreate": "work_orders_inputs",
        "WorkOrderMessageList": "groups",
        "WorkOrderMode": "enums",
        "WorkOrderModeLike": "enums",
        "WorkOrderPage": "work_orders",
        "WorkOrderProvider": "providers",
        "WorkOrderProviderPage": "providers",
        "WorkOrderSort": "enums",
        "WorkOrderSortLike": "enums",
        "WorkOrderStatus": "parts",
        "WorkOrderTag": "tags_inputs",
        "WorkOrderTask": "shared",
        "WorkOrderTaskList": "shared",
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
