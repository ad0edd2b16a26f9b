# Generated from objects/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Objects: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .jobs import *
    from .jobs_inputs import *
    from .unions import *
else:
    _HOME = {
        "Branch": ".jobs",
        "BranchInput": ".jobs_inputs",
        "ChangeJobBodyUpdate": ".jobs_inputs",
        "ContactInput": ".jobs_inputs",
        "ContactVersion": ".enums",
        "ContactVersionLike": ".enums",
        "Document": ".jobs",
        "DocumentCreate": ".jobs_inputs",
        "DocumentInput": ".jobs_inputs",
        "Job": ".jobs",
        "JobUpdate": ".jobs_inputs",
        "ListJobsInlineInput": ".jobs_inputs",
        "Mixed": ".unions",
        "Node": ".jobs",
        "NodeInput": ".jobs_inputs",
        "PageArgInput": ".jobs_inputs",
        "PageArgSortBy": ".enums",
        "PageArgSortByLike": ".enums",
        "PlaceInput": ".jobs_inputs",
        "SendConstantsBodyCreate": ".jobs_inputs",
        "SendConstantsFormat": ".enums",
        "SendConstantsFormatLike": ".enums",
        "Status": ".enums",
        "StatusLike": ".enums",
        "SubmitJobBodyCreate": ".jobs_inputs",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
