# Generated from choices/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Filter Choices: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "Filter",
    "FilterCreate",
    "FilterEither",
    "FilterEitherLike",
    "FilterSeveral",
    "FilterSeveralLike",
    "FilterSize",
    "FilterSizeLike",
    "SaveFilterMode",
    "SaveFilterModeLike",
]

if TYPE_CHECKING:
    from .enums import FilterEither as FilterEither
    from .enums import FilterEitherLike as FilterEitherLike
    from .enums import FilterSeveral as FilterSeveral
    from .enums import FilterSeveralLike as FilterSeveralLike
    from .enums import FilterSize as FilterSize
    from .enums import FilterSizeLike as FilterSizeLike
    from .enums import SaveFilterMode as SaveFilterMode
    from .enums import SaveFilterModeLike as SaveFilterModeLike
    from .filters import Filter as Filter
    from .filters_inputs import FilterCreate as FilterCreate
else:
    _HOME = {
        "Filter": "filters",
        "FilterCreate": "filters_inputs",
        "FilterEither": "enums",
        "FilterEitherLike": "enums",
        "FilterSeveral": "enums",
        "FilterSeveralLike": "enums",
        "FilterSize": "enums",
        "FilterSizeLike": "enums",
        "SaveFilterMode": "enums",
        "SaveFilterModeLike": "enums",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
