# Generated from example_client/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Example: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .things import *
    from .things_inputs import *
else:
    _HOME = {
        "Later": ".things",
        "LooseResponse": ".things",
        "NewThingCreate": ".things_inputs",
        "NumberedList": ".things",
        "PageInfo": ".things",
        "Part": ".things",
        "PartInput": ".things_inputs",
        "Priority": ".enums",
        "PriorityLike": ".enums",
        "Scattered": ".things",
        "ScatteredList": ".things",
        "Status": ".enums",
        "StatusLike": ".enums",
        "Thing": ".things",
        "ThingFormCreate": ".things_inputs",
        "ThingList": ".things",
        "ThingResponse": ".things",
        "ThingUpdate": ".things_inputs",
        "UploadCreate": ".things_inputs",
        "Visit": ".things",
        "WrappedList": ".things",
        "Wrapper": ".things",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
