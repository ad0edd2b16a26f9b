# Generated from values/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Values: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "Angular",
    "AngularForm",
    "AngularFormLike",
    "AngularInput",
    "BinCreate",
    "Branch",
    "BranchInput",
    "Cat",
    "CatInput",
    "Closed",
    "ClosedInput",
    "CommentInput",
    "Dog",
    "DogInput",
    "Event",
    "Move",
    "MoveInput",
    "Opened",
    "OpenedInput",
    "Pet",
    "Reading",
    "ReadingInput",
    "ReadingState",
    "ReadingStateLike",
    "Report",
    "ReportBag",
    "ReportBagInput",
    "ReportBox",
    "ReportBoxInput",
    "ReportCase",
    "ReportCaseInput",
    "ReportCreate",
    "ReportPart",
    "ReportPartInput",
    "ReportRack",
    "ReportRackInput",
    "Round",
    "RoundForm",
    "RoundFormLike",
    "RoundInput",
    "Shape",
    "Step",
    "Wait",
    "WaitInput",
]

if TYPE_CHECKING:
    from .enums import AngularForm as AngularForm
    from .enums import AngularFormLike as AngularFormLike
    from .enums import ReadingState as ReadingState
    from .enums import ReadingStateLike as ReadingStateLike
    from .enums import RoundForm as RoundForm
    from .enums import RoundFormLike as RoundFormLike
    from .readings import Angular as Angular
    from .readings import Branch as Branch
    from .readings import Cat as Cat
    from .readings import Closed as Closed
    from .readings import Dog as Dog
    from .readings import Move as Move
    from .readings import Opened as Opened
    from .readings import Reading as Reading
    from .readings import Report as Report
    from .readings import ReportBag as ReportBag
    from .readings import ReportBox as ReportBox
    from .readings import ReportCase as ReportCase
    from .readings import ReportPart as ReportPart
    from .readings import ReportRack as ReportRack
    from .readings import Round as Round
    from .readings import Wait as Wait
    from .readings_inputs import AngularInput as AngularInput
    from .readings_inputs import BinCreate as BinCreate
    from .readings_inputs import BranchInput as BranchInput
    from .readings_inputs import CatInput as CatInput
    from .readings_inputs import ClosedInput as ClosedInput
    from .readings_inputs import CommentInput as CommentInput
    from .readings_inputs import DogInput as DogInput
    from .readings_inputs import MoveInput as MoveInput
    from .readings_inputs import OpenedInput as OpenedInput
    from .readings_inputs import ReadingInput as ReadingInput
    from .readings_inputs import ReportBagInput as ReportBagInput
    from .readings_inputs import ReportBoxInput as ReportBoxInput
    from .readings_inputs import ReportCaseInput as ReportCaseInput
    from .readings_inputs import ReportCreate as ReportCreate
    from .readings_inputs import ReportPartInput as ReportPartInput
    from .readings_inputs import ReportRackInput as ReportRackInput
    from .readings_inputs import RoundInput as RoundInput
    from .readings_inputs import WaitInput as WaitInput
    from .unions import Event as Event
    from .unions import Pet as Pet
    from .unions import Shape as Shape
    from .unions import Step as Step
else:
    _HOME = {
        "Angular": "readings",
        "AngularForm": "enums",
        "AngularFormLike": "enums",
        "AngularInput": "readings_inputs",
        "BinCreate": "readings_inputs",
        "Branch": "readings",
        "BranchInput": "readings_inputs",
        "Cat": "readings",
        "CatInput": "readings_inputs",
        "Closed": "readings",
        "ClosedInput": "readings_inputs",
        "CommentInput": "readings_inputs",
        "Dog": "readings",
        "DogInput": "readings_inputs",
        "Event": "unions",
        "Move": "readings",
        "MoveInput": "readings_inputs",
        "Opened": "readings",
        "OpenedInput": "readings_inputs",
        "Pet": "unions",
        "Reading": "readings",
        "ReadingInput": "readings_inputs",
        "ReadingState": "enums",
        "ReadingStateLike": "enums",
        "Report": "readings",
        "ReportBag": "readings",
        "ReportBagInput": "readings_inputs",
        "ReportBox": "readings",
        "ReportBoxInput": "readings_inputs",
        "ReportCase": "readings",
        "ReportCaseInput": "readings_inputs",
        "ReportCreate": "readings_inputs",
        "ReportPart": "readings",
        "ReportPartInput": "readings_inputs",
        "ReportRack": "readings",
        "ReportRackInput": "readings_inputs",
        "Round": "readings",
        "RoundForm": "enums",
        "RoundFormLike": "enums",
        "RoundInput": "readings_inputs",
        "Shape": "unions",
        "Step": "unions",
        "Wait": "readings",
        "WaitInput": "readings_inputs",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
