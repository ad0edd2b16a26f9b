# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Foreign API: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = ["AddPhotoBodyCreate", "Animal", "AnimalBase", "Cat", "GetItemsFilterInput", "Item", "ItemCreate"]

if TYPE_CHECKING:
    from .items import AnimalBase as AnimalBase
    from .items import Cat as Cat
    from .items import Item as Item
    from .items_inputs import AddPhotoBodyCreate as AddPhotoBodyCreate
    from .items_inputs import GetItemsFilterInput as GetItemsFilterInput
    from .items_inputs import ItemCreate as ItemCreate
    from .unions import Animal as Animal
else:
    _HOME = {
        "AddPhotoBodyCreate": "items_inputs",
        "Animal": "unions",
        "AnimalBase": "items",
        "Cat": "items",
        "GetItemsFilterInput": "items_inputs",
        "Item": "items",
        "ItemCreate": "items_inputs",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
