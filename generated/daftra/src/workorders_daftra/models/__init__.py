# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Daftra Work Orders API: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "AppointmentItemType",
    "AppointmentItemTypeLike",
    "AppointmentStatus",
    "AppointmentStatusLike",
    "CreatedResponse",
    "FollowUpStatus",
    "FollowUpStatusCreate",
    "FollowUpStatusItemType",
    "FollowUpStatusItemTypeLike",
    "FollowUpStatusPage",
    "FollowUpStatusRecord",
    "FollowUpStatusSingleResponse",
    "FollowUpStatusState",
    "FollowUpStatusStateLike",
    "OkResponse",
    "PageLink",
    "PageLinks",
    "PageMeta",
    "Pagination",
    "PartnerType",
    "PartnerTypeLike",
    "WorkOrder",
    "WorkOrderAppointment",
    "WorkOrderAppointmentCreate",
    "WorkOrderAppointmentListResponse",
    "WorkOrderAppointmentRecord",
    "WorkOrderAppointmentSingleResponse",
    "WorkOrderAppointmentUpdate",
    "WorkOrderCreate",
    "WorkOrderListResponse",
    "WorkOrderRecord",
    "WorkOrderSingleResponse",
    "WorkOrderStatus",
    "WorkOrderStatusLike",
    "WorkOrderUpdate",
]

if TYPE_CHECKING:
    from .enums import AppointmentItemType as AppointmentItemType
    from .enums import AppointmentItemTypeLike as AppointmentItemTypeLike
    from .enums import AppointmentStatus as AppointmentStatus
    from .enums import AppointmentStatusLike as AppointmentStatusLike
    from .enums import FollowUpStatusItemType as FollowUpStatusItemType
    from .enums import FollowUpStatusItemTypeLike as FollowUpStatusItemTypeLike
    from .enums import FollowUpStatusState as FollowUpStatusState
    from .enums import FollowUpStatusStateLike as FollowUpStatusStateLike
    from .enums import PartnerType as PartnerType
    from .enums import PartnerTypeLike as PartnerTypeLike
    from .enums import WorkOrderStatus as WorkOrderStatus
    from .enums import WorkOrderStatusLike as WorkOrderStatusLike
    from .follow_up_statuses import FollowUpStatus as FollowUpStatus
    from .follow_up_statuses import FollowUpStatusPage as FollowUpStatusPage
    from .follow_up_statuses import FollowUpStatusRecord as FollowUpStatusRecord
    from .follow_up_statuses import FollowUpStatusSingleResponse as FollowUpStatusSingleResponse
    from .follow_up_statuses import PageLink as PageLink
    from .follow_up_statuses import PageLinks as PageLinks
    from .follow_up_statuses import PageMeta as PageMeta
    from .follow_up_statuses_inputs import FollowUpStatusCreate as FollowUpStatusCreate
    from .shared import CreatedResponse as CreatedResponse
    from .shared import OkResponse as OkResponse
    from .shared import Pagination as Pagination
    from .work_order_appointments import WorkOrderAppointment as WorkOrderAppointment
    from .work_order_appointments import WorkOrderAppointmentListResponse as WorkOrderAppointmentListResponse
    from .work_order_appointments import WorkOrderAppointmentRecord as WorkOrderAppointmentRecord
    from .work_order_appointments import WorkOrderAppointmentSingleResponse as WorkOrderAppointmentSingleResponse
    from .work_order_appointments_inputs import WorkOrderAppointmentCreate as WorkOrderAppointmentCreate
    from .work_order_appointments_inputs import WorkOrderAppointmentUpdate as WorkOrderAppointmentUpdate
    from .work_orders import WorkOrder as WorkOrder
    from .work_orders import WorkOrderListResponse as WorkOrderListResponse
    from .work_orders import WorkOrderRecord as WorkOrderRecord
    from .work_orders import WorkOrderSingleResponse as WorkOrderSingleResponse
    from .work_orders_inputs import WorkOrderCreate as WorkOrderCreate
    from .work_orders_inputs import WorkOrderUpdate as WorkOrderUpdate
else:
    _HOME = {
        "AppointmentItemType": "enums",
        "AppointmentItemTypeLike": "enums",
        "AppointmentStatus": "enums",
        "AppointmentStatusLike": "enums",
        "CreatedResponse": "shared",
        "FollowUpStatus": "follow_up_statuses",
        "FollowUpStatusCreate": "follow_up_statuses_inputs",
        "FollowUpStatusItemType": "enums",
        "FollowUpStatusItemTypeLike": "enums",
        "FollowUpStatusPage": "follow_up_statuses",
        "FollowUpStatusRecord": "follow_up_statuses",
        "FollowUpStatusSingleResponse": "follow_up_statuses",
        "FollowUpStatusState": "enums",
        "FollowUpStatusStateLike": "enums",
        "OkResponse": "shared",
        "PageLink": "follow_up_statuses",
        "PageLinks": "follow_up_statuses",
        "PageMeta": "follow_up_statuses",
        "Pagination": "shared",
        "PartnerType": "enums",
        "PartnerTypeLike": "enums",
        "WorkOrder": "work_orders",
        "WorkOrderAppointment": "work_order_appointments",
        "WorkOrderAppointmentCreate": "work_order_appointments_inputs",
        "WorkOrderAppointmentListResponse": "work_order_appointments",
        "WorkOrderAppointmentRecord": "work_order_appointments",
        "WorkOrderAppointmentSingleResponse": "work_order_appointments",
        "WorkOrderAppointmentUpdate": "work_order_appointments_inputs",
        "WorkOrderCreate": "work_orders_inputs",
        "WorkOrderListResponse": "work_orders",
        "WorkOrderRecord": "work_orders",
        "WorkOrderSingleResponse": "work_orders",
        "WorkOrderStatus": "enums",
        "WorkOrderStatusLike": "enums",
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
