# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Foreign API: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "AddPhotoBodyCreate",
    "Animal",
    "AnimalBase",
    "AnimalBaseKind",
    "AnimalBaseKindLike",
    "Cat",
    "GetItemsFilterInput",
    "GetItemsSizeInput",
    "GetItemsWhereInput",
    "GetOldItemsFilterInput",
    "GetOldItemsSizeInput",
    "GetOldItemsWhereInput",
    "Item",
    "ItemCreate",
    "ItemInput",
    "PatchOpenFormBodyUpdate",
    "PostFormBodyCreate",
    "PutFormBodyUpdate",
    "PutOpenFormBodyUpdate",
    "State",
]

if TYPE_CHECKING:
    from .enums import AnimalBaseKind as AnimalBaseKind
    from .enums import AnimalBaseKindLike as AnimalBaseKindLike
    from .items import Item as Item
    from .items_inputs import AddPhotoBodyCreate as AddPhotoBodyCreate
    from .items_inputs import GetItemsFilterInput as GetItemsFilterInput
    from .items_inputs import GetItemsSizeInput as GetItemsSizeInput
    from .items_inputs import GetItemsWhereInput as GetItemsWhereInput
    from .items_inputs import GetOldItemsFilterInput as GetOldItemsFilterInput
    from .items_inputs import GetOldItemsSizeInput as GetOldItemsSizeInput
    from .items_inputs import GetOldItemsWhereInput as GetOldItemsWhereInput
    from .items_inputs import ItemCreate as ItemCreate
    from .odd_inputs import ItemInput as ItemInput
    from .odd_inputs import PostFormBodyCreate as PostFormBodyCreate
    from .odd_inputs import PutFormBodyUpdate as PutFormBodyUpdate
    from .open_inputs import PatchOpenFormBodyUpdate as PatchOpenFormBodyUpdate
    from .open_inputs import PutOpenFormBodyUpdate as PutOpenFormBodyUpdate
    from .shared import AnimalBase as AnimalBase
    from .shared import Cat as Cat
    from .shared import State as State
    from .unions import Animal as Animal
else:
    _HOME = {
        "AddPhotoBodyCreate": "items_inputs",
        "Animal": "unions",
        "AnimalBase": "shared",
        "AnimalBaseKind": "enums",
        "AnimalBaseKindLike": "enums",
        "Cat": "shared",
        "GetItemsFilterInput": "items_inputs",
        "GetItemsSizeInput": "items_inputs",
        "GetItemsWhereInput": "items_inputs",
        "GetOldItemsFilterInput": "items_inputs",
        "GetOldItemsSizeInput": "items_inputs",
        "GetOldItemsWhereInput": "items_inputs",
        "Item": "items",
        "ItemCreate": "items_inputs",
        "ItemInput": "odd_inputs",
        "PatchOpenFormBodyUpdate": "open_inputs",
        "PostFormBodyCreate": "odd_inputs",
        "PutFormBodyUpdate": "odd_inputs",
        "PutOpenFormBodyUpdate": "open_inputs",
        "State": "shared",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
