# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Combined API: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "OwnerPets",
    "Person",
    "PersonAddress",
    "PersonPets",
    "PersonPetsKind",
    "PersonPetsKindLike",
    "Shape",
    "ShapeCircle",
    "ShapeCircleInput",
    "ShapeSquare",
    "ShapeSquareInput",
    "Tree",
    "TreeOption1",
    "TreeOption2",
]

if TYPE_CHECKING:
    from .enums import PersonPetsKind as PersonPetsKind
    from .enums import PersonPetsKindLike as PersonPetsKindLike
    from .owners import OwnerPets as OwnerPets
    from .owners import Person as Person
    from .owners import PersonAddress as PersonAddress
    from .owners import PersonPets as PersonPets
    from .shapes import ShapeCircle as ShapeCircle
    from .shapes import ShapeSquare as ShapeSquare
    from .shapes import TreeOption1 as TreeOption1
    from .shapes import TreeOption2 as TreeOption2
    from .shapes_inputs import ShapeCircleInput as ShapeCircleInput
    from .shapes_inputs import ShapeSquareInput as ShapeSquareInput
    from .unions import Shape as Shape
    from .unions import Tree as Tree
else:
    _HOME = {
        "OwnerPets": "owners",
        "Person": "owners",
        "PersonAddress": "owners",
        "PersonPets": "owners",
        "PersonPetsKind": "enums",
        "PersonPetsKindLike": "enums",
        "Shape": "unions",
        "ShapeCircle": "shapes",
        "ShapeCircleInput": "shapes_inputs",
        "ShapeSquare": "shapes",
        "ShapeSquareInput": "shapes_inputs",
        "Tree": "unions",
        "TreeOption1": "shapes",
        "TreeOption2": "shapes",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
