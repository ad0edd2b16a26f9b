# Generated from deprecations/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Old Cranes: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = ["Job", "JobUpdate", "Jobs", "Site", "SiteInput", "Visit", "VisitUpdate"]

if TYPE_CHECKING:
    from .jobs import Job as Job
    from .jobs import Jobs as Jobs
    from .jobs import Site as Site
    from .jobs import Visit as Visit
    from .jobs_inputs import JobUpdate as JobUpdate
    from .jobs_inputs import SiteInput as SiteInput
    from .jobs_inputs import VisitUpdate as VisitUpdate
else:
    _HOME = {
        "Job": "jobs",
        "JobUpdate": "jobs_inputs",
        "Jobs": "jobs",
        "Site": "jobs",
        "SiteInput": "jobs_inputs",
        "Visit": "jobs",
        "VisitUpdate": "jobs_inputs",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
