# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Models of CycleSoftware workshop orders: answers, bodies to send, enums. Each is loaded when it is first touched."""

from typing import TYPE_CHECKING

__all__ = [
    "Pagination",
    "WorkshopOrder",
    "WorkshopOrderCreate",
    "WorkshopOrderItem",
    "WorkshopOrderItemCreateInput",
    "WorkshopOrderItemUpdateInput",
    "WorkshopOrderList",
    "WorkshopOrderStatus",
    "WorkshopOrderStatusLike",
    "WorkshopOrderUpdate",
]

if TYPE_CHECKING:
    from .enums import WorkshopOrderStatus as WorkshopOrderStatus
    from .enums import WorkshopOrderStatusLike as WorkshopOrderStatusLike
    from .workshop_orders import Pagination as Pagination
    from .workshop_orders import WorkshopOrder as WorkshopOrder
    from .workshop_orders import WorkshopOrderItem as WorkshopOrderItem
    from .workshop_orders import WorkshopOrderList as WorkshopOrderList
    from .workshop_orders_inputs import WorkshopOrderCreate as WorkshopOrderCreate
    from .workshop_orders_inputs import WorkshopOrderItemCreateInput as WorkshopOrderItemCreateInput
    from .workshop_orders_inputs import WorkshopOrderItemUpdateInput as WorkshopOrderItemUpdateInput
    from .workshop_orders_inputs import WorkshopOrderUpdate as WorkshopOrderUpdate
else:
    _HOME = {
        "Pagination": "workshop_orders",
        "WorkshopOrder": "workshop_orders",
        "WorkshopOrderCreate": "workshop_orders_inputs",
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
