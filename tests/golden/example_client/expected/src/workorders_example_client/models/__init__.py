# Generated from example_client/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Example: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "Later",
    "LooseResponse",
    "NewThingCreate",
    "NumberedList",
    "PageInfo",
    "Part",
    "PartInput",
    "Priority",
    "PriorityLike",
    "Scattered",
    "ScatteredList",
    "Status",
    "StatusLike",
    "Thing",
    "ThingFormCreate",
    "ThingList",
    "ThingResponse",
    "ThingUpdate",
    "UploadCreate",
    "Visit",
    "WrappedList",
    "Wrapper",
]

if TYPE_CHECKING:
    from .enums import Priority as Priority
    from .enums import PriorityLike as PriorityLike
    from .enums import Status as Status
    from .enums import StatusLike as StatusLike
    from .things import Later as Later
    from .things import LooseResponse as LooseResponse
    from .things import NumberedList as NumberedList
    from .things import PageInfo as PageInfo
    from .things import Part as Part
    from .things import Scattered as Scattered
    from .things import ScatteredList as ScatteredList
    from .things import Thing as Thing
    from .things import ThingList as ThingList
    from .things import ThingResponse as ThingResponse
    from .things import Visit as Visit
    from .things import WrappedList as WrappedList
    from .things import Wrapper as Wrapper
    from .things_inputs import NewThingCreate as NewThingCreate
    from .things_inputs import PartInput as PartInput
    from .things_inputs import ThingFormCreate as ThingFormCreate
    from .things_inputs import ThingUpdate as ThingUpdate
    from .things_inputs import UploadCreate as UploadCreate
else:
    _HOME = {
        "Later": "things",
        "LooseResponse": "things",
        "NewThingCreate": "things_inputs",
        "NumberedList": "things",
        "PageInfo": "things",
        "Part": "things",
        "PartInput": "things_inputs",
        "Priority": "enums",
        "PriorityLike": "enums",
        "Scattered": "things",
        "ScatteredList": "things",
        "Status": "enums",
        "StatusLike": "enums",
        "Thing": "things",
        "ThingFormCreate": "things_inputs",
        "ThingList": "things",
        "ThingResponse": "things",
        "ThingUpdate": "things_inputs",
        "UploadCreate": "things_inputs",
        "Visit": "things",
        "WrappedList": "things",
        "Wrapper": "things",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
