# Generated from fifth_vendor/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Gutter cleaning: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .jobs import *
else:
    _HOME = {
        "Job": ".jobs",
        "JobClient": ".jobs",
        "JobCrew": ".jobs",
        "JobVisit": ".jobs",
        "Progress": ".jobs",
        "Step": ".enums",
        "StepLike": ".enums",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
