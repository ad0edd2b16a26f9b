# Generated from as_published/openapi.yaml by `workorders generate`. Do not edit.
"""Typed sync and async client for As Published.

What documents of vendors do that is allowed, or nearly, and needs care.
"""

from typing import TYPE_CHECKING

from workorders_runtime import require as _require
from workorders_runtime.lazy import lazy_names as _lazy_names

__all__ = [
    "MISSING",
    "ApiError",
    "AsPublished",
    "AsyncAsPublished",
    "AsyncPages",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DeadlineExceededError",
    "Deviation",
    "FailureInSuccessError",
    "NotFoundError",
    "Page",
    "Pages",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "Raw",
    "RequestNotSentError",
    "ResponseError",
    "ResponseValidationError",
    "ServerError",
    "StatusError",
    "TokenError",
    "TransportError",
    "ValidationFailedError",
    "__version__",
    "errors",
    "models",
]
__version__ = "0.1.0"
_require("workorders-as-published", "0.2")

if TYPE_CHECKING:
    from workorders_runtime.exceptions import ApiError as ApiError
    from workorders_runtime.exceptions import AuthenticationError as AuthenticationError
    from workorders_runtime.exceptions import BadRequestError as BadRequestError
    from workorders_runtime.exceptions import ConflictError as ConflictError
    from workorders_runtime.exceptions import DeadlineExceededError as DeadlineExceededError
    from workorders_runtime.exceptions import FailureInSuccessError as FailureInSuccessError
    from workorders_runtime.exceptions import NotFoundError as NotFoundError
    from workorders_runtime.exceptions import PaginationError as PaginationError
    from workorders_runtime.exceptions import PermissionDeniedError as PermissionDeniedError
    from workorders_runtime.exceptions import RateLimitError as RateLimitError
    from workorders_runtime.exceptions import RequestNotSentError as RequestNotSentError
    from workorders_runtime.exceptions import ResponseError as ResponseError
    from workorders_runtime.exceptions import ResponseValidationError as ResponseValidationError
    from workorders_runtime.exceptions import ServerError as ServerError
    from workorders_runtime.exceptions import StatusError as StatusError
    from workorders_runtime.exceptions import TokenError as TokenError
    from workorders_runtime.exceptions import TransportError as TransportError
    from workorders_runtime.exceptions import ValidationFailedError as ValidationFailedError
    from workorders_runtime.pagination import AsyncPages as AsyncPages
    from workorders_runtime.pagination import Page as Page
    from workorders_runtime.pagination import Pages as Pages
    from workorders_runtime.response import Deviation as Deviation
    from workorders_runtime.response import Raw as Raw
    from workorders_runtime.serialization.missing import MISSING as MISSING

    from . import errors as errors
    from . import models as models
    from ._client import AsPublished as AsPublished
    from ._client import AsyncAsPublished as AsyncAsPublished
else:
    _HOME = {
        "ApiError": "workorders_runtime.exceptions",
        "AsPublished": "._client",
        "AsyncAsPublished": "._client",
        "AsyncPages": "workorders_runtime.pagination",
        "AuthenticationError": "workorders_runtime.exceptions",
        "BadRequestError": "workorders_runtime.exceptions",
        "ConflictError": "workorders_runtime.exceptions",
        "DeadlineExceededError": "workorders_runtime.exceptions",
        "Deviation": "workorders_runtime.response",
        "FailureInSuccessError": "workorders_runtime.exceptions",
        "MISSING": "workorders_runtime.serialization.missing",
        "NotFoundError": "workorders_runtime.exceptions",
        "Page": "workorders_runtime.pagination",
        "Pages": "workorders_runtime.pagination",
        "PaginationError": "workorders_runtime.exceptions",
        "PermissionDeniedError": "workorders_runtime.exceptions",
        "RateLimitError": "workorders_runtime.exceptions",
        "Raw": "workorders_runtime.response",
        "RequestNotSentError": "workorders_runtime.exceptions",
        "ResponseError": "workorders_runtime.exceptions",
        "ResponseValidationError": "workorders_runtime.exceptions",
        "ServerError": "workorders_runtime.exceptions",
        "StatusError": "workorders_runtime.exceptions",
        "TokenError": "workorders_runtime.exceptions",
        "TransportError": "workorders_runtime.exceptions",
        "ValidationFailedError": "workorders_runtime.exceptions",
        "errors": "",
        "models": "",
    }
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
