# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Several files: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .bills import *
    from .bills_inputs import *
    from .enums import *
    from .orders import *
    from .orders_inputs import *
    from .rooms import *
    from .rooms_inputs import *
else:
    _HOME = {
        "Bill": ".bills",
        "BillLine": ".bills",
        "BookBodyCreate": ".rooms_inputs",
        "Line": ".rooms",
        "LineInput": ".rooms_inputs",
        "ListBillsOrderInput": ".bills_inputs",
        "Order": ".rooms",
        "OrderInput": ".rooms_inputs",
        "OrdersLine": ".orders",
        "OrdersLineInput": ".orders_inputs",
        "OrdersOrder": ".orders",
        "OrdersOrderUpdate": ".orders_inputs",
        "State": ".enums",
        "StateLike": ".enums",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
