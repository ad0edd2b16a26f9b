# Generated from likeness/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Tower Lifts: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "Broken",
    "Closed",
    "Ended",
    "Event",
    "First",
    "FormCreate",
    "GetFilteredFilterInput",
    "GetWordResponse",
    "GetWordResponseLike",
    "Key",
    "MaybeWrapped",
    "Nameless",
    "NamelessCreate",
    "Numbers",
    "NumbersCreate",
    "Opened",
    "OpenedCreate",
    "RuledCreate",
    "Second",
    "SendEitherBodyCreate",
    "SendWordsBodyItem",
    "SendWordsBodyItemLike",
    "SharedCreate",
    "Wrapped",
]

if TYPE_CHECKING:
    from .enums import GetWordResponse as GetWordResponse
    from .enums import GetWordResponseLike as GetWordResponseLike
    from .enums import SendWordsBodyItem as SendWordsBodyItem
    from .enums import SendWordsBodyItemLike as SendWordsBodyItemLike
    from .lifts import Broken as Broken
    from .lifts import Closed as Closed
    from .lifts import First as First
    from .lifts import Key as Key
    from .lifts import MaybeWrapped as MaybeWrapped
    from .lifts import Nameless as Nameless
    from .lifts import Numbers as Numbers
    from .lifts import Opened as Opened
    from .lifts import Second as Second
    from .lifts import Wrapped as Wrapped
    from .lifts_inputs import FormCreate as FormCreate
    from .lifts_inputs import GetFilteredFilterInput as GetFilteredFilterInput
    from .lifts_inputs import NamelessCreate as NamelessCreate
    from .lifts_inputs import NumbersCreate as NumbersCreate
    from .lifts_inputs import OpenedCreate as OpenedCreate
    from .lifts_inputs import RuledCreate as RuledCreate
    from .lifts_inputs import SendEitherBodyCreate as SendEitherBodyCreate
    from .lifts_inputs import SharedCreate as SharedCreate
    from .unions import Ended as Ended
    from .unions import Event as Event
else:
    _HOME = {
        "Broken": "lifts",
        "Closed": "lifts",
        "Ended": "unions",
        "Event": "unions",
        "First": "lifts",
        "FormCreate": "lifts_inputs",
        "GetFilteredFilterInput": "lifts_inputs",
        "GetWordResponse": "enums",
        "GetWordResponseLike": "enums",
        "Key": "lifts",
        "MaybeWrapped": "lifts",
        "Nameless": "lifts",
        "NamelessCreate": "lifts_inputs",
        "Numbers": "lifts",
        "NumbersCreate": "lifts_inputs",
        "Opened": "lifts",
        "OpenedCreate": "lifts_inputs",
        "RuledCreate": "lifts_inputs",
        "Second": "lifts",
        "SendEitherBodyCreate": "lifts_inputs",
        "SendWordsBodyItem": "enums",
        "SendWordsBodyItemLike": "enums",
        "SharedCreate": "lifts_inputs",
        "Wrapped": "lifts",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
