# Generated from listing/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Listing: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "Job",
    "Page",
    "PageMoreNumber",
    "PageMoreNumberLike",
    "SearchBelowBodyCreate",
    "SearchBelowBodyPagingInput",
    "SearchJobsBodyCreate",
]

if TYPE_CHECKING:
    from .enums import PageMoreNumber as PageMoreNumber
    from .enums import PageMoreNumberLike as PageMoreNumberLike
    from .jobs import Job as Job
    from .jobs import Page as Page
    from .jobs_inputs import SearchBelowBodyCreate as SearchBelowBodyCreate
    from .jobs_inputs import SearchBelowBodyPagingInput as SearchBelowBodyPagingInput
    from .jobs_inputs import SearchJobsBodyCreate as SearchJobsBodyCreate
else:
    _HOME = {
        "Job": "jobs",
        "Page": "jobs",
        "PageMoreNumber": "enums",
        "PageMoreNumberLike": "enums",
        "SearchBelowBodyCreate": "jobs_inputs",
        "SearchBelowBodyPagingInput": "jobs_inputs",
        "SearchJobsBodyCreate": "jobs_inputs",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
