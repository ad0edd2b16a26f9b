# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Meter Reader: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "Code",
    "CodeLike",
    "Constants",
    "ConstantsUpdate",
    "Enums",
    "EnumsCreate",
    "FindParametersEither",
    "FindParametersEitherLike",
    "Hard",
    "HardLike",
    "Reading",
    "ReadingCreate",
    "ReadingInput",
]

if TYPE_CHECKING:
    from .answers import Constants as Constants
    from .answers import Reading as Reading
    from .bodies_inputs import ConstantsUpdate as ConstantsUpdate
    from .bodies_inputs import ReadingCreate as ReadingCreate
    from .bodies_inputs import ReadingInput as ReadingInput
    from .enums import Code as Code
    from .enums import CodeLike as CodeLike
    from .enums import FindParametersEither as FindParametersEither
    from .enums import FindParametersEitherLike as FindParametersEitherLike
    from .enums import Hard as Hard
    from .enums import HardLike as HardLike
    from .enums_models import Enums as Enums
    from .enums_models_inputs import EnumsCreate as EnumsCreate
else:
    _HOME = {
        "Code": "enums",
        "CodeLike": "enums",
        "Constants": "answers",
        "ConstantsUpdate": "bodies_inputs",
        "Enums": "enums_models",
        "EnumsCreate": "enums_models_inputs",
        "FindParametersEither": "enums",
        "FindParametersEitherLike": "enums",
        "Hard": "enums",
        "HardLike": "enums",
        "Reading": "answers",
        "ReadingCreate": "bodies_inputs",
        "ReadingInput": "bodies_inputs",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
