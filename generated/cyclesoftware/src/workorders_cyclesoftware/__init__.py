# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Typed sync and async client for CycleSoftware workshop orders.

The workshop orders (repair jobs) of a CycleSoftware bicycle dealer account: list, get, create, update and
invoice them; and what they refer to: repair objects, service items, repair codes, trading hours, enums and
employees. Every call authenticates with HTTP Basic. Most operations need the scope ``resources``, enums and
employees ``common``, the long list of service items ``sales-export``. The host follows the account's country
(``nl``, ``be`` or ``fr``). Times are wall-clock times without an offset; in which zone is not documented, and
``Europe/Amsterdam`` is inferred from two examples. Amounts are integer cents including VAT. CycleSoftware
publishes no lists of enum values and asks callers to read them with ``enums.list``, so the values named here
are the known ones and need not be all.
"""

from typing import TYPE_CHECKING

__all__ = [
    "MISSING",
    "TIMEZONE",
    "ApiError",
    "AsyncCycleSoftware",
    "AsyncPages",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "CycleSoftware",
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
TIMEZONE = "Europe/Amsterdam"
"""IANA name of the zone that the vendor's zoneless times are in; they are read and sent without one."""

if TYPE_CHECKING:
    from . import errors as errors
    from . import models as models
    from ._client import AsyncCycleSoftware as AsyncCycleSoftware
    from ._client import CycleSoftware as CycleSoftware
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
        "AsyncCycleSoftware": "_client",
        "AsyncPages": "_runtime.pages",
        "AuthenticationError": "errors",
        "BadRequestError": "errors",
        "ConflictError": "errors",
        "CycleSoftware": "_client",
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
