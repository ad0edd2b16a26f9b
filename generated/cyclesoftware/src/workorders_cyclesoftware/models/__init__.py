# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Models of CycleSoftware workshop orders: responses, request bodies and enums. Each module is loaded at its first
use.
"""

from typing import TYPE_CHECKING

__all__ = [
    "Customer",
    "DeliveryAddress",
    "Employee",
    "EmployeeAvailability",
    "EmployeeList",
    "EnumItem",
    "EnumList",
    "EnumSubject",
    "EnumSubjectLike",
    "EnumTable",
    "InvoiceDocument",
    "InvoiceMessages",
    "InvoicingRequest",
    "OffsetPagination",
    "Pagination",
    "PhoneNumber",
    "RepairCode",
    "RepairObject",
    "RepairObjectCreate",
    "RepairObjectEnvelope",
    "RepairObjectImage",
    "RepairObjectList",
    "RepairObjectUpdate",
    "RoadworthyEvent",
    "RoadworthyEventName",
    "RoadworthyEventNameLike",
    "RoadworthyEventPayload",
    "SalesOrder",
    "ServiceItem",
    "ServiceItemCloseRequest",
    "ServiceItemList",
    "StoreTradingHours",
    "StoreTradingHoursList",
    "TimeSlot",
    "TradingHours",
    "TradingHoursList",
    "Weekday",
    "WeekdayLike",
    "WorkshopOrder",
    "WorkshopOrderCreate",
    "WorkshopOrderEvent",
    "WorkshopOrderEventName",
    "WorkshopOrderEventNameLike",
    "WorkshopOrderEventPayload",
    "WorkshopOrderInvoice",
    "WorkshopOrderInvoices",
    "WorkshopOrderItem",
    "WorkshopOrderItemCreateInput",
    "WorkshopOrderItemUpdateInput",
    "WorkshopOrderList",
    "WorkshopOrderStatus",
    "WorkshopOrderStatusLike",
    "WorkshopOrderUpdate",
]

if TYPE_CHECKING:
    from .employees import Employee as Employee
    from .employees import EmployeeList as EmployeeList
    from .enums import EnumSubject as EnumSubject
    from .enums import EnumSubjectLike as EnumSubjectLike
    from .enums import RoadworthyEventName as RoadworthyEventName
    from .enums import RoadworthyEventNameLike as RoadworthyEventNameLike
    from .enums import Weekday as Weekday
    from .enums import WeekdayLike as WeekdayLike
    from .enums import WorkshopOrderEventName as WorkshopOrderEventName
    from .enums import WorkshopOrderEventNameLike as WorkshopOrderEventNameLike
    from .enums import WorkshopOrderStatus as WorkshopOrderStatus
    from .enums import WorkshopOrderStatusLike as WorkshopOrderStatusLike
    from .enums_models import EnumItem as EnumItem
    from .enums_models import EnumList as EnumList
    from .enums_models import EnumTable as EnumTable
    from .repair_codes import RepairCode as RepairCode
    from .repair_objects import RepairObject as RepairObject
    from .repair_objects import RepairObjectEnvelope as RepairObjectEnvelope
    from .repair_objects import RepairObjectImage as RepairObjectImage
    from .repair_objects import RepairObjectList as RepairObjectList
    from .repair_objects_inputs import RepairObjectCreate as RepairObjectCreate
    from .repair_objects_inputs import RepairObjectUpdate as RepairObjectUpdate
    from .service_items import OffsetPagination as OffsetPagination
    from .service_items import ServiceItem as ServiceItem
    from .service_items import ServiceItemList as ServiceItemList
    from .service_items_inputs import ServiceItemCloseRequest as ServiceItemCloseRequest
    from .shared import Pagination as Pagination
    from .trading_hours import EmployeeAvailability as EmployeeAvailability
    from .trading_hours import StoreTradingHours as StoreTradingHours
    from .trading_hours import StoreTradingHoursList as StoreTradingHoursList
    from .trading_hours import TimeSlot as TimeSlot
    from .trading_hours import TradingHours as TradingHours
    from .trading_hours import TradingHoursList as TradingHoursList
    from .webhooks import Customer as Customer
    from .webhooks import DeliveryAddress as DeliveryAddress
    from .webhooks import PhoneNumber as PhoneNumber
    from .webhooks import RoadworthyEvent as RoadworthyEvent
    from .webhooks import RoadworthyEventPayload as RoadworthyEventPayload
    from .webhooks import SalesOrder as SalesOrder
    from .webhooks import WorkshopOrderEvent as WorkshopOrderEvent
    from .webhooks import WorkshopOrderEventPayload as WorkshopOrderEventPayload
    from .workshop_orders import InvoiceDocument as InvoiceDocument
    from .workshop_orders import InvoiceMessages as InvoiceMessages
    from .workshop_orders import WorkshopOrder as WorkshopOrder
    from .workshop_orders import WorkshopOrderInvoice as WorkshopOrderInvoice
    from .workshop_orders import WorkshopOrderInvoices as WorkshopOrderInvoices
    from .workshop_orders import WorkshopOrderItem as WorkshopOrderItem
    from .workshop_orders import WorkshopOrderList as WorkshopOrderList
    from .workshop_orders_inputs import InvoicingRequest as InvoicingRequest
    from .workshop_orders_inputs import WorkshopOrderCreate as WorkshopOrderCreate
    from .workshop_orders_inputs import WorkshopOrderItemCreateInput as WorkshopOrderItemCreateInput
    from .workshop_orders_inputs import WorkshopOrderItemUpdateInput as WorkshopOrderItemUpdateInput
    from .workshop_orders_inputs import WorkshopOrderUpdate as WorkshopOrderUpdate
else:
    _HOME = {
        "Customer": "webhooks",
        "DeliveryAddress": "webhooks",
        "Employee": "employees",
        "EmployeeAvailability": "trading_hours",
        "EmployeeList": "employees",
        "EnumItem": "enums_models",
        "EnumList": "enums_models",
        "EnumSubject": "enums",
        "EnumSubjectLike": "enums",
        "EnumTable": "enums_models",
        "InvoiceDocument": "workshop_orders",
        "InvoiceMessages": "workshop_orders",
        "InvoicingRequest": "workshop_orders_inputs",
        "OffsetPagination": "service_items",
        "Pagination": "shared",
        "PhoneNumber": "webhooks",
        "RepairCode": "repair_codes",
        "RepairObject": "repair_objects",
        "RepairObjectCreate": "repair_objects_inputs",
        "RepairObjectEnvelope": "repair_objects",
        "RepairObjectImage": "repair_objects",
        "RepairObjectList": "repair_objects",
        "RepairObjectUpdate": "repair_objects_inputs",
        "RoadworthyEvent": "webhooks",
        "RoadworthyEventName": "enums",
        "RoadworthyEventNameLike": "enums",
        "RoadworthyEventPayload": "webhooks",
        "SalesOrder": "webhooks",
        "ServiceItem": "service_items",
        "ServiceItemCloseRequest": "service_items_inputs",
        "ServiceItemList": "service_items",
        "StoreTradingHours": "trading_hours",
        "StoreTradingHoursList": "trading_hours",
        "TimeSlot": "trading_hours",
        "TradingHours": "trading_hours",
        "TradingHoursList": "trading_hours",
        "Weekday": "enums",
        "WeekdayLike": "enums",
        "WorkshopOrder": "workshop_orders",
        "WorkshopOrderCreate": "workshop_orders_inputs",
        "WorkshopOrderEvent": "webhooks",
        "WorkshopOrderEventName": "enums",
        "WorkshopOrderEventNameLike": "enums",
        "WorkshopOrderEventPayload": "webhooks",
        "WorkshopOrderInvoice": "workshop_orders",
        "WorkshopOrderInvoices": "workshop_orders",
        "WorkshopOrderItem": "workshop_orders",
        "WorkshopOrderItemCreateInput": "workshop_orders_inputs",
        "WorkshopOrderItemUpdateInput": "workshop_orders_inputs",
        "WorkshopOrderList": "workshop_orders",
        "WorkshopOrderStatus": "enums",
        "WorkshopOrderStatusLike": "enums",
        "WorkshopOrderUpdate": "workshop_orders_inputs",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
