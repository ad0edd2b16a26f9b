# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Several files: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "Bill",
    "BillLine",
    "BookBodyCreate",
    "Line",
    "LineInput",
    "ListBillsOrderInput",
    "Order",
    "OrderInput",
    "OrdersLine",
    "OrdersLineInput",
    "OrdersOrder",
    "OrdersOrderUpdate",
    "State",
    "StateLike",
]

if TYPE_CHECKING:
    from .bills import Bill as Bill
    from .bills import BillLine as BillLine
    from .bills_inputs import ListBillsOrderInput as ListBillsOrderInput
    from .enums import State as State
    from .enums import StateLike as StateLike
    from .orders import OrdersLine as OrdersLine
    from .orders import OrdersOrder as OrdersOrder
    from .orders_inputs import OrdersLineInput as OrdersLineInput
    from .orders_inputs import OrdersOrderUpdate as OrdersOrderUpdate
    from .rooms import Line as Line
    from .rooms import Order as Order
    from .rooms_inputs import BookBodyCreate as BookBodyCreate
    from .rooms_inputs import LineInput as LineInput
    from .rooms_inputs import OrderInput as OrderInput
else:
    _HOME = {
        "Bill": "bills",
        "BillLine": "bills",
        "BookBodyCreate": "rooms_inputs",
        "Line": "rooms",
        "LineInput": "rooms_inputs",
        "ListBillsOrderInput": "bills_inputs",
        "Order": "rooms",
        "OrderInput": "rooms_inputs",
        "OrdersLine": "orders",
        "OrdersLineInput": "orders_inputs",
        "OrdersOrder": "orders",
        "OrdersOrderUpdate": "orders_inputs",
        "State": "enums",
        "StateLike": "enums",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
