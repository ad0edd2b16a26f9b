# Generated from from_xml/openapi.yaml by `workorders generate`. Do not edit.
"""Models of From XML: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = ["Job", "JobKind", "JobKindLike", "JobUpdate", "Site", "SiteInput", "Task", "TaskInput"]

if TYPE_CHECKING:
    from .enums import JobKind as JobKind
    from .enums import JobKindLike as JobKindLike
    from .jobs import Job as Job
    from .jobs import Site as Site
    from .jobs import Task as Task
    from .jobs_inputs import JobUpdate as JobUpdate
    from .jobs_inputs import SiteInput as SiteInput
    from .jobs_inputs import TaskInput as TaskInput
else:
    _HOME = {
        "Job": "jobs",
        "JobKind": "enums",
        "JobKindLike": "enums",
        "JobUpdate": "jobs_inputs",
        "Site": "jobs",
        "SiteInput": "jobs_inputs",
        "Task": "jobs",
        "TaskInput": "jobs_inputs",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
