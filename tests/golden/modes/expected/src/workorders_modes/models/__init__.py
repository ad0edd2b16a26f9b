# Generated from modes/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Modes: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .orders import *
    from .orders_inputs import *
else:
    _HOME = {
        "Line": ".orders",
        "LineCreateInput": ".orders_inputs",
        "LineUpdateInput": ".orders_inputs",
        "Order": ".orders",
        "OrderCreate": ".orders_inputs",
        "OrderEnvelope": ".orders",
        "OrderUpdate": ".orders_inputs",
        "State": ".enums",
        "StateLike": ".enums",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
