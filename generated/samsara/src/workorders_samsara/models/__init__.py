# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Samsara maintenance work orders: responses, request bodies and enums. Each module is loaded at its
first use.
"""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .invoice_scans import *
    from .invoice_scans_inputs import *
    from .service_tasks import *
    from .shared import *
    from .time_entries import *
    from .webhooks import *
    from .webhooks_inputs import *
    from .work_order_templates import *
    from .work_orders import *
    from .work_orders_inputs import *
else:
    _HOME = {
        "Assignee": ".shared",
        "AttachmentProcessingStatus": ".enums",
        "AttachmentProcessingStatusLike": ".enums",
        "ClockOutMethodType": ".enums",
        "ClockOutMethodTypeLike": ".enums",
        "ClockSource": ".enums",
        "ClockSourceLike": ".enums",
        "Currency": ".enums",
        "CurrencyLike": ".enums",
        "EventMessage": ".webhooks",
        "InvoiceContentType": ".enums",
        "InvoiceContentTypeLike": ".enums",
        "InvoiceScan": ".invoice_scans",
        "InvoiceScanCreate": ".invoice_scans_inputs",
        "InvoiceScanEnvelope": ".invoice_scans",
        "InvoiceScanFileInput": ".invoice_scans_inputs",
        "Issue": ".webhooks",
        "IssueAsset": ".webhooks",
        "IssueMedia": ".webhooks",
        "IssueMessage": ".webhooks",
        "IssueMessageData": ".webhooks",
        "IssueParty": ".webhooks",
        "LegacyMessage": ".webhooks",
        "Pagination": ".shared",
        "PartInstance": ".service_tasks",
        "PartInstanceInput": ".work_orders_inputs",
        "ServiceTask": ".service_tasks",
        "ServiceTaskInstance": ".service_tasks",
        "ServiceTaskInstanceInput": ".work_orders_inputs",
        "ServiceTaskPage": ".service_tasks",
        "ServiceTaskStatus": ".enums",
        "ServiceTaskStatusLike": ".enums",
        "ServiceTaskSubtask": ".service_tasks",
        "SubtaskForm": ".service_tasks",
        "SubtaskProcedure": ".service_tasks",
        "TimeEntry": ".time_entries",
        "TimeEntryActivityType": ".enums",
        "TimeEntryActivityTypeLike": ".enums",
        "TimeEntryLocation": ".time_entries",
        "TimeEntryPage": ".time_entries",
        "TimeEntryRate": ".time_entries",
        "TimeEntryStatus": ".enums",
        "TimeEntryStatusLike": ".enums",
        "Webhook": ".webhooks",
        "WebhookCreate": ".webhooks_inputs",
        "WebhookEventType": ".enums",
        "WebhookEventTypeLike": ".enums",
        "WebhookHeader": ".webhooks",
        "WebhookHeaderInput": ".webhooks_inputs",
        "WebhookPage": ".webhooks",
        "WebhookUpdate": ".webhooks_inputs",
        "WebhookVersion": ".enums",
        "WebhookVersionLike": ".enums",
        "WorkOrder": ".work_orders",
        "WorkOrderAttachment": ".work_orders",
        "WorkOrderCreate": ".work_orders_inputs",
        "WorkOrderDiscount": ".work_orders",
        "WorkOrderDiscountInput": ".work_orders_inputs",
        "WorkOrderEnvelope": ".work_orders",
        "WorkOrderItem": ".work_orders",
        "WorkOrderItemInput": ".work_orders_inputs",
        "WorkOrderItemType": ".enums",
        "WorkOrderItemTypeLike": ".enums",
        "WorkOrderMaintenanceSite": ".work_orders",
        "WorkOrderMessage": ".webhooks",
        "WorkOrderMessageData": ".webhooks",
        "WorkOrderMoney": ".shared",
        "WorkOrderMoneyInput": ".work_orders_inputs",
        "WorkOrderPage": ".work_orders",
        "WorkOrderPriority": ".enums",
        "WorkOrderPriorityLike": ".enums",
        "WorkOrderStatus": ".enums",
        "WorkOrderStatusLike": ".enums",
        "WorkOrderTax": ".work_orders",
        "WorkOrderTaxInput": ".work_orders_inputs",
        "WorkOrderTemplate": ".work_order_templates",
        "WorkOrderTemplatePage": ".work_order_templates",
        "WorkOrderTimeEntry": ".shared",
        "WorkOrderUnallocatedLabor": ".work_orders",
        "WorkOrderUpdate": ".work_orders_inputs",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
