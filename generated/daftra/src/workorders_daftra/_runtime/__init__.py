"""The part of a generated client that is the same for every API.

These files are ordinary Python; `workorders generate` copies them unchanged into each package as ``_runtime``.
They import nothing of the generator, and of third parties only httpx2 and pydantic, each when it is first needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auth import Token as Token
    from .client import AsyncClient as AsyncClient
    from .client import SyncClient as SyncClient
    from .errors import ApiError as ApiError
    from .errors import Attempt as Attempt
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ClientClosedError as ClientClosedError
    from .errors import ClientStatusError as ClientStatusError
    from .errors import ConflictError as ConflictError
    from .errors import ConnectError as ConnectError
    from .errors import ConnectionLostError as ConnectionLostError
    from .errors import DeadlineExceededError as DeadlineExceededError
    from .errors import Deviation as Deviation
    from .errors import FailureInSuccessError as FailureInSuccessError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaginationError as PaginationError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import ReadTimeoutError as ReadTimeoutError
    from .errors import RedirectError as RedirectError
    from .errors import RequestNotSentError as RequestNotSentError
    from .errors import ResponseDecodeError as ResponseDecodeError
    from .errors import ResponseError as ResponseError
    from .errors import ResponseTooLargeError as ResponseTooLargeError
    from .errors import ResponseValidationError as ResponseValidationError
    from .errors import RetryBudgetError as RetryBudgetError
    from .errors import ServerError as ServerError
    from .errors import StatusError as StatusError
    from .errors import TLSError as TLSError
    from .errors import TokenError as TokenError
    from .errors import TransportError as TransportError
    from .errors import UnexpectedContentTypeError as UnexpectedContentTypeError
    from .errors import UnexpectedStatusError as UnexpectedStatusError
    from .errors import ValidationFailedError as ValidationFailedError
    from .missing import MISSING as MISSING
    from .options import CallOptions as CallOptions
    from .options import Clock as Clock
    from .options import Settings as Settings
    from .pages import AsyncPages as AsyncPages
    from .pages import Page as Page
    from .pages import Pages as Pages
    from .resource import AsyncResource as AsyncResource
    from .resource import Resource as Resource
    from .response import Headers as Headers
    from .response import Raw as Raw
else:
    _HOME = {
        "MISSING": "missing",
        "AsyncClient": "client",
        "AsyncPages": "pages",
        "AsyncResource": "resource",
        "CallOptions": "options",
        "Clock": "options",
        "Headers": "response",
        "Page": "pages",
        "Pages": "pages",
        "Raw": "response",
        "Resource": "resource",
        "Settings": "options",
        "SyncClient": "client",
        "Token": "auth",
    }

    def __getattr__(name: str) -> object:
        if name.startswith("_") or (name not in _HOME and not name.endswith(("Error", "Attempt", "Deviation"))):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        module = import_module(f"{__name__}.{_HOME.get(name, 'errors')}")
        if not hasattr(module, name):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(module, name)
        return value
