"""The errors that a client raises, except `TypeError` and `ValueError` for wrong arguments.

`ApiError` is the base class of all of them. The classes below, with the first lines of their docstrings and
`STATUS_ERRORS`, are the only list of errors: documentation and generated packages are made from it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Self

from .redaction import printable
from .response import Deviation, Headers

__all__ = [
    "ApiError",
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ClientStatusError",
    "ConflictError",
    "ConnectError",
    "ConnectionLostError",
    "DeadlineExceededError",
    "Deviation",
    "FailureInSuccessError",
    "FieldProblem",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ReadTimeoutError",
    "RedirectError",
    "RequestNotSentError",
    "ResponseDecodeError",
    "ResponseError",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "RetryBudgetError",
    "ServerError",
    "StatusError",
    "TLSError",
    "TokenError",
    "TransportError",
    "UnexpectedContentTypeError",
    "UnexpectedStatusError",
    "ValidationFailedError",
]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of a call."""

    status: int | None
    """Status of the response; ``None`` without a response."""
    cause: str
    """What went wrong, in a few words."""
    elapsed: float
    """Seconds that it took."""
    wait: float | None = None
    """Seconds waited before the next attempt; ``None`` after the last one."""


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What an API says about one field of a rejected request."""

    field: str
    """Name or path of the field; empty if the API does not name one."""
    message: str
    code: str | None = None


@dataclass(frozen=True, slots=True)
class ErrorContext:
    """What is known about a failed call; each field is an attribute of the error, see `ApiError`."""

    method: str = ""
    url: str = ""
    status: int | None = None
    headers: Headers = field(default_factory=Headers)
    body: bytes = field(default=b"", repr=False)
    parsed: Any = field(default=None, repr=False)
    request_id: str | None = None
    code: str | None = None
    message: str | None = None
    fields: tuple[FieldProblem, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    retryable: bool = False
    maybe_applied: bool = False
    retry_after: float | None = None
    cursor: str | None = None


_CONTEXT_FIELDS = tuple(each.name for each in fields(ErrorContext))


class ApiError(Exception):
    """Any failed call: the base class of all errors.

    Attributes:
        method: HTTP method of the request; empty if there was none.
        url: URL of the request, with credentials replaced by ``***``.
        status: Status of the response, or ``None`` without a response.
        headers: Headers of the response.
        body: Body of the response; the part that was received if it was cut off.
        parsed: The body as JSON, or ``None``.
        request_id: The API's ID of the request, for support cases.
        code: The API's error code.
        message: The API's error message.
        fields: What the API says about single fields of the request.
        attempts: All attempts of the call, in order.
        retryable: Whether the same call is safe to make again and may succeed.
        maybe_applied: Whether the API may have applied the change although the call failed.
        retry_after: Seconds to wait before the next call, as asked by the API or the client's limiter.
        cursor: Where to resume a list (``start=``) of which a page failed.
    """

    method: str
    url: str
    status: int | None
    headers: Headers
    body: bytes
    parsed: Any
    request_id: str | None
    code: str | None
    message: str | None
    fields: tuple[FieldProblem, ...]
    attempts: tuple[Attempt, ...]
    retryable: bool
    maybe_applied: bool
    retry_after: float | None
    cursor: str | None

    def __init__(self, text: str = "", context: ErrorContext | None = None) -> None:
        super().__init__(printable(text))
        for name in _CONTEXT_FIELDS:
            setattr(self, name, getattr(context or _NO_CONTEXT, name))

    @property
    def context(self) -> ErrorContext:
        """The attributes as one value, for an error that is raised in place of this one."""
        return ErrorContext(**{name: getattr(self, name) for name in _CONTEXT_FIELDS})

    def __copy__(self) -> Self:
        copied = type(self)(str(self))
        copied.__setstate__(vars(self))
        if hasattr(self, "__notes__"):
            copied.__notes__ = [*self.__notes__]
        copied.__cause__ = self.__cause__
        return copied


_NO_CONTEXT = ErrorContext()


class RequestNotSentError(ApiError):
    """The request was not sent: no connection, or no trusted certificate. It is safe to retry."""


class ConnectError(RequestNotSentError):
    """No connection could be made: refused, unknown host, timeout, or no free connection in the pool."""


class TLSError(RequestNotSentError):
    """No trusted TLS connection could be made. Never retried."""


class TransportError(ApiError):
    """The connection failed after the request was sent; `maybe_applied` says whether it may have been processed."""


class ConnectionLostError(TransportError):
    """The connection was closed, reset or corrupted before the response was complete."""


class ReadTimeoutError(TransportError):
    """The server did not respond within the limit of a step, such as that of `httpx2.Timeout(5, read=20)`."""


class DeadlineExceededError(ApiError):
    """The total time of the call (`timeout`) is over."""


class StatusError(ApiError):
    """The API responded with an error status."""

    status: int  # pyright: ignore[reportIncompatibleVariableOverride]


class BadRequestError(StatusError):
    """The API rejected the request as invalid."""


class AuthenticationError(StatusError):
    """The credentials are missing, wrong or expired."""


class PermissionDeniedError(StatusError):
    """The credentials do not allow this request."""


class NotFoundError(StatusError):
    """The object does not exist, or the credentials do not allow access to it."""


class ConflictError(StatusError):
    """The request conflicts with the current state of the resource."""


class ValidationFailedError(StatusError):
    """The API rejected a value in the request."""


class RateLimitError(StatusError):
    """Too many requests; `retry_after` is the time to wait, if the API sent one."""


class ClientStatusError(StatusError):
    """The API rejected the request with another 4xx status."""


class ServerError(StatusError):
    """The API failed to process the request."""


class RedirectError(StatusError):
    """The API redirects to another URL; redirects are not followed.

    Attributes:
        location: Target of the redirect, or ``None``.
    """

    location: str | None

    def __init__(self, text: str = "", context: ErrorContext | None = None, location: str | None = None) -> None:
        super().__init__(text, context)
        self.location = location


class UnexpectedStatusError(StatusError):
    """The status is neither a success nor a known error."""


class FailureInSuccessError(StatusError):
    """The status is 2xx, but the body reports a failure."""


class ResponseError(ApiError):
    """The response cannot be used; its bytes are in `body`."""


class ResponseDecodeError(ResponseError):
    """The body cannot be decoded: not JSON, truncated, empty or not UTF-8."""


class ResponseValidationError(ResponseError):
    """The body does not match the spec.

    Attributes:
        deviations: Where the body differs from the spec.
    """

    deviations: Sequence[Deviation]

    def __init__(
        self, text: str = "", context: ErrorContext | None = None, deviations: Sequence[Deviation] = ()
    ) -> None:
        super().__init__(text, context)
        self.deviations = deviations


class ResponseTooLargeError(ResponseError):
    """The body is larger than the client's `max_body`, or has more than one object or list for each 64 bytes of it."""


