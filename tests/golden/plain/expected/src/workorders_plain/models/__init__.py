# Generated from plain/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Plain Repairs: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .repairs import *
    from .repairs_inputs import *
else:
    _HOME = {
        "ListRepairsState": ".enums",
        "ListRepairsStateLike": ".enums",
        "Repair": ".repairs",
        "RepairCreate": ".repairs_inputs",
        "RepairInput": ".repairs_inputs",
        "RepairOwner": ".repairs",
        "RepairOwnerInput": ".repairs_inputs",
        "RepairStatus": ".enums",
        "RepairStatusLike": ".enums",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
