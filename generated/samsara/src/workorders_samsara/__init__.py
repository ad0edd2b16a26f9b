# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Typed sync and async client for Samsara maintenance work orders.

Samsara's maintenance API keeps the work orders of a fleet: what is wrong with an asset, who repairs it,
which service tasks and parts go into the repair, and what it costs. This package covers the work orders
themselves, the templates they are made from, the catalogue of service tasks they refer to, the time that
technicians log, and the endpoint that reads a scanned invoice into a work order.

Ids are text even where they look like numbers, times are timezone-aware and come back in UTC, and amounts
of money are decimal text with a currency. An update changes only the fields it names. Samsara adds members
to its enumerations and fields to its answers without a new API version, so unlisted values have to be
expected.
"""

from typing import TYPE_CHECKING

__all__ = [
    "MISSING",
    "ApiError",
    "AsyncPages",
    "AsyncSamsara",
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
    "ResponseDecodeError",
    "ResponseError",
    "ResponseValidationError",
    "Samsara",
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

if TYPE_CHECKING:
    from . import errors as errors
    from . import models as models
    from ._client import AsyncSamsara as AsyncSamsara
    from ._client import Samsara as Samsara
    from ._runtime.errors import Deviation as Deviation
    from ._runtime.missing import MISSING as MISSING
    from ._runtime.pages import AsyncPages as AsyncPages
    from ._runtime.pages import Page as Page
    from ._runtime.pages import Pages as Pages
    from ._runtime.response import Raw as Raw
    from .errors import ApiError as ApiError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import DeadlineExceededError as DeadlineExceededError
    from .errors import FailureInSuccessError as FailureInSuccessError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaginationError as PaginationError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import RequestNotSentError as RequestNotSentError
    from .errors import ResponseDecodeError as ResponseDecodeError
    from .errors import ResponseError as ResponseError
    from .errors import ResponseValidationError as ResponseValidationError
    from .errors import ServerError as ServerError
    from .errors import StatusError as StatusError
    from .errors import TokenError as TokenError
    from .errors import TransportError as TransportError
    from .errors import ValidationFailedError as ValidationFailedError
else:
    _HOME = {
        "ApiError": "errors",
        "AsyncPages": "_runtime.pages",
        "AsyncSamsara": "_client",
        "AuthenticationError": "errors",
        "BadRequestError": "errors",
        "ConflictError": "errors",
        "DeadlineExceededError": "errors",
        "Deviation": "_runtime.errors",
        "FailureInSuccessError": "errors",
        "MISSING": "_runtime.missing",
        "NotFoundError": "errors",
        "Page": "_runtime.pages",
        "Pages": "_runtime.pages",
        "PaginationError": "errors",
        "PermissionDeniedError": "errors",
        "RateLimitError": "errors",
        "Raw": "_runtime.response",
        "RequestNotSentError": "errors",
        "ResponseDecodeError": "errors",
        "ResponseError": "errors",
        "ResponseValidationError": "errors",
        "Samsara": "_client",
        "ServerError": "errors",
        "StatusError": "errors",
        "TokenError": "errors",
        "TransportError": "errors",
        "ValidationFailedError": "errors",
    }

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name in ("errors", "models"):
            return import_module(f"{__name__}.{name}")
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
