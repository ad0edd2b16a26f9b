# Generated from from_xml/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of From XML: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .jobs import *
    from .jobs_inputs import *
else:
    _HOME = {
        "Job": ".jobs",
        "JobKind": ".enums",
        "JobKindLike": ".enums",
        "JobUpdate": ".jobs_inputs",
        "Site": ".jobs",
        "SiteInput": ".jobs_inputs",
        "Task": ".jobs",
        "TaskInput": ".jobs_inputs",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
