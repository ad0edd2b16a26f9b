# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Field Nation Client API (work orders): answers, bodies to send, enums. Each is loaded when it is first touched."""

from typing import TYPE_CHECKING

__all__ = [
    "AmountRange",
    "Assignee",
    "AssigneeUser",
    "AttachedFile",
    "Attachment",
    "AttachmentAuthor",
    "AttachmentFolder",
    "AttachmentFolderList",
    "AttachmentSum",
    "AutoDispatchRuleInput",
    "AutoDispatchStats",
    "Bundle",
    "CalculatedTotal",
    "ChargeSum",
    "CheckIn",
    "CheckOut",
    "Company",
    "CompanyAddress",
    "CompanyOptions",
    "CompletedTasks",
    "Contact",
    "ContactInput",
    "ContactList",
    "ContactListInput",
    "Coordinates",
    "CustomField",
    "CustomFieldDefinition",
    "CustomFieldDependency",
    "CustomFieldGroup",
    "CustomFieldGroupList",
    "CustomFieldRole",
    "CustomFieldRoleLike",
    "DiscountSum",
    "EquipmentInput",
    "Eta",
    "EtaStatus",
    "ExpenseAuthor",
    "ExpenseCategory",
    "ExpenseListInput",
    "ExpenseReceipt",
    "ExpenseSum",
    "FeeBreakdown",
    "FilterDefinition",
    "IdName",
    "IdNameInput",
    "IdRef",
    "IdRefInput",
    "IncompleteReason",
    "IncreasedPay",
    "Integration",
    "IntegrationList",
    "InternalCustomField",
    "InvoiceRef",
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
    "LoggedBy",
    "Manager",
    "MessageList",
    "Milestones",
    "Network",
    "NetworkList",
    "NetworkListInput",
    "NetworkOption",
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
    "PayPenalty",
    "PayPenaltyList",
    "PayType",
    "PayTypeLike",
    "PersonRef",
    "ProblemList",
    "ProblemResolution",
    "ProblemSubtype",
    "ProblemSum",
    "ProblemType",
    "ProblemTypeRef",
    "Progress",
    "ProgressSum",
    "PublishStats",
    "Qualifications",
    "ResolutionTime",
    "RichText",
    "RichTextInput",
    "RouteList",
    "RouteSum",
    "SavedFilter",
    "SavedFilters",
    "SavedLocation",
    "SavedLocationInput",
    "Schedule",
    "ScheduleInput",
    "SelectionCriterion",
    "SelectionRule",
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
    "ShipmentInput",
    "ShipmentList",
    "ShipmentListInput",
    "ShipmentLocation",
    "ShipmentLocationInput",
    "Signature",
    "SignatureList",
    "SignatureWorkLog",
    "SiteRevisit",
    "SiteRevisitInput",
    "SmartDispatchCreate",
    "SmartDispatchResult",
    "SortOrder",
    "SortOrderLike",
    "Swap",
    "SwapAction",
    "SwapActionLike",
    "SwapList",
    "SwapStatus",
    "SwapStatusLike",
    "Tag",
    "TagList",
    "Task",
    "TaskCompletion",
    "TaskDescriptions",
    "TaskEta",
    "TaskEtaChange",
    "TaskEtaEditor",
    "TaskGroup",
    "TaskInput",
    "TaskList",
    "TaskListInput",
    "TaskListMetadata",
    "TaskPerformer",
    "TaskRef",
    "TaskType",
    "TextIdInput",
    "TimeLog",
    "TimeLogList",
    "TimeZone",
    "Timeliness",
    "Timing",
    "TypeOfWork",
    "TypeOfWorkCount",
    "TypeOfWorkInput",
    "UnitAmount",
    "UnitAmountInput",
    "UpcomingSchedule",
    "UserJobs",
    "UserSummary",
    "UserTax",
    "WorkOrder",
    "WorkOrderCreate",
    "WorkOrderList",
    "WorkOrderListName",
    "WorkOrderListNameLike",
    "WorkOrderListTab",
    "WorkOrderMode",
    "WorkOrderModeLike",
    "WorkOrderPage",
    "WorkOrderProblem",
    "WorkOrderSort",
    "WorkOrderSortLike",
    "WorkOrderStatus",
    "WorkOrderUpdate",
    "WorkOrderView",
    "WorkOrderViewLike",
]

