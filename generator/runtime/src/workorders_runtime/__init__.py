"""The part of a generated client that is the same for every API.

These files are ordinary Python; `workorders generate` copies them unchanged into each package as ``_runtime``.
They import nothing of the generator, and of third parties only httpx2 and pydantic, each when it is first needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auth.credentials import Token as Token
    from .client import AsyncClient as AsyncClient
    from .client import SyncClient as SyncClient
    from .config import CallOptions as CallOptions
    from .config import Clock as Clock
    from .config import Settings as Settings
    from .exceptions import ApiError as ApiError
    from .exceptions import Attempt as Attempt
    from .exceptions import AuthenticationError as AuthenticationError
    from .exceptions import BadRequestError as BadRequestError
    from .exceptions import ClientClosedError as ClientClosedError
    from .exceptions import ClientStatusError as ClientStatusError
    from .exceptions import ConflictError as ConflictError
    from .exceptions import ConnectError as ConnectError
    from .exceptions import ConnectionLostError as ConnectionLostError
    from .exceptions import DeadlineExceededError as DeadlineExceededError
    from .exceptions import Deviation as Deviation
    from .exceptions import FailureInSuccessError as FailureInSuccessError
    from .exceptions import NotFoundError as NotFoundError
    from .exceptions import PaginationError as PaginationError
    from .exceptions import PermissionDeniedError as PermissionDeniedError
    from .exceptions import RateLimitError as RateLimitError
    from .exceptions import ReadTimeoutError as ReadTimeoutError
    from .exceptions import RedirectError as RedirectError
    from .exceptions import RequestNotSentError as RequestNotSentError
    from .exceptions import ResponseDecodeError as ResponseDecodeError
    from .exceptions import ResponseError as ResponseError
    from .exceptions import ResponseTooLargeError as ResponseTooLargeError
    from .exceptions import ResponseValidationError as ResponseValidationError
    from .exceptions import RetryBudgetError as RetryBudgetError
    from .exceptions import ServerError as ServerError
    from .exceptions import StatusError as StatusError
    from .exceptions import TLSError as TLSError
    from .exceptions import TokenError as TokenError
    from .exceptions import TransportError as TransportError
    from .exceptions import UnexpectedContentTypeError as UnexpectedContentTypeError
    from .exceptions import UnexpectedStatusError as UnexpectedStatusError
    from .exceptions import ValidationFailedError as ValidationFailedError
    from .pagination import AsyncPages as AsyncPages
    from .pagination import Page as Page
    from .pagination import Pages as Pages
    from .resource import AsyncResource as AsyncResource
    from .resource import Resource as Resource
    from .response import Headers as Headers
    from .response import Raw as Raw
    from .serialization.missing import MISSING as MISSING
else:
    _HOME = {
        "MISSING": "serialization.missing",
        "AsyncClient": "client",
        "AsyncPages": "pagination",
        "AsyncResource": "resource",
        "CallOptions": "config",
        "Clock": "config",
        "Headers": "response",
        "Page": "pagination",
        "Pages": "pagination",
        "Raw": "response",
        "Resource": "resource",
        "Settings": "config",
        "SyncClient": "client",
        "Token": "auth.credentials",
    }

    def __getattr__(name: str) -> object:
        if name.startswith("_") or (name not in _HOME and not name.endswith(("Error", "Attempt", "Deviation"))):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        module = import_module(f"{__name__}.{_HOME.get(name, 'exceptions')}")
        if not hasattr(module, name):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(module, name)
        return value
