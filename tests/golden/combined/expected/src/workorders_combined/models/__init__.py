# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Combined API: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .owners import *
    from .shapes import *
    from .shapes_inputs import *
    from .unions import *
else:
    _HOME = {
        "OwnerPets": ".owners",
        "Person": ".owners",
        "PersonAddress": ".owners",
        "PersonPets": ".owners",
        "PersonPetsKind": ".enums",
        "PersonPetsKindLike": ".enums",
        "Shape": ".unions",
        "ShapeCircle": ".shapes",
        "ShapeCircleInput": ".shapes_inputs",
        "ShapeSquare": ".shapes",
        "ShapeSquareInput": ".shapes_inputs",
        "Tree": ".unions",
        "TreeOption1": ".shapes",
        "TreeOption2": ".shapes",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
