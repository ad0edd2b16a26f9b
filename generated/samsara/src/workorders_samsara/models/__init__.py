# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Samsara maintenance work orders: responses, request bodies and enums. Each module is loaded at its
first use.
"""

from typing import TYPE_CHECKING

__all__ = [
    "Assignee",
    "AttachmentProcessingStatus",
    "AttachmentProcessingStatusLike",
    "ClockOutMethodType",
    "ClockOutMethodTypeLike",
    "ClockSource",
    "ClockSourceLike",
    "Currency",
    "CurrencyLike",
    "EventMessage",
    "InvoiceContentType",
    "InvoiceContentTypeLike",
    "InvoiceScan",
    "InvoiceScanCreate",
    "InvoiceScanEnvelope",
    "InvoiceScanFileInput",
    "Issue",
    "IssueAsset",
    "IssueMedia",
    "IssueMessage",
    "IssueMessageData",
    "IssueParty",
    "LegacyMessage",
    "Pagination",
    "PartInstance",
    "PartInstanceInput",
    "ServiceTask",
    "ServiceTaskInstance",
    "ServiceTaskInstanceInput",
    "ServiceTaskPage",
    "ServiceTaskStatus",
    "ServiceTaskStatusLike",
    "ServiceTaskSubtask",
    "SubtaskForm",
    "SubtaskProcedure",
    "TimeEntry",
    "TimeEntryActivityType",
    "TimeEntryActivityTypeLike",
    "TimeEntryLocation",
    "TimeEntryPage",
    "TimeEntryRate",
    "TimeEntryStatus",
    "TimeEntryStatusLike",
    "Webhook",
    "WebhookCreate",
    "WebhookEventType",
    "WebhookEventTypeLike",
    "WebhookHeader",
    "WebhookHeaderInput",
    "WebhookPage",
    "WebhookUpdate",
    "WebhookVersion",
    "WebhookVersionLike",
    "WorkOrder",
    "WorkOrderAttachment",
    "WorkOrderCreate",
    "WorkOrderDiscount",
    "WorkOrderDiscountInput",
    "WorkOrderEnvelope",
    "WorkOrderItem",
    "WorkOrderItemInput",
    "WorkOrderItemType",
    "WorkOrderItemTypeLike",
    "WorkOrderMaintenanceSite",
    "WorkOrderMessage",
    "WorkOrderMessageData",
    "WorkOrderMoney",
    "WorkOrderMoneyInput",
    "WorkOrderPage",
    "WorkOrderPriority",
    "WorkOrderPriorityLike",
    "WorkOrderStatus",
    "WorkOrderStatusLike",
    "WorkOrderTax",
    "WorkOrderTaxInput",
    "WorkOrderTemplate",
    "WorkOrderTemplatePage",
    "WorkOrderTimeEntry",
    "WorkOrderUnallocatedLabor",
    "WorkOrderUpdate",
]

if TYPE_CHECKING:
    from .enums import AttachmentProcessingStatus as AttachmentProcessingStatus
    from .enums import AttachmentProcessingStatusLike as AttachmentProcessingStatusLike
    from .enums import ClockOutMethodType as ClockOutMethodType
    from .enums import ClockOutMethodTypeLike as ClockOutMethodTypeLike
    from .enums import ClockSource as ClockSource
    from .enums import ClockSourceLike as ClockSourceLike
    from .enums import Currency as Currency
    from .enums import CurrencyLike as CurrencyLike
    from .enums import InvoiceContentType as InvoiceContentType
    from .enums import InvoiceContentTypeLike as InvoiceContentTypeLike
    from .enums import ServiceTaskStatus as ServiceTaskStatus
    from .enums import ServiceTaskStatusLike as ServiceTaskStatusLike
    from .enums import TimeEntryActivityType as TimeEntryActivityType
    from .enums import TimeEntryActivityTypeLike as TimeEntryActivityTypeLike
    from .enums import TimeEntryStatus as TimeEntryStatus
    from .enums import TimeEntryStatusLike as TimeEntryStatusLike
    from .enums import WebhookEventType as WebhookEventType
    from .enums import WebhookEventTypeLike as WebhookEventTypeLike
    from .enums import WebhookVersion as WebhookVersion
    from .enums import WebhookVersionLike as WebhookVersionLike
    from .enums import WorkOrderItemType as WorkOrderItemType
    from .enums import WorkOrderItemTypeLike as WorkOrderItemTypeLike
    from .enums import WorkOrderPriority as WorkOrderPriority
    from .enums import WorkOrderPriorityLike as WorkOrderPriorityLike
    from .enums import WorkOrderStatus as WorkOrderStatus
    from .enums import WorkOrderStatusLike as WorkOrderStatusLike
    from .invoice_scans import InvoiceScan as InvoiceScan
    from .invoice_scans import InvoiceScanEnvelope as InvoiceScanEnvelope
    from .invoice_scans_inputs import InvoiceScanCreate as InvoiceScanCreate
    from .invoice_scans_inputs import InvoiceScanFileInput as InvoiceScanFileInput
    from .service_tasks import PartInstance as PartInstance
    from .service_tasks import ServiceTask as ServiceTask
    from .service_tasks import ServiceTaskInstance as ServiceTaskInstance
    from .service_tasks import ServiceTaskPage as ServiceTaskPage
    from .service_tasks import ServiceTaskSubtask as ServiceTaskSubtask
    from .service_tasks import SubtaskForm as SubtaskForm
    from .service_tasks import SubtaskProcedure as SubtaskProcedure
    from .shared import Assignee as Assignee
    from .shared import Pagination as Pagination
    from .shared import WorkOrderMoney as WorkOrderMoney
    from .shared import WorkOrderTimeEntry as WorkOrderTimeEntry
    from .time_entries import TimeEntry as TimeEntry
    from .time_entries import TimeEntryLocation as TimeEntryLocation
    from .time_entries import TimeEntryPage as TimeEntryPage
    from .time_entries import TimeEntryRate as TimeEntryRate
    from .webhooks import EventMessage as EventMessage
    from .webhooks import Issue as Issue
    from .webhooks import IssueAsset as IssueAsset
    from .webhooks import IssueMedia as IssueMedia
    from .webhooks import IssueMessage as IssueMessage
    from .webhooks import IssueMessageData as IssueMessageData
    from .webhooks import IssueParty as IssueParty
    from .webhooks import LegacyMessage as LegacyMessage
    from .webhooks import Webhook as Webhook
    from .webhooks import WebhookHeader as WebhookHeader
    from .webhooks import WebhookPage as WebhookPage
    from .webhooks import WorkOrderMessage as WorkOrderMessage
    from .webhooks import WorkOrderMessageData as WorkOrderMessageData
    from .webhooks_inputs import WebhookCreate as WebhookCreate
    from .webhooks_inputs import WebhookHeaderInput as WebhookHeaderInput
    from .webhooks_inputs import WebhookUpdate as WebhookUpdate
    from .work_order_templates import WorkOrderTemplate as WorkOrderTemplate
    from .work_order_templates import WorkOrderTemplatePage as WorkOrderTemplatePage
    from .work_orders import WorkOrder as WorkOrder
    from .work_orders import WorkOrderAttachment as WorkOrderAttachment
    from .work_orders import WorkOrderDiscount as WorkOrderDiscount
    from .work_orders import WorkOrderEnvelope as WorkOrderEnvelope
    from .work_orders import WorkOrderItem as WorkOrderItem
    from .work_orders import WorkOrderMaintenanceSite as WorkOrderMaintenanceSite
    from .work_orders import WorkOrderPage as WorkOrderPage
    from .work_orders import WorkOrderTax as WorkOrderTax
    from .work_orders import WorkOrderUnallocatedLabor as WorkOrderUnallocatedLabor
    from .work_orders_inputs import PartInstanceInput as PartInstanceInput
    from .work_orders_inputs import ServiceTaskInstanceInput as ServiceTaskInstanceInput
    from .work_orders_inputs import WorkOrderCreate as WorkOrderCreate
    from .work_orders_inputs import WorkOrderDiscountInput as WorkOrderDiscountInput
    from .work_orders_inputs import WorkOrderItemInput as WorkOrderItemInput
    from .work_orders_inputs import WorkOrderMoneyInput as WorkOrderMoneyInput
    from .work_orders_inputs import WorkOrderTaxInput as WorkOrderTaxInput
    from .work_orders_inputs import WorkOrderUpdate as WorkOrderUpdate
else:
    _HOME = {
        "Assignee": "shared",
        "AttachmentProcessingStatus": "enums",
        "AttachmentProcessingStatusLike": "enums",
        "ClockOutMethodType": "enums",
        "ClockOutMethodTypeLike": "enums",
        "ClockSource": "enums",
        "ClockSourceLike": "enums",
        "Currency": "enums",
        "CurrencyLike": "enums",
        "EventMessage": "webhooks",
        "InvoiceContentType": "enums",
        "InvoiceContentTypeLike": "enums",
        "InvoiceScan": "invoice_scans",
        "InvoiceScanCreate": "invoice_scans_inputs",
        "InvoiceScanEnvelope": "invoice_scans",
        "InvoiceScanFileInput": "invoice_scans_inputs",
        "Issue": "webhooks",
        "IssueAsset": "webhooks",
        "IssueMedia": "webhooks",
        "IssueMessage": "webhooks",
        "IssueMessageData": "webhooks",
        "IssueParty": "webhooks",
        "LegacyMessage": "webhooks",
        "Pagination": "shared",
        "PartInstance": "service_tasks",
        "PartInstanceInput": "work_orders_inputs",
        "ServiceTask": "service_tasks",
        "ServiceTaskInstance": "service_tasks",
        "ServiceTaskInstanceInput": "work_orders_inputs",
        "ServiceTaskPage": "service_tasks",
        "ServiceTaskStatus": "enums",
        "ServiceTaskStatusLike": "enums",
        "ServiceTaskSubtask": "service_tasks",
        "SubtaskForm": "service_tasks",
        "SubtaskProcedure": "service_tasks",
        "TimeEntry": "time_entries",
        "TimeEntryActivityType": "enums",
        "TimeEntryActivityTypeLike": "enums",
        "TimeEntryLocation": "time_entries",
        "TimeEntryPage": "time_entries",
        "TimeEntryRate": "time_entries",
        "TimeEntryStatus": "enums",
        "TimeEntryStatusLike": "enums",
        "Webhook": "webhooks",
        "WebhookCreate": "webhooks_inputs",
        "WebhookEventType": "enums",
        "WebhookEventTypeLike": "enums",
        "WebhookHeader": "webhooks",
        "WebhookHeaderInput": "webhooks_inputs",
        "WebhookPage": "webhooks",
        "WebhookUpdate": "webhooks_inputs",
        "WebhookVersion": "enums",
        "WebhookVersionLike": "enums",
        "WorkOrder": "work_orders",
        "WorkOrderAttachment": "work_orders",
        "WorkOrderCreate": "work_orders_inputs",
        "WorkOrderDiscount": "work_orders",
        "WorkOrderDiscountInput": "work_orders_inputs",
        "WorkOrderEnvelope": "work_orders",
        "WorkOrderItem": "work_orders",
        "WorkOrderItemInput": "work_orders_inputs",
        "WorkOrderItemType": "enums",
        "WorkOrderItemTypeLike": "enums",
        "WorkOrderMaintenanceSite": "work_orders",
        "WorkOrderMessage": "webhooks",
        "WorkOrderMessageData": "webhooks",
        "WorkOrderMoney": "shared",
        "WorkOrderMoneyInput": "work_orders_inputs",
        "WorkOrderPage": "work_orders",
        "WorkOrderPriority": "enums",
        "WorkOrderPriorityLike": "enums",
        "WorkOrderStatus": "enums",
        "WorkOrderStatusLike": "enums",
        "WorkOrderTax": "work_orders",
        "WorkOrderTaxInput": "work_orders_inputs",
        "WorkOrderTemplate": "work_order_templates",
        "WorkOrderTemplatePage": "work_order_templates",
        "WorkOrderTimeEntry": "shared",
        "WorkOrderUnallocatedLabor": "work_orders",
        "WorkOrderUpdate": "work_orders_inputs",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
