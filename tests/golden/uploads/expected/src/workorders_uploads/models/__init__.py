# Generated from uploads/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Uploads: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .jobs import *
    from .jobs_inputs import *
else:
    _HOME = {
        "Job": ".jobs",
        "JobInput": ".jobs_inputs",
        "SendDocumentBodyUpdate": ".jobs_inputs",
        "SendFormBodyCreate": ".jobs_inputs",
        "SendFormBodyPageInput": ".jobs_inputs",
        "UploadScansBodyCreate": ".jobs_inputs",
        "UploadScansBodyInlineInput": ".jobs_inputs",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
