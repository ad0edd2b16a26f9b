# Generated from objects/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Objects: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "Branch",
    "BranchInput",
    "ChangeJobBodyUpdate",
    "ContactInput",
    "ContactVersion",
    "ContactVersionLike",
    "Document",
    "DocumentCreate",
    "DocumentInput",
    "Job",
    "JobUpdate",
    "ListJobsInlineInput",
    "Mixed",
    "Node",
    "NodeInput",
    "PageArgInput",
    "PageArgSortBy",
    "PageArgSortByLike",
    "PlaceInput",
    "SendConstantsBodyCreate",
    "SendConstantsFormat",
    "SendConstantsFormatLike",
    "Status",
    "StatusLike",
    "SubmitJobBodyCreate",
]

if TYPE_CHECKING:
    from .enums import ContactVersion as ContactVersion
    from .enums import ContactVersionLike as ContactVersionLike
    from .enums import PageArgSortBy as PageArgSortBy
    from .enums import PageArgSortByLike as PageArgSortByLike
    from .enums import SendConstantsFormat as SendConstantsFormat
    from .enums import SendConstantsFormatLike as SendConstantsFormatLike
    from .enums import Status as Status
    from .enums import StatusLike as StatusLike
    from .jobs import Branch as Branch
    from .jobs import Document as Document
    from .jobs import Job as Job
    from .jobs import Node as Node
    from .jobs_inputs import BranchInput as BranchInput
    from .jobs_inputs import ChangeJobBodyUpdate as ChangeJobBodyUpdate
    from .jobs_inputs import ContactInput as ContactInput
    from .jobs_inputs import DocumentCreate as DocumentCreate
    from .jobs_inputs import DocumentInput as DocumentInput
    from .jobs_inputs import JobUpdate as JobUpdate
    from .jobs_inputs import ListJobsInlineInput as ListJobsInlineInput
    from .jobs_inputs import NodeInput as NodeInput
    from .jobs_inputs import PageArgInput as PageArgInput
    from .jobs_inputs import PlaceInput as PlaceInput
    from .jobs_inputs import SendConstantsBodyCreate as SendConstantsBodyCreate
    from .jobs_inputs import SubmitJobBodyCreate as SubmitJobBodyCreate
    from .unions import Mixed as Mixed
else:
    _HOME = {
        "Branch": "jobs",
        "BranchInput": "jobs_inputs",
        "ChangeJobBodyUpdate": "jobs_inputs",
        "ContactInput": "jobs_inputs",
        "ContactVersion": "enums",
        "ContactVersionLike": "enums",
        "Document": "jobs",
        "DocumentCreate": "jobs_inputs",
        "DocumentInput": "jobs_inputs",
        "Job": "jobs",
        "JobUpdate": "jobs_inputs",
        "ListJobsInlineInput": "jobs_inputs",
        "Mixed": "unions",
        "Node": "jobs",
        "NodeInput": "jobs_inputs",
        "PageArgInput": "jobs_inputs",
        "PageArgSortBy": "enums",
        "PageArgSortByLike": "enums",
        "PlaceInput": "jobs_inputs",
        "SendConstantsBodyCreate": "jobs_inputs",
        "SendConstantsFormat": "enums",
        "SendConstantsFormatLike": "enums",
        "Status": "enums",
        "StatusLike": "enums",
        "SubmitJobBodyCreate": "jobs_inputs",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
