# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Foreign API: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .items import *
    from .items_inputs import *
    from .odd_inputs import *
    from .open_inputs import *
    from .shared import *
    from .unions import *
else:
    _HOME = {
        "AddPhotoBodyCreate": ".items_inputs",
        "Animal": ".unions",
        "AnimalBase": ".shared",
        "AnimalBaseKind": ".enums",
        "AnimalBaseKindLike": ".enums",
        "Cat": ".shared",
        "GetItemsFilterInput": ".items_inputs",
        "GetItemsSizeInput": ".items_inputs",
        "GetItemsWhereInput": ".items_inputs",
        "GetOldItemsFilterInput": ".items_inputs",
        "GetOldItemsSizeInput": ".items_inputs",
        "GetOldItemsWhereInput": ".items_inputs",
        "Item": ".items",
        "ItemCreate": ".items_inputs",
        "ItemInput": ".odd_inputs",
        "PatchOpenFormBodyUpdate": ".open_inputs",
        "PostFormBodyCreate": ".odd_inputs",
        "PutFormBodyUpdate": ".odd_inputs",
        "PutOpenFormBodyUpdate": ".open_inputs",
        "State": ".shared",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
