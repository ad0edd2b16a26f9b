# Generated from specs/daftra/openapi.yaml by `workorders generate`. Do not edit.
"""Typed sync and async client for Daftra Work Orders API.

Daftra is a business management suite, and this part of its API lists, reads, creates, changes and deletes
the work orders of one account and the appointments made for them, and keeps the follow-up statuses they can
have. Follow-up statuses belong to version 2 of the API, whose answers have no envelope and whose errors
have a shape of their own; the client hides the difference. Every account has a host of its own, so the
client needs the account's subdomain. Log in with a client ID, a client secret and a user's e-mail address
and password (the token is fetched and renewed by the client), or give the API key that Daftra calls
deprecated; the two cannot be combined. Dates and times carry no time zone and stay as they are, numbers may
arrive as text, and dates such as ``0000-00-00`` mean that there is none. Creating a work order returns its id
alone; an answer that says ``failed`` is an error even when its HTTP status is 200.
"""

from typing import TYPE_CHECKING

__all__ = [
    "MISSING",
    "ApiError",
    "AsyncDaftra",
    "AsyncPages",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "Daftra",
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

if TYPE_CHECKING:
    from . import errors as errors
    from . import models as models
    from ._client import AsyncDaftra as AsyncDaftra
    from ._client import Daftra as Daftra
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
        "AsyncDaftra": "_client",
        "AsyncPages": "_runtime.pages",
        "AuthenticationError": "errors",
        "BadRequestError": "errors",
        "ConflictError": "errors",
        "Daftra": "_client",
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
