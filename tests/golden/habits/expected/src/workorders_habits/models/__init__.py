# Generated from habits/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Habits: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = ["GetPartResponse", "Job", "JobCreate", "JobUpdate", "Pump", "Tag", "Valve"]

if TYPE_CHECKING:
    from .jobs import GetPartResponse as GetPartResponse
    from .jobs import Job as Job
    from .jobs import Pump as Pump
    from .jobs import Tag as Tag
    from .jobs import Valve as Valve
    from .jobs_inputs import JobCreate as JobCreate
    from .jobs_inputs import JobUpdate as JobUpdate
else:
    _HOME = {
        "GetPartResponse": "jobs",
        "Job": "jobs",
        "JobCreate": "jobs_inputs",
        "JobUpdate": "jobs_inputs",
        "Pump": "jobs",
        "Tag": "jobs",
        "Valve": "jobs",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
