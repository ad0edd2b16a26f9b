# Generated from likeness/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Tower Lifts: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .lifts import *
    from .lifts_inputs import *
    from .unions import *
else:
    _HOME = {
        "Broken": ".lifts",
        "Closed": ".lifts",
        "Ended": ".unions",
        "Event": ".unions",
        "First": ".lifts",
        "FormCreate": ".lifts_inputs",
        "GetFilteredFilterInput": ".lifts_inputs",
        "GetWordResponse": ".enums",
        "GetWordResponseLike": ".enums",
        "Key": ".lifts",
        "MaybeWrapped": ".lifts",
        "Nameless": ".lifts",
        "NamelessCreate": ".lifts_inputs",
        "Numbers": ".lifts",
        "NumbersCreate": ".lifts_inputs",
        "Opened": ".lifts",
        "OpenedCreate": ".lifts_inputs",
        "RuledCreate": ".lifts_inputs",
        "Second": ".lifts",
        "SendEitherBodyCreate": ".lifts_inputs",
        "SendWordsBodyItem": ".enums",
        "SendWordsBodyItemLike": ".enums",
        "SharedCreate": ".lifts_inputs",
        "Wrapped": ".lifts",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