if TYPE_CHECKING:
    from .enums import CustomFieldRole as CustomFieldRole
    from .enums import CustomFieldRoleLike as CustomFieldRoleLike
    from .enums import PayType as PayType
    from .enums import PayTypeLike as PayTypeLike
    from .enums import ServiceWindowMode as ServiceWindowMode
    from .enums import ServiceWindowModeLike as ServiceWindowModeLike
    from .enums import ShipmentAction as ShipmentAction
    from .enums import ShipmentActionLike as ShipmentActionLike
    from .enums import ShipmentCarrierName as ShipmentCarrierName
    from .enums import ShipmentCarrierNameLike as ShipmentCarrierNameLike
    from .enums import SortOrder as SortOrder
    from .enums import SortOrderLike as SortOrderLike
    from .enums import SwapAction as SwapAction
    from .enums import SwapActionLike as SwapActionLike
    from .enums import SwapStatus as SwapStatus
    from .enums import SwapStatusLike as SwapStatusLike
    from .enums import WorkOrderListName as WorkOrderListName
    from .enums import WorkOrderListNameLike as WorkOrderListNameLike
    from .enums import WorkOrderMode as WorkOrderMode
    from .enums import WorkOrderModeLike as WorkOrderModeLike
    from .enums import WorkOrderSort as WorkOrderSort
    from .enums import WorkOrderSortLike as WorkOrderSortLike
    from .enums import WorkOrderView as WorkOrderView
    from .enums import WorkOrderViewLike as WorkOrderViewLike
    from .work_order_lists import WorkOrderList as WorkOrderList
    from .work_orders import AmountRange as AmountRange
    from .work_orders import Assignee as Assignee
    from .work_orders import AssigneeUser as AssigneeUser
    from .work_orders import AttachedFile as AttachedFile
    from .work_orders import Attachment as Attachment
    from .work_orders import AttachmentAuthor as AttachmentAuthor
    from .work_orders import AttachmentFolder as AttachmentFolder
    from .work_orders import AttachmentFolderList as AttachmentFolderList
    from .work_orders import AttachmentSum as AttachmentSum
    from .work_orders import AutoDispatchStats as AutoDispatchStats
    from .work_orders import Bundle as Bundle
    from .work_orders import CalculatedTotal as CalculatedTotal
    from .work_orders import ChargeSum as ChargeSum
    from .work_orders import CheckIn as CheckIn
    from .work_orders import CheckOut as CheckOut
    from .work_orders import Company as Company
    from .work_orders import CompanyAddress as CompanyAddress
    from .work_orders import CompanyOptions as CompanyOptions
    from .work_orders import CompletedTasks as CompletedTasks
    from .work_orders import Contact as Contact
    from .work_orders import ContactList as ContactList
    from .work_orders import Coordinates as Coordinates
    from .work_orders import CustomField as CustomField
    from .work_orders import CustomFieldDefinition as CustomFieldDefinition
    from .work_orders import CustomFieldDependency as CustomFieldDependency
    from .work_orders import CustomFieldGroup as CustomFieldGroup
    from .work_orders import CustomFieldGroupList as CustomFieldGroupList
    from .work_orders import DiscountSum as DiscountSum
    from .work_orders import Eta as Eta
    from .work_orders import EtaStatus as EtaStatus
    from .work_orders import ExpenseAuthor as ExpenseAuthor
    from .work_orders import ExpenseCategory as ExpenseCategory
    from .work_orders import ExpenseReceipt as ExpenseReceipt
    from .work_orders import ExpenseSum as ExpenseSum
    from .work_orders import FeeBreakdown as FeeBreakdown
    from .work_orders import FilterDefinition as FilterDefinition
    from .work_orders import IdName as IdName
    from .work_orders import IdRef as IdRef
    from .work_orders import IncompleteReason as IncompleteReason
    from .work_orders import IncreasedPay as IncreasedPay
    from .work_orders import Integration as Integration
    from .work_orders import IntegrationList as IntegrationList
    from .work_orders import InternalCustomField as InternalCustomField
    from .work_orders import InvoiceRef as InvoiceRef
    from .work_orders import ListMetadata as ListMetadata
    from .work_orders import LocalDateTime as LocalDateTime
    from .work_orders import LocalTime as LocalTime
    from .work_orders import Location as Location
    from .work_orders import LocationContact as LocationContact
    from .work_orders import LocationCoordinates as LocationCoordinates
    from .work_orders import LocationMap as LocationMap
    from .work_orders import LoggedBy as LoggedBy
    from .work_orders import Manager as Manager
    from .work_orders import MessageList as MessageList
    from .work_orders import Milestones as Milestones
    from .work_orders import Network as Network
    from .work_orders import NetworkList as NetworkList
    from .work_orders import NetworkOption as NetworkOption
    from .work_orders import Pay as Pay
    from .work_orders import PayBonus as PayBonus
    from .work_orders import PayBonusList as PayBonusList
    from .work_orders import PayDiscount as PayDiscount
    from .work_orders import PayDiscountList as PayDiscountList
    from .work_orders import PayExpense as PayExpense
    from .work_orders import PayExpenseList as PayExpenseList
    from .work_orders import PayFee as PayFee
    from .work_orders import PayFinance as PayFinance
    from .work_orders import PayFunding as PayFunding
    from .work_orders import PayHold as PayHold
    from .work_orders import PayIncrease as PayIncrease
    from .work_orders import PayIncreaseList as PayIncreaseList
    from .work_orders import PayInvoice as PayInvoice
    from .work_orders import PayPenalty as PayPenalty
    from .work_orders import PayPenaltyList as PayPenaltyList
    from .work_orders import PersonRef as PersonRef
    from .work_orders import ProblemList as ProblemList
    from .work_orders import ProblemResolution as ProblemResolution
    from .work_orders import ProblemSubtype as ProblemSubtype
    from .work_orders import ProblemSum as ProblemSum
    from .work_orders import ProblemType as ProblemType
    from .work_orders import ProblemTypeRef as ProblemTypeRef
    from .work_orders import Progress as Progress
    from .work_orders import ProgressSum as ProgressSum
    from .work_orders import PublishStats as PublishStats
    from .work_orders import Qualifications as Qualifications
    from .work_orders import ResolutionTime as ResolutionTime
    from .work_orders import RichText as RichText
    from .work_orders import RouteList as RouteList
    from .work_orders import RouteSum as RouteSum
    from .work_orders import SavedFilter as SavedFilter
    from .work_orders import SavedFilters as SavedFilters
    from .work_orders import SavedLocation as SavedLocation
    from .work_orders import Schedule as Schedule
    from .work_orders import SelectionCriterion as SelectionCriterion
    from .work_orders import SelectionRule as SelectionRule
    from .work_orders import SelectionRuleSum as SelectionRuleSum
    from .work_orders import ServiceWindow as ServiceWindow
    from .work_orders import Shipment as Shipment
    from .work_orders import ShipmentCarrier as ShipmentCarrier
    from .work_orders import ShipmentList as ShipmentList
    from .work_orders import ShipmentLocation as ShipmentLocation
    from .work_orders import Signature as Signature
    from .work_orders import SignatureList as SignatureList
    from .work_orders import SignatureWorkLog as SignatureWorkLog
    from .work_orders import SiteRevisit as SiteRevisit
    from .work_orders import SmartDispatchResult as SmartDispatchResult
    from .work_orders import Swap as Swap
    from .work_orders import SwapList as SwapList
    from .work_orders import Tag as Tag
    from .work_orders import TagList as TagList
    from .work_orders import Task as Task
    from .work_orders import TaskCompletion as TaskCompletion
    from .work_orders import TaskDescriptions as TaskDescriptions
    from .work_orders import TaskEta as TaskEta
    from .work_orders import TaskEtaChange as TaskEtaChange
    from .work_orders import TaskEtaEditor as TaskEtaEditor
    from .work_orders import TaskGroup as TaskGroup
    from .work_orders import TaskList as TaskList
    from .work_orders import TaskListMetadata as TaskListMetadata
    from .work_orders import TaskPerformer as TaskPerformer
    from .work_orders import TaskRef as TaskRef
    from .work_orders import TaskType as TaskType
    from .work_orders import Timeliness as Timeliness
    from .work_orders import TimeLog as TimeLog
    from .work_orders import TimeLogList as TimeLogList
    from .work_orders import TimeZone as TimeZone
    from .work_orders import Timing as Timing
    from .work_orders import TypeOfWork as TypeOfWork
    from .work_orders import TypeOfWorkCount as TypeOfWorkCount
    from .work_orders import UnitAmount as UnitAmount
    from .work_orders import UpcomingSchedule as UpcomingSchedule
    from .work_orders import UserJobs as UserJobs
    from .work_orders import UserSummary as UserSummary
    from .work_orders import UserTax as UserTax
    from .work_orders import WorkOrder as WorkOrder
    from .work_orders import WorkOrderListTab as WorkOrderListTab
    from .work_orders import WorkOrderPage as WorkOrderPage
    from .work_orders import WorkOrderProblem as WorkOrderProblem
    from .work_orders import WorkOrderStatus as WorkOrderStatus
    from .work_orders_inputs import AutoDispatchRuleInput as AutoDispatchRuleInput
    from .work_orders_inputs import ContactInput as ContactInput
    from .work_orders_inputs import ContactListInput as ContactListInput
    from .work_orders_inputs import EquipmentInput as EquipmentInput
    from .work_orders_inputs import ExpenseListInput as ExpenseListInput
    from .work_orders_inputs import IdNameInput as IdNameInput
    from .work_orders_inputs import IdRefInput as IdRefInput
    from .work_orders_inputs import LocalDateTimeInput as LocalDateTimeInput
    from .work_orders_inputs import LocalTimeInput as LocalTimeInput
    from .work_orders_inputs import LocationCoordinatesInput as LocationCoordinatesInput
    from .work_orders_inputs import LocationInput as LocationInput
    from .work_orders_inputs import NetworkListInput as NetworkListInput
    from .work_orders_inputs import PayInput as PayInput
    from .work_orders_inputs import RichTextInput as RichTextInput
    from .work_orders_inputs import SavedLocationInput as SavedLocationInput
    from .work_orders_inputs import ScheduleInput as ScheduleInput
    from .work_orders_inputs import ServiceWindowInput as ServiceWindowInput
    from .work_orders_inputs import ShipmentCarrierInput as ShipmentCarrierInput
    from .work_orders_inputs import ShipmentInput as ShipmentInput
    from .work_orders_inputs import ShipmentListInput as ShipmentListInput
    from .work_orders_inputs import ShipmentLocationInput as ShipmentLocationInput
    from .work_orders_inputs import SiteRevisitInput as SiteRevisitInput
    from .work_orders_inputs import SmartDispatchCreate as SmartDispatchCreate
    from .work_orders_inputs import TaskInput as TaskInput
    from .work_orders_inputs import TaskListInput as TaskListInput
    from .work_orders_inputs import TextIdInput as TextIdInput
    from .work_orders_inputs import TypeOfWorkInput as TypeOfWorkInput
    from .work_orders_inputs import UnitAmountInput as UnitAmountInput
    from .work_orders_inputs import WorkOrderCreate as WorkOrderCreate
    from .work_orders_inputs import WorkOrderUpdate as WorkOrderUpdate
