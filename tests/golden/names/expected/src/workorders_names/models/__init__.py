# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Tower "Lifts" \\ Names: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "Crossing",
    "CrossingCreate",
    "CrossingInput",
    "Keywords",
    "KeywordsCreate",
    "Mark",
    "MarkLike",
    "Named",
    "NamedInput",
    "Nested",
    "NestedCreate",
    "Types",
    "TypesCreate",
]

if TYPE_CHECKING:
    from .crossing import Crossing as Crossing
    from .crossing import Nested as Nested
    from .crossing_inputs import CrossingCreate as CrossingCreate
    from .crossing_inputs import CrossingInput as CrossingInput
    from .crossing_inputs import NestedCreate as NestedCreate
    from .enums import Mark as Mark
    from .enums import MarkLike as MarkLike
    from .keywords import Keywords as Keywords
    from .keywords_inputs import KeywordsCreate as KeywordsCreate
    from .types import Named as Named
    from .types import Types as Types
    from .types_inputs import NamedInput as NamedInput
    from .types_inputs import TypesCreate as TypesCreate
else:
    _HOME = {
        "Crossing": "crossing",
        "CrossingCreate": "crossing_inputs",
        "CrossingInput": "crossing_inputs",
        "Keywords": "keywords",
        "KeywordsCreate": "keywords_inputs",
        "Mark": "enums",
        "MarkLike": "enums",
        "Named": "types",
        "NamedInput": "types_inputs",
        "Nested": "crossing",
        "NestedCreate": "crossing_inputs",
        "Types": "types",
        "TypesCreate": "types_inputs",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
