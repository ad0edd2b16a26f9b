# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Meter Reader: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .answers import *
    from .bodies_inputs import *
    from .enums import *
    from .enums_models import *
    from .enums_models_inputs import *
else:
    _HOME = {
        "Code": ".enums",
        "CodeLike": ".enums",
        "Constants": ".answers",
        "ConstantsUpdate": ".bodies_inputs",
        "Enums": ".enums_models",
        "EnumsCreate": ".enums_models_inputs",
        "FindParametersEither": ".enums",
        "FindParametersEitherLike": ".enums",
        "Hard": ".enums",
        "HardLike": ".enums",
        "Reading": ".answers",
        "ReadingCreate": ".bodies_inputs",
        "ReadingInput": ".bodies_inputs",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