else:
    _HOME = {
        "AmountRange": "work_orders",
        "Assignee": "work_orders",
        "AssigneeUser": "work_orders",
        "AttachedFile": "work_orders",
        "Attachment": "work_orders",
        "AttachmentAuthor": "work_orders",
        "AttachmentFolder": "work_orders",
        "AttachmentFolderList": "work_orders",
        "AttachmentSum": "work_orders",
        "AutoDispatchRuleInput": "work_orders_inputs",
        "AutoDispatchStats": "work_orders",
        "Bundle": "work_orders",
        "CalculatedTotal": "work_orders",
        "ChargeSum": "work_orders",
        "CheckIn": "work_orders",
        "CheckOut": "work_orders",
        "Company": "work_orders",
        "CompanyAddress": "work_orders",
        "CompanyOptions": "work_orders",
        "CompletedTasks": "work_orders",
        "Contact": "work_orders",
        "ContactInput": "work_orders_inputs",
        "ContactList": "work_orders",
        "ContactListInput": "work_orders_inputs",
        "Coordinates": "work_orders",
        "CustomField": "work_orders",
        "CustomFieldDefinition": "work_orders",
        "CustomFieldDependency": "work_orders",
        "CustomFieldGroup": "work_orders",
        "CustomFieldGroupList": "work_orders",
        "CustomFieldRole": "enums",
        "CustomFieldRoleLike": "enums",
        "DiscountSum": "work_orders",
        "EquipmentInput": "work_orders_inputs",
        "Eta": "work_orders",
        "EtaStatus": "work_orders",
        "ExpenseAuthor": "work_orders",
        "ExpenseCategory": "work_orders",
        "ExpenseListInput": "work_orders_inputs",
        "ExpenseReceipt": "work_orders",
        "ExpenseSum": "work_orders",
        "FeeBreakdown": "work_orders",
        "FilterDefinition": "work_orders",
        "IdName": "work_orders",
        "IdNameInput": "work_orders_inputs",
        "IdRef": "work_orders",
        "IdRefInput": "work_orders_inputs",
        "IncompleteReason": "work_orders",
        "IncreasedPay": "work_orders",
        "Integration": "work_orders",
        "IntegrationList": "work_orders",
        "InternalCustomField": "work_orders",
        "InvoiceRef": "work_orders",
        "ListMetadata": "work_orders",
        "LocalDateTime": "work_orders",
        "LocalDateTimeInput": "work_orders_inputs",
        "LocalTime": "work_orders",
        "LocalTimeInput": "work_orders_inputs",
        "Location": "work_orders",
        "LocationContact": "work_orders",
        "LocationCoordinates": "work_orders",
        "LocationCoordinatesInput": "work_orders_inputs",
        "LocationInput": "work_orders_inputs",
        "LocationMap": "work_orders",
        "LoggedBy": "work_orders",
        "Manager": "work_orders",
        "MessageList": "work_orders",
        "Milestones": "work_orders",
        "Network": "work_orders",
        "NetworkList": "work_orders",
        "NetworkListInput": "work_orders_inputs",
        "NetworkOption": "work_orders",
        "Pay": "work_orders",
        "PayBonus": "work_orders",
        "PayBonusList": "work_orders",
        "PayDiscount": "work_orders",
        "PayDiscountList": "work_orders",
        "PayExpense": "work_orders",
        "PayExpenseList": "work_orders",
        "PayFee": "work_orders",
        "PayFinance": "work_orders",
        "PayFunding": "work_orders",
        "PayHold": "work_orders",
        "PayIncrease": "work_orders",
        "PayIncreaseList": "work_orders",
        "PayInput": "work_orders_inputs",
        "PayInvoice": "work_orders",
        "PayPenalty": "work_orders",
        "PayPenaltyList": "work_orders",
        "PayType": "enums",
        "PayTypeLike": "enums",
        "PersonRef": "work_orders",
        "ProblemList": "work_orders",
        "ProblemResolution": "work_orders",
        "ProblemSubtype": "work_orders",
        "ProblemSum": "work_orders",
        "ProblemType": "work_orders",
        "ProblemTypeRef": "work_orders",
        "Progress": "work_orders",
        "ProgressSum": "work_orders",
        "PublishStats": "work_orders",
        "Qualifications": "work_orders",
        "ResolutionTime": "work_orders",
        "RichText": "work_orders",
        "RichTextInput": "work_orders_inputs",
        "RouteList": "work_orders",
        "RouteSum": "work_orders",
        "SavedFilter": "work_orders",
        "SavedFilters": "work_orders",
        "SavedLocation": "work_orders",
        "SavedLocationInput": "work_orders_inputs",
        "Schedule": "work_orders",
        "ScheduleInput": "work_orders_inputs",
        "SelectionCriterion": "work_orders",
        "SelectionRule": "work_orders",
        "SelectionRuleSum": "work_orders",
        "ServiceWindow": "work_orders",
        "ServiceWindowInput": "work_orders_inputs",
        "ServiceWindowMode": "enums",
        "ServiceWindowModeLike": "enums",
        "Shipment": "work_orders",
        "ShipmentAction": "enums",
        "ShipmentActionLike": "enums",
        "ShipmentCarrier": "work_orders",
        "ShipmentCarrierInput": "work_orders_inputs",
        "ShipmentCarrierName": "enums",
        "ShipmentCarrierNameLike": "enums",
        "ShipmentInput": "work_orders_inputs",
        "ShipmentList": "work_orders",
        "ShipmentListInput": "work_orders_inputs",
        "ShipmentLocation": "work_orders",
        "ShipmentLocationInput": "work_orders_inputs",
        "Signature": "work_orders",
        "SignatureList": "work_orders",
        "SignatureWorkLog": "work_orders",
        "SiteRevisit": "work_orders",
        "SiteRevisitInput": "work_orders_inputs",
        "SmartDispatchCreate": "work_orders_inputs",
        "SmartDispatchResult": "work_orders",
        "SortOrder": "enums",
        "SortOrderLike": "enums",
        "Swap": "work_orders",
        "SwapAction": "enums",
        "SwapActionLike": "enums",
        "SwapList": "work_orders",
        "SwapStatus": "enums",
        "SwapStatusLike": "enums",
        "Tag": "work_orders",
        "TagList": "work_orders",
        "Task": "work_orders",
        "TaskCompletion": "work_orders",
        "TaskDescriptions": "work_orders",
        "TaskEta": "work_orders",
        "TaskEtaChange": "work_orders",
        "TaskEtaEditor": "work_orders",
        "TaskGroup": "work_orders",
        "TaskInput": "work_orders_inputs",
        "TaskList": "work_orders",
        "TaskListInput": "work_orders_inputs",
        "TaskListMetadata": "work_orders",
        "TaskPerformer": "work_orders",
        "TaskRef": "work_orders",
        "TaskType": "work_orders",
        "TextIdInput": "work_orders_inputs",
        "TimeLog": "work_orders",
        "TimeLogList": "work_orders",
        "TimeZone": "work_orders",
        "Timeliness": "work_orders",
        "Timing": "work_orders",
        "TypeOfWork": "work_orders",
        "TypeOfWorkCount": "work_orders",
        "TypeOfWorkInput": "work_orders_inputs",
        "UnitAmount": "work_orders",
        "UnitAmountInput": "work_orders_inputs",
        "UpcomingSchedule": "work_orders",
        "UserJobs": "work_orders",
        "UserSummary": "work_orders",
        "UserTax": "work_orders",
        "WorkOrder": "work_orders",
        "WorkOrderCreate": "work_orders_inputs",
        "WorkOrderList": "work_order_lists",
        "WorkOrderListName": "enums",
        "WorkOrderListNameLike": "enums",
        "WorkOrderListTab": "work_orders",
        "WorkOrderMode": "enums",
        "WorkOrderModeLike": "enums",
        "WorkOrderPage": "work_orders",
        "WorkOrderProblem": "work_orders",
        "WorkOrderSort": "enums",
        "WorkOrderSortLike": "enums",
        "WorkOrderStatus": "work_orders",
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
