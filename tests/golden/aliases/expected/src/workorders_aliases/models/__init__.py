# Generated from aliases/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Aliases: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = ["Closed", "Event", "JobPage", "Lift", "LiftCreate", "Opened", "State", "StateLike"]

if TYPE_CHECKING:
    from .enums import State as State
    from .enums import StateLike as StateLike
    from .jobs import Closed as Closed
    from .jobs import JobPage as JobPage
    from .jobs import Lift as Lift
    from .jobs import Opened as Opened
    from .jobs_inputs import LiftCreate as LiftCreate
    from .unions import Event as Event
else:
    _HOME = {
        "Closed": "jobs",
        "Event": "unions",
        "JobPage": "jobs",
        "Lift": "jobs",
        "LiftCreate": "jobs_inputs",
        "Opened": "jobs",
        "State": "enums",
        "StateLike": "enums",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
