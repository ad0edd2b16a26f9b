# Generated from plain/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Plain Repairs: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "ListRepairsState",
    "ListRepairsStateLike",
    "Repair",
    "RepairCreate",
    "RepairInput",
    "RepairOwner",
    "RepairOwnerInput",
    "RepairStatus",
    "RepairStatusLike",
]

if TYPE_CHECKING:
    from .enums import ListRepairsState as ListRepairsState
    from .enums import ListRepairsStateLike as ListRepairsStateLike
    from .enums import RepairStatus as RepairStatus
    from .enums import RepairStatusLike as RepairStatusLike
    from .repairs import Repair as Repair
    from .repairs import RepairOwner as RepairOwner
    from .repairs_inputs import RepairCreate as RepairCreate
    from .repairs_inputs import RepairInput as RepairInput
    from .repairs_inputs import RepairOwnerInput as RepairOwnerInput
else:
    _HOME = {
        "ListRepairsState": "enums",
        "ListRepairsStateLike": "enums",
        "Repair": "repairs",
        "RepairCreate": "repairs_inputs",
        "RepairInput": "repairs_inputs",
        "RepairOwner": "repairs",
        "RepairOwnerInput": "repairs_inputs",
        "RepairStatus": "enums",
        "RepairStatusLike": "enums",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
