# Generated from as_published/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of As Published: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .t_inputs import *
else:
    _HOME = {
        "AddLineBodyCreate": ".t_inputs",
        "FormBodyCreate": ".t_inputs",
        "FormBodyLinesInput": ".t_inputs",
        "PutABodyC": ".enums",
        "PutABodyCLike": ".enums",
        "PutABodyUpdate": ".t_inputs",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
