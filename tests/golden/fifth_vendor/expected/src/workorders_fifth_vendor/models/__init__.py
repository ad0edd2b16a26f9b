# Generated from fifth_vendor/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Gutter cleaning: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = ["Job", "JobClient", "JobCrew", "JobVisit", "Progress", "Step", "StepLike"]

if TYPE_CHECKING:
    from .enums import Step as Step
    from .enums import StepLike as StepLike
    from .jobs import Job as Job
    from .jobs import JobClient as JobClient
    from .jobs import JobCrew as JobCrew
    from .jobs import JobVisit as JobVisit
    from .jobs import Progress as Progress
else:
    _HOME = {
        "Job": "jobs",
        "JobClient": "jobs",
        "JobCrew": "jobs",
        "JobVisit": "jobs",
        "Progress": "jobs",
        "Step": "enums",
        "StepLike": "enums",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
