# Generated from deprecations/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Old Cranes: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = ["Job", "JobUpdate", "Jobs"]

if TYPE_CHECKING:
    from .jobs import Job as Job
    from .jobs import Jobs as Jobs
    from .jobs_inputs import JobUpdate as JobUpdate
else:
    _HOME = {"Job": "jobs", "JobUpdate": "jobs_inputs", "Jobs": "jobs"}

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
