# Generated from uploads/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Uploads: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "Job",
    "JobInput",
    "SendDocumentBodyUpdate",
    "SendFormBodyCreate",
    "SendFormBodyPageInput",
    "UploadScansBodyCreate",
    "UploadScansBodyInlineInput",
]

if TYPE_CHECKING:
    from .jobs import Job as Job
    from .jobs_inputs import JobInput as JobInput
    from .jobs_inputs import SendDocumentBodyUpdate as SendDocumentBodyUpdate
    from .jobs_inputs import SendFormBodyCreate as SendFormBodyCreate
    from .jobs_inputs import SendFormBodyPageInput as SendFormBodyPageInput
    from .jobs_inputs import UploadScansBodyCreate as UploadScansBodyCreate
    from .jobs_inputs import UploadScansBodyInlineInput as UploadScansBodyInlineInput
else:
    _HOME = {
        "Job": "jobs",
        "JobInput": "jobs_inputs",
        "SendDocumentBodyUpdate": "jobs_inputs",
        "SendFormBodyCreate": "jobs_inputs",
        "SendFormBodyPageInput": "jobs_inputs",
        "UploadScansBodyCreate": "jobs_inputs",
        "UploadScansBodyInlineInput": "jobs_inputs",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
