# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Daftra Work Orders API: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .follow_up_statuses import *
    from .follow_up_statuses_inputs import *
    from .shared import *
    from .work_order_appointments import *
    from .work_order_appointments_inputs import *
    from .work_orders import *
    from .work_orders_inputs import *
else:
    _HOME = {
        "AppointmentItemType": ".enums",
        "AppointmentItemTypeLike": ".enums",
        "AppointmentStatus": ".enums",
        "AppointmentStatusLike": ".enums",
        "CreatedResponse": ".shared",
        "FollowUpStatus": ".follow_up_statuses",
        "FollowUpStatusCreate": ".follow_up_statuses_inputs",
        "FollowUpStatusItemType": ".enums",
        "FollowUpStatusItemTypeLike": ".enums",
        "FollowUpStatusPage": ".follow_up_statuses",
        "FollowUpStatusRecord": ".follow_up_statuses",
        "FollowUpStatusSingleResponse": ".follow_up_statuses",
        "FollowUpStatusState": ".enums",
        "FollowUpStatusStateLike": ".enums",
        "OkResponse": ".shared",
        "PageLink": ".follow_up_statuses",
        "PageLinks": ".follow_up_statuses",
        "PageMeta": ".follow_up_statuses",
        "Pagination": ".shared",
        "PartnerType": ".enums",
        "PartnerTypeLike": ".enums",
        "WorkOrder": ".work_orders",
        "WorkOrderAppointment": ".work_order_appointments",
        "WorkOrderAppointmentCreate": ".work_order_appointments_inputs",
        "WorkOrderAppointmentListResponse": ".work_order_appointments",
        "WorkOrderAppointmentRecord": ".work_order_appointments",
        "WorkOrderAppointmentSingleResponse": ".work_order_appointments",
        "WorkOrderAppointmentUpdate": ".work_order_appointments_inputs",
        "WorkOrderCreate": ".work_orders_inputs",
        "WorkOrderListResponse": ".work_orders",
        "WorkOrderRecord": ".work_orders",
        "WorkOrderSingleResponse": ".work_orders",
        "WorkOrderStatus": ".enums",
        "WorkOrderStatusLike": ".enums",
        "WorkOrderUpdate": ".work_orders_inputs",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