class UnexpectedContentTypeError(ResponseError):
    """The body has another content type than JSON, such as HTML."""


class PaginationError(ApiError):
    """A list cannot be continued; `cursor` says where to resume.

    Attributes:
        delivered: Number of items that were returned before.
    """

    delivered: int

    def __init__(self, text: str = "", context: ErrorContext | None = None, delivered: int = 0) -> None:
        super().__init__(text, context)
        self.delivered = delivered


class TokenError(ApiError):
    """An access token could not be obtained."""


class RetryBudgetError(ApiError):
    """The retry budget is exhausted: the ``__cause__`` of an error that was not retried for this reason."""


class ClientClosedError(ApiError):
    """The client is closed."""


STATUS_ERRORS: Mapping[str, type[StatusError]] = {
    "3xx": RedirectError,
    "400": BadRequestError,
    "401": AuthenticationError,
    "403": PermissionDeniedError,
    "404": NotFoundError,
    "409": ConflictError,
    "422": ValidationFailedError,
    "429": RateLimitError,
    "4xx": ClientStatusError,
    "5xx": ServerError,
}
"""The error class of each status that is not 2xx; ``4xx`` is the class of every other 4xx status."""


def status_class(status: int) -> type[StatusError]:
    """Return the error class of a status that is not 2xx."""
    return STATUS_ERRORS.get(str(status)) or STATUS_ERRORS.get(f"{status // 100}xx", UnexpectedStatusError)
