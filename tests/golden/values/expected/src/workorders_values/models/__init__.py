# Generated from values/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Values: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .readings import *
    from .readings_inputs import *
    from .unions import *
else:
    _HOME = {
        "Angular": ".readings",
        "AngularForm": ".enums",
        "AngularFormLike": ".enums",
        "AngularInput": ".readings_inputs",
        "BinCreate": ".readings_inputs",
        "Branch": ".readings",
        "BranchInput": ".readings_inputs",
        "Cat": ".readings",
        "CatInput": ".readings_inputs",
        "Closed": ".readings",
        "ClosedInput": ".readings_inputs",
        "CommentInput": ".readings_inputs",
        "Dog": ".readings",
        "DogInput": ".readings_inputs",
        "Event": ".unions",
        "Move": ".readings",
        "MoveInput": ".readings_inputs",
        "Opened": ".readings",
        "OpenedInput": ".readings_inputs",
        "Pet": ".unions",
        "Reading": ".readings",
        "ReadingInput": ".readings_inputs",
        "ReadingState": ".enums",
        "ReadingStateLike": ".enums",
        "Report": ".readings",
        "ReportBag": ".readings",
        "ReportBagInput": ".readings_inputs",
        "ReportBox": ".readings",
        "ReportBoxInput": ".readings_inputs",
        "ReportCase": ".readings",
        "ReportCaseInput": ".readings_inputs",
        "ReportCreate": ".readings_inputs",
        "ReportPart": ".readings",
        "ReportPartInput": ".readings_inputs",
        "ReportRack": ".readings",
        "ReportRackInput": ".readings_inputs",
        "Round": ".readings",
        "RoundForm": ".enums",
        "RoundFormLike": ".enums",
        "RoundInput": ".readings_inputs",
        "Shape": ".unions",
        "Step": ".unions",
        "Wait": ".readings",
        "WaitInput": ".readings_inputs",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
