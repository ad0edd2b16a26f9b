# Generated from modes/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Modes: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "Line",
    "LineCreateInput",
    "LineUpdateInput",
    "Order",
    "OrderCreate",
    "OrderEnvelope",
    "OrderUpdate",
    "State",
    "StateLike",
]

if TYPE_CHECKING:
    from .enums import State as State
    from .enums import StateLike as StateLike
    from .orders import Line as Line
    from .orders import Order as Order
    from .orders import OrderEnvelope as OrderEnvelope
    from .orders_inputs import LineCreateInput as LineCreateInput
    from .orders_inputs import LineUpdateInput as LineUpdateInput
    from .orders_inputs import OrderCreate as OrderCreate
    from .orders_inputs import OrderUpdate as OrderUpdate
else:
    _HOME = {
        "Line": "orders",
        "LineCreateInput": "orders_inputs",
        "LineUpdateInput": "orders_inputs",
        "Order": "orders",
        "OrderCreate": "orders_inputs",
        "OrderEnvelope": "orders",
        "OrderUpdate": "orders_inputs",
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
