# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Daftra Work Orders API: answers, bodies to send, enums. Each is loaded when it is first touched."""

from typing import TYPE_CHECKING

__all__ = [
    "CreatedResponse",
    "OkResponse",
    "Pagination",
    "WorkOrder",
    "WorkOrderCreate",
    "WorkOrderListResponse",
    "WorkOrderRecord",
    "WorkOrderSingleResponse",
    "WorkOrderStatus",
    "WorkOrderStatusLike",
    "WorkOrderUpdate",
]

if TYPE_CHECKING:
    from .enums import WorkOrderStatus as WorkOrderStatus
    from .enums import WorkOrderStatusLike as WorkOrderStatusLike
    from .work_orders import CreatedResponse as CreatedResponse
    from .work_orders import OkResponse as OkResponse
    from .work_orders import Pagination as Pagination
    from .work_orders import WorkOrder as WorkOrder
    from .work_orders import WorkOrderListResponse as WorkOrderListResponse
    from .work_orders import WorkOrderRecord as WorkOrderRecord
    from .work_orders import WorkOrderSingleResponse as WorkOrderSingleResponse
    from .work_orders_inputs import WorkOrderCreate as WorkOrderCreate
    from .work_orders_inputs import WorkOrderUpdate as WorkOrderUpdate
else:
    _HOME = {
        "CreatedResponse": "work_orders",
        "OkResponse": "work_orders",
        "Pagination": "work_orders",
        "WorkOrder": "work_orders",
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
