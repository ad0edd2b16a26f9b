# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Typed sync and async client for Field Nation Client API (work orders).

Field Nation is a marketplace for on-site work: a buyer describes a job as a work order, offers it to
providers and pays for the work done. This is REST v2 as far as it concerns work orders: the orders
themselves, every step of their life from draft to approval, and what belongs to them, such as schedule,
pay, tasks, time logs, messages, shipments and attachments. Every call needs an access token, which is
fetched with the credentials of an API user, lasts an hour, and goes into the query or, on request, into the
``Authorization`` header. Production and sandbox share neither credentials nor ids nor data. Answers are large
and any part of them may be missing, so every attribute may be ``None``.
"""

from typing import TYPE_CHECKING

__all__ = [
    "MISSING",
    "ApiError",
    "AsyncFieldNation",
    "AsyncPages",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DeadlineExceededError",
    "Deviation",
    "FailureInSuccessError",
    "FieldNation",
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
    from ._client import AsyncFieldNation as AsyncFieldNation
    from ._client import FieldNation as FieldNation
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
        "AsyncFieldNation": "_client",
        "AsyncPages": "_runtime.pages",
        "AuthenticationError": "errors",
        "BadRequestError": "errors",
        "ConflictError": "errors",
        "DeadlineExceededError": "errors",
        "Deviation": "_runtime.errors",
        "FailureInSuccessError": "errors",
        "FieldNation": "_client",
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
