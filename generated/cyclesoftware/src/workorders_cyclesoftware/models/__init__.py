# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of CycleSoftware workshop orders: responses, request bodies and enums. Each module is loaded at its first
use.
"""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .employees import *
    from .enums import *
    from .enums_models import *
    from .repair_codes import *
    from .repair_objects import *
    from .repair_objects_inputs import *
    from .service_items import *
    from .service_items_inputs import *
    from .shared import *
    from .trading_hours import *
    from .webhooks import *
    from .workshop_orders import *
    from .workshop_orders_inputs import *
else:
    _HOME = {
        "Customer": ".webhooks",
        "DeliveryAddress": ".webhooks",
        "Employee": ".employees",
        "EmployeeAvailability": ".trading_hours",
        "EmployeeList": ".employees",
        "EnumItem": ".enums_models",
        "EnumList": ".enums_models",
        "EnumSubject": ".enums",
        "EnumSubjectLike": ".enums",
        "EnumTable": ".enums_models",
        "InvoiceDocument": ".workshop_orders",
        "InvoiceMessages": ".workshop_orders",
        "InvoicingRequest": ".workshop_orders_inputs",
        "OffsetPagination": ".service_items",
        "Pagination": ".shared",
        "PhoneNumber": ".webhooks",
        "RepairCode": ".repair_codes",
        "RepairObject": ".repair_objects",
        "RepairObjectCreate": ".repair_objects_inputs",
        "RepairObjectEnvelope": ".repair_objects",
        "RepairObjectImage": ".repair_objects",
        "RepairObjectList": ".repair_objects",
        "RepairObjectUpdate": ".repair_objects_inputs",
        "RoadworthyEvent": ".webhooks",
        "RoadworthyEventName": ".enums",
        "RoadworthyEventNameLike": ".enums",
        "RoadworthyEventPayload": ".webhooks",
        "SalesOrder": ".webhooks",
        "ServiceItem": ".service_items",
        "ServiceItemCloseRequest": ".service_items_inputs",
        "ServiceItemList": ".service_items",
        "StoreTradingHours": ".trading_hours",
        "StoreTradingHoursList": ".trading_hours",
        "TimeSlot": ".trading_hours",
        "TradingHours": ".trading_hours",
        "TradingHoursList": ".trading_hours",
        "Weekday": ".enums",
        "WeekdayLike": ".enums",
        "WorkshopOrder": ".workshop_orders",
        "WorkshopOrderCreate": ".workshop_orders_inputs",
        "WorkshopOrderEvent": ".webhooks",
        "WorkshopOrderEventName": ".enums",
        "WorkshopOrderEventNameLike": ".enums",
        "WorkshopOrderEventPayload": ".webhooks",
        "WorkshopOrderInvoice": ".workshop_orders",
        "WorkshopOrderInvoices": ".workshop_orders",
        "WorkshopOrderItem": ".workshop_orders",
        "WorkshopOrderItemCreateInput": ".workshop_orders_inputs",
        "WorkshopOrderItemUpdateInput": ".workshop_orders_inputs",
        "WorkshopOrderList": ".workshop_orders",
        "WorkshopOrderStatus": ".enums",
        "WorkshopOrderStatusLike": ".enums",
        "WorkshopOrderUpdate": ".workshop_orders_inputs",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
