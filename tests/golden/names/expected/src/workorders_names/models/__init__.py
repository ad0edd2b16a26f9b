# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Tower "Lifts" \\ Names: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .crossing import *
    from .crossing_inputs import *
    from .enums import *
    from .keywords import *
    from .keywords_inputs import *
    from .types import *
    from .types_inputs import *
else:
    _HOME = {
        "Crossing": ".crossing",
        "CrossingCreate": ".crossing_inputs",
        "CrossingInput": ".crossing_inputs",
        "Keywords": ".keywords",
        "KeywordsCreate": ".keywords_inputs",
        "Mark": ".enums",
        "MarkLike": ".enums",
        "Named": ".types",
        "NamedInput": ".types_inputs",
        "Nested": ".crossing",
        "NestedCreate": ".crossing_inputs",
        "Types": ".types",
        "TypesCreate": ".types_inputs",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
