# Generated from aliases/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Aliases: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .jobs import *
    from .jobs_inputs import *
    from .unions import *
else:
    _HOME = {
        "Closed": ".jobs",
        "Event": ".unions",
        "JobPage": ".jobs",
        "Lift": ".jobs",
        "LiftCreate": ".jobs_inputs",
        "Opened": ".jobs",
        "State": ".enums",
        "StateLike": ".enums",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
